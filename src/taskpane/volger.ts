import type { Werkmap } from '../workbook/werkmap';
import type { Actie } from './action';
import { debounce } from './debounce';
import { describeFailure } from './fout';
import { Gestopt } from './gestopt';
import { announce } from './langzaam';
import type { Kern } from './poorten';
import type { Staat } from './state';

/** Keeps the findings up to date with what is typed in the workbook, without writing. */
export interface Volger {
  /** Starts following; more than once does no harm. */
  listen(): Promise<void>;
  /** What is being computed now is old news: the workbook is about to be written. */
  overtake(): void;
  /** How many changes were told so far: another number means that what was read before may be old. */
  changes(): number;
  /** The writing has ended, well or badly: changes that came in meanwhile are looked at after all. */
  resume(): void;
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
  let changes = 0;
  let listening = false;
  let missed = false;
  let computing = false;

  const isWriting = (): boolean => ['rekenen', 'schrijven'].includes(getStaat().bezig?.soort ?? '');

  const recompute = async (): Promise<void> => {
    // One at a time: whoever types on while a large document is computed would else wait for every step between.
    if (isWriting() || computing) {
      missed = true;
      return;
    }
    computing = true;
    missed = false;
    const mine = (run += 1);
    try {
      const inhoud = await werkmap.read();
      // A write may have overtaken this one, while reading or while computing.
      const resultaat = mine === run ? await announce('volgen', dispatch, () => kern.openResultaat(inhoud)) : null;
      if (mine === run) dispatch({ type: 'herberekend', resultaat });
      else missed = true;
    } finally {
      computing = false;
      if (missed && !isWriting()) follow();
    }
  };

  const follow = debounce(() => {
    recompute().catch((error: unknown) => {
      if (error instanceof Gestopt) {
        // Stopped, the findings are those of before the change: that is said until they are computed again.
        dispatch({ type: 'onderbroken', onderbroken: 'volgen' });
        return;
      }
      const fout = describeFailure(error);
      // Nobody asked for this: while a person types, wait until he is done.
      if (fout.code === 'celbewerking' || fout.code === 'bezet') follow();
      else {
        dispatch({ type: 'mislukt', fout });
        dispatch({ type: 'onderbroken', onderbroken: 'volgen' });
      }
    });
  }, RUST_MS);

  return {
    async listen() {
      if (listening) return;
      await werkmap.onChange(() => {
        changes += 1;
        follow();
      });
      listening = true;
    },
    overtake() {
      run += 1;
    },
    changes: () => changes,
    resume() {
      if (missed) follow();
    },
  };
}
