import { decimaal, type Decimaal } from '../money/decimaal';

/** How the figures of a document were brought to their step: to the nearest, or by dropping the digits below it. */
export type Afrondingswijze = 'naar dichtstbij' | 'afgekapt';

/** Every way, in the order of a list to choose from. */
export const AFRONDINGSWIJZEN: readonly Afrondingswijze[] = ['naar dichtstbij', 'afgekapt'];

/** What the user said of the rounding of a document; null is left to the add-in, which takes the nearest. */
export interface Afrondingskeuze {
  readonly wijze: Afrondingswijze | null;
  /** How far each amount may be from what is printed, in steps of the notation. */
  readonly marge: Decimaal | null;
}

/** How far the amount behind a published figure may be from it. */
export interface Afrondingsregel {
  readonly wijze: Afrondingswijze;
  /** In steps of the notation: to both sides when rounded to the nearest, away from zero when cut off. */
  readonly marge: Decimaal;
}

const GEWOON: Readonly<Record<Afrondingswijze, Decimaal>> = {
  'naar dichtstbij': decimaal('0.5'),
  afgekapt: decimaal(1),
};

/** What holds as long as nobody says otherwise: to the nearest, half a step to both sides. */
export const NAAR_DICHTSTBIJ: Afrondingsregel = { wijze: 'naar dichtstbij', marge: GEWOON['naar dichtstbij'] };

/** The rule that follows from what the user said. */
export function toAfrondingsregel(keuze: Afrondingskeuze | undefined): Afrondingsregel {
  if (keuze === undefined) return NAAR_DICHTSTBIJ;
  const wijze = keuze.wijze ?? 'naar dichtstbij';
  return { wijze, marge: keuze.marge ?? GEWOON[wijze] };
}
