import type { CheckCode } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Kolom, Tabel } from '../domain/tabel';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from './identiteit';
import { choose } from './keuze';
import { blanksAreNil, withoutBlanks } from './leeg';
import { isAmount, postAt } from './kolommen';
import type { Deel, Optelling } from './optelling';

/**
 * A sum of rows in every column of amounts, in the reading that the figures confirm; left out when they confirm none.
 * @param isOwn which columns take part: all of them by default
 */
export function testOptelling(
  code: CheckCode,
  lezing: Lezing,
  tabel: Tabel,
  { totaal, kandidaten }: Optelling,
  isOwn: (kolom: Kolom) => boolean = () => true
): readonly Uitkomst[] {
  const inColumns = (delen: readonly Deel[]): readonly Identiteit[] =>
    tabel.kolommen.flatMap((kolom, index) =>
      isAmount(kolom) && isOwn(kolom)
        ? {
            code,
            document: lezing.document.id,
            programma: totaal.programma,
            termen: delen.map(({ rij, teken }) => ({ ...postAt(tabel, rij, index), teken })),
            totaal: postAt(tabel, totaal, index),
          }
        : []
    );
  const readings = kandidaten
    .map(inColumns)
    .map((identiteiten) => (blanksAreNil(identiteiten) ? identiteiten.map(withoutBlanks) : identiteiten));
  const [delen = []] = kandidaten;
  const chosen = choose(readings, delen.length === 1 && delen[0]?.rij.rol !== 'regel');
  return (chosen ?? readings[0] ?? []).flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    if (chosen !== null) return [uitkomst];
    const termen = identiteit.termen.map(({ id, teken }) => ({ cel: id, teken }));
    return [{ ...leaveOut(identiteit, 'optelling-onduidelijk'), ...(isVerdict(uitkomst) ? { termen } : {}) }];
  });
}
