/** Runs of which something is kept. */
const RUNS = 3;

/**
 * What was found for parts of the documents, by their content: a part that did not change is not looked into again.
 * Keeps what the last three runs used (a trial and the way back), and nothing older.
 */
export class Geheugen {
  private runs: readonly Map<string, unknown>[] = [new Map()];

  /** Parts that had to be computed since the run began. */
  berekend = 0;

  /** A run begins. */
  begin(): void {
    this.runs = [new Map<string, unknown>(), ...this.runs].slice(0, RUNS);
    this.berekend = 0;
  }

  /**
   * The answer for a part as it was, or else as it is computed now.
   * @param sleutel everything that the answer depends on
   */
  ask<T>(sleutel: string, compute: () => T): T {
    const known = this.runs.find((run) => run.has(sleutel))?.get(sleutel);
    const answer = known === undefined ? compute() : (known as T);
    if (known === undefined) this.berekend += 1;
    this.runs[0]?.set(sleutel, answer);
    return answer;
  }
}
