import { NAAR_DICHTSTBIJ } from '../../domain/afronding';
import { isSameProgramma } from '../../domain/programma';
import type { Lezing } from '../../domain/lezing';
import type { Tegel } from '../../domain/tabel';
import type { Post } from '../identiteit';

/** The headline tiles of one programme and year. */
export interface Tegelblok {
  readonly programma: string | null;
  readonly jaar: number | null;
  readonly tegels: Partial<Record<Tegel['soort'], Tegel>>;
}

/** Tiles by programme and year; a second tile of the same kind starts a block of its own. */
export function groupTegels(lezing: Lezing): readonly Tegelblok[] {
  const blokken: Tegelblok[] = [];
  for (const tegel of lezing.tegels) {
    const blok = blokken.find(
      ({ programma, jaar, tegels }) =>
        jaar === tegel.jaar && tegels[tegel.soort] === undefined && isSameProgramma(programma, tegel.programma)
    );
    if (blok) blok.tegels[tegel.soort] = tegel;
    else blokken.push({ programma: tegel.programma, jaar: tegel.jaar, tegels: { [tegel.soort]: tegel } });
  }
  return blokken;
}

/** The amount of a tile as an addend. */
export function postOfTegel({ id, bedrag, eenheid }: Tegel): Post {
  const { euro, afronding = NAAR_DICHTSTBIJ } = eenheid;
  return { id, cel: bedrag, onzeker: false, euro, afronding };
}
