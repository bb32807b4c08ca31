import { isVerwant } from './woorden';

/** Something with a name that prose may use. */
export interface Genaamd {
  readonly woorden: readonly string[];
}

const STAM = 4;
const stem = (woord: string): string => woord.slice(0, STAM);
const longest = (woorden: readonly string[]): string => woorden.reduce((a, b) => (b.length > a.length ? b : a), '');

/** Names long enough to be sure of, found by the words of a sentence without looking at all of them. */
export class Naamregister<T extends Genaamd> {
  private readonly perStam = new Map<string, T[]>();

  constructor(alle: readonly T[]) {
    const perNaam = new Map<string, T[]>();
    for (const een of alle) {
      // One word must be long to be a name.
      if (een.woorden.length < 2 && longest(een.woorden).length <= 8) continue;
      const naam = [...een.woorden].sort().join(' ');
      const zelfde = perNaam.get(naam);
      if (zelfde === undefined) perNaam.set(naam, [een]);
      else zelfde.push(een);
    }
    for (const groep of perNaam.values()) {
      const [eerste, tweede] = groep;
      if (eerste === undefined) continue;
      const sleutel = stem(longest(eerste.woorden));
      // Two of one name say enough: the name does not tell them apart.
      this.perStam.set(sleutel, [
        ...(this.perStam.get(sleutel) ?? []),
        eerste,
        ...(tweede === undefined ? [] : [tweede]),
      ]);
    }
  }

  /** Those of which every word of the name stands among the words. */
  find(woorden: readonly string[]): T[] {
    const stammen = new Set(woorden.map(stem));
    return [...stammen].flatMap((stam) =>
      (this.perStam.get(stam) ?? []).filter((een) =>
        een.woorden.every((naam) => woorden.some((woord) => isVerwant(naam, woord)))
      )
    );
  }
}
