import { useCallback, useState } from 'react';
import type { Dossier } from '../../domain/resultaat';
import { usePaneel } from '../context';
import type { Bewaard } from '../state';
import type { Velden } from './ontwerp';

/** A draft of some fields: what is typed, or else what the workbook says; and the ways to change it. */
export interface Ontwerpvelden {
  readonly velden: Velden;
  readonly isGetypt: boolean;
  /** The last attempt to save it failed. */
  readonly mislukt: boolean;
  readonly type: (veld: string, waarde: string) => void;
  readonly discard: () => void;
  /** Writes it; it stays a draft when that fails. @returns whether it was written */
  readonly save: (change: (dossier: Dossier) => Dossier, wat: Bewaard) => Promise<boolean>;
}

/** @param nu what the workbook says in these fields */
export function useOntwerp(sleutel: string, nu: Velden): Ontwerpvelden {
  const { staat, dispatch, werk } = usePaneel();
  const [mislukt, setMislukt] = useState(false);
  const draft = staat.verklaar.ontwerpen[sleutel];
  const velden = draft?.velden ?? nu;
  const save = useCallback(
    async (change: (dossier: Dossier) => Dossier, wat: Bewaard): Promise<boolean> => {
      const written = await werk.edit(change, wat);
      if (written) dispatch({ type: 'verklaar', actie: { wat: 'bewaard', sleutel, velden } });
      setMislukt(!written);
      return written;
    },
    [werk, dispatch, sleutel, velden]
  );
  return {
    velden,
    isGetypt: draft !== undefined,
    mislukt: mislukt && draft !== undefined,
    type: (veld, waarde) => {
      dispatch({ type: 'verklaar', actie: { wat: 'getypt', sleutel, nu, veld, waarde } });
    },
    discard: () => {
      setMislukt(false);
      dispatch({ type: 'verklaar', actie: { wat: 'weggegooid', sleutel } });
    },
    save,
  };
}
