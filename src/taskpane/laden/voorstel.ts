import { useMemo } from 'react';
import type { Lezing } from '../../domain/lezing';
import { usePaneel } from '../context';
import { proposal } from '../selectie';

/** The readings to look at, in order of loading, with inferred names where they can be written. */
export function useVoorstel(): readonly Lezing[] {
  const { staat, omgeving } = usePaneel();
  const { gelezen, resultaat } = staat;
  return useMemo(() => {
    const named = new Map(
      proposal({ gelezen, resultaat }, omgeving.kern).map((lezing) => [lezing.document.id, lezing])
    );
    return gelezen.map((lezing) => named.get(lezing.document.id) ?? lezing);
  }, [gelezen, resultaat, omgeving]);
}
