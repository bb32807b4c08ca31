import type { Kolom, Tekenconventie } from '../../domain/tabel';
import { absolute, compare, decimaal, multiply, NUL } from '../../money/decimaal';
import { groupRijen, type Rijdrietal } from '../kolommen/drietallen';
import { getalOf, type Gelezencel } from './getallen';
import { rowIdentities, saldoSigns, type Identiteit } from './identiteit';
import { placeBySums } from './kolomsommen';
import { closes, marge, type Getal } from './sluiting';
import type { Werkrij } from './werkrij';

type Plaatsing = readonly (Gelezencel | null)[];

const MEESTE = 5000;
const NIHIL: Getal = { waarde: NUL, stap: NUL };
const VIER = decimaal('4');

/** Every way to put figures in columns without changing their order; null when there are too many to weigh. */
export function placements<T>(figuren: readonly T[], kolommen: number): (T | null)[][] | null {
  let deel: { rij: (T | null)[]; gebruikt: number }[] = [{ rij: [], gebruikt: 0 }];
  for (let kolom = 0; kolom < kolommen; kolom += 1) {
    const over = kolommen - kolom - 1;
    deel = deel.flatMap(({ rij, gebruikt }) => {
      const figuur = figuren[gebruikt];
      const leeg = figuren.length - gebruikt <= over ? [{ rij: [...rij, null], gebruikt }] : [];
      return figuur === undefined ? leeg : [...leeg, { rij: [...rij, figuur], gebruikt: gebruikt + 1 }];
    });
    if (deel.length > MEESTE) return null;
  }
  return deel.filter(({ gebruikt }) => gebruikt === figuren.length).map(({ rij }) => rij);
}

/** Figures so small that any sum of them closes prove nothing. */
function isTelling(getallen: readonly Getal[]): boolean {
  const grens = multiply(marge(getallen), VIER);
  return getallen.some(({ waarde }) => compare(absolute(waarde), grens) > 0);
}

/** A sum of one column with rows above and below: whether a figure fits; null when it cannot be tested. */
type Proef = (kolom: number, getal: Getal) => boolean | null;

/** The columns that sums confirm; null when a sum of printed figures contradicts the placement. */
function confirmed(plaatsing: Plaatsing, identiteiten: readonly Identiteit[], proef: Proef): Set<number> | null {
  const bevestigd = new Set<number>();
  for (const { totaal, termen } of identiteiten) {
    const kolommen = [totaal, ...termen.map(([kolom]) => kolom)];
    const getallen = kolommen.map((kolom) => getalOf(plaatsing[kolom]));
    const [som, ...delen] = getallen.map((getal) => getal ?? NIHIL);
    if (som === undefined || getallen.every((getal) => getal === null)) continue;
    const sluit = closes(
      som,
      termen.map(([, teken], i) => [delen[i] ?? NIHIL, teken] as const)
    );
    // An empty place is nil or unknown: only a sum of printed figures can contradict.
    if (!sluit && getallen.every((getal) => getal !== null)) return null;
    if (sluit && isTelling(getallen.flatMap((getal) => getal ?? []))) {
      kolommen.forEach((kolom, i) => getallen[i] !== null && bevestigd.add(kolom));
    }
  }
  for (const [kolom, cel] of plaatsing.entries()) {
    const getal = getalOf(cel);
    const past = getal === null ? null : proef(kolom, getal);
    if (past === false) return null;
    if (past === true && getal !== null) bevestigd.add(kolom);
  }
  return bevestigd;
}

/** Tests a figure of a row against the other two of its lasten, baten and saldo, in the same column. */
function columnTest(rij: Werkrij, drie: Rijdrietal | undefined, conventie: Tekenconventie): Proef {
  const tekens = saldoSigns(conventie);
  return (kolom, getal) => {
    if (drie === undefined || tekens === null) return null;
    const waarde = (ander: Werkrij): Getal | null => (ander === rij ? getal : getalOf(ander.cellen[kolom]));
    const [lasten, baten, saldo] = [waarde(drie.lasten), waarde(drie.baten), waarde(drie.saldo)];
    if (lasten === null || baten === null || saldo === null) return null;
    const sluit = closes(saldo, [
      [lasten, tekens[0]],
      [baten, tekens[1]],
    ]);
    return sluit && !isTelling([lasten, baten, saldo]) ? null : sluit;
  };
}

/** The result of placing one row: where its figures stand, or the ways that remain. */
type Geplaatst =
  | { readonly soort: 'zeker'; readonly cellen: Plaatsing }
  | { readonly soort: 'onzeker'; readonly mogelijkheden: readonly Plaatsing[] };

/**
 * Places a row with fewer figures than columns, or with more than one reading. Sure only when exactly one placement
 * has every figure confirmed by a sum and none contradicted.
 */
function placeRow(
  rij: Werkrij,
  drie: Rijdrietal | undefined,
  kolommen: readonly Kolom[],
  conventie: Tekenconventie
): Geplaatst & { readonly gewogen: number } {
  const per = (rij.open ?? []).map((reeks) => placements(reeks, kolommen.length));
  if (per.some((lijst) => lijst === null)) return { soort: 'onzeker', mogelijkheden: [], gewogen: 0 };
  const identiteiten = rowIdentities(kolommen, conventie, rij.soort);
  const proef = columnTest(rij, drie, conventie);
  const mogelijk: Plaatsing[] = [];
  const sluitend: Plaatsing[] = [];
  const alle = per.flatMap((lijst) => lijst ?? []);
  for (const plaatsing of alle) {
    const bevestigd = confirmed(plaatsing, identiteiten, proef);
    if (bevestigd === null) continue;
    mogelijk.push(plaatsing);
    if (plaatsing.every((cel, i) => cel === null || bevestigd.has(i))) sluitend.push(plaatsing);
  }
  const [heel, ...anders] = mogelijk.filter((plaatsing) => plaatsing.every((cel) => cel !== null));
  const { inhoud } = rij.ruw;
  // Digits that run together: the one way to fill every column that the sums of the row allow, and that they confirm
  // in all columns but one, of which the digits are then what is left over.
  if (inhoud.soort === 'los' && inhoud.aaneen === true && heel !== undefined && anders.length === 0) {
    const bewezen = confirmed(heel, identiteiten, proef)?.size ?? 0;
    if (bewezen >= Math.max(2, kolommen.length - 1)) return { soort: 'zeker', cellen: heel, gewogen: alle.length };
  }
  const [enige] = sluitend;
  if (enige !== undefined && sluitend.length === 1) return { soort: 'zeker', cellen: enige, gewogen: alle.length };
  return { soort: 'onzeker', mogelijkheden: sluitend.length > 0 ? sluitend : mogelijk, gewogen: alle.length };
}

/** The ways to read a row that remain. */
export type Mogelijkheden = readonly Plaatsing[];

/** Placements that are weighed for one table at the most: a table with more open rows than that is no table. */
const BUDGET = 60_000;

/**
 * Places what sums decide, in two rounds since a placed row may decide its neighbour.
 * @returns the rows that are left, with their possibilities.
 */
export function placeOpenRows(
  rijen: readonly Werkrij[],
  kolommen: readonly Kolom[],
  conventie: Tekenconventie
): Map<Werkrij, Mogelijkheden> {
  const drietallen = new Map<Werkrij, Rijdrietal>();
  for (const drie of groupRijen(rijen))
    for (const rij of [drie.lasten, drie.baten, drie.saldo]) drietallen.set(rij, drie);
  const over = new Map<Werkrij, Mogelijkheden>(rijen.filter((rij) => rij.open !== null).map((rij) => [rij, []]));
  let budget = BUDGET;
  for (let ronde = 0; ronde < 2; ronde += 1) {
    for (const rij of [...over.keys()]) {
      if (budget <= 0) return over;
      const uitkomst = placeRow(rij, drietallen.get(rij), kolommen, conventie);
      budget -= uitkomst.gewogen;
      if (uitkomst.soort === 'onzeker') {
        over.set(rij, uitkomst.mogelijkheden);
        continue;
      }
      rij.cellen = [...uitkomst.cellen];
      rij.open = null;
      over.delete(rij);
    }
    for (const [rij, cellen] of placeBySums(rijen, over)) {
      rij.cellen = [...cellen];
      rij.open = null;
      over.delete(rij);
    }
  }
  return over;
}
