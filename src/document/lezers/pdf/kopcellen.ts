import { joinLines } from './afbreking';
import { namesLabels, overlap, type Kolomruimte } from './kolommen';
import { divide, fitsAbove, isKaal } from './kopgroepen';
import { piecesOfDeel, type Paginaregel, type Tekstdeel } from './regel';

/** Points that texts of neighbouring cells may touch. */
const RAAK = 0.5;

interface Kopcel {
  links: number;
  rechts: number;
  readonly delen: Tekstdeel[];
}

/** Texts above each other, from left to right: the lines of one header cell. */
function stack(delen: readonly Tekstdeel[]): Kopcel[] {
  const cellen: Kopcel[] = [];
  for (const deel of [...delen].sort((a, b) => a.links - b.links)) {
    const vorige = cellen.at(-1);
    if (vorige === undefined || overlap(deel, vorige) <= RAAK) {
      cellen.push({ links: deel.links, rechts: deel.rechts, delen: [deel] });
    } else {
      vorige.rechts = Math.max(vorige.rechts, deel.rechts);
      vorige.delen.push(deel);
    }
  }
  return cellen;
}

/** The lines of a cell from top to bottom; what stands on one line from left to right. */
function read({ delen }: Kopcel): string {
  return [...delen]
    .sort((a, b) => a.basis - b.basis || a.links - b.links)
    .reduce((som, { tekst }) => joinLines(som, tekst), '');
}

/** In letter sizes: lines of one cell are not further apart. */
const REGELAFSTAND = 1.4;
/** Points between lines that are not the same. */
const LIJN = 1;

/** Places of the lines of a cell, from top to bottom. */
const linesOf = ({ delen }: Kopcel): number[] => delen.map(({ basis }) => basis).sort((a, b) => a - b);

/**
 * Whether the first line of one name may be that of a group which the other is in: it stands above the other. Lines right
 * below each other with the other half-way between them are one name, in the middle of its cell as the other is.
 */
function mayHold(naam: Kopcel, ander: Kopcel): boolean {
  const lijnen = linesOf(naam);
  const [boven = 0, onder = 0, plaats = 0] = [lijnen[0], lijnen.at(-1), linesOf(ander)[0]];
  if (lijnen.length < 2 || plaats <= boven + LIJN) return false;
  const hoogte = naam.delen[0]?.hoogte ?? 0;
  const dicht = lijnen.every((basis, i) => i === 0 || basis - (lijnen[i - 1] ?? basis) < hoogte * REGELAFSTAND);
  return !(dicht && plaats < onder - LIJN);
}

/** Whether a name of some lines may hold for the columns beside it, of which only the last line is their own. */
function hasGroups(cellen: readonly Kopcel[]): boolean {
  const kaal = cellen.filter((cel) => isKaal(read(cel)));
  return kaal.some((ander) => cellen.some((naam) => naam !== ander && mayHold(naam, ander)));
}

/** Whether names of groups stand on lines of their own, each on one: those above hold those below, wherever they stand. */
function areLayers(groepen: readonly Kopcel[]): boolean {
  const lijnen = groepen.map(linesOf);
  const [eerste = 0] = lijnen[0] ?? [];
  const enkel = lijnen.every((plaatsen) => (plaatsen.at(-1) ?? 0) - (plaatsen[0] ?? 0) < LIJN);
  return enkel && lijnen.some(([plaats = 0]) => Math.abs(plaats - eerste) > LIJN);
}

const withLabels = (
  kolommen: readonly Kolomruimte[],
  labels: readonly Tekstdeel[],
  namen: readonly string[]
): string[] => {
  const eerste = kolommen.length - namen.length;
  return kolommen.map((kolom, i) =>
    i >= eerste
      ? (namen[i - eerste] ?? '')
      : read({ ...kolom, delen: labels.filter((deel) => overlap(deel, kolom) > 0) })
  );
};

/**
 * The names of columns where each has a header cell of its own, or below one for each group: as many stacks of text as
 * columns (or groups), each between the figures of the columns beside its own. Where letters stand within a cell then
 * does not matter: names at the right and figures at the left of the same cell belong together.
 * @returns a name for each column, empty for that of the labels when it has none; null when it is not that kind of header.
 */
export function readKopcellen(kopregels: readonly Paginaregel[], kolommen: readonly Kolomruimte[]): string[] | null {
  const eerste = kolommen.findIndex((kolom) => kolom.cijfers);
  if (eerste < 0) return null;
  const delen = kopregels.map((regel) => regel.delen.flatMap(piecesOfDeel));
  const labels = delen.flat().filter((deel) => namesLabels(deel, kolommen));
  const rechts = delen.map((lijn) => lijn.filter((deel) => !namesLabels(deel, kolommen)));
  const aantal = kolommen.length - eerste;
  const fits = (cellen: readonly Kopcel[]): boolean =>
    cellen.every((cel, i) => fitsAbove(cel, eerste + i, eerste + i, kolommen));
  const cellen = stack(rechts.flat());
  if (cellen.length > 1 && cellen.length === aantal && !hasGroups(cellen) && fits(cellen)) {
    return withLabels(kolommen, labels, cellen.map(read));
  }
  const onder = stack(rechts.at(-1) ?? []);
  const groepen = stack(rechts.slice(0, -1).flat());
  if (hasGroups(groepen) || areLayers(groepen)) return null;
  const teksten = onder.map(read);
  const cijfers = onder.map((_, i) => eerste + i);
  const verdeling = onder.length === aantal && fits(onder) ? divide(groepen, teksten, cijfers, kolommen) : null;
  if (verdeling === null) return null;
  const namen = teksten.map((tekst, i) => {
    const groep = groepen[verdeling[i] ?? -1];
    return groep === undefined ? tekst : `${read(groep)} ${tekst}`;
  });
  return withLabels(kolommen, labels, namen);
}
