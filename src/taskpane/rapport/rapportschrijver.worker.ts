import { toWord } from '../../report/word';
import type { Schrijfbericht, Schrijfopdracht } from './rapportschrijver';

// Makes one Word document, away from the main thread: Excel restarts a pane that does not answer for five seconds.
const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<Schrijfopdracht>) => {
  void toWord(data).then(
    (bytes) => {
      const bericht: Schrijfbericht = { soort: 'gemaakt', bytes };
      scope.postMessage(bericht, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
    },
    (error: unknown) => {
      const reden = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const bericht: Schrijfbericht = { soort: 'mislukt', reden };
      scope.postMessage(bericht);
    }
  );
};
