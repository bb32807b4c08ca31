import { components } from './components';
import type { Interval } from './interval';
import type { System, Variable } from './system';
import { WarmPart, type Answer } from './warm-part';

export interface TesterOptions {
  /** Variables that count as released in every question: the suspects of other faults. */
  readonly released?: readonly string[];
  /** Steps that one question may take. */
  readonly steps?: number;
}

/**
 * Answers many 'what if' questions about one system, each from the basis that the last one left. A question concerns the
 * connected parts that its variables are in; what is wrong elsewhere has no influence on the answer.
 */
export class Tester {
  private readonly systems: readonly System[];
  private readonly partOf: ReadonlyMap<string, number>;
  private released: ReadonlySet<string>;
  private readonly warm = new Map<number, WarmPart>();

  constructor(
    system: System,
    private readonly options: TesterOptions = {}
  ) {
    this.systems = components(system);
    this.partOf = new Map(
      this.systems.flatMap(({ variables }, part) => variables.map(({ id }) => [id, part] as const))
    );
    this.released = new Set(options.released);
  }

  /** From now on these variables count as released, and no others. */
  release(variables: readonly string[]): this {
    this.released = new Set(variables);
    return this;
  }

  /** Would all hold if this variable lay in another interval? */
  withInterval(variable: string, interval: Interval): Answer {
    return this.withIntervals([{ id: variable, interval }]);
  }

  /** Would all hold if these variables lay in other intervals, all at once? `everything` releases a variable. */
  withIntervals(changes: readonly Variable[]): Answer {
    const byPart = new Map<number, Variable[]>();
    for (const change of changes) {
      const part = this.partNumber(change.id);
      byPart.set(part, [...(byPart.get(part) ?? []), change]);
    }
    const answers = [...byPart].map(([part, own]) => this.part(part).test(own));
    if (answers.includes('infeasible')) return 'infeasible';
    return answers.includes('unknown') ? 'unknown' : 'feasible';
  }

  /** Every value that a variable could have under all the rest; null when releasing it does not help. */
  whatValues(variable: string): Interval | 'unknown' | null {
    return this.part(this.partNumber(variable)).range(variable);
  }

  private partNumber(variable: string): number {
    const part = this.partOf.get(variable);
    if (part === undefined) throw new RangeError(`There is no variable with id '${variable}'`);
    return part;
  }

  private part(part: number): WarmPart {
    const warm =
      this.warm.get(part) ?? new WarmPart(this.systems[part] ?? { variables: [], rows: [] }, this.options.steps);
    this.warm.set(part, warm);
    warm.releaseOnly(this.released);
    return warm;
  }
}
