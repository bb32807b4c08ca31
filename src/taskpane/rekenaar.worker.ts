import type { Dossier, Resultaat } from '../domain/resultaat';
import { Geheugen, openWorkbook, planUpdate, reconcile, type Werkplan } from '../pipeline';
import type { Rekenbericht, Rekenopdracht } from './rekenaar';

// Computes one thing after another, away from the main thread.
// What was found for parts of the documents: a change in one cell leaves the rest as it was.
const geheugen = new Geheugen();
// In a worker, and not the window that `self` is elsewhere.
declare const self: DedicatedWorkerGlobalScope;

function compute(opdracht: Rekenopdracht, beginSheets: () => void): Resultaat | Werkplan | Dossier | null {
  switch (opdracht.wat) {
    case 'reconcile':
      return reconcile(opdracht.dossier, geheugen);
    case 'openWorkbook':
      return openWorkbook(opdracht.inhoud);
    case 'openResultaat': {
      const dossier = openWorkbook(opdracht.inhoud);
      return dossier && reconcile(dossier, geheugen);
    }
    case 'planUpdate':
      return planUpdate(
        opdracht.inhoud,
        opdracht.dossier,
        { nu: opdracht.nu, versie: __VERSIE__ },
        geheugen,
        beginSheets
      );
  }
}

self.onmessage = ({ data }: MessageEvent<Rekenopdracht>) => {
  const { nummer } = data;
  const report = (bericht: Rekenbericht): void => {
    self.postMessage(bericht);
  };
  try {
    const uitkomst = compute(data, () => {
      report({ nummer, fase: 'bladen' });
    });
    report({ nummer, uitkomst });
  } catch (error) {
    report({ nummer, reden: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
