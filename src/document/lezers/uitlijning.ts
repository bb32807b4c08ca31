import { isGetal, isWordRow, joinNames, LETTER, REGEL, toRegel } from './koplijnen';
import type { Tekstlijn } from './lijnsoort';
import type { Paginaregel, Tekstdeel } from './pdf/regel';
import { findTabel } from './pdf/tabellen';
import type { Rooster } from './rooster/rooster';

/** Lines of text that are a table by the places of their figures; `eind` is the place after its last line. */
export interface Uitlijning {
  readonly begin: number;
  readonly eind: number;
  readonly rooster: Rooster;
  /** Number of the line of each row. */
  readonly nummers: readonly number[];
}

/** Where the digits of a figure end: a sign, bracket or letter behind it may stand outside the column, or in it. */
const digitsEnd = ({ tekst, rechts }: Tekstdeel): number =>
  rechts - LETTER * (/\d([^\d]*)$/.exec(tekst)?.[1]?.length ?? 0);

/** How the texts of a column are aligned, most usual first. */
const RANDEN = [({ rechts }: Tekstdeel) => rechts, digitsEnd, ({ links }: Tekstdeel) => links] as const;

/** A column of aligned texts: which edge they share, and where. */
interface Kolomrand {
  readonly rand: (deel: Tekstdeel) => number;
  readonly plaats: number;
  readonly metCijfers: boolean;
}

/** The largest of numbers, also of very many. */
const largest = (getallen: readonly number[]): number => getallen.reduce((som, getal) => Math.max(som, getal), 0);

const MEESTE_LEEG = 2;
const MEESTE_RIJEN = 2000;
const MEESTE_KOPREGELS = 6;

const hasFigures = ({ delen }: Paginaregel): boolean => delen.slice(1).some(({ tekst }) => isGetal(tekst));
/** The first line with a figure behind its label and more beside it; -1 without. */
const firstWithFigures = (regels: readonly Paginaregel[]): number =>
  regels.findIndex((regel) => regel.delen.length > 2 && hasFigures(regel));

const stands = (deel: Tekstdeel, { rand, plaats }: Kolomrand): boolean => rand(deel) === plaats;

/** The columns behind the labels that the fullest lines share; null when some column has no edge in common. */
function edgesOf(vol: readonly Paginaregel[]): readonly Kolomrand[] | null {
  const kolommen = (vol[0]?.delen ?? []).slice(1).map((_, k): Kolomrand | null => {
    const delen = vol.flatMap((regel) => regel.delen[k + 1] ?? []);
    const eerste = delen[0];
    // A nil is a dash: it may stand where the sign of the others does.
    const metCijfers = delen.filter(({ tekst }) => /[\p{L}\d]/u.test(tekst));
    const rand = RANDEN.find((van) => new Set((metCijfers.length > 1 ? metCijfers : delen).map(van)).size === 1);
    const bron = metCijfers[0] ?? eerste;
    if (rand === undefined || bron === undefined) return null;
    return { rand, plaats: rand(bron), metCijfers: delen.some(({ tekst }) => isGetal(tekst)) };
  });
  return kolommen.some((kolom) => kolom === null) ? null : kolommen.filter((kolom) => kolom !== null);
}

/** The columns of lines of which none is full: the edges at the right that figures and words share; null without. */
function rightEdges(regels: readonly Paginaregel[], meeste: number): readonly Kolomrand[] | null {
  const delen = regels.flatMap((regel) => regel.delen.slice(1));
  const [rand] = RANDEN;
  const perPlaats = new Map<number, Tekstdeel[]>();
  for (const deel of delen) perPlaats.set(rand(deel), [...(perPlaats.get(rand(deel)) ?? []), deel]);
  if (perPlaats.size > meeste || [...perPlaats.values()].some(({ length }) => length < 2)) return null;
  return [...perPlaats].map(([plaats, leden]) => ({
    rand,
    plaats,
    metCijfers: leden.some(({ tekst }) => isGetal(tekst)),
  }));
}

/**
 * The columns in which the texts of lines are aligned; null when they are not. The lines with most parts must share an edge
 * in every column, and every other figure must stand at one of these edges: spaces that only keep figures apart do not
 * give that. Two such lines are believed only below names that share these edges.
 */
function columnsOf(regels: readonly Paginaregel[]): readonly Kolomrand[] | null {
  const eerste = firstWithFigures(regels);
  const onder = eerste < 0 ? [] : regels.slice(eerste);
  const meeste = largest(onder.filter(hasFigures).map(({ delen }) => delen.length));
  const vol = onder.filter(({ delen }) => delen.length === meeste);
  const kolommen = vol.length < 2 ? null : (edgesOf(vol) ?? rightEdges(onder.filter(hasFigures), meeste));
  if (kolommen === null) return null;
  const nil = ({ tekst }: Tekstdeel): boolean => !/[\p{L}\d]/u.test(tekst);
  const past = onder
    .filter(hasFigures)
    .every(({ delen }) => delen.slice(1).every((deel) => nil(deel) || kolommen.some((kolom) => stands(deel, kolom))));
  if (!past) return null;
  if (vol.length === 2) {
    const boven = regels.slice(Math.max(0, eerste - MEESTE_KOPREGELS), eerste).flatMap(({ delen }) => delen);
    return kolommen.every((kolom) => boven.some((deel) => stands(deel, kolom))) ? kolommen : null;
  }
  const gaten = new Set(
    vol.flatMap(({ delen }) => delen.slice(1).map((deel, i) => deel.links - (delen[i]?.rechts ?? 0)))
  );
  return gaten.size > 2 ? kolommen : null;
}

/** Words that stand in a column of figures are values of it: "4 weken", "behaald". */
function markValues(regel: Paginaregel, kolommen: readonly Kolomrand[]): Paginaregel {
  const [label, ...rest] = regel.delen;
  if (label === undefined || rest.length < 2) return regel;
  const plaatsen = rest.map((deel) => kolommen.find((kolom) => stands(deel, kolom)));
  if (plaatsen.includes(undefined)) return regel;
  const delen = rest.map((deel, i) => (plaatsen[i]?.metCijfers === true ? { ...deel, cijfer: true as const } : deel));
  return { ...regel, delen: [label, ...delen] };
}

/** The place after the last line of a run of lines without more than one empty line between them. */
function endOfRun(lijnen: readonly Tekstlijn[], begin: number): number {
  let eind = begin;
  for (let i = begin, leeg = 0; i < lijnen.length && leeg < MEESTE_LEEG; i += 1) {
    if (lijnen[i]?.tekst.trim() === '') leeg += 1;
    else [leeg, eind] = [0, i + 1];
  }
  return eind;
}

/** The tables in lines of text whose figures are aligned with spaces, as reports of older systems and of PDFs are. */
export function findUitlijningen(lijnen: readonly Tekstlijn[]): readonly Uitlijning[] {
  const gevonden: Uitlijning[] = [];
  for (let begin = 0; begin < lijnen.length;) {
    const eind = endOfRun(lijnen, begin);
    if (eind === begin) begin += 1;
    else {
      gevonden.push(...(tablesOf(lijnen, begin, eind) ?? tablesOfParts(lijnen, begin, eind)));
      begin = eind;
    }
  }
  return gevonden;
}

/** Two tables with one empty line between them have columns of their own. */
function tablesOfParts(lijnen: readonly Tekstlijn[], begin: number, eind: number): Uitlijning[] {
  const grenzen = [
    begin,
    ...lijnen.flatMap(({ tekst }, i) => (i > begin && i < eind && tekst.trim() === '' ? [i] : [])),
    eind,
  ];
  return grenzen.length < 3 ? [] : grenzen.flatMap((van, i) => tablesOf(lijnen, van, grenzen[i + 1] ?? van) ?? []);
}

/** The tables of a run of lines; null when its figures do not stand in columns. */
function tablesOf(lijnen: readonly Tekstlijn[], begin: number, eind: number): Uitlijning[] | null {
  const vol = lijnen
    .slice(begin, eind)
    .flatMap((lijn, i) => (lijn.tekst.trim() === '' ? [] : [{ lijn, i: begin + i }]));
  // A report of so many lines without two empty ones is a list: its places are not weighed.
  if (vol.length > MEESTE_RIJEN) return null;
  const gelezen = joinNames(vol.map(({ lijn }) => toRegel(lijn)));
  const kolommen = columnsOf(gelezen.map(({ regel }) => regel));
  if (kolommen === null) return null;
  const kaal = gelezen.map(({ regel }) => regel);
  let begint = firstWithFigures(kaal);
  while (begint > 0 && isWordRow(kaal, begint - 1, kaal[begint]?.delen.length ?? 0)) begint -= 1;
  const regels = kaal.map((regel, i) => (i < begint ? regel : markValues(regel, kolommen)));
  const breedte = largest(regels.map(({ delen }) => delen.at(-1)?.rechts ?? 0));
  const tabellen: Uitlijning[] = [];
  for (let i = 0, vanaf = 0; i < regels.length; i += 1) {
    const vondst = findTabel(regels, i, Math.max(vanaf, firstName(regels, i)), breedte);
    if (vondst === null) continue;
    const laatste = (gelezen[vondst.eind - 1]?.eind ?? vol.length) - 1;
    tabellen.push({
      begin: vol[gelezen[vondst.begin]?.begin ?? 0]?.i ?? begin,
      eind: (vol[laatste]?.i ?? eind - 1) + 1,
      rooster: vondst.stuk.rooster,
      nummers: vondst.bases.map((basis) => Math.round(basis / REGEL)),
    });
    vanaf = vondst.eind;
    i = vondst.eind - 1;
  }
  return tabellen;
}

/** The first line above a row that may name its columns: below the last empty line, title or heading. */
function firstName(regels: readonly Paginaregel[], rij: number): number {
  const links = regels[rij]?.delen[0]?.links ?? 0;
  let eerste = rij;
  while (eerste > 0) {
    const [boven, onder] = [regels[eerste - 1], regels[eerste]];
    if (boven === undefined || onder === undefined) break;
    // One empty line may stand between the names and the first row.
    if (onder.basis - boven.basis > REGEL * (eerste === rij ? 2 : 1)) break;
    if (boven.delen.length === 1 && (boven.delen[0]?.links ?? 0) <= links && eerste < rij) break;
    eerste -= 1;
  }
  return eerste;
}
