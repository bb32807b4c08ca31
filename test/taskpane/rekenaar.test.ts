import { Gestopt } from '../../src/taskpane/gestopt';
import type { Werker } from '../../src/taskpane/lezer';
import { createRekenaar, type Rekenbericht, type Rekenopdracht } from '../../src/taskpane/rekenaar';
import { LEGE_WERKMAP } from '../../src/workbook/werkmap';
import { LEZING_2021 } from './gegevens';
import { reconcile } from './nepkern';

const DOSSIER = {
  lezingen: [LEZING_2021],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: null, procent: null } },
};

/** A worker whose answers are given by hand; everything passes through a structured clone, as between real threads. */
function workers(): {
  readonly start: () => Werker;
  readonly asked: Rekenopdracht[];
  readonly started: Werker[];
  readonly ended: Werker[];
} {
  const asked: Rekenopdracht[] = [];
  const started: Werker[] = [];
  const ended: Werker[] = [];
  const start = (): Werker => {
    const werker: Werker = {
      onmessage: null,
      onerror: null,
      terminate: () => ended.push(werker),
      postMessage: (opdracht: Rekenopdracht) => asked.push(structuredClone(opdracht)),
    };
    started.push(werker);
    return werker;
  };
  return { start, asked, started, ended };
}

const answer = (werker: Werker | undefined, data: Rekenbericht): void => {
  werker?.onmessage?.call(werker as Worker, { data: structuredClone(data) } as MessageEvent);
};

it('gives each question its own answer, in one worker', async () => {
  const { start, asked, started } = workers();
  const rekenaar = createRekenaar(start, () => 'nu');
  const first = rekenaar.reconcile(DOSSIER);
  const phases: string[] = [];
  const second = rekenaar.planUpdate(LEGE_WERKMAP, DOSSIER, () => phases.push('sheets'));
  expect(asked).toMatchObject([
    { nummer: 1, wat: 'reconcile' },
    { nummer: 2, wat: 'planUpdate', nu: 'nu' },
  ]);
  const weigering = { code: 'blad-beveiligd', blad: 'Overzicht' } as const;
  answer(started[0], { nummer: 2, fase: 'bladen' });
  expect(phases).toEqual(['sheets']);
  answer(started[0], { nummer: 2, uitkomst: { soort: 'geweigerd', weigering } });
  answer(started[0], { nummer: 1, uitkomst: reconcile(DOSSIER) });
  expect(await first).toEqual(reconcile(DOSSIER));
  expect(await second).toEqual({ soort: 'geweigerd', weigering });
  expect(started).toHaveLength(1);
});

it('a bug in the computing fails that question only', async () => {
  const { start, started } = workers();
  const rekenaar = createRekenaar(start, () => 'nu');
  const [first, second] = [rekenaar.reconcile(DOSSIER), rekenaar.reconcile(DOSSIER)];
  answer(started[0], { nummer: 1, reden: 'a bug' });
  answer(started[0], { nummer: 2, uitkomst: reconcile(DOSSIER) });
  await expect(first).rejects.toThrow('a bug');
  expect((await second).bevindingen.length).toBeGreaterThan(0);
});

it('a worker that breaks down fails everything that waits, and the next question starts another', async () => {
  const { start, started, asked } = workers();
  const rekenaar = createRekenaar(start, () => 'nu');
  const [first, second] = [rekenaar.reconcile(DOSSIER), rekenaar.reconcile(DOSSIER)];
  started[0]?.onerror?.call(started[0] as Worker, new Event('error') as ErrorEvent);
  await expect(first).rejects.toThrow('Worker failed');
  await expect(second).rejects.toThrow('Worker failed');
  const third = rekenaar.reconcile(DOSSIER);
  expect([started.length, asked.length]).toEqual([2, 3]);
  answer(started[1], { nummer: 3, uitkomst: reconcile(DOSSIER) });
  await third;
});

describe('stopping', () => {
  it('ends the worker in the middle of its work, and the next question is answered by another', async () => {
    const { start, started, ended } = workers();
    const rekenaar = createRekenaar(start, () => 'nu');
    const waiting = [rekenaar.reconcile(DOSSIER), rekenaar.openResultaat(LEGE_WERKMAP)];
    rekenaar.stop();
    for (const one of waiting) await expect(one).rejects.toThrow(Gestopt);
    expect(ended).toEqual([started[0]]);
    const next = rekenaar.reconcile(DOSSIER);
    answer(started[1], { nummer: 3, uitkomst: reconcile(DOSSIER) });
    expect(await next).toEqual(reconcile(DOSSIER));
  });

  it('an answer that was under way comes too late', async () => {
    const { start, started } = workers();
    const rekenaar = createRekenaar(start, () => 'nu');
    const stopped = rekenaar.reconcile(DOSSIER);
    rekenaar.stop();
    answer(started[0], { nummer: 1, uitkomst: reconcile(DOSSIER) });
    await expect(stopped).rejects.toThrow(Gestopt);
  });

  it('without work leaves the worker with what it remembers', async () => {
    const { start, started, ended } = workers();
    const rekenaar = createRekenaar(start, () => 'nu');
    const first = rekenaar.reconcile(DOSSIER);
    answer(started[0], { nummer: 1, uitkomst: reconcile(DOSSIER) });
    await first;
    rekenaar.stop();
    void rekenaar.reconcile(DOSSIER);
    expect([started.length, ended.length]).toEqual([1, 0]);
  });
});
