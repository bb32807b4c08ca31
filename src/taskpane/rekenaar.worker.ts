import type { Dossier, Resultaat } from '../domain/resultaat';
import { openWorkbook, planUpdate, reconcile, type Werkplan } from '../pipeline';
import type { Rekenbericht, Rekenopdracht } from './rekenaar';

// Computes one thing after another, away from the main thread.
const scope = self as unknown as DedicatedWorkerGlobalScope;

function compute(opdracht: Rekenopdracht): Resultaat | Werkplan | Dossier | null {
  switch (opdracht.wat) {
    case 'reconcile':
      return reconcile(opdracht.dossier);
    case 'openWorkbook':
      return openWorkbook(opdracht.inhoud);
    case 'openResultaat': {
      const dossier = openWorkbook(opdracht.inhoud);
      return dossier && reconcile(dossier);
    }
    case 'planUpdate':
      return planUpdate(opdracht.inhoud, opdracht.dossier, { nu: opdracht.nu, versie: __VERSIE__ });
  }
}

scope.onmessage = ({ data }: MessageEvent<Rekenopdracht>) => {
  const { nummer } = data;
  const report = (bericht: Rekenbericht): void => {
    scope.postMessage(bericht);
  };
  try {
    report({ nummer, uitkomst: compute(data) });
  } catch (error) {
    report({ nummer, reden: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};
