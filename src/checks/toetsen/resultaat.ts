import type { Lezing } from '../../domain/lezing';
import type { Kolom, Soort, Tabel } from '../../domain/tabel';
import type { Tabelcheck } from '../check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { choose } from './keuze';
import { postAt } from './kolommen';
import { testOptelling } from './optelling-toets';
import { findResultaten } from './resultaatrijen';

/**
 * Saldo van baten en lasten with the movements of reserves against the resultaat, below each other or beside each other.
 * Additions and withdrawals are printed in either sign: the one that most columns (or rows) confirm is the table's.
 */
export const resultaat: Tabelcheck = {
  code: 'resultaat',
  runTabel: (lezing, tabel) => [...inRows(lezing, tabel), ...inColumns(lezing, tabel)],
};

function inRows(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  // Effects on the result add up whatever the signs of the other columns: they choose for themselves.
  const isEffect = ({ reeks }: Kolom): boolean => reeks === 'verschil' && tabel.tekenconventie.verschil === 'effect';
  return findResultaten(tabel).flatMap((optelling) => [
    ...testOptelling('resultaat', lezing, tabel, optelling, (kolom) => !isEffect(kolom)),
    ...testOptelling('resultaat', lezing, tabel, optelling, isEffect),
  ]);
}

/** Two saldi of one series and year with columns of reserves between them. */
interface Kolommen {
  readonly saldo: number;
  readonly reserves: readonly number[];
  readonly resultaat: number;
}

const RESERVES: readonly (Soort | null)[] = ['toevoeging', 'onttrekking', 'mutatie reserves'];

function findKolommen({ kolommen }: Tabel): readonly Kolommen[] {
  return kolommen.flatMap((kolom, resultaat) => {
    if (kolom.soort !== 'saldo') return [];
    const own = kolommen.flatMap(({ soort, reeks, jaar }, index) =>
      reeks === kolom.reeks && jaar === kolom.jaar && index < resultaat ? [{ soort, index }] : []
    );
    const saldo = own.filter(({ soort }) => soort === 'saldo').at(-1)?.index;
    if (saldo === undefined) return [];
    const reserves = own.filter(({ soort, index }) => RESERVES.includes(soort) && index > saldo);
    return reserves.length === 0 ? [] : [{ saldo, reserves: reserves.map(({ index }) => index), resultaat }];
  });
}

function inColumns(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findKolommen(tabel).flatMap((kolommen) => {
    const readings = signsFor(kolommen.reserves.length).map((tekens) => identities(lezing, tabel, kolommen, tekens));
    const chosen = choose(readings, false);
    return (chosen ?? readings[0] ?? []).flatMap((identiteit) => {
      const uitkomst = testIdentiteit(identiteit);
      if (uitkomst === null) return [];
      return chosen === null ? [leaveOut(identiteit, 'optelling-onduidelijk')] : [uitkomst];
    });
  });
}

function signsFor(count: number): readonly (readonly (1 | -1)[])[] {
  if (count === 0) return [[]];
  return signsFor(count - 1).flatMap((tekens) => ([1, -1] as const).map((teken) => [...tekens, teken]));
}

function identities(
  lezing: Lezing,
  tabel: Tabel,
  { saldo, reserves, resultaat }: Kolommen,
  tekens: readonly (1 | -1)[]
): readonly Identiteit[] {
  return tabel.rijen
    .filter(({ rol }) => rol !== 'kop')
    .map((rij) => ({
      code: 'resultaat' as const,
      document: lezing.document.id,
      programma: rij.programma,
      termen: [
        { ...postAt(tabel, rij, saldo), teken: 1 as const },
        ...reserves.map((kolom, index) => ({ ...postAt(tabel, rij, kolom), teken: tekens[index] ?? 1 })),
      ],
      totaal: postAt(tabel, rij, resultaat),
    }));
}
