import type { Werkmap } from '../workbook/werkmap';
import type { Actie } from './action';
import { debounce } from './debounce';
import { describeFailure } from './fout';
import type { Kern } from './poorten';
import type { Staat } from './state';

/** Keeps the findings up to date with what is typed in the workbook, without writing. */
export interface Volger {
  /** Starts following; more than once does no harm. */
  listen(): Promise<void>;
  /** What is being computed now is old news: the workbook is about to be written. */
  overtake(): void;
}

/** Pause after the last change in a sheet before the findings are computed anew. */
const RUST_MS = 300;

export function createVolger(
  werkmap: Werkmap,
  kern: Pick<Kern, 'openResultaat'>,
  getStaat: () => Pick<Staat, 'bezig'>,
  dispatch: (actie: Actie) => void
): Volger {
  let run = 0;
  let listening = false;

  const recompute = async (): Promise<void> => {
    if (getStaat().bezig?.soort === 'schrijven') return;
    const mine = (run += 1);
    const inhoud = await werkmap.read();
    // A newer change or a write may have overtaken this one, while reading or while computing.
    if (mine !== run) return;
    const resultaat = await kern.openResultaat(inhoud);
    if (mine === run) dispatch({ type: 'herberekend', resultaat });
  };

  const follow = debounce(() => {
    recompute().catch((error: unknown) => {
      const fout = describeFailure(error);
      // Nobody asked for this: while a person types, wait until he is done.
      if (fout.code === 'celbewerking' || fout.code === 'bezet') follow();
      else dispatch({ type: 'mislukt', fout });
    });
  }, RUST_MS);

  return {
    async listen() {
      if (listening) return;
      await werkmap.onChange(follow);
      listening = true;
    },
    overtake() {
      run += 1;
    },
  };
}
