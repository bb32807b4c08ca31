import { useEffect, useRef, useState } from 'react';
import type { Blok } from '../../report/blok';
import { usePaneel } from '../context';
import { describeFailure } from '../fout';
import { moment } from '../moment';
import { offerFile, type Bestandslink } from './bestand';

/** How it stands with the document. */
export type Documentstand =
  | { readonly soort: 'geen' | 'bezig' | 'gestopt' }
  | { readonly soort: 'gemaakt'; readonly link: Bestandslink }
  /** Something changed since it was begun: a link to a report as it was before is worse than none. */
  | { readonly soort: 'verouderd'; readonly naam: string };

interface Worddocument {
  readonly stand: Documentstand;
  readonly write: () => Promise<void>;
  readonly stop: () => void;
}

const GEEN: Documentstand = { soort: 'geen' };

/** A browser may fetch what it saves only after the click. */
const NABLIJVEN_MS = 60_000;

/** The report as a Word document, made in a worker; the person goes on meanwhile, or stops it. */
export function useWorddocument(blokken: readonly Blok[], toelichtingen: number): Worddocument {
  const { teksten, dispatch, omgeving } = usePaneel();
  const { rapport } = teksten.paneel;
  const [stand, setStand] = useState<Documentstand>(GEEN);
  const current = useRef<readonly Blok[] | null>(blokken);
  const stopper = useRef(new AbortController());
  useEffect(() => {
    current.current = blokken;
    setStand((old) => (old.soort === 'gemaakt' ? { soort: 'verouderd', naam: old.link.naam } : old));
  }, [blokken]);
  useEffect(
    () => () => {
      // Another step: the document is finished and saved all the same.
      current.current = null;
    },
    []
  );
  useEffect(
    () => () => {
      if (stand.soort === 'gemaakt') setTimeout(stand.link.release, NABLIJVEN_MS);
    },
    [stand]
  );
  const show = (next: Documentstand): void => {
    if (current.current !== null) setStand(next);
  };
  const write = async (): Promise<void> => {
    stopper.current = new AbortController();
    show({ soort: 'bezig' });
    try {
      const naam = `${rapport.bestandsnaam} ${moment(new Date()).slice(0, 10)}.docx`;
      const bytes = await omgeving.rapportschrijver.toWord(blokken, stopper.current.signal);
      if (bytes === null) {
        show({ soort: 'gestopt' });
        return;
      }
      const link = offerFile(bytes, naam);
      link.save();
      const isCurrent = current.current === blokken;
      show(isCurrent ? { soort: 'gemaakt', link } : { soort: 'verouderd', naam });
      if (!isCurrent) setTimeout(link.release, NABLIJVEN_MS);
      dispatch({ type: 'gemeld', melding: { soort: 'rapport', naam, toelichtingen } });
    } catch (error) {
      show(GEEN);
      dispatch({ type: 'mislukt', fout: describeFailure(error, 'rapport') });
    }
  };
  const stop = (): void => {
    stopper.current.abort();
  };
  return { stand, write, stop };
}
