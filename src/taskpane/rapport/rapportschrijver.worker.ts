import { toWord } from '../../report/word';
import type { Schrijfbericht, Schrijfopdracht } from './rapportschrijver';

// Makes one Word document, away from the main thread: Excel restarts a pane that does not answer for five seconds.
// In a worker, and not the window that `self` is elsewhere.
declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Schrijfopdracht>) => {
  void toWord(data).then(
    (bytes) => {
      const bericht: Schrijfbericht = { soort: 'gemaakt', bytes };
      self.postMessage(bericht, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
    },
    (error: unknown) => {
      const reden = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const bericht: Schrijfbericht = { soort: 'mislukt', reden };
      self.postMessage(bericht);
    }
  );
};
