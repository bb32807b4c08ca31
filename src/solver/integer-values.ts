/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index comes from the structure itself; a guard on each read would cost a third of the time */
import type { Bounds } from './problem';

/** Products and sums are checked against this; below it no double has lost a digit, not even in a sum of two. */
export const LIMIT = 2 ** 51;

/** Bounds and values of all unknowns in plain numbers, as pairs whole + shift·δ, with a watch on their size. */
export class IntegerValues {
  overflowed = false;
  readonly whole: Float64Array;
  readonly shift: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lowShift: Float64Array;
  readonly highShift: Float64Array;

  constructor(size: number) {
    const reals = (): Float64Array => new Float64Array(size);
    [this.whole, this.shift] = [reals(), reals()];
    [this.low, this.high, this.lowShift, this.highShift] = [reals(), reals(), reals(), reals()];
  }

  copy(): IntegerValues {
    const { overflowed, whole, shift, low, high, lowShift, highShift } = this;
    return Object.assign(new IntegerValues(0), {
      overflowed,
      whole: whole.slice(),
      shift: shift.slice(),
      low: low.slice(),
      high: high.slice(),
      lowShift: lowShift.slice(),
      highShift: highShift.slice(),
    });
  }

  setBounds(unknown: number, bounds: Bounds): void {
    this.low[unknown] = bounds.low === null ? -Infinity : this.read(bounds.low);
    this.high[unknown] = bounds.high === null ? Infinity : this.read(bounds.high);
    this.lowShift[unknown] = bounds.lowShift;
    this.highShift[unknown] = bounds.highShift;
  }

  /** A whole number as a plain one. */
  read(value: bigint): number {
    return this.checked(Number(value));
  }

  checked(value: number): number {
    if (value > LIMIT || value < -LIMIT) this.overflowed = true;
    return value;
  }

  /** -1 when the value, a fraction over den, is below its low bound, 1 when above the high one, 0 when within. */
  passed(unknown: number, den: number): -1 | 0 | 1 {
    const whole = this.whole[unknown]!;
    const low = this.low[unknown]! * den;
    if (whole < low || (whole === low && this.shift[unknown]! < this.lowShift[unknown]! * den)) return -1;
    const high = this.high[unknown]! * den;
    return whole > high || (whole === high && this.shift[unknown]! > this.highShift[unknown]! * den) ? 1 : 0;
  }

  /** True when an unknown with a whole value has room above it (or below it). */
  canMove(unknown: number, up: boolean): boolean {
    const whole = this.whole[unknown]!;
    if (up) {
      const high = this.high[unknown]!;
      return whole < high || (whole === high && this.shift[unknown]! < this.highShift[unknown]!);
    }
    const low = this.low[unknown]!;
    return whole > low || (whole === low && this.shift[unknown]! > this.lowShift[unknown]!);
  }

  /** How far an unknown with a whole value can rise (or fall), infinity included. */
  roomOf(unknown: number, up: boolean): number {
    return up ? this.high[unknown]! - this.whole[unknown]! : this.whole[unknown]! - this.low[unknown]!;
  }

  /** The same of its infinitesimal part; negative where the end of its room is open. */
  shiftOf(unknown: number, up: boolean): number {
    return up ? this.highShift[unknown]! - this.shift[unknown]! : this.shift[unknown]! - this.lowShift[unknown]!;
  }

  /** How far a value, a fraction over den, must rise (or fall) to be within its bounds, in parts of den. */
  shortfall(unknown: number, den: number, rise: boolean): { readonly whole: number; readonly shift: number } {
    const [bound, shift] = rise
      ? [this.low[unknown]!, this.lowShift[unknown]!]
      : [this.high[unknown]!, this.highShift[unknown]!];
    const sign = rise ? 1 : -1;
    return {
      whole: sign * (bound * den - this.whole[unknown]!),
      shift: sign * (shift * den - this.shift[unknown]!),
    };
  }

  /** Whether an unknown cannot rise (or fall) for ever. */
  hasEnd(unknown: number, up: boolean): boolean {
    return Number.isFinite(up ? this.high[unknown]! : this.low[unknown]!);
  }

  /** Whether an unknown may have any value. */
  isFree(unknown: number): boolean {
    return this.low[unknown] === -Infinity && this.high[unknown] === Infinity;
  }

  /** Puts an unknown on its high (or low) bound. */
  toBound(unknown: number, up: boolean): void {
    this.whole[unknown] = up ? this.high[unknown]! : this.low[unknown]!;
    this.shift[unknown] = up ? this.highShift[unknown]! : this.lowShift[unknown]!;
  }
}
