/** The parts of a table a structured reference can name. */
export type Section = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

/** A structured reference taken apart. */
export interface StructuredRef {
  /** Empty inside the table itself. */
  readonly table: string;
  readonly sections: readonly Section[];
  /** First and last column; absent means all columns. */
  readonly first?: string;
  readonly last?: string;
}

const sectionNames: Readonly<Record<string, Section>> = {
  '#all': '#All',
  '#data': '#Data',
  '#headers': '#Headers',
  '#totals': '#Totals',
  '#this row': '#This Row',
};

/** Reads a structured reference; null when it is malformed. */
export function parseStructured(text: string): StructuredRef | null {
  const bracket = text.indexOf('[');
  const table = text.slice(0, bracket);
  const body = text.slice(bracket + 1, -1).trim();
  if (bracket < 0 || !text.endsWith(']')) return null;
  if (body === '') return { table, sections: [] };
  if (body.startsWith('@')) return thisRow(table, body.slice(1).trim());
  if (!body.startsWith('[')) {
    if (body.startsWith('#')) {
      const section = sectionNames[body.toLowerCase()];
      return section ? { table, sections: [section] } : null;
    }
    return { table, sections: [], ...columns(unescapeColumn(body)) };
  }
  return parseList(table, body);
}

function thisRow(table: string, rest: string): StructuredRef | null {
  if (rest === '') return { table, sections: ['#This Row'] };
  if (!rest.startsWith('[')) return { table, sections: ['#This Row'], ...columns(unescapeColumn(rest)) };
  const list = parseList(table, rest);
  return list?.sections.length === 0 ? { ...list, sections: ['#This Row'] } : null;
}

function parseList(table: string, body: string): StructuredRef | null {
  const sections: Section[] = [];
  const names: string[] = [];
  let ranged = false;
  let rest = body;
  for (;;) {
    const item = /^\s*\[((?:'[\s\S]|[^'[\]])*)\]\s*/.exec(rest);
    if (!item) return null;
    rest = rest.slice(item[0].length);
    const text = item[1] ?? '';
    if (text.startsWith('#')) {
      const section = sectionNames[text.toLowerCase().replace(/\s+/g, ' ')];
      if (!section || names.length > 0) return null;
      sections.push(section);
    } else names.push(unescapeColumn(text));
    if (rest === '') break;
    if (rest.startsWith(':') && names.length === 1) ranged = true;
    else if (!rest.startsWith(',')) return null;
    rest = rest.slice(1);
  }
  if (names.length > 2 || (names.length === 2 && !ranged)) return null;
  const [first, last] = names;
  return first === undefined ? { table, sections } : { table, sections, ...columns(first, last) };
}

function columns(first: string, last = first): { first: string; last: string } {
  return { first, last };
}

/** A column name as it stands in a reference: `[`, `]`, `#` and `'` are escaped. */
function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function unescapeColumn(text: string): string {
  return text.replace(/'([\s\S])/g, '$1');
}

/** Writes a reference in full, as files hold it. */
export function formatStructured(ref: StructuredRef): string {
  const { table, sections, first, last } = ref;
  if (first === undefined) {
    if (sections.length === 0) return `${table}[]`;
    if (sections.length === 1) return `${table}[${sections[0] ?? ''}]`;
  } else if (sections.length === 0 && first === last) return `${table}[${escapeColumn(first)}]`;
  const parts: string[] = sections.map((section) => `[${section}]`);
  if (first !== undefined && last !== undefined) {
    const [from, to] = [`[${escapeColumn(first)}]`, `[${escapeColumn(last)}]`];
    parts.push(first === last ? from : `${from}:${to}`);
  }
  return `${table}[${parts.join(',')}]`;
}

/** Writes a this-row reference in the short form Excel shows inside the table; others in full. */
export function formatShort(ref: StructuredRef): string {
  if (ref.sections.length !== 1 || ref.sections[0] !== '#This Row') return formatStructured(ref);
  if (ref.first === undefined || ref.last === undefined) return '[@]';
  if (ref.first !== ref.last) return `[@[${escapeColumn(ref.first)}]:[${escapeColumn(ref.last)}]]`;
  const plain = /^[\p{L}\p{N}_.?\\]+$/u.test(ref.first);
  return plain ? `[@${ref.first}]` : `[@[${escapeColumn(ref.first)}]]`;
}
