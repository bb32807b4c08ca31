import { useEffect, useState } from 'react';

/**
 * How many of a long list to draw: a piece at once, and another each time the browser has had its turn, so that
 * nothing else waits for the whole list.
 */
export function useStuksgewijs(totaal: number, stuk: number): number {
  const [getoond, setGetoond] = useState(stuk);
  useEffect(() => {
    if (getoond >= totaal) return undefined;
    const timer = setTimeout(() => {
      setGetoond(getoond + stuk);
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [getoond, totaal, stuk]);
  return Math.min(getoond, totaal);
}
