import type { Dossier } from '../../domain/resultaat';
import { focusOn } from '../laden/focus';

/** Id of the first thing to press at a cause. */
export const idOfOorzaak = (sleutel: string): string => `wijzig-oorzaak-${sleutel}`;

/** Id of the button for another cause on an afwijking. */
export const idOfNieuw = (afwijking: string): string => `oorzaak-erbij-${afwijking.replaceAll(/\W+/g, '-')}`;

/**
 * Moves the focus once what had it is drawn no more: whoever works without a mouse would begin at the top of the pane
 * again.
 */
export function focusAfter(id: string): void {
  setTimeout(() => {
    focusOn(id);
  }, 0);
}

/** The sleutel of the cause that a change added last; undefined when it added none. */
export function addedBy(before: Dossier, after: Dossier): string | undefined {
  const known = new Set(before.oorzaken?.map(({ sleutel }) => sleutel));
  return after.oorzaken?.filter(({ sleutel }) => !known.has(sleutel)).at(-1)?.sleutel;
}

/** Whose turn it is when a cause is removed: the one after it, else the one before it; undefined when it was alone. */
export function neighbourOf(sleutels: readonly string[], removed: string): string | undefined {
  const at = sleutels.indexOf(removed);
  return at < 0 ? undefined : (sleutels[at + 1] ?? sleutels[at - 1]);
}
