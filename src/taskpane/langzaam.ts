import type { Actie } from './action';
import type { Rekent } from './state';

/** What is done within this time is not announced: a bar that flashes at every cell tells nothing. Milliseconds. */
const MERKBAAR_MS = 800;

/** Does work that nobody waits for, and tells that it goes on when it takes long enough to be stopped. */
export async function announce<T>(
  rekent: Rekent,
  dispatch: (actie: Actie) => void,
  work: () => Promise<T>
): Promise<T> {
  const told = { yet: false };
  const timer = setTimeout(() => {
    told.yet = true;
    dispatch({ type: 'rekent', rekent });
  }, MERKBAAR_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (told.yet) dispatch({ type: 'rekent', rekent: null });
  }
}
