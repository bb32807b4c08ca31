import type { Blok } from '../../report/blok';
import type { Werker } from '../lezer';
import type { Rapportschrijver } from '../poorten';

/** What the worker is asked: one report. */
export type Schrijfopdracht = readonly Blok[];

/** What it answers: the bytes of the document, or why there are none. */
export type Schrijfbericht =
  { readonly soort: 'gemaakt'; readonly bytes: Uint8Array } | { readonly soort: 'mislukt'; readonly reden: string };

/**
 * A Rapportschrijver with a worker for each document, ended with it: the library is large and seldom needed, and a
 * report of a thousand notes takes more memory than the pane may keep.
 */
export function createRapportschrijver(start: () => Werker): Rapportschrijver {
  return {
    toWord: (blokken, stopsignaal) =>
      new Promise((resolve, reject) => {
        if (stopsignaal.aborted) {
          resolve(null);
          return;
        }
        const werker = start();
        const stop = (): void => {
          werker.terminate();
          resolve(null);
        };
        const end = (): void => {
          stopsignaal.removeEventListener('abort', stop);
          werker.terminate();
        };
        stopsignaal.addEventListener('abort', stop, { once: true });
        werker.onmessage = ({ data }: MessageEvent<Schrijfbericht>) => {
          end();
          if (data.soort === 'gemaakt') resolve(data.bytes);
          else reject(new Error(data.reden));
        };
        werker.onerror = (event) => {
          end();
          reject(new Error('message' in event && event.message !== '' ? event.message : 'Worker failed'));
        };
        werker.postMessage(blokken);
      }),
  };
}
