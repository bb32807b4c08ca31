import { useCallback } from 'react';
import { useVast } from '../context';

/** Ends the trial; the focus goes to the suggestion that was tried, or to the filter when that is folded away. */
export function useProefeinde(): () => void {
  const { dispatch } = useVast();
  return useCallback(() => {
    const tried = document.querySelector<HTMLElement>('.voorstellen [aria-pressed="true"]');
    dispatch({ type: 'proef-gestopt' });
    (tried ?? document.querySelector<HTMLElement>('.filter[aria-pressed="true"]'))?.focus();
  }, [dispatch]);
}
