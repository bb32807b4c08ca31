/** The parts of the steps that have more than one. */
export const DELEN = { aansluiten: ['totalen', 'tekst'], verklaren: ['afwijkingen', 'indicatoren'] } as const;

/** A part of a step. */
export type Deel = (typeof DELEN)[keyof typeof DELEN][number];

/** Which part of each step is shown. */
export type Deelkeuze = { readonly [stap in keyof typeof DELEN]: (typeof DELEN)[stap][number] };

/** The parts that a step opens with. */
export const DEELKEUZE: Deelkeuze = { aansluiten: 'totalen', verklaren: 'afwijkingen' };

/** The choice with another part of its own step. */
export function chooseDeel(keuze: Deelkeuze, deel: Deel): Deelkeuze {
  return deel === 'totalen' || deel === 'tekst' ? { ...keuze, aansluiten: deel } : { ...keuze, verklaren: deel };
}
