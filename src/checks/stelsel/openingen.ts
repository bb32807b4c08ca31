import type { CelId } from '../../domain/tabel';
import { everything, Tester, type Fault, type Interval, type System, type Variable } from '../../solver/solver';
import type { Stelsel } from './stelsel';

/** Everything a suspect figure could be, in euro, while all the rest ties. */
export interface Ruimte {
  readonly cel: CelId;
  readonly past: Interval;
}

type Verzameling = readonly CelId[];

/** A suspect with what else of its set is left open. */
interface Vraag {
  readonly cel: CelId;
  readonly rest: Verzameling;
}

/** So many surroundings in which one suspect is looked at, and so many questions for one fault: sets can be very many. */
const OMGEVINGEN = 12;
const VRAGEN = 400;
/** More ways in which the other faults may be solved are not looked into. */
const OPENINGEN = 4;

/**
 * Questions about the faults of one group, each answered with the other faults left open: one set of each of them, since
 * releasing all at once would let anything pass. Where there were too many to find every set, and the first of each do not
 * make all of it tie, nothing but that is left: then all suspects of the others are open.
 */
export class Openingen {
  private readonly system: System;
  private readonly tester: Tester;
  private readonly variables: ReadonlyMap<string, readonly string[]>;
  /** Not every combination of sets was tested. */
  private readonly isCut: boolean;
  private isAnswer: boolean | null = null;
  private readonly answers = new WeakMap<readonly Variable[], Map<string, boolean>>();

  constructor(
    private readonly faults: readonly Fault[],
    { system, actions }: Stelsel
  ) {
    this.system = system;
    this.tester = new Tester(system);
    // A figure is one variable, a share two.
    this.variables = new Map(actions.map(({ id, variables }) => [id, variables]));
    this.isCut = faults.some(({ complete }) => !complete);
  }

  /** What each suspect of each fault could be; asked in the order in which least changes between questions. */
  ranges(isFiguur: (cel: CelId) => boolean): readonly (readonly Ruimte[])[] {
    const perFault = this.faults.map((fault) => {
      const vragen = questionsOf(fault.sets).filter(({ cel }) => isFiguur(cel));
      return { fault, vragen, openings: this.openings(this.others(fault)), found: vragen.map((): Ruimte[] => []) };
    });
    for (let round = 0; round < OPENINGEN; round += 1) {
      for (const { fault, vragen, openings, found } of perFault) {
        const open = openings[round];
        if (open === undefined) continue;
        for (const [at, { cel, rest }] of vragen.entries()) {
          if (!this.isWorthAsking(fault, cel, round, openings.length)) continue;
          const past = this.past(cel, [...open, ...rest]);
          if (past !== null) found[at]?.push({ cel, past });
        }
      }
    }
    return perFault.map(({ found }) => found.flat());
  }

  /** Of very many faults only the first sets are known to go together: what is in those is asked with them, the rest without. */
  private isWorthAsking({ sets: [first = []] }: Fault, cel: CelId, round: number, rounds: number): boolean {
    return !this.isCut || rounds === 1 || (round === 0) === first.includes(cel);
  }

  /** Everything a figure could be with these left open; null when that is nothing, or not known. */
  past(cel: CelId, open: Verzameling): Interval | null {
    const past = this.released(open).whatValues(cel);
    return past === 'unknown' ? null : past;
  }

  /**
   * Would all tie with these changes, as one action? What it changes may be suspect in more than one fault: only those
   * that it does not touch are left open. The same list of changes is asked of many faults, often with the same answer.
   */
  holds(fault: Fault, changes: readonly Variable[]): boolean {
    const rest = this.untouched(fault, new Set(changes.map(({ id }) => id)));
    const key = rest.map((other) => this.faults.indexOf(other)).join();
    const known = this.answers.get(changes) ?? new Map<string, boolean>();
    this.answers.set(changes, known);
    // Of very many faults the last opening holds the others.
    const openings = this.isCut ? this.openings(rest).slice(-1) : this.openings(rest);
    const answer = known.get(key) ?? openings.some((open) => this.released(open).withIntervals(changes) === 'feasible');
    known.set(key, answer);
    return answer;
  }

  /** One set of every other fault that holds none of these figures. */
  firstOpening(fault: Fault, cellen: ReadonlySet<CelId>): Verzameling {
    return this.openings(this.untouched(fault, cellen))[0] ?? [];
  }

  /** The system with one set of every other fault left open. */
  systemWithout(fault: Fault): System {
    const cells = this.openings(this.others(fault))[0] ?? [];
    const open = new Set(cells.flatMap((cel) => this.variables.get(cel) ?? []));
    const variables = this.system.variables.map((one) => (open.has(one.id) ? { ...one, interval: everything } : one));
    return { ...this.system, variables };
  }

  private others(fault: Fault): readonly Fault[] {
    return this.faults.filter((other) => other !== fault);
  }

  private untouched(fault: Fault, cellen: ReadonlySet<string>): readonly Fault[] {
    return this.others(fault).filter(({ sets }) => !sets.some((set) => set.some((cel) => cellen.has(cel))));
  }

  private openings(others: readonly Fault[]): readonly Verzameling[] {
    const first = firstSets(others);
    if (!this.isCut) {
      const count = Math.min(OPENINGEN, Math.max(1, ...others.map(({ sets }) => sets.length)));
      return Array.from({ length: count }, (_, k) =>
        k === 0 ? first : others.flatMap(({ sets }) => sets[k % sets.length] ?? [])
      );
    }
    const all = others.flatMap(({ sets }) => sets.flat());
    this.isAnswer ??= this.ties();
    return this.isAnswer ? [first, all] : [all];
  }

  /** Whether all ties with the first set of each fault left open. */
  private ties(): boolean {
    const open = firstSets(this.faults);
    const [any] = open;
    return any !== undefined && this.past(any, open) !== null;
  }

  private released(cellen: Verzameling): Tester {
    return this.tester.release(cellen.flatMap((cel) => this.variables.get(cel) ?? []));
  }
}

function firstSets(faults: readonly Fault[]): Verzameling {
  return faults.flatMap(({ sets: [set = []] }) => set);
}

/** Each suspect with what else of its set is left open; no more of them than can be looked into. */
function questionsOf(sets: readonly Verzameling[]): readonly Vraag[] {
  const count = new Map<CelId, number>();
  const found: Vraag[] = [];
  for (const set of sets) {
    if (found.length >= VRAGEN) break;
    for (const cel of set) {
      const seen = count.get(cel) ?? 0;
      if (seen >= OMGEVINGEN) continue;
      count.set(cel, seen + 1);
      found.push({ cel, rest: set.filter((other) => other !== cel) });
    }
  }
  return found;
}
