import type { Kolom, Soort, Tekenconventie } from '../domain/tabel';
import { getalOf } from './getallen';
import { comparedColumns, verschilOrder } from './identiteit';
import { closes } from './sluiting';
import type { Werkrij } from './werkrij';

type Volgorde = 'begroting-rekening' | 'rekening-begroting';

/** Rows for and against each order of subtraction. */
interface Stemmen {
  'begroting-rekening': number;
  'rekening-begroting': number;
  geen: number;
}

/** In how many rows a column is the difference of two others, and in which order; rows where both fit say nothing. */
function vote(rijen: readonly Werkrij[], kolom: number, [basis, ander]: readonly [number, number]): Stemmen {
  const stemmen: Stemmen = { 'begroting-rekening': 0, 'rekening-begroting': 0, geen: 0 };
  for (const { cellen } of rijen) {
    const v = getalOf(cellen[kolom]);
    const b = getalOf(cellen[basis]);
    const a = getalOf(cellen[ander]);
    if (v === null || b === null || a === null) continue;
    const heen = closes(v, [
      [b, 1],
      [a, -1],
    ]);
    const terug = closes(v, [
      [a, 1],
      [b, -1],
    ]);
    if (heen && !terug) stemmen['begroting-rekening'] += 1;
    else if (terug && !heen) stemmen['rekening-begroting'] += 1;
    else if (!heen) stemmen.geen += 1;
  }
  return stemmen;
}

function decide(stemmen: Stemmen): Volgorde | null {
  const { 'begroting-rekening': heen, 'rekening-begroting': terug, geen } = stemmen;
  if (Math.max(heen, terug) <= geen || heen === terug) return null;
  return heen > terug ? 'begroting-rekening' : 'rekening-begroting';
}

/**
 * `Saldo 2022` beside begroting and rekening may be their difference: the figures say so.
 * A total of differences (`Saldo 2022 Totaal`) goes with the columns it is named after.
 */
export function decideVerschilkolom(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Kolom[] {
  const isSaldokop = ({ kop, reeks }: Kolom): boolean => reeks === null && /^saldo\b/i.test(kop);
  const bewezen = new Set<number>();
  kolommen.forEach((kolom, i) => {
    const paar = isSaldokop(kolom) ? comparedColumns(kolommen, kolom.soort) : null;
    if (paar !== null && decide(vote(rijen, i, paar)) !== null) bewezen.add(i);
  });
  const jaren = new Set([...bewezen].map((i) => kolommen[i]?.jaar));
  return kolommen.map((kolom, i) => {
    const mee = isSaldokop(kolom) && jaren.has(kolom.jaar) && comparedColumns(kolommen, kolom.soort) === null;
    return bewezen.has(i) || mee ? { ...kolom, reeks: 'verschil' } : kolom;
  });
}

/** How the table prints its differences, from all rows; null without such a column or when the figures disagree. */
export function inferVerschil(
  kolommen: readonly Kolom[],
  rijen: readonly Werkrij[],
  conventie: Tekenconventie
): Tekenconventie['verschil'] {
  const perSoort = new Map<Soort | null, Volgorde>();
  kolommen.forEach(({ reeks, soort }, i) => {
    const paar = reeks === 'verschil' ? comparedColumns(kolommen, soort) : null;
    if (paar === null) return;
    const perRij = [...new Set(rijen.map((rij) => rij.soort))];
    // Rows of no kind (a total of saldi) have no order of their own where the rows around them do have a kind.
    const soorten = soort !== null ? [soort] : perRij.length > 1 ? perRij.filter((s) => s !== null) : perRij;
    for (const s of soorten) {
      const volgorde = decide(vote(soort === null ? rijen.filter((rij) => rij.soort === s) : rijen, i, paar));
      if (volgorde !== null) perSoort.set(s, volgorde);
    }
  });
  const volgordes = [...new Set(perSoort.values())];
  if (volgordes.length === 1) return volgordes[0] ?? null;
  const effect = { ...conventie, verschil: 'effect' as const };
  const past = [...perSoort].every(
    ([soort, volgorde]) => verschilOrder(effect, soort) === (volgorde === 'begroting-rekening' ? 1 : -1)
  );
  return perSoort.size > 1 && past ? 'effect' : null;
}
