import { BEZIG, type Stap } from '../stap';
import { toBlokken, type Celschrijf } from './blokken';

/**
 * The work on all sheets, in the order that keeps every partial outcome harmless:
 * tables before the formulas that name them, room before rows, rows removed last, looks after everything.
 */
export class Fasen {
  readonly structuur: Stap[] = [];
  readonly formaten: Stap[] = [];
  /** Before all other cells: a row without its sleutel would pass for a person's own. */
  readonly sleutels: Celschrijf[] = [];
  readonly constanten: Celschrijf[] = [];
  readonly formules: Celschrijf[] = [];
  /** After all cells: a fingerprint of a cell that was not written yet would make it look like a person's. */
  readonly afdrukken: Celschrijf[] = [];
  readonly verwijderingen: Stap[] = [];
  readonly opmaak: Stap[] = [];

  write(cel: Celschrijf): void {
    if (typeof cel.waarde === 'object') this.formules.push(cel);
    else this.constanten.push(cel);
  }

  toStappen(): Stap[] {
    return [
      ...this.structuur,
      ...this.formaten,
      ...toBlokken(this.sleutels),
      ...toBlokken(this.constanten),
      // All of them before the first formula: a cell that is still blank would get the formula of another.
      ...toBlokken(this.formules.map((cel) => ({ ...cel, waarde: BEZIG }))),
      ...toBlokken(this.formules),
      ...toBlokken(this.afdrukken),
      ...this.verwijderingen,
      ...this.opmaak,
    ];
  }
}
