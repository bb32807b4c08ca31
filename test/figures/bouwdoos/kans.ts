/** A source of chance that gives the same again for the same seed. */
export class Kans {
  private stand: number;

  constructor(zaad: number) {
    this.stand = zaad >>> 0;
  }

  /** From 0 up to 1 (mulberry32, public domain). */
  deel(): number {
    this.stand = (this.stand + 0x6d2b79f5) >>> 0;
    let t = this.stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `van` to `tot`, both included. */
  getal(van: number, tot: number): number {
    return van + Math.floor(this.deel() * (tot - van + 1));
  }

  ja(kans: number): boolean {
    return this.deel() < kans;
  }

  uit<T>(keuzes: readonly T[]): T {
    return keuzes[this.getal(0, keuzes.length - 1)] as T;
  }

  /** In another order. */
  schud<T>(lijst: readonly T[]): T[] {
    const uit = [...lijst];
    for (let i = uit.length - 1; i > 0; i -= 1) {
      const j = this.getal(0, i);
      [uit[i], uit[j]] = [uit[j] as T, uit[i] as T];
    }
    return uit;
  }
}
