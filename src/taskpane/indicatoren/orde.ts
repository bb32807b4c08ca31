import type { Indicatorreeks, Reekslid } from '../../domain/indicatorreeks';

/** How a series stands; worst first is the order in which a person wants to see them. */
export const KLASSEN = ['strijdig', 'niet gehaald', 'onbekend', 'gehaald'] as const;
export type Klasse = (typeof KLASSEN)[number];

/** The last member on which something is judged. */
export function judged({ leden }: Indicatorreeks): Reekslid | null {
  const met = leden.filter(({ oordeel }) => oordeel.document !== null || oordeel.berekend !== null);
  return met.at(-1) ?? leden.at(-1) ?? null;
}

/** One contradiction is enough; else the last judgement counts, the document's own before the computed one. */
export function classify(reeks: Indicatorreeks): Klasse {
  if (reeks.leden.some(({ oordeel }) => oordeel.vergelijk === 'strijdig')) return 'strijdig';
  const oordeel = judged(reeks)?.oordeel;
  const gehaald = oordeel?.document === 'nvt' ? null : (oordeel?.document ?? oordeel?.berekend ?? null);
  return gehaald === null ? 'onbekend' : gehaald === 'ja' ? 'gehaald' : 'niet gehaald';
}

/** The series by class, within a class as the documents print them. */
export function groupByClass(reeksen: readonly Indicatorreeks[]): ReadonlyMap<Klasse, readonly Indicatorreeks[]> {
  const groepen = new Map<Klasse, Indicatorreeks[]>(KLASSEN.map((klasse) => [klasse, []]));
  for (const reeks of reeksen) groepen.get(classify(reeks))?.push(reeks);
  return groepen;
}

/** How many series hold a judgement that its own figures contradict. */
export function countStrijdig(reeksen: readonly Indicatorreeks[]): number {
  return reeksen.filter((reeks) => classify(reeks) === 'strijdig').length;
}
