import { readLezing, readSelectie } from '../pipeline';
import type { Leesopdracht, Leesbericht } from './lezer';

// Reads one document after another, away from the main thread. Stopping is done from outside, by ending this worker.
// In a worker, and not the window that `self` is elsewhere.
declare const self: DedicatedWorkerGlobalScope;

const report = (bericht: Leesbericht): void => {
  self.postMessage(bericht);
};

/** A pane that draws every page of three hundred has no time for anything else. */
const RUST_MS = 150;

/** `%PDF`: its parts are pages, those of any other format sheets. */
const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46].every((byte, index) => bytes[index] === byte);

self.onmessage = ({ data }: MessageEvent<Leesopdracht>) => {
  const { bytes, naam, id, selectie } = data;
  const eenheid = isPdf(bytes) ? 'pagina' : 'blad';
  let last = 0;
  const tell = (gedaan: number, totaal: number): void => {
    const now = performance.now();
    if (now - last < RUST_MS && gedaan < totaal) return;
    last = now;
    report({ soort: 'voortgang', deel: { eenheid, nummer: gedaan, totaal } });
  };
  void (selectie ? readSelectie(selectie, naam, id) : readLezing(bytes, naam, id, tell)).then(
    (lezing) => {
      report({ soort: 'gelezen', lezing });
    },
    (error: unknown) => {
      report({ soort: 'mislukt', reden: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  );
};
