/** How many steps (pivots, tests, branches) a question may take, so that an answer never takes for ever. */
export class Budget {
  spent = 0;

  constructor(private readonly limit = 100_000) {}

  /** Counts a step, or a heavy one as several; false when there is none left. */
  spend(steps = 1): boolean {
    if (this.spent >= this.limit) return false;
    this.spent += steps;
    return true;
  }
}
