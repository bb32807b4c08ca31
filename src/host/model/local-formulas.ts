import type { DisplayLanguage } from '../rules/display';
import { tokenize } from '../rules/formula-tokens';
import type { CellInput } from '../rules/shape';

/** Dutch names of the functions an add-in for Dutch figures meets; others keep their English name. */
const dutchFunctions: Readonly<Record<string, string>> = {
  SUM: 'SOM', IF: 'ALS', IFERROR: 'ALS.FOUT', SUMIF: 'SOM.ALS', SUMIFS: 'SOMMEN.ALS', COUNTIF: 'AANTAL.ALS',
  COUNTIFS: 'AANTALLEN.ALS', COUNT: 'AANTAL', COUNTA: 'AANTALARG', COUNTBLANK: 'AANTAL.LEGE.CELLEN',
  SUMPRODUCT: 'SOMPRODUCT', MATCH: 'VERGELIJKEN', VLOOKUP: 'VERT.ZOEKEN', XLOOKUP: 'X.ZOEKEN', AND: 'EN', OR: 'OF',
  NOT: 'NIET', ROUND: 'AFRONDEN', TEXT: 'TEKST', CHOOSE: 'KIEZEN', ROW: 'RIJ', COLUMN: 'KOLOM', LEN: 'LENGTE',
  VALUE: 'WAARDE', NA: 'NB', ISBLANK: 'ISLEEG', ISNUMBER: 'ISGETAL', ISERROR: 'ISFOUT', AVERAGE: 'GEMIDDELDE',
  LEFT: 'LINKS', RIGHT: 'RECHTS', MID: 'DEEL', TODAY: 'VANDAAG', DATE: 'DATUM', YEAR: 'JAAR', CONCATENATE: 'TEKST.SAMENVOEGEN',
  INDEX: 'INDEX', MIN: 'MIN', MAX: 'MAX', ABS: 'ABS', TRUE: 'WAAR', FALSE: 'ONWAAR', SIGN: 'POS.NEG', TRIM: 'SPATIES.WISSEN',
}; // prettier-ignore
const fromDutch: ReadonlyMap<string, string> = new Map(
  Object.entries(dutchFunctions).map(([english, dutch]) => [dutch, english])
);
const dutchSections: readonly (readonly [string, string])[] = [
  ['#All', '#Alles'],
  ['#Data', '#Gegevens'],
  ['#Headers', '#Kopteksten'],
  ['#Totals', '#Totalen'],
  ['#This Row', '#Deze rij'],
];

/** A formula as the user's Excel shows it: own function names, decimal comma, semicolons. */
export function localFormula(value: CellInput, language: DisplayLanguage): CellInput {
  if (language === 'en' || typeof value !== 'string' || !value.startsWith('=')) return value;
  let depth = 0;
  const texts = tokenize(value.slice(1)).map(({ kind, text }) => {
    if (kind === 'braceOpen') depth += 1;
    if (kind === 'braceClose') depth -= 1;
    if (kind === 'function' || kind === 'name') return dutchFunctions[text.toUpperCase()] ?? text;
    if (kind === 'number') return text.replace('.', ',');
    if (kind === 'separator') return depth > 0 && text === ',' ? '\\' : ';';
    if (kind === 'structured') {
      return dutchSections
        .reduce((ref, [english, dutch]) => ref.replaceAll(english, dutch), text)
        .replaceAll('],[', '];[');
    }
    return text;
  });
  return `=${texts.join('')}`;
}

/** A formula as the user's Excel takes it, in the API's terms. */
export function typedFormula(value: CellInput, language: DisplayLanguage): CellInput {
  if (language === 'en' || typeof value !== 'string' || !value.startsWith('=')) return value;
  // A decimal comma joins two numbers that the tokens see apart.
  const decimal = value
    .slice(1)
    .replace(/"(?:[^"]|"")*"|(\d),(\d)/g, (whole: string, left?: string, right?: string) =>
      left !== undefined && right !== undefined ? `${left}.${right}` : whole
    );
  const texts = tokenize(decimal).map(({ kind, text }) => {
    if (kind === 'function' || kind === 'name') return fromDutch.get(text.toUpperCase()) ?? text;
    if (kind === 'separator') return ',';
    if (kind === 'structured') {
      return dutchSections
        .reduce((ref, [english, dutch]) => ref.replaceAll(dutch, english), text)
        .replaceAll('];[', '],[');
    }
    return text;
  });
  return `=${texts.join('')}`;
}
