import { figuresOfRow, isJaartal, writesBare } from '../../../money/jaartal';
import { parseGetal } from '../../../money/lees-getal';
import { plainPivot } from './draaitabel';
import { withoutMark } from './merkteken';
import { isFiguur, LEGE_CEL, type Rooster, type Roostercel } from './rooster';

type Rij = readonly Roostercel[];

/** More rows than this never name the columns. */
const MEESTE_KOPRIJEN = 6;

const gevuld = (rij: Rij): Roostercel[] => rij.filter((cel) => cel.tekst !== '');

/** A euro sign in a cell of its own goes before the amount in the next cell, where a reader's eye puts it. */
function joinEuro(rij: Rij): Rij {
  if (!rij.some((cel) => cel.tekst === '€')) return rij;
  return rij.map((cel, i) => {
    const volgende = rij[i + 1];
    if (cel.tekst === '€' && volgende !== undefined && isFiguur(volgende.tekst)) return LEGE_CEL;
    return i > 0 && rij[i - 1]?.tekst === '€' && isFiguur(cel.tekst) ? { ...cel, tekst: `€ ${cel.tekst}` } : cel;
  });
}

const dropMark = (cel: Roostercel): Roostercel => {
  const tekst = withoutMark(cel.tekst);
  return tekst === cel.tekst ? cel : { ...cel, tekst };
};

/** Columns that are empty from top to bottom are space between columns. */
function dropEmptyColumns(rijen: readonly Rij[]): Rij[] {
  const houden = new Set<number>();
  for (const rij of rijen) rij.forEach((cel, kolom) => cel.tekst !== '' && houden.add(kolom));
  return rijen.map((rij) => rij.filter((_, kolom) => houden.has(kolom)));
}

function* textsIn(rijen: readonly Rij[]): Generator<string> {
  for (const rij of rijen) for (const { tekst } of rij) yield tekst;
}

/** The first row with figures: what stands above it names the columns. */
function firstFigures(rijen: readonly Rij[]): number {
  const boven: string[][] = [];
  let kaal: boolean | null = null;
  return rijen.findIndex((rij) => {
    const teksten = rij.map((cel) => cel.tekst);
    // Only years ask what the rest of the table looks like.
    if (boven.length > 0 && teksten.some((tekst, i) => i > 0 && isJaartal(tekst))) kaal ??= writesBare(textsIn(rijen));
    if (figuresOfRow(teksten, boven, kaal ?? false).includes(true)) return true;
    if (boven.length < MEESTE_KOPRIJEN) boven.push(teksten);
    return false;
  });
}

/** Below the header a merged number is one figure, also one that looks like a year. */
function dropRepeatedNumbers(rijen: readonly Rij[]): Rij[] {
  const eerste = firstFigures(rijen);
  const isDubbel = (cel: Roostercel): boolean => cel.herhaald === true && parseGetal(cel.tekst) !== null;
  return rijen.map((rij, i) => (eerste < 0 || i < eerste ? rij : rij.map((cel) => (isDubbel(cel) ? LEGE_CEL : cel))));
}

/** A row with words for values ("behaald", "4 weken") below a header of indicators: it has a name of its own. */
function isIndicatorRow(kop: Rij, rij: Rij): boolean {
  const naam = kop.findIndex(({ tekst }) => /indicator/i.test(tekst));
  const eigen = rij[naam]?.tekst ?? '';
  return naam >= 0 && eigen !== '' && eigen !== kop[naam]?.tekst;
}

/**
 * A row of names with each name over the empty cells behind it, where it was typed once above the first column of its group:
 * below each name stand the same names in the same order, or one.
 * @param rondes whether they may come round more than once below a name: a year above several stages
 */
function spreadGroups(laag: Rij, onder: Rij, rondes: boolean): Rij {
  const begin = laag.flatMap((cel, kolom) => (kolom > 0 && cel.tekst !== '' ? [kolom] : []));
  const eerste = onder.findIndex((cel, kolom) => kolom > 0 && cel.tekst !== '');
  const groepen = begin.map((van, i) => onder.slice(van, begin[i + 1]).map((cel) => cel.tekst));
  const [eersteGroep = []] = groepen;
  const model = rondes ? ([...groepen].sort((a, b) => a.length - b.length)[0] ?? []) : eersteGroep;
  const past = (aantal: number): boolean => aantal === model.length || (rondes && aantal % model.length === 0);
  const gelijk = (namen: readonly string[]): boolean =>
    namen.length === 1 || (past(namen.length) && namen.every((naam, i) => naam === model[i % model.length]));
  const heel =
    new Set(model).size === model.length &&
    groepen.every((namen) => gelijk(namen) && (namen.length === 1 || !namen.includes('')));
  if (begin.length < 2 || begin[0] !== eerste || model.length < 2 || !heel) return laag;
  let vorige = LEGE_CEL;
  return laag.map((cel, kolom) => {
    if (cel.tekst !== '') vorige = cel;
    return kolom < eerste ? cel : vorige;
  });
}

/** Header rows above each other become one: what each column is called from top to bottom. */
function joinHeaders(rijen: readonly Rij[]): Rij[] {
  const eersteFiguur = firstFigures(rijen);
  const begin = rijen.findIndex((rij) => gevuld(rij.slice(1)).length > 0);
  if (begin < 0 || eersteFiguur <= begin + 1) return [...rijen];
  let eind = begin;
  while (eind < eersteFiguur && gevuld(rijen[eind]?.slice(1) ?? []).length > 0) {
    if (eind > begin && isIndicatorRow(rijen[begin] ?? [], rijen[eind] ?? [])) break;
    eind += 1;
  }
  if (eind - begin < 2) return [...rijen];
  const onderste = rijen[eind - 1] ?? [];
  const join = (rondes: boolean): Roostercel[] => {
    const lagen = rijen
      .slice(begin, eind)
      .map((laag) => (laag === onderste ? laag : spreadGroups(laag, onderste, rondes)));
    return onderste.map((cel, kolom): Roostercel => {
      const delen = lagen.map((laag) => laag[kolom]?.tekst ?? '').filter((deel) => deel !== '');
      return { ...cel, tekst: delen.filter((deel, i) => delen.indexOf(deel) === i).join(' ') };
    });
  };
  const ruim = join(true);
  const namen = ruim.map(({ tekst }) => tekst).filter((tekst) => tekst !== '');
  // The same name twice: what has none of its own was given that of its neighbour.
  const kop = new Set(namen).size === namen.length ? ruim : join(false);
  return [...rijen.slice(0, begin), kop, ...rijen.slice(eind)];
}

/** A row with one filled cell, its first, is a heading between the rows: it has no columns. */
function shorten(rij: Rij): Rij {
  const [eerste, ...rest] = rij;
  return eerste !== undefined && eerste.tekst !== '' && gevuld(rest).length === 0 ? [eerste] : rij;
}

/**
 * Makes a grid as drawn into a table as meant: space columns and empty rows gone, euro signs with their amounts,
 * the header in one row.
 */
export function tidyRooster(rooster: Rooster): Rij[] {
  const rijen = dropRepeatedNumbers(rooster)
    .filter((rij) => gevuld(rij).length > 0)
    .map((rij) => joinEuro(rij.map(dropMark)));
  return joinHeaders(plainPivot(dropEmptyColumns(rijen))).map(shorten);
}
