import { isFiguur, type Rooster, type Roostercel, LEGE_CEL } from '../rooster/rooster';

/** A filled cell of a sheet; row and column from 1. */
export interface Bladcel extends Roostercel {
  readonly rij: number;
  readonly kolom: number;
}

type Gebied = readonly Bladcel[];

/** Cuts cells where a row (or column) between them is empty. */
function cut(cellen: Gebied, as: 'rij' | 'kolom'): Bladcel[][] {
  const delen: Bladcel[][] = [];
  let vorige = Number.NEGATIVE_INFINITY;
  for (const cel of [...cellen].sort((a, b) => a[as] - b[as])) {
    if (cel[as] > vorige + 1) delen.push([]);
    delen.at(-1)?.push(cel);
    vorige = cel[as];
  }
  return delen;
}

const lowest = (gebied: Gebied, as: 'rij' | 'kolom'): number =>
  gebied.reduce((laagste, cel) => Math.min(laagste, cel[as]), Number.POSITIVE_INFINITY);
const highest = (gebied: Gebied, as: 'rij' | 'kolom'): number =>
  gebied.reduce((hoogste, cel) => Math.max(hoogste, cel[as]), 0);

const hasFigures = (cellen: Gebied): boolean => cellen.some((cel) => isFiguur(cel.tekst));

/** Whether the first column of a part names its rows, so that the part can stand alone. */
function hasLabels(gebied: Gebied): boolean {
  const kolom = lowest(gebied, 'kolom');
  const rijen = new Set(gebied.filter((cel) => cel.kolom > kolom && isFiguur(cel.tekst)).map((cel) => cel.rij));
  const namen = gebied.filter((cel) => cel.kolom === kolom && rijen.has(cel.rij) && /[a-z]{3}/i.test(cel.tekst));
  return rijen.size > 0 && namen.length * 2 > rijen.size;
}

/** Tables beside each other; an empty column inside one table does not cut it. */
function cutColumns(band: Gebied): Bladcel[][] {
  const delen: Bladcel[][] = [];
  for (const deel of cut(band, 'kolom')) {
    const vorige = delen.at(-1);
    if (vorige === undefined || (hasLabels(vorige) && hasLabels(deel))) delen.push(deel);
    else for (const cel of deel) vorige.push(cel);
  }
  return delen;
}

/** Whether a part goes on where another stopped: an empty row stood before its total, or below its header. */
function continues(eerder: Gebied, deel: Gebied): boolean {
  const eerste = lowest(deel, 'rij');
  const overlapt =
    lowest(deel, 'kolom') <= highest(eerder, 'kolom') && highest(deel, 'kolom') >= lowest(eerder, 'kolom');
  const breed = new Set(eerder.map((cel) => cel.kolom)).size > 1;
  return overlapt && breed && hasFigures(deel.filter((cel) => cel.rij === eerste && cel.kolom > lowest(deel, 'kolom')));
}

/** Where a new header stands below lines in one cell: another table, stacked without an empty row. */
function cutStack(gebied: Gebied): Bladcel[][] {
  const rijen = cutPerRow(gebied);
  const delen: Bladcel[][] = [];
  let deel: Bladcel[] = [];
  let los: Bladcel[] = [];
  let cijfers = false;
  for (const rij of rijen) {
    const verder = rij.slice(1);
    if (verder.length === 0) {
      los.push(...rij);
      continue;
    }
    if (los.length > 0 && cijfers && !hasFigures(verder)) {
      delen.push(deel);
      deel = [];
      cijfers = false;
    }
    // One by one: a spread of a very long sheet would overflow the call stack.
    for (const cel of los) deel.push(cel);
    deel.push(...rij);
    los = [];
    cijfers ||= hasFigures(verder);
  }
  return [...delen, [...deel, ...los]];
}

/** Rows of an area, each from left to right. */
function cutPerRow(gebied: Gebied): Bladcel[][] {
  const rijen = new Map<number, Bladcel[]>();
  for (const cel of [...gebied].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)) {
    const rij = rijen.get(cel.rij);
    if (rij === undefined) rijen.set(cel.rij, [cel]);
    else rij.push(cel);
  }
  return [...rijen.values()];
}

/** The tables of a sheet, from top to bottom and left to right. */
export function findGebieden(cellen: Gebied): Gebied[] {
  const gebieden: Bladcel[][] = [];
  for (const band of cut(cellen, 'rij')) {
    for (const deel of cutColumns(band)) {
      const vorige = [...gebieden].reverse().find((gebied) => continues(gebied, deel));
      if (vorige === undefined) gebieden.push(deel);
      else for (const cel of deel) vorige.push(cel);
    }
  }
  return gebieden.flatMap(cutStack);
}

/** The cells of an area in rows and columns. */
export function toRooster(gebied: Gebied): Rooster {
  const kolommen = [...new Set(gebied.map((cel) => cel.kolom))].sort((a, b) => a - b);
  const plaats = new Map(kolommen.map((kolom, i) => [kolom, i]));
  const rijen = new Map<number, Roostercel[]>();
  for (const cel of [...gebied].sort((a, b) => a.rij - b.rij)) {
    const rij = rijen.get(cel.rij) ?? kolommen.map(() => LEGE_CEL);
    rij[plaats.get(cel.kolom) ?? 0] = cel;
    rijen.set(cel.rij, rij);
  }
  return [...rijen.values()];
}
