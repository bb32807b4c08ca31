import { readLezing, readSelectie } from '../pipeline';
import type { Leesopdracht, Leesbericht } from './lezer';

// Reads one document after another, away from the main thread. Stopping is done from outside, by ending this worker.
const scope = self as unknown as DedicatedWorkerGlobalScope;

const report = (bericht: Leesbericht): void => {
  scope.postMessage(bericht);
};

scope.onmessage = ({ data }: MessageEvent<Leesopdracht>) => {
  const { bytes, naam, id, selectie } = data;
  void (selectie ? readSelectie(selectie, naam, id) : readLezing(bytes, naam, id)).then(
    (lezing) => {
      report({ soort: 'gelezen', lezing });
    },
    (error: unknown) => {
      report({ soort: 'mislukt', reden: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  );
};
