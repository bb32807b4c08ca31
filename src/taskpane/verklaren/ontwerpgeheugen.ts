import { useEffect, useRef, type Dispatch } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import type { Actie } from '../action';
import type { Ontwerpen } from './ontwerp';
import { POGING } from './toevoegen';

/** Where drafts outlive a reload: as long as this tab, and only on this machine. */
type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const SLEUTEL = 'sluitend.ontwerpen.';

/** The workbook, known by what was loaded into it: a draft of one never appears in another. */
function keyOf(resultaat: Resultaat): string {
  return SLEUTEL + resultaat.dossier.lezingen.map(({ document }) => document.sha256.slice(0, 12)).join('.');
}

/** Keeps what is typed and not saved, and brings it back after a reload. Without storage it lasts as long as the pane. */
export function useOntwerpgeheugen(resultaat: Resultaat | null, ontwerpen: Ontwerpen, dispatch: Dispatch<Actie>): void {
  const key = resultaat === null ? null : keyOf(resultaat);
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (key === null) return;
    const opslag = openStorage();
    if (known.current === null) {
      const kept = recall(opslag, key);
      known.current = key;
      if (kept !== null) {
        dispatch({ type: 'verklaar', actie: { wat: 'hersteld', ontwerpen: kept } });
        return;
      }
    }
    // Another document was loaded: the drafts go with the workbook.
    if (known.current !== key) attempt(() => opslag?.removeItem(known.current ?? ''));
    known.current = key;
    attempt(() => {
      if (Object.keys(ontwerpen).length === 0) opslag?.removeItem(key);
      else opslag?.setItem(key, JSON.stringify(ontwerpen));
    });
  }, [key, ontwerpen, dispatch]);
}

function recall(opslag: Opslag | null, key: string): Ontwerpen | null {
  const kept: unknown = attempt(() => JSON.parse(opslag?.getItem(key) ?? 'null') as unknown);
  return typeof kept === 'object' && kept !== null ? (kept as Ontwerpen) : null;
}

function openStorage(): Opslag | null {
  return attempt(() => window.sessionStorage);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Sleutels of the afwijkingen on which something was typed that is not saved: in their note or in a cause. */
export function draftedAfwijkingen(ontwerpen: Ontwerpen, resultaat: Resultaat | null): ReadonlySet<string> {
  const causes = new Map(
    (resultaat?.oorzaken ?? resultaat?.dossier.oorzaken ?? []).map((o) => [o.sleutel, o.afwijking])
  );
  return new Set(
    Object.keys(ontwerpen).flatMap((key) => {
      const [, soort = '', sleutel = ''] = /^(\w+):(.*)$/s.exec(key) ?? [];
      return soort === 'oorzaak' ? (causes.get(sleutel) ?? []) : sleutel;
    })
  );
}

/** Drafts of which neither the afwijking nor the cause exists any more. */
export function looseOntwerpen(ontwerpen: Ontwerpen, resultaat: Resultaat | null): readonly [string, string][] {
  const afwijkingen = new Set(
    [...(resultaat?.afwijkingen ?? []), ...(resultaat?.rechtmatigheid?.regels ?? [])].map(({ sleutel }) => sleutel)
  );
  return Object.entries(ontwerpen).flatMap(([key, { velden }]) => {
    const [place] = draftedAfwijkingen({ [key]: { velden, vanaf: velden } }, resultaat);
    if (place !== undefined && afwijkingen.has(place)) return [];
    return [
      [
        key,
        Object.entries(velden)
          .flatMap(([veld, waarde]) => (veld === POGING || waarde.trim() === '' ? [] : [waarde]))
          .join(' · '),
      ] as [string, string],
    ];
  });
}
