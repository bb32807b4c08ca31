import type { Indeling } from '../../src/domain/indeling';
import type { Lezing } from '../../src/domain/lezing';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import { createWerk, type Werk } from '../../src/taskpane/werk';
import { LEZING_2021 } from './gegevens';
import { fakeLezer, fakeWerkmap, nepkern, type Nepwerkmap } from './nepkern';

/** Of the same layout, but of which the third column was not understood. */
function half(lezing: Lezing): Lezing {
  const tabellen = lezing.tabellen.map((tabel) => ({
    ...tabel,
    kolommen: tabel.kolommen.map((kolom, index) => (index === 2 ? { ...kolom, kop: 'Uitkomst', reeks: null } : kolom)),
  }));
  return { ...lezing, tabellen };
}

/** The document of the year after, with the same layout. */
function nextYear({ document, tabellen, ...rest }: Lezing): Lezing {
  return {
    ...rest,
    document: { ...document, id: 'd2', naam: 'jaarstukken-2022-programma-1.txt', sha256: 'c3' },
    jaar: 2022,
    tabellen: tabellen.map((tabel) => ({
      ...tabel,
      id: tabel.id.replace('d1', 'd2'),
      kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, jaar: 2022 })),
    })),
  };
}

const EERST = half(LEZING_2021);
const LATER = nextYear(EERST);

function open(lezingen: readonly Lezing[]): {
  werk: Werk;
  werkmap: Nepwerkmap;
  staat: () => Staat;
  dispatch: Dispatch;
} {
  let staat = initialState('nl');
  const werkmap = fakeWerkmap();
  const dispatch: Dispatch = (actie) => {
    staat = reduce(staat, actie);
  };
  const voorbeelden = (): Promise<[]> => Promise.resolve([]);
  const werk = createWerk({ werkmap, lezer: fakeLezer(lezingen), kern: nepkern, voorbeelden }, () => staat, dispatch);
  return { werk, werkmap, staat: () => staat, dispatch };
}

type Dispatch = (actie: Parameters<typeof reduce>[1]) => void;

const file = ({ document }: Lezing): { naam: string; bytes: Uint8Array } => ({
  naam: document.naam,
  bytes: new Uint8Array(),
});
const series = (staat: Staat): unknown => staat.gelezen[0]?.tabellen[0]?.kolommen[2]?.reeks;

/** Loads the first document, sets its third column right, and writes. */
async function learned(): Promise<ReturnType<typeof open>> {
  const made = open([EERST, LATER]);
  await made.werk.read([file(EERST)]);
  const correctie = { wat: 'kolom', tabel: 'd1.t1', index: 2, betekenis: { reeks: 'rekening' } } as const;
  made.dispatch({ type: 'gecorrigeerd', document: 'd1', correctie });
  await made.werk.write();
  return made;
}

it('what was set right is written with the document, and said', async () => {
  const { werkmap, staat } = await learned();
  expect(werkmap.dossier?.indelingen).toMatchObject([
    { kolommen: [{}, {}, { reeks: 'rekening' }], document: LEZING_2021.document.naam, op: '2026-11-21 20:30' },
  ]);
  expect(staat().melding).toMatchObject({ soort: 'geschreven', onthouden: 1 });
});

it('the next document is read like that, also after the pane was closed', async () => {
  const { werkmap } = await learned();
  const again = open([EERST, LATER]);
  again.werkmap.dossier = werkmap.dossier;
  await again.werk.open();
  await again.werk.read([file(LATER)]);
  expect(series(again.staat())).toBe('rekening');
  expect(again.staat().oorsprong['d2']?.herinneringen).toMatchObject([{ tabel: 'd2.t1', stand: 'toegepast' }]);
});

it('turned back it is read as the document says, and forgotten when that is written', async () => {
  const { werk, werkmap, staat, dispatch } = await learned();
  await werk.read([file(LATER)]);
  dispatch({ type: 'herinnering-gekozen', document: 'd2', tabellen: ['d2.t1'], toepassen: false });
  expect(series(staat())).toBeNull();
  dispatch({ type: 'herinnering-gekozen', document: 'd2', tabellen: ['d2.t1'], toepassen: true });
  expect(series(staat())).toBe('rekening');
  dispatch({ type: 'herinnering-gekozen', document: 'd2', tabellen: ['d2.t1'], toepassen: false });
  await werk.write();
  expect(werkmap.dossier?.indelingen).toEqual([]);
});

it('where the figures do not tie like that, nothing is applied until the user says so', async () => {
  const { werk, werkmap, staat, dispatch } = await learned();
  const known = werkmap.dossier!.indelingen![0]!;
  // Remembered wrongly: lasten in the place of baten, so that no saldo ties.
  const wrong: Indeling = { ...known, kolommen: [{ soort: 'lasten' }, { soort: 'baten' }, { reeks: 'rekening' }] };
  const resultaat = staat().resultaat!;
  dispatch({
    type: 'herberekend',
    resultaat: { ...resultaat, dossier: { ...resultaat.dossier, indelingen: [wrong] } },
  });
  await werk.read([file(LATER)]);
  expect(series(staat())).toBeNull();
  expect(staat().oorsprong['d2']?.herinneringen).toMatchObject([{ stand: 'sluit-niet' }]);
  dispatch({ type: 'herinnering-gekozen', document: 'd2', tabellen: ['d2.t1'], toepassen: true });
  expect(staat().gelezen[0]?.tabellen[0]?.kolommen.map(({ soort }) => soort)).toEqual(['lasten', 'baten', 'saldo']);
});

it('what was read is let go with its document', async () => {
  const { werk, staat, dispatch } = await learned();
  expect(staat().oorsprong).toEqual({});
  await werk.read([file(LATER)]);
  expect(Object.keys(staat().oorsprong)).toEqual(['d2']);
  dispatch({ type: 'verwijderd', document: 'd2' });
  expect(staat().oorsprong).toEqual({});
});
