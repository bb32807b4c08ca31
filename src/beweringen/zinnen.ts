import type { Passage } from '../domain/passage';
import { splitZinnen } from '../domain/zin';
import { tokenise, type Telling, type Token } from './tekens';

/** A number with its place among the tokens of its sentence. */
export interface Plaatsgetal extends Telling {
  readonly plaats: number;
}

/** One sentence of a passage, taken apart. */
export interface Zin {
  readonly tekst: string;
  readonly tokens: readonly Token[];
  readonly getallen: readonly Plaatsgetal[];
  /** Years named in it, in order. */
  readonly jaren: readonly number[];
  readonly passage: Passage;
  /** The sentence before it in the same passage. */
  readonly vorige: Zin | null;
  /** The last of its passage. */
  readonly laatste: boolean;
}

/** A sentence is taken apart when a recogniser first asks for its tokens: most are never asked for. */
class Bronzin implements Zin {
  private gelezen: readonly Token[] | null = null;
  private geteld: readonly Plaatsgetal[] | null = null;

  constructor(
    readonly tekst: string,
    readonly passage: Passage,
    readonly vorige: Zin | null,
    readonly laatste: boolean
  ) {}

  get tokens(): readonly Token[] {
    this.gelezen ??= tokenise(this.tekst);
    return this.gelezen;
  }

  get getallen(): readonly Plaatsgetal[] {
    this.geteld ??= this.tokens.flatMap(({ telling }, plaats) => (telling === null ? [] : [{ ...telling, plaats }]));
    return this.geteld;
  }

  get jaren(): readonly number[] {
    return this.tokens.flatMap(({ jaar, totJaar }) => [jaar, totJaar].filter((j) => j !== null));
  }
}

/** The sentences of a passage with their numbers and years. */
export function toZinnen(passage: Passage): Zin[] {
  const teksten = splitZinnen(passage.tekst);
  let vorige: Zin | null = null;
  return teksten.map((tekst, i) => {
    const zin: Zin = new Bronzin(tekst, passage, vorige, i === teksten.length - 1);
    vorige = zin;
    return zin;
  });
}
