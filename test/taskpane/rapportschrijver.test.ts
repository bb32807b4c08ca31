import type { Blok } from '../../src/report/blok';
import type { Werker } from '../../src/taskpane/lezer';
import {
  createRapportschrijver,
  type Schrijfbericht,
  type Schrijfopdracht,
} from '../../src/taskpane/rapport/rapportschrijver';

const BLOKKEN: readonly Blok[] = [{ soort: 'titel', tekst: 'Toelichting' }];

/** Workers whose answers are given by hand, and what became of them. */
function workers() {
  const started: { werker: Werker; asked: Schrijfopdracht[]; ended: boolean }[] = [];
  const start = (): Werker => {
    const one: (typeof started)[number] = {
      asked: [],
      ended: false,
      werker: {
        onmessage: null,
        onerror: null,
        terminate: () => {
          one.ended = true;
        },
        postMessage: (opdracht: Schrijfopdracht) => one.asked.push(structuredClone(opdracht)),
      },
    };
    started.push(one);
    return one.werker;
  };
  return { start, started };
}

const answer = (werker: Werker | undefined, data: Schrijfbericht): void => {
  werker?.onmessage?.call(werker as Worker, { data: structuredClone(data) } as MessageEvent);
};
const never = new AbortController().signal;

it('a report goes to a worker of its own, that ends with the document', async () => {
  const { start, started } = workers();
  const schrijver = createRapportschrijver(start);
  const made = schrijver.toWord(BLOKKEN, never);
  expect(started.map(({ asked, ended }) => [asked, ended])).toEqual([[[BLOKKEN], false]]);
  answer(started[0]?.werker, { soort: 'gemaakt', bytes: Uint8Array.of(1, 2) });
  expect(await made).toEqual(Uint8Array.of(1, 2));
  expect(started[0]?.ended).toBe(true);
  void schrijver.toWord(BLOKKEN, never);
  expect(started).toHaveLength(2);
});

it('stopping ends the worker, and gives no document', async () => {
  const { start, started } = workers();
  const stopper = new AbortController();
  const made = createRapportschrijver(start).toWord(BLOKKEN, stopper.signal);
  stopper.abort();
  expect(await made).toBeNull();
  expect(started[0]?.ended).toBe(true);
  expect(await createRapportschrijver(start).toWord(BLOKKEN, stopper.signal)).toBeNull();
  expect(started).toHaveLength(1);
});

it.each<[string, (werker: Werker | undefined) => void, string]>([
  [
    'a bug in the making',
    (werker) => {
      answer(werker, { soort: 'mislukt', reden: 'a bug' });
    },
    'a bug',
  ],
  [
    'a worker that does not start',
    (werker) => {
      werker?.onerror?.call(werker as Worker, { type: 'error' } as ErrorEvent);
    },
    'Worker failed',
  ],
])('%s is told, and the worker ends', async (_what, fail, message) => {
  const { start, started } = workers();
  const made = createRapportschrijver(start).toWord(BLOKKEN, never);
  fail(started[0]?.werker);
  await expect(made).rejects.toThrow(message);
  expect(started[0]?.ended).toBe(true);
});
