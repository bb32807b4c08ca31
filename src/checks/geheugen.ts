/**
 * What was found for parts of the documents, by their content: a part that did not change is not looked into again.
 * Keeps what the last two runs used (a trial and the way back), and nothing older.
 */
export class Geheugen {
  private vorige = new Map<string, unknown>();
  private huidige = new Map<string, unknown>();

  /** Parts that had to be computed since the run began. */
  berekend = 0;

  /** A run begins. */
  begin(): void {
    this.vorige = this.huidige;
    this.huidige = new Map();
    this.berekend = 0;
  }

  /**
   * The answer for a part as it was, or else as it is computed now.
   * @param sleutel everything that the answer depends on
   */
  ask<T>(sleutel: string, compute: () => T): T {
    const known = this.huidige.get(sleutel) ?? this.vorige.get(sleutel);
    const answer = known === undefined ? compute() : (known as T);
    if (known === undefined) this.berekend += 1;
    this.huidige.set(sleutel, answer);
    return answer;
  }
}
