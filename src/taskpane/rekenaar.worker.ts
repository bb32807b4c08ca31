import { planUpdate, reconcile, type Werkplan } from '../pipeline';
import type { Resultaat } from '../domain/resultaat';
import type { Rekenbericht, Rekenopdracht } from './rekenaar';

// Computes one thing after another, away from the main thread.
const scope = self as unknown as DedicatedWorkerGlobalScope;

const compute = (opdracht: Rekenopdracht): Resultaat | Werkplan =>
  opdracht.wat === 'reconcile'
    ? reconcile(opdracht.dossier)
    : planUpdate(opdracht.inhoud, opdracht.dossier, { nu: opdracht.nu, versie: __VERSIE__ });

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
