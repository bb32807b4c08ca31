import { parseKopnaam, type Kopnaam } from '../kolommen/kopnaam';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import { remember } from '../onthoud';

/** A header line cut into the name of the label column and the names of the figure columns. */
export interface GesplitsteKop {
  readonly label: string;
  readonly koppen: readonly string[];
}

const LANGSTE_NAAM = 8;
const MEESTE_OPLOSSINGEN = 3000;
const MEESTE_STAPPEN = 40_000;
const MEESTE_WOORDEN = 120;

/** Every name that ends before a word, shortest first; worked out once per line. */
function namesEndingAt(woorden: readonly string[], begin: number): readonly (readonly Kopnaam[])[] {
  return Array.from({ length: woorden.length + 1 }, (_, tot) => {
    const namen: Kopnaam[] = [];
    for (let van = tot - 1; van >= Math.max(begin, tot - LANGSTE_NAAM); van -= 1) {
      const naam = parseKopnaam(woorden, van, tot);
      if (naam !== null) namen.push(naam);
    }
    return namen;
  });
}

/** Every way to end the line in exactly `aantal` different names that pass; null when there are too many to weigh. */
function divide(
  namen: readonly (readonly Kopnaam[])[],
  aantal: number,
  past: (naam: Kopnaam) => boolean
): Kopnaam[][] | null {
  const oplossingen: Kopnaam[][] = [];
  let stappen = 0;
  const extend = (tot: number, achter: readonly Kopnaam[]): void => {
    stappen += 1;
    if (stappen > MEESTE_STAPPEN || oplossingen.length > MEESTE_OPLOSSINGEN) return;
    if (achter.length === aantal) {
      if (!isCut(achter)) oplossingen.push([...achter]);
      return;
    }
    for (const naam of namen[tot] ?? []) {
      if (past(naam) && !achter.some((ander) => ander.sleutel === naam.sleutel)) extend(naam.van, [naam, ...achter]);
    }
  };
  extend(namen.length - 1, []);
  return stappen > MEESTE_STAPPEN || oplossingen.length > MEESTE_OPLOSSINGEN ? null : oplossingen;
}

/** A saldo beside columns that are no lasten or baten is read into a name that it does not belong to. */
function hasLoneSaldo(namen: readonly Kopnaam[]): boolean {
  const saldi = namen.filter(({ soort }) => soort === 'saldo').length;
  return saldi > 0 && saldi < namen.length && !namen.some(({ soort }) => soort === 'lasten' || soort === 'baten');
}

/** "Lasten" above the labels, read into the first name: a kind that no other name has. */
function hasLoneKind([eerste, ...rest]: readonly Kopnaam[]): boolean {
  return (
    eerste !== undefined && kindFirst(eerste) === true && rest.length > 0 && rest.every(({ soort }) => soort === null)
  );
}

/** Whether a name has its kind before its series (`Lasten rekening`); a difference may name two series and a saldo. */
function kindFirst({ volgorde, tekst }: Kopnaam): boolean | null {
  const [s, r] = [volgorde.indexOf('s'), volgorde.indexOf('r')];
  return s < 0 || r < 0 || parseKopwoorden(tekst).reeks === 'verschil' ? null : s < r;
}

/**
 * Whether names were cut in two: a year behind a series without one ("Rekening | 2024"), a kind before a series without
 * one ("Saldo | begroting 2024"), kinds before the series in one name and behind it in another, or a year behind a name
 * that says it already ("Begroting 2021 na wijziging | 2021").
 */
function isCut(namen: readonly Kopnaam[]): boolean {
  const volgordes = new Set(namen.map(kindFirst));
  if (volgordes.has(true) && volgordes.has(false)) return true;
  return namen.some(({ vorm, tekst }, i) => {
    const volgende = namen[i + 1]?.vorm;
    if (volgende === 'j' && vorm.includes('r') && tekst.split(' ').includes(namen[i + 1]?.tekst ?? '')) return true;
    if (vorm === 's' && volgende?.startsWith('r') === true && !volgende.includes('s')) return true;
    // "Begroting | na wijziging 2021": only a name that ends in its own year is not continued by the stage.
    if (/^na\s/i.test(namen[i + 1]?.tekst ?? '') && !/(?:19|20)\d\d$/.test(tekst)) return true;
    return vorm.includes('r') && !vorm.includes('j') && volgende === 'j';
  });
}

/** "Overzicht van baten en | lasten Rekening 2023": words before the names that need a word behind them. */
function isBrokenOff(label: readonly string[]): boolean {
  return /^(?:en|van|de|het|per|in|op|voor|x|tussen)$/i.test(label.at(-1) ?? '');
}

/** The only division, or the only one that uses most words, in the fewest different orders, with fewest odd starts. */
function choose(kandidaten: readonly Kopnaam[][], woorden: readonly string[]): readonly Kopnaam[] | null {
  const gewogen = kandidaten.map((namen) => ({
    namen,
    rest:
      (hasLoneSaldo(namen) || hasLoneKind(namen) || isBrokenOff(woorden.slice(0, namen[0]?.van ?? 0)) ? 10_000 : 0) +
      (namen[0]?.van ?? 0) * 100 +
      new Set(namen.map(({ volgorde }) => volgorde)).size * 10 +
      namen.filter(({ zwak }) => zwak).length,
  }));
  const minst = Math.min(...gewogen.map(({ rest }) => rest));
  const beste = gewogen.filter(({ rest }) => rest === minst);
  return beste.length === 1 ? (beste[0]?.namen ?? null) : null;
}

/** Names of the same make-up first (all with a kind and a year, say), then a mixture that names every series. */
const VOORKEUREN: readonly ((naam: Kopnaam) => boolean)[] = [
  ...['rsj', 'rs', 'rj', 'sj', 'r', 's', 'j'].map((vorm) => (naam: Kopnaam) => naam.vorm === vorm),
  (naam) => naam.vorm.includes('r'),
  // "Saldo 2024" behind the stages may be their difference: a kind of a year, without a series.
  (naam) => naam.vorm.includes('r') || naam.vorm === 'sj',
  () => true,
];

/** Letters that stand beside the figures (voordeel/nadeel, incidenteel/structureel) are no column of figures. */
const LETTERKOP = /\s(?:V\s?\/\s?N|N\s?\/\s?V|I\s?\/\s?S)\s*$/i;

/**
 * Whether the words above the labels name a column too: then there are more columns than was thought, and every figure
 * would be read under the wrong name. "Lasten" or "Programma 1" above the labels names none.
 */
function holdsKolomnaam(label: readonly string[]): boolean {
  const woorden = kopwoorden(label.join(' '));
  if (/^programma$/.test(woorden[0] ?? '') && /^\d+$/.test(woorden[1] ?? '')) return false;
  // "Overzicht van baten en lasten" is a title.
  const kaal = woorden.join(' ').replace(/\b(?:baten en lasten|lasten en baten)$/, '');
  const soorten = kaal.split(' ').filter((woord) => parseKopwoorden(woord).soort !== null).length;
  return soorten > 1 || woorden.some((woord) => isJaarwoord(woord) || parseKopwoorden(woord).reeks !== null);
}

/** "Baten en lasten" before the names is what stands above the labels. */
function afterBoth(woorden: readonly string[], begin: number): number {
  const drie = (i: number): boolean =>
    /^(?:baten en lasten|lasten en baten)$/i.test(woorden.slice(i, i + 3).join(' ')) && i + 3 < woorden.length;
  return drie(begin) ? begin + 3 : begin;
}

/** The words of a line, where its header words begin, and the names that they can make. Asked for every number of columns. */
const parseKopregel = remember((tekst) => {
  const woorden = tekst
    .replace(LETTERKOP, '')
    .split(/\s+/)
    .filter((woord) => woord !== '');
  let begin = woorden.length;
  if (begin > MEESTE_WOORDEN) return { woorden, begin, namen: [] };
  while (begin > 0 && kopwoorden(woorden[begin - 1] ?? '').every(isKopwoord)) begin -= 1;
  begin = afterBoth(woorden, begin);
  return { woorden, begin, namen: namesEndingAt(woorden, begin) };
});

/**
 * Cuts a header line without separators into `aantal` column names.
 * @returns null when there is no way to do it, or more than one.
 */
export function splitKop(tekst: string, aantal: number): GesplitsteKop | null {
  const { woorden, begin, namen } = parseKopregel(tekst);
  if (aantal < 1 || woorden.length - begin < aantal) return null;
  for (const past of VOORKEUREN) {
    const kandidaten = divide(namen, aantal, past);
    if (kandidaten === null) return null;
    if (kandidaten.length === 0) continue;
    const keuze = choose(kandidaten, woorden);
    const label = woorden.slice(0, keuze?.[0]?.van ?? 0);
    if (keuze === null || holdsKolomnaam(label)) return null;
    return { label: label.join(' '), koppen: keuze.map((naam) => naam.tekst) };
  }
  return null;
}
