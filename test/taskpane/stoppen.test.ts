import type { Dossier } from '../../src/domain/resultaat';
import { Gestopt } from '../../src/taskpane/gestopt';
import type { Kern } from '../../src/taskpane/poorten';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import { createWerk, type Werk } from '../../src/taskpane/werk';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { fakeLezer, fakeWerkmap, nepkern, type Nepwerkmap } from './nepkern';

const DOCUMENTEN = [LEZING_2021, LEZING_2023].map(({ document }) => ({ naam: document.naam, bytes: new Uint8Array() }));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Proef {
  readonly werk: Werk;
  readonly werkmap: Nepwerkmap;
  readonly staat: () => Staat;
  /** How long each computing takes from now on; milliseconds. */
  readonly slow: (ms: number) => void;
  readonly computed: () => number;
}

/** A pane whose computing takes its time, over a workbook that remembers. */
function open(werkmap = fakeWerkmap()): Proef {
  let staat = initialState('nl');
  let time = 0;
  let computed = 0;
  const stops = new Set<(error: Error) => void>();
  const slowly = async <T>(work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, time);
      stops.add((error) => {
        clearTimeout(timer);
        reject(error);
      });
    });
    computed += 1;
    return work();
  };
  const kern: Kern = {
    ...nepkern,
    reconcile: (...args) => slowly(() => nepkern.reconcile(...args)),
    openResultaat: (...args) => slowly(() => nepkern.openResultaat(...args)),
    planUpdate: (...args) => slowly(() => nepkern.planUpdate(...args)),
    stop: () => {
      stops.forEach((stop) => {
        stop(new Gestopt());
      });
      stops.clear();
    },
  };
  const werk = createWerk(
    {
      werkmap,
      lezer: fakeLezer([LEZING_2021, LEZING_2023]),
      kern,
      voorbeelden: () => Promise.resolve(DOCUMENTEN),
    },
    () => staat,
    (actie) => {
      staat = reduce(staat, actie);
    }
  );
  return {
    werk,
    werkmap,
    staat: () => staat,
    slow: (ms) => {
      time = ms;
    },
    computed: () => computed,
  };
}

/** The same pane after its documents were written. */
async function written(): Promise<Proef> {
  const proef = open();
  await proef.werk.readSample();
  await proef.werk.write();
  return proef;
}

const dropFirst = (werkmap: Nepwerkmap): void => {
  const dossier = werkmap.dossier!;
  werkmap.dossier = { ...dossier, lezingen: dossier.lezingen.slice(1) };
  werkmap.change();
};

describe('stopping what is computed', () => {
  it('before a write leaves the workbook as it was, says so, and a later run completes', async () => {
    const { werk, werkmap, staat, slow } = open();
    await werk.readSample();
    slow(10_000);
    const writing = werk.write();
    expect(staat().bezig).toEqual({ soort: 'rekenen', fase: 'controles' });
    await pause(10);
    werk.stop();
    await writing;
    expect(werkmap.dossier).toBeNull();
    expect(staat()).toMatchObject({ bezig: null, fout: null, melding: { soort: 'niets-geschreven' } });
    expect(staat().gelezen).toHaveLength(2);
    slow(0);
    await werk.write();
    expect(werkmap.dossier?.lezingen).toHaveLength(2);
    expect(staat()).toMatchObject({ gelezen: [], melding: { soort: 'geschreven' } });
  });

  it('while the workbook is still being read stops as well', async () => {
    const { werk, werkmap, staat } = await written();
    const before = werkmap.dossier;
    const read = werkmap.read.bind(werkmap);
    werkmap.read = async () => {
      await pause(20);
      return read();
    };
    const writing = werk.setSettings({ drempel: { bedrag: '1' as never, procent: null } });
    werk.stop();
    await writing;
    expect(werkmap.dossier).toBe(before);
    expect(staat().melding).toEqual({ soort: 'niets-geschreven' });
  });

  it('an edit that was stopped is not said to be saved', async () => {
    const { werk, werkmap, slow } = await written();
    const before = werkmap.dossier;
    slow(10_000);
    const saved = werk.edit((dossier: Dossier) => ({ ...dossier, toelichtingen: [] }), 'toelichting');
    await pause(10);
    werk.stop();
    expect(await saved).toBe(false);
    expect(werkmap.dossier).toBe(before);
  });

  it('of opening is said until the workbook is read after all', async () => {
    const { werkmap } = await written();
    const again = open(werkmap);
    again.slow(10_000);
    const opening = again.werk.open();
    await pause(10);
    again.werk.stop();
    await opening;
    expect(again.staat()).toMatchObject({ bezig: null, resultaat: null, onderbroken: 'openen' });
    again.slow(0);
    await again.werk.open();
    expect(again.staat()).toMatchObject({ onderbroken: null, melding: { soort: 'geopend', documenten: 2 } });
  });

  it('of following a change leaves the older findings, and says that they are', async () => {
    const { werk, werkmap, staat, slow } = await written();
    slow(10_000);
    dropFirst(werkmap);
    await pause(1300);
    expect(staat().rekent).toBe('volgen');
    werk.stop();
    await pause(10);
    expect(staat()).toMatchObject({ rekent: null, onderbroken: 'volgen' });
    expect(staat().resultaat?.dossier.lezingen).toHaveLength(2);
    slow(0);
    await werk.open();
    expect(staat().onderbroken).toBeNull();
    expect(staat().resultaat?.dossier.lezingen).toHaveLength(1);
  });

  it('of a trial shows the figures of the workbook', async () => {
    const { werk, staat, slow } = await written();
    slow(10_000);
    const trying = werk.tryValues([]);
    await pause(900);
    expect(staat().rekent).toBe('proef');
    werk.stop();
    await trying;
    expect(staat()).toMatchObject({ proef: null, rekent: null, fout: null, melding: { soort: 'proef-gestopt' } });
  });

  it('is not told of what is done at once', async () => {
    const { werk, staat, slow } = await written();
    slow(50);
    const trying = werk.tryValues([]);
    await pause(20);
    expect(staat().rekent).toBeNull();
    await trying;
  });
});

describe('the workbook comes first', () => {
  it('a document is not read before it is known which numbers are in use', async () => {
    const { werkmap } = await written();
    const again = open(werkmap);
    werkmap.storing = Object.assign(new Error('localised text'), { code: 'InvalidOperationInCellEditMode' });
    await again.werk.open();
    expect(again.staat()).toMatchObject({ fout: { code: 'celbewerking' }, onderbroken: 'openen' });
    await again.werk.read([{ naam: 'nieuw.txt', bytes: new Uint8Array(1) }]);
    expect(again.staat().gelezen.map(({ document }) => document.id)).toEqual(['d3']);
  });

  it('what was asked for while it could not be read is read once it can', async () => {
    const { werk, werkmap, staat } = open();
    const storing = Object.assign(new Error('localised text'), { code: 'InvalidOperationInCellEditMode' });
    werkmap.storing = storing;
    await werk.read([{ naam: 'nieuw.txt', bytes: new Uint8Array(1) }]);
    expect(staat()).toMatchObject({ gelezen: [], onderbroken: 'openen' });
    await werk.open();
    expect(staat().gelezen).toHaveLength(1);
  });
});

describe('a cell that changes while something is computed', () => {
  it('is in what is written', async () => {
    const { werk, werkmap, staat, slow } = await written();
    slow(30);
    const writing = werk.setSettings({ drempel: { bedrag: '1' as never, procent: null } });
    await pause(10);
    dropFirst(werkmap);
    await writing;
    expect(werkmap.dossier?.lezingen).toHaveLength(1);
    expect(staat().resultaat?.dossier.lezingen).toHaveLength(1);
  });

  it('again and again asks the user to wait, and nothing is written', async () => {
    const { werk, werkmap, staat, slow } = await written();
    const drempel = werkmap.dossier?.instellingen.drempel;
    slow(20);
    const typing = setInterval(() => {
      werkmap.change();
    }, 5);
    await werk.setSettings({ drempel: { bedrag: '1' as never, procent: null } });
    clearInterval(typing);
    expect(staat().fout).toMatchObject({ code: 'bezet' });
    expect(werkmap.dossier?.instellingen.drempel).toEqual(drempel);
  });

  it('is looked at after all when the write was stopped', async () => {
    const { werk, werkmap, staat, slow } = await written();
    slow(700);
    const writing = werk.setSettings({ drempel: { bedrag: '1' as never, procent: null } });
    dropFirst(werkmap);
    await pause(500);
    werk.stop();
    await writing;
    slow(0);
    await pause(400);
    expect(staat().resultaat?.dossier.lezingen).toHaveLength(1);
  });

  it('while the findings are computed anew is computed once more, not once for every change', async () => {
    const { werkmap, staat, slow, computed } = await written();
    slow(1000);
    const before = computed();
    dropFirst(werkmap);
    await pause(400);
    for (let i = 0; i < 3; i += 1) {
      werkmap.change();
      await pause(350);
    }
    await pause(2200);
    expect(computed() - before).toBe(2);
    expect(staat().resultaat?.dossier.lezingen).toHaveLength(1);
  }, 10_000);
});
