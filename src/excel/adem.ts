/** How long may be worked on end: a person feels 50 ms, and what comes next takes some of it too. Milliseconds. */
const LANGST = 16;

/** Gives the page its turn: to draw, and to hear a click. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Long work in short pieces: asks between two of them whether it is time to let others go first. */
export class Adem {
  private begin = performance.now();

  /** Whether it has been long enough. */
  get isUp(): boolean {
    return performance.now() - this.begin > LANGST;
  }

  async pause(): Promise<void> {
    await pause();
    this.begin = performance.now();
  }
}
