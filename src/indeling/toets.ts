import type { Cel, Reeks, Rij, Soort, Tabel } from '../domain/tabel';
import { absolute, add, compare, decimaal, multiply, NUL, signOf, subtract, type Decimaal } from '../money/decimaal';

/** How far the figures of a table bear out the meaning that was given to its columns. */
export interface Toetsuitslag {
  /** Identities that could be tested: saldo = baten - lasten, and verschil = the effect of two series. */
  readonly toetsbaar: number;
  /** Of those, how many hold within what rounding explains. */
  readonly sluitend: number;
  /** Whether lasten or baten would mostly be amounts below zero. */
  readonly omgekeerd: boolean;
}

interface Bedrag {
  readonly euro: Decimaal;
  /** Half of the step it was published in, in euro. */
  readonly marge: Decimaal;
}

const HALF = decimaal('0.5');

/** Tests amounts in the house sign: unlike the checks of a dossier this only asks whether a meaning is possible at all. */
export function testMeaning(tabel: Tabel): Toetsuitslag {
  const identiteiten = tabel.rijen.flatMap((rij) => identitiesOf(tabel, rij));
  return {
    toetsbaar: identiteiten.length,
    sluitend: identiteiten.filter((holds) => holds).length,
    omgekeerd: (['lasten', 'baten'] as const).some((soort) => isMostlyNegative(tabel, soort)),
  };
}

function identitiesOf(tabel: Tabel, rij: Rij): boolean[] {
  const find = (reeks: Reeks | null, jaar: number | null | 'elk', soort: Soort): Bedrag | null => {
    const index = tabel.kolommen.findIndex(
      (kolom) =>
        kolom.reeks === reeks && (jaar === 'elk' || kolom.jaar === jaar) && (kolom.soort ?? rij.soort) === soort
    );
    return amountOf(rij.cellen[index] ?? null, tabel);
  };
  const series = new Map(tabel.kolommen.map(({ reeks, jaar }) => [`${reeks ?? ''}${jaar ?? ''}`, { reeks, jaar }]));
  const saldi = [...series.values()].flatMap(({ reeks, jaar }) =>
    ties(find(reeks, jaar, 'saldo'), find(reeks, jaar, 'baten'), find(reeks, jaar, 'lasten'))
  );
  const verschillen = (['lasten', 'baten', 'saldo'] as const).flatMap((soort) => {
    const begroting = find('na wijziging', 'elk', soort) ?? find('primitief', 'elk', soort);
    const rekening = find('rekening', 'elk', soort);
    const effect = soort === 'lasten' ? ([begroting, rekening] as const) : ([rekening, begroting] as const);
    return ties(find('verschil', 'elk', soort), ...effect);
  });
  return [...saldi, ...verschillen];
}

/** Whether `uitkomst` = `plus` - `min`; nothing where one of them is missing, or all are nil. */
function ties(uitkomst: Bedrag | null, plus: Bedrag | null, min: Bedrag | null): boolean[] {
  if (uitkomst === null || plus === null || min === null) return [];
  if ([uitkomst, plus, min].every(({ euro }) => signOf(euro) === 0)) return [];
  const afstand = absolute(subtract(uitkomst.euro, subtract(plus.euro, min.euro)));
  const marge = add(uitkomst.marge, add(plus.marge, min.marge));
  return [compare(afstand, marge) <= 0];
}

function amountOf(cel: Cel | null, { eenheid }: Pick<Tabel, 'eenheid'>): Bedrag | null {
  if (!cel?.bedrag) return null;
  return { euro: cel.bedrag, marge: multiply(multiply(cel.stap, eenheid.euro), HALF) };
}

function isMostlyNegative({ kolommen, rijen }: Tabel, soort: Soort): boolean {
  let below = 0;
  let above = 0;
  for (const rij of rijen) {
    rij.cellen.forEach((cel, index) => {
      const kolom = kolommen[index];
      if (kolom === undefined || kolom.reeks === 'verschil' || (kolom.soort ?? rij.soort) !== soort) return;
      const sign = compare(cel?.bedrag ?? NUL, NUL);
      if (sign < 0) below += 1;
      if (sign > 0) above += 1;
    });
  }
  return below > above;
}
