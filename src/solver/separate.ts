import type { FaultPart } from './fault-parts';
import type { ConflictSet } from './hitting-sets';

/** What can be asked while faults are separated. */
export interface Questions {
  /** The conflicts known so far, more of them after every question. */
  readonly known: () => readonly ConflictSet[];
  /** Is all well with exactly these released? If not, a conflict that none of them takes away. */
  readonly ask: (released: readonly number[]) => 'feasible' | 'unknown' | ConflictSet;
  readonly weightOf: (action: number) => number;
}

/** So many whole answers are tried. */
const TRIES = 64;

/**
 * What can be said of very many faults without weighing every combination: conflicts that share no action are as many
 * faults at least, each of them certain; what could be wrong in each, while anything may be wrong in the others. One whole
 * answer is looked for as well, and is then of least weight: its members come first. Empty when nothing certain is found.
 */
export function separateFaults(questions: Questions): readonly FaultPart[] {
  const conflicts = disjointConflicts(questions);
  const all = new Set(conflicts.flat());
  const answer = wholeAnswer(conflicts, questions);
  let isKnown = true;
  const parts = conflicts.map((conflict): FaultPart => {
    const own = new Set(conflict);
    const others = [...all].filter((action) => !own.has(action));
    const passes = (action: number): boolean => {
      if (answer.has(action) || !isKnown) return true;
      const outcome = questions.ask([...others, action]);
      if (outcome === 'unknown') isKnown = false;
      return typeof outcome === 'string';
    };
    const found = cheapest(conflict, questions).filter(passes);
    const ordered = [...found.filter((action) => answer.has(action)), ...found.filter((action) => !answer.has(action))];
    return { conflicts: [conflict], sets: ordered.map((action) => [action]), complete: false };
  });
  return parts.every(({ sets }) => sets.length > 0) ? parts : [];
}

/** The shortest conflicts that share no action, until all is well when everything in them is released. */
function disjointConflicts({ known, ask }: Questions): readonly ConflictSet[] {
  const used = new Set<number>();
  const chosen: ConflictSet[] = [];
  const choose = (conflict: ConflictSet): void => {
    if (conflict.some((action) => used.has(action))) return;
    chosen.push(conflict);
    for (const action of conflict) used.add(action);
  };
  for (const conflict of [...known()].sort((a, b) => a.length - b.length)) choose(conflict);
  for (;;) {
    const outcome = ask([...used]);
    if (typeof outcome === 'string' || outcome.length === 0) return chosen;
    choose(outcome);
  }
}

/**
 * One action of each conflict with which all is well; none when it is not found. What is in most conflicts that earlier
 * tries left open is tried first (P. Morris, The breakout method for escaping from local minima, AAAI 1993).
 */
function wholeAnswer(conflicts: readonly ConflictSet[], questions: Questions): ReadonlySet<number> {
  const options = conflicts.map((conflict) => cheapest(conflict, questions));
  const score = new Map<number, number>();
  const raise = (conflict: ConflictSet): void => {
    for (const action of conflict) score.set(action, (score.get(action) ?? 0) + 1);
  };
  questions.known().forEach(raise);
  const best = (actions: readonly number[]): readonly number[] => {
    const most = Math.max(...actions.map((action) => score.get(action) ?? 0));
    return actions.filter((action) => (score.get(action) ?? 0) === most).slice(0, 1);
  };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const chosen = new Set(options.flatMap(best));
    const open = questions.known().filter((conflict) => !conflict.some((action) => chosen.has(action)));
    const outcome = open.length > 0 ? null : questions.ask([...chosen]);
    if (outcome === 'feasible') return chosen;
    if (outcome === 'unknown') break;
    for (const conflict of outcome === null ? open : [outcome]) raise(conflict);
  }
  return new Set();
}

/** The actions of least weight. */
function cheapest(conflict: ConflictSet, { weightOf }: Questions): readonly number[] {
  const least = Math.min(...conflict.map(weightOf));
  return conflict.filter((action) => weightOf(action) === least);
}
