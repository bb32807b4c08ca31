import type { Lezing } from '../domain/lezing';
import { isSameProgramma } from '../domain/programma';
import type { Rij, Tegel } from '../domain/tabel';
import { sumBedrag } from '../money/bedrag';
import { compare, multiply, type Decimaal } from '../money/decimaal';
import type { Punt } from './punt';
import { duid, puntAt, type Geduid } from './rijpunten';
import type { Rijduiding } from './tabelduiding';

/**
 * Amounts of programmes whose total is not printed in the table: the tile when it is published as finely as the rows,
 * else the sum of the rows. No sum while a row has no figure: a missing figure is not zero.
 */
export function puntenOfProgrammas(lezing: Lezing): readonly Punt[] {
  return lezing.tabellen.flatMap((tabel) => {
    const geduid = duid(lezing, tabel);
    const programmas = [...new Set([...geduid.duidingen.values()].filter(isPart).map(({ programma }) => programma))];
    return programmas.flatMap((programma) =>
      programma === null ? [] : tabel.kolommen.flatMap((_, index) => sumOf(geduid, programma, index) ?? [])
    );
  });
}

function isPart({ niveau, aard }: Rijduiding): boolean {
  return aard === 'gewoon' && niveau !== 'programma' && niveau !== 'geheel' && niveau !== 'subtotaal';
}

function sumOf(geduid: Geduid, programma: string, index: number): Punt | null {
  const { lezing, tabel, duidingen } = geduid;
  const rijen = tabel.rijen.filter((rij) => duidingen.get(rij.id)?.programma === programma);
  const of = (rij: Rij): Rijduiding | undefined => duidingen.get(rij.id);
  const regels = rijen.filter((rij) => {
    const duiding = of(rij);
    return duiding !== undefined && isPart(duiding) && (tabel.kolommen[index]?.soort ?? rij.soort) !== null;
  });
  const punten = regels.map((rij) => puntAt(geduid, rij, index));
  const [first] = punten;
  const soort = tabel.kolommen[index]?.soort;
  // Where the kind stands in the rows, the rows of a programme are its own total, or cannot be told apart.
  const hasTotal = rijen.some((rij) => rij.rol === 'totaal' || of(rij)?.niveau === 'programma');
  if (!first || !soort || hasTotal || punten.some((punt) => punt === null)) return null;
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
