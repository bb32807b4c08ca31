import type { Rect, Shift } from '../rules/rect';
import { shifted } from '../rules/rect';

/** A range the add-in holds on to from one request to the next. */
export interface TrackedRange {
  readonly sheetId: string;
  /** Null when all its cells were deleted. */
  rect: Rect | null;
}

/** The ranges the add-in holds on to; they follow insertions and deletions. */
export class Tracked {
  private readonly ranges = new Map<string, TrackedRange>();
  private made = 0;

  /** Starts following a range. */
  add(sheetId: string, rect: Rect): string {
    this.made += 1;
    const id = `${this.made}:${sheetId}`;
    this.ranges.set(id, { sheetId, rect });
    return id;
  }

  /** A followed range. */
  get(id: string): TrackedRange | undefined {
    return this.ranges.get(id);
  }

  /** Stops following. */
  remove(id: string): void {
    this.ranges.delete(id);
  }

  /** Number of ranges followed. */
  get size(): number {
    return this.ranges.size;
  }

  /** Follows an insertion or deletion. */
  shift(sheetId: string, shift: Shift): void {
    for (const range of this.ranges.values()) {
      if (range.sheetId === sheetId && range.rect) range.rect = shifted(range.rect, shift);
    }
  }
}
