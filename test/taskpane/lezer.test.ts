import { createLezer, type Leesopdracht, type Werker } from '../../src/taskpane/lezer';
import { LEZING_2021 } from './gegevens';

const BESTANDEN = ['d1', 'd2', 'd3'].map((id) => ({ id, naam: `${id}.txt`, bytes: new Uint8Array() }));

interface Started {
  readonly starts: () => number;
  readonly start: () => Werker;
}

/** Workers that answer what they are told to. */
function workers(answer: (werker: Werker, opdracht: Leesopdracht) => void): Started {
  let starts = 0;
  return {
    starts: () => starts,
    start: () => {
      starts += 1;
      const werker: Werker = {
        onmessage: null,
        onerror: null,
        terminate: () => undefined,
        postMessage: (opdracht: Leesopdracht) => {
          setTimeout(() => {
            answer(werker, opdracht);
          }, 0);
        },
      };
      return werker;
    },
  };
}

const reads = (werker: Werker, { id }: Leesopdracht): void => {
  const lezing = { ...LEZING_2021, document: { ...LEZING_2021.document, id } };
  werker.onmessage?.call(werker as Worker, { data: { soort: 'gelezen', lezing } } as MessageEvent);
};

it('reads one after another in one worker, and says how far it is', async () => {
  const { start, starts } = workers(reads);
  const progress: string[] = [];
  const lezingen = await createLezer(start).lees(
    BESTANDEN,
    ({ naam, gedaan, totaal }) => progress.push(`${naam} ${gedaan}/${totaal}`),
    new AbortController().signal
  );
  expect(lezingen.map(({ document }) => document.id)).toEqual(['d1', 'd2', 'd3']);
  expect(progress).toEqual(['d1.txt 0/3', 'd2.txt 1/3', 'd3.txt 2/3']);
  expect(starts()).toBe(1);
});

it('a stop ends a worker that is deep in its work, and the next reading starts another', async () => {
  const stopping = new AbortController();
  const { start, starts } = workers((werker, opdracht) => {
    if (opdracht.id === 'd2' && !stopping.signal.aborted) stopping.abort();
    else reads(werker, opdracht);
  });
  const lezer = createLezer(start);
  const stopped = await lezer.lees(BESTANDEN, () => undefined, stopping.signal);
  expect(stopped.map(({ document }) => document.id)).toEqual(['d1']);
  expect(await lezer.lees(BESTANDEN, () => undefined, new AbortController().signal)).toHaveLength(3);
  expect(starts()).toBe(2);
});

it('a worker that breaks down fails the reading', async () => {
  const { start } = workers((werker) => {
    werker.onmessage?.call(werker as Worker, { data: { soort: 'mislukt', reden: 'a bug' } } as MessageEvent);
  });
  await expect(createLezer(start).lees(BESTANDEN, () => undefined, new AbortController().signal)).rejects.toThrow(
    'a bug'
  );
});
