import type { HostControls } from '../model/controls';
import { saveSnapshot } from './store';

/** Changes in quick succession are saved together. */
const pause = 400;

/** Keeps the workbook in the browser whenever it changes, and recalculates what is on the screen. */
export function keepSaved(controls: HostControls, failed: () => void): { now(): Promise<void>; stop(): void } {
  const { book } = controls;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopped) return;
    await controls.session.idle();
    await book.grid.calculation.flush();
    await saveSnapshot(controls.snapshot()).catch(failed);
  };
  const later = (): void => {
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
