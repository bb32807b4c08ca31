import type { Lezing } from '../domain/lezing';
import type { Bestand, Lezer } from './poorten';

/** What the worker is asked: one document. */
export type Leesopdracht = Bestand;

/** What the worker answers. */
export type Leesbericht =
  { readonly soort: 'gelezen'; readonly lezing: Lezing } | { readonly soort: 'mislukt'; readonly reden: string };

/** The part of a Worker that is used, so that a test can give its own. */
export type Werker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A Lezer over a worker that is started when it is first needed, kept, and thrown away when the user stops. */
export function createLezer(start: () => Werker): Lezer {
  let werker: Werker | null = null;
  const discard = (): void => {
    werker?.terminate();
    werker = null;
  };

  const readOne = (bestand: Bestand, stopsignaal: AbortSignal): Promise<Lezing | null> =>
    new Promise((resolve, reject) => {
      werker ??= start();
      const stop = (): void => {
        discard();
        resolve(null);
      };
      stopsignaal.addEventListener('abort', stop, { once: true });
      const settle = (): void => {
        stopsignaal.removeEventListener('abort', stop);
      };
      werker.onmessage = ({ data }: MessageEvent<Leesbericht>) => {
        settle();
        if (data.soort === 'gelezen') resolve(data.lezing);
        else reject(new Error(data.reden));
      };
      werker.onerror = (event) => {
        settle();
        discard();
        reject(new Error(event instanceof ErrorEvent ? event.message : 'Worker failed'));
      };
      werker.postMessage(bestand);
    });

  return {
    async lees(bestanden, voortgang, stopsignaal) {
      const lezingen: Lezing[] = [];
      for (const [gedaan, bestand] of bestanden.entries()) {
        if (stopsignaal.aborted) break;
        voortgang({ naam: bestand.naam, gedaan, totaal: bestanden.length });
        const lezing = await readOne(bestand, stopsignaal);
        if (lezing === null) break;
        lezingen.push(lezing);
      }
      return lezingen;
    },
  };
}
