/** How many steps (pivots and tests) a question may take, so that an answer never takes for ever. */
export class Budget {
  spent = 0;

  constructor(private readonly limit = 200_000) {}

  /** Counts a step; false when there is none left. */
  spend(): boolean {
    if (this.spent >= this.limit) return false;
    this.spent += 1;
    return true;
  }
}
