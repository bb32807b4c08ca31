import type { Lezing } from '../domain/lezing';
import type { Bestand, Leesdeel, Lezer } from './poorten';

/** What the worker is asked: one document. */
export type Leesopdracht = Bestand;

/** What the worker answers: how far it is, any number of times, and then how it ended. */
export type Leesbericht =
  | { readonly soort: 'voortgang'; readonly deel: Leesdeel }
  | { readonly soort: 'gelezen'; readonly lezing: Lezing }
  | { readonly soort: 'mislukt'; readonly reden: string };

/** The part of a Worker that is used, so that a test can give its own. */
export type Werker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A Lezer over a worker that is started when it is first needed, kept, and thrown away when the user stops. */
export function createLezer(start: () => Werker): Lezer {
  let werker: Werker | null = null;
  const discard = (): void => {
    werker?.terminate();
    werker = null;
  };

  return {
    lees: (bestand, voortgang, stopsignaal) =>
      new Promise((resolve, reject) => {
        if (stopsignaal.aborted) {
          resolve(null);
          return;
        }
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
          if (data.soort === 'voortgang') {
            voortgang(data.deel);
            return;
          }
          settle();
          if (data.soort === 'gelezen') resolve(data.lezing);
          else reject(new Error(data.reden));
        };
        werker.onerror = (event) => {
          settle();
          discard();
          reject(new Error('message' in event && event.message !== '' ? event.message : 'Worker failed'));
        };
        // Handed over, not copied: a document may be large.
        werker.postMessage(bestand, transferable(bestand.bytes));
      }),
  };
}

/** The memory of the bytes, where it holds nothing else. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && byteLength > 0 && buffer.byteLength === byteLength ? [buffer] : [];
}
