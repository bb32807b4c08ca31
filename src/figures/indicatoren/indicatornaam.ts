import { normalizeNaam } from '../../domain/naam';

/** Words that a name can do without: they never tell two indicators apart. */
const STOPWOORDEN = new Set(
  'de het een der den des van en in op te aan bij voor door om dat die is zijn wordt worden als over hun haar per tov'.split(
    ' '
  )
);
/** Words that say in what something is counted, or when: known from the unit, or the same in every document. */
const MAATWOORDEN = new Set(
  'aantal aantallen percentage procent aandeel gemeente jaar jaarlijks afgelopen eind ultimo realisatie begroting streefwaarde'.split(
    ' '
  )
);
/** Two spellings of one word that rules for endings do not bring together. */
const ZELFDE: Readonly<Record<string, string>> = { vroegtijdig: 'voortijdig', vroegtijdige: 'voortijdig' };

/** What an indicator is about, taken apart for comparison. */
export interface Naamdelen {
  /** The name for exact comparison. */
  readonly kaal: string;
  /** Stems of the words that carry the meaning, in order. */
  readonly stammen: readonly string[];
  /** Stems of words between brackets: an abbreviation or an explanation, which may be left out. */
  readonly terzijde: readonly string[];
  /** Numbers other than years, sorted: ages, thresholds, "per 1.000". */
  readonly getallen: string;
  /** In what it is counted; null when nothing says so. */
  readonly maat: string | null;
}

/** Marks that documents add to a name: footnotes, row numbers, numbers of a national list. */
function stripMarks(naam: string): string {
  return naam
    .replace(/\s+\*?\d{1,2}\)\s*$/, '')
    .replace(/^(?:[IVX]+\.)\d+\.?\s+/, '')
    .replace(/^\d{1,2}\s+(?=.*\(\d{1,2}\)\s*$)/, '')
    .replace(/\s*\(\d{1,2}\)\s*$/, '')
    .replace(/\s*\(realisatie \d{4}\)$/i, '')
    .trim();
}

/** A Dutch word without its ending: `uitkeringen`, `uitkering`; `banen`, `baan`. Crude, and the same for both sides. */
export function stem(woord: string): string {
  const zonder = woord.length > 5 ? woord.replace(/(?:en|es|s|e)$/, '') : woord.replace(/en$/, '');
  return zonder
    .replace(/([a-z])\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');
}

function wordsOf(tekst: string): string[] {
  return normalizeNaam(tekst)
    .split(' ')
    .filter((woord) => woord !== '' && !/\d/.test(woord) && !STOPWOORDEN.has(woord) && !MAATWOORDEN.has(woord))
    .map((woord) => stem(ZELFDE[woord] ?? woord));
}

/** In what something is counted, one word for each way of saying it. */
export function measureOf(naam: string, eenheid: string | null): string | null {
  const tekst = `${eenheid ?? ''} ${naam}`.toLowerCase();
  const per = /per\s(\d[\d.]*)/.exec(tekst)?.[1];
  if (per !== undefined) return `per ${per.replaceAll('.', '')}`;
  if (/%|\bpercentage\b|\bprocent\b/.test(tekst)) return '%';
  if (/\brapportcijfer\b|\bcijfer\b/.test(tekst)) return 'cijfer';
  if (/€|\beuro\b/.test(tekst)) return '€';
  if (/\baantal(?:len)?\b/.test(tekst)) return 'aantal';
  return eenheid === null ? null : normalizeNaam(eenheid);
}

/** What a text counts "per": `per 1.000 inwoners`. */
function perConflict(teksten: readonly (string | null)[]): readonly [string, string] | null {
  const maten = teksten.flatMap((tekst) => [...(tekst ?? '').matchAll(/\bper\s+(1[\d.]*0{2,})\s+(\p{L}+)/giu)]);
  const [eerste] = maten;
  const kaal = (maat: RegExpMatchArray): string =>
    `${maat[1]?.replaceAll('.', '')} ${stem((maat[2] ?? '').toLowerCase())}`;
  const tweede = maten.find((maat) => eerste !== undefined && kaal(maat) !== kaal(eerste));
  return eerste === undefined || tweede === undefined ? null : [eerste[0], tweede[0]];
}

/** Whether words begin by counting or by taking a part; null where they do neither, or both. */
function countsOrParts(tekst: string | null): { readonly deel: boolean; readonly woord: string } | null {
  const woord = /^(?:het\s)?(aantal|percentage|procent|aandeel|%)/i.exec(tekst?.trim() ?? '')?.[1];
  if (woord === undefined || tekst === null) return null;
  const deel = !/^aantal/i.test(woord);
  // "Aantal …, als percentage van" and "aantal per 1.000" are numbers of their own.
  if (!deel && /%|percentage|procent|aandeel|\bper\b/i.test(tekst)) return null;
  return { deel, woord };
}

/**
 * Two different things that a name, a unit and a description count ("per 1.000 inwoners" against "per 10.000 inwoners",
 * "%" against "aantal"); null when they agree.
 */
export function unitConflict(
  naam: string | null,
  eenheid: string | null,
  beschrijving: string | null = null
): readonly [eerste: string, tweede: string] | null {
  const per = perConflict([naam, eenheid, beschrijving]);
  if (per !== null) return per;
  const maten = [naam, eenheid, beschrijving].flatMap((tekst) => countsOrParts(tekst) ?? []);
  const [eerste] = maten;
  const tweede = maten.find(({ deel }) => deel !== eerste?.deel);
  return eerste === undefined || tweede === undefined ? null : [eerste.woord, tweede.woord];
}

/** Takes a name apart. */
export function partsOf(naam: string, eenheid: string | null): Naamdelen {
  const schoon = stripMarks(naam);
  const buiten = schoon.replace(/\([^)]*\)/g, ' ');
  const binnen = [...schoon.matchAll(/\(([^)]*)\)/g)].map((treffer) => treffer[1] ?? '').join(' ');
  const getallen = [...schoon.matchAll(/\d[\d.,]*/g)].map(([getal]) => getal.replace(/[.,]$/, ''));
  return {
    kaal: normalizeNaam(schoon),
    stammen: wordsOf(buiten),
    terzijde: wordsOf(binnen),
    getallen: getallen
      .filter((getal) => !/^(?:19|20)\d\d$/.test(getal))
      .sort()
      .join(' '),
    maat: measureOf(schoon, eenheid),
  };
}
