import highs from 'highs';
import { everything, type System } from '../../../src/solver/solver';
import { highsModel } from './highs-model';

type Model = Awaited<ReturnType<typeof highs>>;

/** HiGHS in floating point, with the questions that the tests ask of it. Closed ends only. */
export class HighsOracle {
  private constructor(private readonly model: Model) {}

  static async load(): Promise<HighsOracle> {
    return new HighsOracle(await highs());
  }

  feasible(system: System): boolean {
    return this.model.solve(highsModel(system)).Status === 'Optimal';
  }

  /** Least and largest value of a variable when its own interval does not count; null when there is none. */
  range(system: System, id: string): readonly [number, number] | null {
    const variables = system.variables.map((one) => (one.id === id ? { id, interval: everything } : one));
    const text = highsModel({ ...system, variables });
    const name = `v${variables.findIndex((one) => one.id === id)}`;
    const ends = (['Minimize', 'Maximize'] as const).map((sense) => {
      const asked = text.replace('Minimize', sense).replace('obj: 0 v0', `obj: 1 ${name}`);
      const { Status: status, ObjectiveValue: value } = this.model.solve(asked);
      if (status === 'Infeasible') return null;
      return status === 'Optimal' ? value : sense === 'Minimize' ? -Infinity : Infinity;
    });
    const [low, high] = ends;
    return low === null || high === null || low === undefined || high === undefined ? null : [low, high];
  }
}

/** The system with some variables left open. */
export function without(system: System, released: readonly string[]): System {
  const open = new Set(released);
  return {
    ...system,
    variables: system.variables.map((one) => (open.has(one.id) ? { ...one, interval: everything } : one)),
  };
}

/** All subsets of some ids of least total weight that pass, tried from the lightest on; null when none does. */
export function lightest(
  ids: readonly string[],
  weightOf: (id: string) => number,
  passes: (set: readonly string[]) => boolean,
  most = Infinity
): readonly (readonly string[])[] | null {
  const masks = Array.from({ length: 2 ** ids.length }, (_, mask) => {
    const set = ids.filter((_id, bit) => (mask >> bit) % 2 === 1);
    return { set, weight: set.reduce((sum, id) => sum + weightOf(id), 0) };
  }).sort((a, b) => a.weight - b.weight);
  let least = most;
  const found: (readonly string[])[] = [];
  for (const { set, weight } of masks) {
    if (weight > least) break;
    if (!passes(set)) continue;
    least = weight;
    found.push(set);
  }
  return found.length > 0 ? found : null;
}
