import { intervalOf, Rational, type System } from '../../../src/solver/solver';
import { terms } from './build';

/** Pseudo-random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface DocumentShape {
  readonly programmes: number;
  /** Doelstellingen in each programme; 0 when programmes are the lowest level. */
  readonly objectives: number;
  /** From 'b' (begroting), 'n' (na wijziging), 'r' (rekening) and 'v' (verschil: r - n). */
  readonly columns: string;
  /** Figures to spoil. */
  readonly wrong?: number;
}

export interface GeneratedDocument {
  readonly published: ReadonlyMap<string, number>;
  readonly identities: readonly Readonly<Record<string, number>>[];
  readonly wrong: readonly string[];
  readonly system: System;
}

type Amounts = Map<string, number>;

/** A document of lasten, baten and saldi per programme, rounded to thousands from whole euros that tie exactly. */
export function programmeDocument(shape: DocumentShape, seed: number): GeneratedDocument {
  const random = chance(seed);
  const programmes = Array.from({ length: shape.programmes }, (_, p) => ({
    name: `${p + 1}`,
    parts: Array.from({ length: shape.objectives }, (_part, d) => `${p + 1}.${d + 1}`),
  }));
  const sums = [
    ...programmes.filter(({ parts }) => parts.length > 0),
    { name: 'T', parts: programmes.map((p) => p.name) },
  ];
  const lowest = programmes.flatMap(({ name, parts }) => (parts.length > 0 ? parts : [name]));
  const amounts = trueAmounts(lowest, sums, shape.columns, random);
  const published = new Map([...amounts].map(([id, amount]) => [id, Math.round(amount / 1000)]));
  const ids = [...published.keys()];
  const wrong = Array.from({ length: shape.wrong ?? 0 }, () => {
    const id = ids[Math.floor(random() * ids.length)]!;
    published.set(id, published.get(id)! + 9 + Math.floor(random() * 900));
    return id;
  });
  const identities = identitiesOf([...lowest, ...sums.map(({ name }) => name)], sums, shape.columns);
  const variables = [...published].map(([id, value]) => ({
    id,
    interval: intervalOf(Rational.of(value), Rational.one, 'nearest'),
  }));
  const rows = identities.map((identity, position) => ({ id: `row ${position}`, terms: terms(identity) }));
  return { published, identities, wrong, system: { variables, rows } };
}

interface Sum {
  readonly name: string;
  readonly parts: readonly string[];
}

function trueAmounts(lowest: readonly string[], sums: readonly Sum[], columns: string, random: () => number): Amounts {
  const amounts: Amounts = new Map();
  for (const column of columns) {
    for (const kind of 'LB') {
      const of = (name: string, from = column): number => amounts.get(`${kind}${name}${from}`) ?? 0;
      for (const name of lowest) {
        const amount = column === 'v' ? of(name, 'r') - of(name, 'n') : Math.floor(Math.exp(10 + random() * 8));
        amounts.set(`${kind}${name}${column}`, amount);
      }
      for (const { name, parts } of sums) {
        amounts.set(
          `${kind}${name}${column}`,
          parts.reduce((total, part) => total + of(part), 0)
        );
      }
    }
    for (const name of [...lowest, ...sums.map((sum) => sum.name)]) {
      amounts.set(`S${name}${column}`, amounts.get(`B${name}${column}`)! - amounts.get(`L${name}${column}`)!);
    }
  }
  return amounts;
}

function identitiesOf(
  names: readonly string[],
  sums: readonly Sum[],
  columns: string
): Readonly<Record<string, number>>[] {
  const identities: Record<string, number>[] = [];
  for (const column of columns) {
    for (const name of names)
      identities.push({ [`B${name}${column}`]: 1, [`L${name}${column}`]: -1, [`S${name}${column}`]: -1 });
    for (const kind of 'LBS') {
      for (const { name, parts } of sums) {
        const addends = parts.map((part) => [`${kind}${part}${column}`, 1] as const);
        identities.push({ ...Object.fromEntries(addends), [`${kind}${name}${column}`]: -1 });
      }
    }
  }
  if (!columns.includes('v')) return identities;
  for (const kind of 'LBS') {
    for (const name of names)
      identities.push({ [`${kind}${name}r`]: 1, [`${kind}${name}n`]: -1, [`${kind}${name}v`]: -1 });
  }
  return identities;
}
