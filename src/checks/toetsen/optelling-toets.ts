import { isAndersGenoemd, isBedragkolom, isOnbekendeKolom } from '../../domain/bedragkolom';
import type { CheckCode, NietGetoetstReden } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { CelId, Kolom, Tabel } from '../../domain/tabel';
import { absolute, add, compare, isZero, NUL } from '../../money/decimaal';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { choose, ties } from './keuze';
import { blanksAreNil, withoutBlanks } from './leeg';
import { postAt } from './kolommen';
import { placesInKolommen } from './verloopreeksen';
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
  const inVerloop = placesInKolommen(tabel);
  const isAmount = (kolom: Kolom, index: number): boolean => isBedragkolom(kolom) || inVerloop.has(index);
  const inColumns = (
    delen: readonly Deel[],
    isMeant: (kolom: Kolom, index: number) => boolean = (kolom, index) => isAmount(kolom, index) && isOwn(kolom)
  ): readonly Identiteit[] =>
    tabel.kolommen.flatMap((kolom, index) =>
      isMeant(kolom, index)
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
    .map((delen) => inColumns(delen))
    .map((identiteiten) => (blanksAreNil(identiteiten) ? identiteiten.map(withoutBlanks) : identiteiten));
  const [delen = []] = kandidaten;
  const chosen = choose(readings, delen.length === 1 && delen[0]?.rij.rol !== 'regel');
  const asserted = (chosen ?? nearest(readings)).flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    return [chosen === null ? guess(identiteit, 'optelling-onduidelijk') : uitkomst];
  });
  const isSure = chosen !== null && (chosen.length > 0 || kandidaten.length === 1);
  const rows = isSure ? kandidaten[readings.indexOf(chosen)] : undefined;
  const unknown = (delen: readonly Deel[]): readonly Uitkomst[] =>
    inColumns(delen, (kolom, index) => isOnbekendeKolom(kolom) && !isAmount(kolom, index))
      .flatMap(judgeUnknown)
      // A column that says to hold something else is heard only when it does add up.
      .filter((uitkomst) => isVerdict(uitkomst) || !isAndersGenoemd(columnOf(tabel, uitkomst.totaal)));
  return rows === undefined ? asserted : [...asserted, ...unknown(rows)];
}

function columnOf(tabel: Tabel, cel: CelId): Kolom {
  const at = Number(cel.slice(cel.lastIndexOf('.c') + 2)) - 1;
  return tabel.kolommen[at] ?? { kop: '', reeks: null, soort: null, jaar: null };
}

/** What would have been tested, with its sum where that could be made. */
function guess(identiteit: Identiteit, reden: NietGetoetstReden): Uitkomst {
  const uitkomst = testIdentiteit(identiteit);
  const termen = identiteit.termen.map(({ id, teken }) => ({ cel: id, teken }));
  return { ...leaveOut(identiteit, reden), ...(uitkomst !== null && isVerdict(uitkomst) ? { termen } : {}) };
}

/** A column of which the meaning is not known is taken for amounts when so many figures make its total. */
const GENOEG = 3;

/** The sum in a column of which the meaning is not known: a verdict when it ties, otherwise said to be a guess. */
function judgeUnknown(identiteit: Identiteit): readonly Uitkomst[] {
  const uitkomst = testIdentiteit(identiteit);
  if (uitkomst === null || !isVerdict(uitkomst)) return [];
  const posten = [...identiteit.termen, identiteit.totaal];
  if (posten.some(({ cel }) => cel?.tekst.includes('%') === true)) return [];
  const felt = identiteit.termen.filter(({ cel }) => !isZero(cel?.waarde ?? NUL)).length;
  if (felt < GENOEG) return [];
  return [ties(uitkomst) ? uitkomst : guess(identiteit, 'kolom-onbekend')];
}

/** Where the figures confirm no reading: the one that comes nearest to them, since that is what something is wrong with. */
function nearest(readings: readonly (readonly Identiteit[])[]): readonly Identiteit[] {
  const gaps = readings.map((identiteiten) =>
    identiteiten
      .map(testIdentiteit)
      .reduce((total, one) => (one !== null && isVerdict(one) ? add(total, absolute(one.verschil)) : total), NUL)
  );
  const [first = [], ...others] = readings;
  return others.reduce(
    (best, next) =>
      compare(gaps[readings.indexOf(next)] ?? NUL, gaps[readings.indexOf(best)] ?? NUL) < 0 ? next : best,
    first
  );
}
