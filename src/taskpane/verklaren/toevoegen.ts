import { useRef } from 'react';
import type { NieuweOorzaak } from '../../domain/oorzaak';
import type { Dossier } from '../../domain/resultaat';
import { retryOorzaak, type Poging } from '../../pipeline';
import { usePaneel } from '../context';
import type { Bewaard } from '../state';
import { addedBy } from './oorzaakfocus';
import type { Velden } from './ontwerp';

/** How a cause is added to a dossier, and the attempt that it was: known once the change was applied. */
export interface Toevoeging {
  readonly change: (dossier: Dossier) => Dossier;
  readonly getPoging: () => Poging | null;
}

/** A change that adds a cause, or completes what a failed attempt to add it left behind. */
export function toToevoeging(nieuw: NieuweOorzaak, eerder: Poging | null): Toevoeging {
  let poging: Poging | null = eerder;
  return {
    change: (dossier) => {
      const after = retryOorzaak(dossier, nieuw, eerder);
      const sleutel = addedBy(dossier, after) ?? eerder?.sleutel;
      poging = sleutel === undefined ? null : { sleutel, tekst: nieuw.tekst };
      return after;
    },
    getPoging: () => poging,
  };
}

/** Field of a draft that tells of a failed attempt; it is not something that a person typed. */
export const POGING = 'poging';

/** The failed attempt that a draft remembers. */
export function readPoging(velden: Velden): Poging | null {
  const [sleutel = '', ...tekst] = (velden[POGING] ?? '').split('\n');
  return sleutel === '' ? null : { sleutel, tekst: tekst.join('\n') };
}

/** An attempt as a field of a draft: with the draft it outlives a reload. */
export const writePoging = ({ sleutel, tekst }: Poging): string => `${sleutel}\n${tekst}`;

/**
 * Adds causes that are not typed first; after a failure the same button completes what was written.
 * @returns the sleutel of the cause, or null when it was not written
 */
export function useToevoegen(): (nieuw: NieuweOorzaak, wat: Bewaard) => Promise<string | null> {
  const { werk } = usePaneel();
  const eerder = useRef<Poging | null>(null);
  return async (nieuw, wat) => {
    const { change, getPoging } = toToevoeging(nieuw, eerder.current);
    const written = await werk.edit(change, wat);
    eerder.current = written ? null : getPoging();
    return written ? (getPoging()?.sleutel ?? '') : null;
  };
}
