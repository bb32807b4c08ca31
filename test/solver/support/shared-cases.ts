import { fixture, sharedFile, type DocumentCase, type IdentityCase } from './cases';

interface Calc11 {
  readonly id: string;
  readonly total: string;
  readonly items: readonly (readonly [string, number])[];
  readonly facts: readonly { readonly concept: string; readonly value: number; readonly decimals: number | 'INF' }[];
  readonly expected: Readonly<Record<string, Calc11Expected>>;
}

interface Calc11Expected {
  readonly verdict: string;
  readonly total_interval: string | null;
  readonly computed_interval: string | null;
}

type Coefficients = Readonly<Record<string, number>>;

interface Edit {
  readonly coef: Coefficients | readonly number[];
  readonly op: string;
  readonly const: number;
}

/** What the files of document cases have between them. */
interface Raw {
  readonly id: string;
  readonly system?: string;
  readonly halfwidth?: number;
  readonly record?: Coefficients;
  readonly records?: readonly Readonly<Record<string, number | null>>[];
  readonly cells?: Coefficients;
  readonly identities?: readonly (Coefficients | { readonly id: string; readonly coef: Coefficients })[];
  readonly edits?: readonly Edit[];
  readonly rules?: readonly string[];
  readonly weights?: Readonly<Record<string, number | 'fixed'>> | null;
  readonly percentages?: readonly {
    readonly part: string;
    readonly whole: string;
    readonly published_percent: number;
    readonly halfwidth: number;
  }[];
  readonly violated_before?: readonly (readonly string[])[];
  readonly all_minimal_explanations?: readonly (readonly string[])[];
  /** What was spoiled, in the generated files. */
  readonly injected?: unknown;
  readonly published_expected?: { readonly errors?: readonly (string | readonly string[])[] } | null;
  readonly expected?: {
    readonly jointly_feasible?: boolean;
    readonly all_minimal_explanations?: readonly (readonly string[])[];
    readonly single_cell_explanations?: readonly string[];
    readonly single_identities?: readonly { readonly verdict: string }[];
  };
}

interface RawFile<T> {
  readonly cases: readonly T[];
  readonly edits?: readonly Coefficients[];
  readonly systems?: Readonly<Record<string, { readonly edits: readonly Coefficients[] }>>;
}

/** The cases of calc11_cases and calc11_random, or the project's own. */
export function identityCases(file: string): readonly IdentityCase[] {
  const found = sharedFile(file) as RawFile<Calc11> | null;
  return found ? found.cases.map(identityCase) : (fixture(file) as IdentityCase[]);
}

function identityCase({ id, total, items, facts, expected }: Calc11): IdentityCase {
  const expectation = (mode: string): IdentityCase['expected']['nearest'] => {
    const { verdict = '', total_interval = null, computed_interval = null } = expected[mode] ?? {};
    return { verdict, total: total_interval, computed: computed_interval };
  };
  return {
    name: id,
    total,
    weights: Object.fromEntries(items.map(([concept, weight]) => [concept, String(weight)])),
    facts: facts.map(({ concept, value, decimals }) => ({
      concept,
      value: String(value),
      step: decimals === 'INF' ? '0' : `1e${-decimals}`,
    })),
    expected: { nearest: expectation('round-to-nearest'), truncation: expectation('truncation') },
  };
}

/** The cases of a file of documents, one for each record, or the project's own. */
export function documentCases(file: string): readonly DocumentCase[] {
  const found = sharedFile(file) as RawFile<Raw> | null;
  if (!found) return fixture(file) as DocumentCase[];
  return found.cases.flatMap((raw) => {
    const records = raw.records ?? [raw.record ?? raw.cells ?? {}];
    return records.map((record, position) => documentCase(raw, record, position, found));
  });
}

function documentCase(
  raw: Raw,
  record: Readonly<Record<string, number | null>>,
  position: number,
  { edits, systems }: RawFile<Raw>
): DocumentCase {
  const own = raw.identities?.map((identity) => ('coef' in identity ? identity.coef : identity) as Coefficients);
  const identities = own ?? systems?.[raw.system ?? '']?.edits ?? (raw.edits || raw.rules ? [] : (edits ?? []));
  const sets = raw.all_minimal_explanations ?? raw.expected?.all_minimal_explanations ?? null;
  const single = raw.expected?.single_cell_explanations?.map((cell) => [cell]);
  const violated = raw.violated_before?.[position]?.map((edit) => Number(edit.replace('num', '')) - 1);
  const verdicts = raw.expected?.single_identities?.flatMap(({ verdict }, k) => (verdict === 'NOT rounding' ? k : []));
  const step = String(2 * (raw.halfwidth ?? 0));
  return {
    name: [
      raw.id,
      ...(step === '0' ? [] : [`in steps of ${step}`]),
      ...(position > 0 ? [`record ${position + 1}`] : []),
    ].join(', '),
    published: record,
    step,
    identities,
    rules: raw.rules ?? raw.edits?.map((edit) => ruleOf(edit, Object.keys(record))) ?? [],
    shares: (raw.percentages ?? []).map(({ part, whole, published_percent: percent, halfwidth: half }) => ({
      part,
      whole,
      percent,
      half,
    })),
    weights: raw.weights ?? {},
    feasible:
      raw.expected?.jointly_feasible ?? (sets ? sets.some((set) => set.length === 0) : (violated ?? [0]).length === 0),
    sets: sets ?? single ?? null,
    answer: answerOf(raw),
    violated: violated ?? verdicts ?? null,
  };
}

function ruleOf({ coef, op, const: constant }: Edit, names: readonly string[]): string {
  const terms = Array.isArray(coef)
    ? coef.map((value: number, k) => `${value}*${names[k] ?? ''}`)
    : Object.entries(coef as Coefficients).map(([name, value]) => `${value}*${name}`);
  return `${terms.join(' + ')} ${op} ${constant}`;
}

function answerOf({ published_expected: published, injected }: Raw): readonly string[] | null {
  const [, part] = /^percentage (\w+) /.exec(typeof injected === 'string' ? injected : '') ?? [];
  if (part !== undefined) return [`${part} of LT`];
  const errors = published?.errors?.flat();
  return errors && errors.length > 0 ? errors : null;
}
