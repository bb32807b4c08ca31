import type { Kolom, Soort, Tekenconventie } from '../../domain/tabel';
import { NUL, signOf } from '../../money/decimaal';
import { getalOf, hasLetter } from './getallen';
import { comparedColumns, isReserve, verschilOrder } from './identiteit';
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

/** Differences printed without their sign: now the one order and now the other, and never below zero. */
function isUnsigned(stemmen: Stemmen, rijen: readonly Werkrij[], kolom: number): boolean {
  const beide = Math.min(stemmen['begroting-rekening'], stemmen['rekening-begroting']) > 0;
  return beide && rijen.every(({ cellen }) => signOf(getalOf(cellen[kolom])?.waarde ?? NUL) >= 0);
}

/** The year of the last rekening, which a difference is of. */
function comparedYear(kolommen: readonly Kolom[]): number | null {
  const jaren = kolommen.flatMap(({ reeks, jaar }) => (reeks === 'rekening' && jaar !== null ? [jaar] : []));
  return jaren.length === 0 ? null : Math.max(...jaren);
}

/**
 * `Saldo 2022` beside begroting and rekening may be their difference: the figures say so.
 * A total of differences (`Saldo 2022 Totaal`) goes with the columns it is named after.
 */
export function decideVerschilkolom(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Kolom[] {
  const isSaldokop = ({ kop, reeks }: Kolom): boolean => reeks === null && /^saldo\b/i.test(kop);
  const bewezen = new Set<number>();
  // Where no other column has a kind it stands in the rows: each row may be subtracted its own way.
  const soorten = kolommen.filter((kolom) => !isSaldokop(kolom)).map(({ soort }) => soort);
  const inRijen = soorten.every((soort) => soort === null);
  kolommen.forEach((kolom, i) => {
    const paar = isSaldokop(kolom) ? comparedColumns(kolommen, inRijen ? null : kolom.soort) : null;
    if (paar === null) return;
    const { geen, ...voor } = vote(rijen, i, paar);
    const som = voor['begroting-rekening'] + voor['rekening-begroting'];
    if (inRijen ? som > geen : decide({ geen, ...voor }) !== null) bewezen.add(i);
  });
  const jaren = new Set([...bewezen].map((i) => kolommen[i]?.jaar));
  return kolommen.map((kolom, i) => {
    const mee = isSaldokop(kolom) && jaren.has(kolom.jaar) && comparedColumns(kolommen, kolom.soort) === null;
    if (!bewezen.has(i) && !mee) return kolom;
    return {
      ...kolom,
      reeks: 'verschil',
      soort: inRijen ? null : kolom.soort,
      jaar: kolom.jaar ?? comparedYear(kolommen),
    };
  });
}

/** Whether every difference has a letter for its sign: then it is the effect on the result. */
function saysEffect(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): boolean {
  const cellen = rijen.flatMap(({ cellen }) => cellen.filter((_, i) => kolommen[i]?.reeks === 'verschil'));
  const sprekend = cellen.flatMap((cel) => (cel !== null && signOf(getalOf(cel)?.waarde ?? NUL) !== 0 ? [cel] : []));
  return sprekend.length > 0 && sprekend.every(hasLetter);
}

/** How the table prints its differences, from all rows; null without such a column or when the figures disagree. */
export function inferVerschil(
  kolommen: readonly Kolom[],
  rijen: readonly Werkrij[],
  conventie: Tekenconventie
): Tekenconventie['verschil'] {
  const perSoort = new Map<Soort | null, Volgorde>();
  if (saysEffect(kolommen, rijen)) return 'effect';
  const zonderTeken = new Set<Soort | null>();
  kolommen.forEach(({ reeks, soort }, i) => {
    const paar = reeks === 'verschil' ? comparedColumns(kolommen, soort) : null;
    if (paar === null) return;
    // Reserves are printed with signs of their own: they only tell where nothing else does.
    const alle = [...new Set(rijen.map((rij) => rij.soort))];
    const perRij = alle.every(isReserve) ? alle : alle.filter((s) => !isReserve(s));
    // Rows of no kind (a total of saldi) have no order of their own where the rows around them do have a kind.
    const soorten = soort !== null ? [soort] : perRij.length > 1 ? perRij.filter((s) => s !== null) : perRij;
    for (const s of soorten) {
      const stemmen = vote(soort === null ? rijen.filter((rij) => rij.soort === s) : rijen, i, paar);
      const kaal = isUnsigned(stemmen, rijen, i);
      if (kaal) zonderTeken.add(s);
      const volgorde = kaal ? null : decide(stemmen);
      if (volgorde !== null) perSoort.set(s, volgorde);
    }
  });
  // What one kind prints without signs, so do the others in that column.
  if (zonderTeken.size > 0) return null;
  const volgordes = [...new Set(perSoort.values())];
  if (volgordes.length === 1) return volgordes[0] ?? null;
  const effect = { ...conventie, verschil: 'effect' as const };
  const past = [...perSoort].every(
    ([soort, volgorde]) => verschilOrder(effect, soort) === (volgorde === 'begroting-rekening' ? 1 : -1)
  );
  return perSoort.size > 1 && past ? 'effect' : null;
}
