import { closed, exactly, intervalOf, Rational, type Row, type System } from '../../../src/solver/solver';
import { share } from './build';
import { chance, programmeDocument } from './programme-document';

/** A random system without open ends, near the border of feasible: a spoiled document, shares, or loose identities. */
export function closedSystem(seed: number): System {
  const random = chance(seed * 7919 + 1);
  const below = (limit: number): number => Math.floor(random() * limit);
  return seed % 3 === 0 ? looseSystem(below) : spoiledDocument(seed, below);
}

function spoiledDocument(seed: number, below: (limit: number) => number): System {
  const shape = { programmes: 2 + below(4), objectives: below(3), columns: ['b', 'bn', 'bnrv'][below(3)]! };
  const { system, published } = programmeDocument(shape, seed);
  const spoiled = new Map([...published].map(([id, value]) => [id, below(20) === 0 ? value + below(3) - 1 : value]));
  const variables = system.variables.map(({ id }) => ({
    id,
    interval: intervalOf(Rational.of(spoiled.get(id)!), Rational.one, 'nearest'),
  }));
  const shares = below(2) === 0 ? [] : Array.from({ length: shape.programmes }, (_, k) => k + 1);
  const rows = shares.flatMap((programme) => {
    const [part, whole] = [`L${programme}b`, 'LTb'];
    const percent = Math.round((100 * published.get(part)!) / published.get(whole)!) + (below(12) === 0 ? 1 : 0);
    return share(part, whole, percent, 0.5);
  });
  return { variables, rows: [...system.rows, ...rows] };
}

function looseSystem(below: (limit: number) => number): System {
  const ids = Array.from({ length: 3 + below(8) }, (_, k) => `x${k}`);
  const variables = ids.map((id) => {
    const middle = below(9) - 4;
    const kind = below(8);
    if (kind === 0) return { id, interval: exactly(Rational.of(middle)) };
    if (kind === 1)
      return { id, interval: { ...closed(Rational.of(middle), Rational.zero), high: null, highOpen: true } };
    return { id, interval: intervalOf(Rational.of(middle), Rational.one, 'nearest') };
  });
  const rows = Array.from({ length: 1 + below(ids.length) }, (_, k): Row => {
    const terms = ids.flatMap((variable) =>
      below(2) === 0 ? [] : { variable, coefficient: Rational.of([1, -1, 1, -1, 2, -3][below(6)]!, 1 + below(2)) }
    );
    const low = Rational.of(below(5) - 2);
    return below(3) === 0
      ? { id: `r${k}`, terms, interval: closed(low, low.plus(Rational.of(below(3)))) }
      : { id: `r${k}`, terms };
  });
  return { variables, rows };
}
