import type { Passage } from '../domain/passage';
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

/** A full stop after these ends no sentence. */
const AFKORTING =
  /(?:^|[\s(])(?:ca|o\.a|m\.n|d\.m\.v|t\.o\.v|m\.b\.t|m\.u\.v|i\.p\.v|i\.v\.m|n\.a\.v|t\.b\.v|c\.q|c\.a|e\.d|e\.o|b\.v|n\.v|bijv|bv|resp|incl|excl|max|min|nr|nrs|art|dhr|mevr|mw|drs|ing|ir|dr|mr|w\.o|t\.g\.v|a\.d|p\.m|vgl|gem|jl|afd|hst)$/i;

/** Splits a passage at full stops, question and exclamation marks that end a sentence. */
export function splitZinnen(tekst: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const gevonden of tekst.matchAll(/[.?!]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\d€])/gu)) {
    const voor = tekst.slice(Math.max(begin, gevonden.index - 12), gevonden.index);
    // "ca. 10%", "1. Onderwijs" and "12,5 mln. euro" go on; "12,5 mln. Aan" does not.
    if (
      gevonden[0].startsWith('.') &&
      (AFKORTING.test(voor) || /^\s*\d{1,2}$/.test(tekst.slice(begin, gevonden.index)))
    )
      continue;
    zinnen.push(tekst.slice(begin, gevonden.index + gevonden[0].length).trim());
    begin = gevonden.index + gevonden[0].length;
  }
  zinnen.push(tekst.slice(begin).trim());
  return zinnen.filter((zin) => zin !== '');
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
