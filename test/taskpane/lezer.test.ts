import type { Lezer } from '../../src/taskpane/poorten';
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

const never = new AbortController().signal;
const readAll = async (lezer: Lezer, stopsignaal: AbortSignal): Promise<(string | undefined)[]> => {
  const ids = [];
  for (const bestand of BESTANDEN) ids.push((await lezer.lees(bestand, () => undefined, stopsignaal))?.document.id);
  return ids;
};

it('reads one after another in one worker', async () => {
  const { start, starts } = workers(reads);
  expect(await readAll(createLezer(start), never)).toEqual(['d1', 'd2', 'd3']);
  expect(starts()).toBe(1);
});

it('tells how far the document of the moment is', async () => {
  const parts = [1, 40].map((nummer) => ({ eenheid: 'pagina', nummer, totaal: 40 }) as const);
  const { start } = workers((werker, opdracht) => {
    for (const deel of parts) {
      werker.onmessage?.call(werker as Worker, { data: { soort: 'voortgang', deel } } as MessageEvent);
    }
    reads(werker, opdracht);
  });
  const told: unknown[] = [];
  await createLezer(start).lees(BESTANDEN[0]!, (deel) => told.push(deel), never);
  expect(told).toEqual(parts);
});

it('a stop ends a worker that is deep in its work, and the next reading starts another', async () => {
  const stopping = new AbortController();
  const { start, starts } = workers((werker, opdracht) => {
    if (opdracht.id === 'd2' && !stopping.signal.aborted) stopping.abort();
    else reads(werker, opdracht);
  });
  const lezer = createLezer(start);
  expect(await readAll(lezer, stopping.signal)).toEqual(['d1', undefined, undefined]);
  expect(await readAll(lezer, never)).toEqual(['d1', 'd2', 'd3']);
  expect(starts()).toBe(2);
});

it('hands the bytes of a document over instead of copying them', async () => {
  const handed: unknown[] = [];
  const { start } = workers(reads);
  const bytes = new Uint8Array([1, 2, 3]);
  const watched = (): Werker => {
    const werker = start();
    const post = werker.postMessage.bind(werker);
    werker.postMessage = (opdracht: Leesopdracht, transfer: unknown) => {
      handed.push(transfer);
      post(opdracht);
    };
    return werker;
  };
  await createLezer(watched).lees({ id: 'd1', naam: 'a.pdf', bytes }, () => undefined, never);
  expect(handed).toEqual([[bytes.buffer]]);
});

it('a worker that breaks down fails the reading', async () => {
  const { start } = workers((werker) => {
    werker.onmessage?.call(werker as Worker, { data: { soort: 'mislukt', reden: 'a bug' } } as MessageEvent);
  });
  await expect(createLezer(start).lees(BESTANDEN[0]!, () => undefined, never)).rejects.toThrow('a bug');
});
