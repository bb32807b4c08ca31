import type { HostControls } from '../model/controls';
import { saveSnapshot } from './store';

/** Changes in quick succession are saved together. */
const pause = 400;

/** Keeps the workbook in the browser whenever it changes, and recalculates what is on the screen. */
export function keepSaved(controls: HostControls, failed: () => void): { now(): Promise<void>; stop(): void } {
  const { book } = controls;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let changes = 0;
  /** For who must know whether the page can be left: `data-saved` of the page. */
  const show = (saved: boolean): void => {
    document.documentElement.dataset['saved'] = String(saved);
  };
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopped) return;
    await controls.session.idle();
    await book.grid.calculation.flush();
    const saving = changes;
    await saveSnapshot(controls.snapshot()).then(() => {
      // A change during the saving is not in it.
      if (saving === changes) show(true);
    }, failed);
  };
  const later = (): void => {
    changes += 1;
    show(false);
    clearTimeout(timer);
    timer = setTimeout(() => void now(), pause);
  };
  book.grid.parts.commands.onCommandExecuted(({ id }, options) => {
    if (options?.onlyLocal !== true && id.includes('.mutation.')) later();
  });
  book.onLookChanged.add(later);
  book.onSettingsChanged = later;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void now();
  });
  return {
    now,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
