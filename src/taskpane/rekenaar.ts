import type { Dossier, Resultaat } from '../domain/resultaat';
import type { Werkplan } from '../pipeline';
import type { WerkmapInhoud } from '../workbook/werkmap';
import { Gestopt } from './gestopt';
import type { Werker } from './lezer';
import type { Kern } from './poorten';

/** What the worker is asked to compute. */
export type Rekenopdracht =
  | { readonly nummer: number; readonly wat: 'reconcile'; readonly dossier: Dossier }
  | { readonly nummer: number; readonly wat: 'openWorkbook' | 'openResultaat'; readonly inhoud: WerkmapInhoud }
  | {
      readonly nummer: number;
      readonly wat: 'planUpdate';
      readonly inhoud: WerkmapInhoud;
      readonly dossier: Dossier;
      /** The moment of this run, for the sheets. */
      readonly nu: string;
    };

/** What it answers, with the number of the question. */
export type Rekenbericht =
  | { readonly nummer: number; readonly uitkomst: Uitkomst }
  | { readonly nummer: number; readonly reden: string }
  /** Not an answer yet: the checks are done, the sheets are being made. */
  | { readonly nummer: number; readonly fase: 'bladen' };

type Uitkomst = Resultaat | Werkplan | Dossier | null;

type Opgave<T> = T extends unknown ? Omit<T, 'nummer'> : never;

interface Wachtend {
  readonly resolve: (uitkomst: Uitkomst) => void;
  readonly reject: (error: Error) => void;
  readonly report: () => void;
}

/** The stages that are carried out elsewhere. */
export type Rekenaar = Pick<Kern, 'reconcile' | 'openWorkbook' | 'openResultaat' | 'planUpdate' | 'stop'>;

/**
 * The heavy stages over a worker of their own, so that neither typing nor reading a long document waits for them.
 * Answers come in the order of the questions.
 */
export function createRekenaar(start: () => Werker, nu: () => string): Rekenaar {
  let werker: Werker | null = null;
  let last = 0;
  const waiting = new Map<number, Wachtend>();

  const settle = (nummer: number, how: (wachtend: Wachtend) => void): void => {
    const wachtend = waiting.get(nummer);
    waiting.delete(nummer);
    if (wachtend !== undefined) how(wachtend);
  };

  /** Ends the worker in the middle of whatever it does; the next question starts another. */
  const end = (error: Error): void => {
    werker?.terminate();
    werker = null;
    for (const nummer of [...waiting.keys()]) {
      settle(nummer, ({ reject }) => {
        reject(error);
      });
    }
  };

  const open = (): Werker => {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Rekenbericht>) => {
      if ('fase' in data) {
        waiting.get(data.nummer)?.report();
        return;
      }
      settle(data.nummer, ({ resolve, reject }) => {
        if ('uitkomst' in data) resolve(data.uitkomst);
        else reject(new Error(data.reden));
      });
    };
    fresh.onerror = (event) => {
      // A worker that cannot even start answers nobody: everyone is told.
      end(new Error('message' in event && event.message !== '' ? event.message : 'Worker failed'));
    };
    return fresh;
  };

  const ask = (opgave: Opgave<Rekenopdracht>, report = (): void => undefined): Promise<Uitkomst> =>
    new Promise((resolve, reject) => {
      const nummer = (last += 1);
      waiting.set(nummer, { resolve, reject, report });
      werker ??= open();
      werker.postMessage({ ...opgave, nummer });
    });

  return {
    reconcile: (dossier) => ask({ wat: 'reconcile', dossier }) as Promise<Resultaat>,
    openWorkbook: (inhoud) => ask({ wat: 'openWorkbook', inhoud }) as Promise<Dossier | null>,
    openResultaat: (inhoud) => ask({ wat: 'openResultaat', inhoud }) as Promise<Resultaat | null>,
    planUpdate: (inhoud, dossier, report) =>
      ask({ wat: 'planUpdate', inhoud, dossier, nu: nu() }, report) as Promise<Werkplan>,
    stop: () => {
      // A worker that has nothing to do keeps what it remembers.
      if (waiting.size > 0) end(new Gestopt());
    },
  };
}
