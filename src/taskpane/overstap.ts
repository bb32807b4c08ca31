import { useCallback } from 'react';
import { usePaneel } from './context';
import type { Paneelstap } from './state';
import { tabId } from './tab';

/** Goes to another step from within one; the focus goes along to its tab. */
export function useOverstap(): (stap: Paneelstap) => void {
  const { dispatch } = usePaneel();
  return useCallback(
    (stap) => {
      dispatch({ type: 'stap-gekozen', stap });
      document.getElementById(tabId(stap))?.focus();
    },
    [dispatch]
  );
}
