import type { Lezing } from '../domain/lezing';
import { isSameProgramma } from '../domain/programma';
import type { Tabel, Tegel } from '../domain/tabel';
import { sumBedrag } from '../money/bedrag';
import { compare, multiply, type Decimaal } from '../money/decimaal';
import type { Punt } from './punt';
import { puntAt } from './rijpunten';

/**
 * Amounts of programmes whose total is not printed in the table: the tile when it is published as finely as the rows,
 * else the sum of the rows. No sum while a row has no figure: a missing figure is not zero.
 */
export function puntenOfProgrammas(lezing: Lezing): readonly Punt[] {
  return lezing.tabellen.flatMap((tabel) => {
    const programmas = [...new Set(tabel.rijen.filter(({ rol }) => rol === 'regel').map(({ programma }) => programma))];
    return programmas.flatMap((programma) =>
      programma === null ? [] : tabel.kolommen.flatMap((_, index) => sumOf(lezing, tabel, programma, index) ?? [])
    );
  });
}

function sumOf(lezing: Lezing, tabel: Tabel, programma: string, index: number): Punt | null {
  const rijen = tabel.rijen.filter((rij) => rij.programma === programma);
  const regels = rijen.filter(({ rol, soort }) => rol === 'regel' && (tabel.kolommen[index]?.soort ?? soort) !== null);
  const punten = regels.map((rij) => puntAt(lezing, tabel, rij, index));
  const [first] = punten;
  const soort = tabel.kolommen[index]?.soort;
  // Where the kind stands in the rows, the rows of a programme are its own total, or cannot be told apart.
  if (!first || !soort || rijen.some(({ rol }) => rol === 'totaal')) return null;
  if (punten.some((punt) => punt?.niveau !== 'rij')) return null;
  const complete = punten.filter((punt) => punt !== null);
  const sum: Punt = {
    ...first,
    niveau: 'programma',
    rij: tabel.id,
    code: null,
    naam: programma,
    bedrag: sumBedrag(complete.map(({ bedrag }) => bedrag)),
    stap: complete.map(({ stap }) => stap).reduce(coarsest),
    cellen: complete.flatMap(({ cellen }) => cellen),
  };
  return tileFor(lezing, sum) ?? sum;
}

function coarsest(a: Decimaal, b: Decimaal): Decimaal {
  return compare(a, b) >= 0 ? a : b;
}

function tileFor(lezing: Lezing, sum: Punt): Punt | null {
  const fits = (tegel: Tegel): boolean =>
    tegel.soort === sum.soort &&
    (tegel.jaar ?? lezing.jaar) === sum.jaar &&
    isSameProgramma(tegel.programma, sum.programma) &&
    compare(multiply(tegel.bedrag.stap, tegel.eenheid.euro), sum.stap) <= 0;
  const tegel = sum.reeks === 'rekening' ? lezing.tegels.find(fits) : undefined;
  const bedrag = tegel?.bedrag.bedrag ?? null;
  if (!tegel || bedrag === null) return null;
  return { ...sum, rij: tegel.id, bedrag, stap: multiply(tegel.bedrag.stap, tegel.eenheid.euro), cellen: [tegel.id] };
}
