import type { Document } from '../../domain/document';
import type { Documentsoort } from '../../domain/lezing';
import type { Documentkennis } from '../kolommen/kolommen';
import type { Lijn } from './stroom';

/** Words of each kind of document, with how much one occurrence says. */
const SOORTEN: readonly (readonly [RegExp, Documentsoort, number])[] = [
  [/\bsoort: jaarrekening\b/gi, 'jaarrekening', 10],
  [/\bsoort: begroting\b/gi, 'begroting', 10],
  [/\b(?:jaarrekening|jaarstukken|jaarverslag|jaarverantwoording)\b/gi, 'jaarrekening', 3],
  [/\b(?:rekening|realisatie|werkelijk) (?:19|20)\d\d\b/gi, 'jaarrekening', 3],
  [/\b(?:gerealiseerde|doel gehaald)\b/gi, 'jaarrekening', 2],
  [/\b(?:programmabegroting|begroting|meerjarenbegroting) (?:19|20)\d\d\b/gi, 'begroting', 2],
  [/\b(?:meerjarenraming|ontwerpbegroting)\b/gi, 'begroting', 2],
  [
    /\b(?:tussenrapportage|bestuursrapportage|voortgangsrapportage|kwartaalrapportage|berap|burap|marap)\b/gi,
    'bestuursrapportage',
    6,
  ],
];

/**
 * A title says what a document is; the words in its text and its tables speak of other documents too.
 * "Begroting 2023" alone may be the name of a column.
 */
const ORGANISATIE = '(?:gemeente|provincie|waterschap|hoogheemraadschap|wetterskip)';
const TITELS: readonly (readonly [RegExp, Documentsoort])[] = (
  [
    ['(?:jaarstukken|jaarverslag|jaarverantwoording)\\b', 'jaarrekening'],
    ['(?:programma|meerjaren|ontwerp)begroting\\s(?:19|20)\\d\\d\\b', 'begroting'],
    ['begroting\\s(?:19|20)\\d\\d(?:,|\\sen)\\s(?:de\\s)?meerjaren(?:raming|begroting)\\b', 'begroting'],
    ['(?:kadernota|kaderbrief|perspectiefnota)\\s(?:19|20)\\d\\d\\b', 'begroting'],
    [
      '(?:(?:eerste|tweede|derde|1e|2e|3e)\\s)?(?:bestuurs|tussen|voortgangs|najaars|voorjaars)rapportage\\b',
      'bestuursrapportage',
    ],
    // With the name of an organisation beside it, "Begroting 2023" is no column.
    [`begroting\\s(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?,?\\s${ORGANISATIE}\\b`, 'begroting'],
    [`jaarrekening\\s(?:19|20)\\d\\d,?\\s${ORGANISATIE}\\b`, 'jaarrekening'],
  ] as const
).map(([patroon, soort]) => [new RegExp(`^(?:${ORGANISATIE}\\s.{2,30}\\s)?${patroon}`, 'i'), soort] as const);
/** "Gemeente Aardermeer begroting 2019": an organisation, and a document at the end of the line. */
const TITELEINDE: readonly (readonly [RegExp, Documentsoort])[] = [
  [new RegExp(`^${ORGANISATIE}\\s.{2,40}\\sbegroting\\s(?:19|20)\\d\\d$`, 'i'), 'begroting'],
  [new RegExp(`^${ORGANISATIE}\\s.{2,40}\\sjaarrekening\\s(?:19|20)\\d\\d$`, 'i'), 'jaarrekening'],
];
const TITELGEWICHT = 12;
/** Lines of text at the beginning of a document among which its title stands. */
const EERSTE = 5;

/** Words before a year, with how much they say about the year of the document. */
const JAREN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:boek|verslag|begrotings|dienst)?jaar:? ((?:19|20)\d\d)\b/gi, 10],
  [/\b(?:jaarrekening|jaarstukken|jaarverslag)[ -]?((?:19|20)\d\d)\b/gi, 6],
  [/\b(?:rekening|realisatie|werkelijk|tussenrapportage|bestuursrapportage) ((?:19|20)\d\d)\b/gi, 4],
  [/\b(?:programmabegroting|begroting)[ -]((?:19|20)\d\d)\b/gi, 2],
  [/\bin ((?:19|20)\d\d)\b/gi, 1],
];

function count(tekst: string, patroon: RegExp): string[] {
  return Array.from(tekst.matchAll(patroon), (gevonden) => gevonden[1] ?? gevonden[0]);
}

/** The key with most support; null for none, or when the runner-up is close. */
function winner<K>(steun: ReadonlyMap<K, number>): K | null {
  const [eerste, tweede] = [...steun].sort((a, b) => b[1] - a[1]);
  if (eerste === undefined) return null;
  return tweede !== undefined && eerste[1] < tweede[1] * 1.5 ? null : eerste[0];
}

/** Adds support to a key. */
function support<K>(steun: Map<K, number>, sleutel: K, gewicht: number): void {
  steun.set(sleutel, (steun.get(sleutel) ?? 0) + gewicht);
}

/** The kind and year of a document, each null when the words do not clearly tell. */
export function recogniseDocument(document: Document, lijnen: readonly Lijn[]): Documentkennis {
  const soorten = new Map<Documentsoort, number>();
  const jaren = new Map<number, number>();
  const weigh = (tekst: string, factor: number): void => {
    for (const [patroon, soort, gewicht] of SOORTEN) {
      const aantal = count(tekst, patroon).length;
      if (aantal > 0) support(soorten, soort, aantal * gewicht * factor);
    }
    for (const [patroon, gewicht] of JAREN) {
      for (const jaar of count(tekst, patroon)) support(jaren, Number(jaar), gewicht * factor);
    }
  };
  for (const { tekst } of lijnen.filter((lijn) => lijn.soort === 'tekst').slice(0, EERSTE)) {
    const soort =
      tekst.length > 80 ? undefined : [...TITELS, ...TITELEINDE].find(([patroon]) => patroon.test(tekst))?.[1];
    if (soort === undefined) continue;
    support(soorten, soort, TITELGEWICHT);
    const jaar = /\b(?:19|20)\d\d\b/.exec(tekst)?.[0];
    if (jaar !== undefined) support(jaren, Number(jaar), TITELGEWICHT);
    break;
  }
  // As one text: a pattern is run once over it instead of once per line.
  weigh(lijnen.map((lijn) => lijn.tekst).join('\n'), 1);
  // A name is chosen to say what the file is: it weighs as much as a few lines.
  const naam = document.naam.replace(/[-_.]/g, ' ');
  weigh(naam, 3);
  for (const jaar of count(naam, /\b((?:19|20)\d\d)\b/g)) support(jaren, Number(jaar), 5);
  return { soort: winner(soorten), jaar: winner(jaren) };
}
