import type { Lezer } from '../../src/taskpane/poorten';
import type { Dossier } from '../../src/domain/resultaat';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import { createWerk, type Werk } from '../../src/taskpane/werk';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { fakeLezer, fakeWerkmap, nepkern, type Nepwerkmap } from './nepkern';

const DOCUMENTEN = [LEZING_2021, LEZING_2023].map(({ document }) => ({ naam: document.naam, bytes: new Uint8Array() }));

function open(
  ms = 0,
  breekt?: string
): { readonly werk: Werk; readonly werkmap: Nepwerkmap; readonly staat: () => Staat } {
  let staat = initialState('nl');
  const werkmap = fakeWerkmap();
  const lezer = fakeLezer([LEZING_2021, LEZING_2023], ms);
  const omgeving = {
    werkmap,
    lezer: {
      lees: (...[bestand, ...rest]: Parameters<Lezer['lees']>) =>
        bestand.naam === breekt ? Promise.reject(new Error('a bug')) : lezer.lees(bestand, ...rest),
    },
    kern: nepkern,
    voorbeelden: () => Promise.resolve(DOCUMENTEN),
  };
  const werk = createWerk(
    omgeving,
    () => staat,
    (actie) => {
      staat = reduce(staat, actie);
    }
  );
  return { werk, werkmap, staat: () => staat };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('nothing is written before it is asked for', async () => {
  const { werk, werkmap, staat } = open();
  await werk.open();
  await werk.readSample();
  expect(staat().gelezen).toHaveLength(2);
  expect(werkmap.dossier).toBeNull();
  await werk.write();
  expect(werkmap.dossier?.lezingen).toHaveLength(2);
  expect(staat()).toMatchObject({
    gelezen: [],
    bezig: null,
    melding: { soort: 'geschreven', documenten: 2, rijen: 13 },
  });
});

it('a workbook that holds our sheets is shown as it is', async () => {
  const { werk, werkmap, staat } = open();
  await werk.readSample();
  await werk.write();
  const again = open();
  again.werkmap.dossier = werkmap.dossier;
  await again.werk.open();
  expect(again.staat().resultaat).toEqual(staat().resultaat);
  expect(again.staat().melding).toEqual({ soort: 'geopend', documenten: 2 });
});

it('a failing write keeps what was read, and a second one completes the work', async () => {
  const { werk, werkmap, staat } = open();
  await werk.readSample();
  werkmap.storing = Object.assign(new Error('localised text'), { code: 'AccessDenied' });
  await werk.write();
  expect(staat()).toMatchObject({ bezig: null, fout: { code: 'beveiligd' } });
  expect(staat().gelezen).toHaveLength(2);
  await werk.write();
  expect(staat()).toMatchObject({ fout: null, gelezen: [] });
});

describe('what comes in while something else is going on', () => {
  const names = (staat: Staat): string[] => staat.gelezen.map(({ document }) => document.naam);
  const file = (naam: string): { naam: string; bytes: () => Promise<Uint8Array> } => ({
    naam,
    bytes: () => Promise.resolve(new Uint8Array(1)),
  });

  it('is read after it, in the order of arrival, and counted meanwhile', async () => {
    const { werk, staat } = open(20);
    const reading = werk.read([file('a.txt'), file('b.txt')]);
    void werk.read([file('c.pdf')]);
    void werk.readPaste({ tekst: 'x', html: null }, 'Geplakte tekst');
    void werk.readPaste({ tekst: 'y', html: null }, 'Geplakte tekst');
    await pause(10);
    expect(staat()).toMatchObject({ bezig: { naam: 'a.txt', gedaan: 0 }, wachtend: 4 });
    await reading;
    expect(names(staat())).toEqual(['a.txt', 'b.txt', 'c.pdf', 'Geplakte tekst 1', 'Geplakte tekst 2']);
    expect(staat()).toMatchObject({ bezig: null, wachtend: 0 });
  });

  it('is read after a write that fails, whose failure stays to be read', async () => {
    const { werk, werkmap, staat } = open();
    await werk.readSample();
    werkmap.storing = Object.assign(new Error('localised text'), { code: 'AccessDenied' });
    const writing = werk.write();
    void werk.read([file('later.txt')]);
    expect(staat()).toMatchObject({ bezig: { soort: 'rekenen' }, wachtend: 1 });
    await writing;
    expect(names(staat())).toContain('later.txt');
    expect(staat()).toMatchObject({ fout: { code: 'beveiligd' }, bezig: null, wachtend: 0 });
  });

  it('is read after the workbook was opened', async () => {
    const { werk, staat } = open();
    await Promise.all([werk.open(), werk.read([file('early.txt')])]);
    expect(names(staat())).toEqual(['early.txt']);
  });

  it('a second press of a button is no second wish', async () => {
    const { werk, werkmap } = open();
    await werk.readSample();
    const before = werkmap.gelezen();
    await Promise.all([werk.write(), werk.write()]);
    expect(werkmap.gelezen() - before).toBe(1);
  });

  it('one that cannot be opened and one at which reading breaks down are named, and the others are read', async () => {
    const { werk, staat } = open(0, 'breekt.pdf');
    const gone = { naam: 'map', bytes: () => Promise.reject(new Error('NotFoundError')) };
    await werk.read([file('a.txt'), gone, file('breekt.pdf'), file('z.txt')]);
    expect(names(staat())).toEqual(['a.txt', 'z.txt']);
    expect(staat().fout).toMatchObject({ code: 'bestand-onbereikbaar', documenten: ['map', 'breekt.pdf'] });
  });

  it('showing a cell meanwhile does not make the pane forget that it is busy', async () => {
    const { werk, staat } = open(20);
    await werk.readSample();
    await werk.write();
    const reading = werk.read([file('a.txt')]);
    await werk.showFigure('d1.t1.r1.c1');
    expect(staat()).toMatchObject({ bezig: { soort: 'lezen' }, melding: { soort: 'getoond' } });
    await reading;
  });

  it('is let go by a stop, which says how much was asked', async () => {
    const { werk, staat } = open(20);
    const reading = werk.read([file('a.txt'), file('b.txt')]);
    void werk.read([file('c.txt')]);
    await pause(30);
    werk.stop();
    await reading;
    expect(staat().melding).toEqual({ soort: 'gestopt', gelezen: 1, gevraagd: 3 });
    expect(staat()).toMatchObject({ bezig: null, wachtend: 0 });
  });
});

it('says what was read, and which documents it had already', async () => {
  const { werk, staat } = open();
  await werk.readSample();
  expect(staat().melding).toEqual({ soort: 'gelezen', documenten: 2, rijen: 13, indicatoren: 7, dubbel: [] });
});

it('stops reading and keeps what was read', async () => {
  const { werk, staat } = open(20);
  const reading = werk.readSample();
  await pause(30);
  werk.stop();
  await reading;
  expect(staat().melding).toEqual({ soort: 'gestopt', gelezen: 1, gevraagd: 2 });
  expect(staat().gelezen).toHaveLength(1);
});

it('computes anew after a change in the workbook, once for many changes', async () => {
  const { werk, werkmap, staat } = open();
  await werk.open();
  await werk.readSample();
  await werk.write();
  const dossier = werkmap.dossier!;
  werkmap.dossier = { ...dossier, lezingen: dossier.lezingen.slice(1) };
  const before = werkmap.gelezen();
  werkmap.change();
  werkmap.change();
  await pause(400);
  expect(staat().resultaat?.dossier.lezingen).toHaveLength(1);
  expect(werkmap.gelezen() - before).toBe(1);
});

it('a threshold is written to the workbook and applied', async () => {
  const { werk, werkmap, staat } = open();
  await werk.readSample();
  await werk.write();
  await werk.setSettings({ drempel: { bedrag: '10000000' as never, procent: null } });
  expect(werkmap.dossier?.instellingen.drempel.bedrag).toBe('10000000');
  expect(staat().melding).toEqual({ soort: 'instelling', wat: 'drempel', afwijkingen: 4 });
});

it('goes to a cell, and says so when it is gone', async () => {
  const { werk, werkmap, staat } = open();
  await werk.readSample();
  await werk.write();
  await werk.showFigure('d1.t1.r1.c1');
  expect(werkmap.getoond).toHaveLength(1);
  expect(staat().melding).toEqual({ soort: 'getoond' });
  werkmap.show = () => Promise.resolve('weg');
  await werk.showNote('gone');
  expect(staat().fout?.code).toBe('niet-gevonden');
});

it('ids go on where the workbook stopped, and a known name keeps its id', async () => {
  const { werk, staat } = open();
  await werk.readSample();
  await werk.write();
  await werk.readPaste({ tekst: 'niets', html: null }, 'Geplakte tekst');
  expect(staat().gelezen.map(({ document }) => [document.id, document.naam])).toEqual([['d3', 'Geplakte tekst 1']]);
});

describe('an edit of notes and causes', () => {
  const add = (tekst: string) => (dossier: Dossier) => ({
    ...dossier,
    toelichtingen: [
      ...dossier.toelichtingen,
      { sleutel: tekst, tekst, status: '', geschrevenVoor: null, verouderd: false, vervallen: false },
    ],
  });
  const written = (werkmap: Nepwerkmap): string[] => (werkmap.dossier?.toelichtingen ?? []).map(({ tekst }) => tekst);

  it('waits for what is going on instead of being dropped, and keeps its turn', async () => {
    const { werk, werkmap, staat } = open(20);
    await werk.readSample();
    const done = await Promise.all([
      werk.write(),
      werk.edit(add('een'), 'toelichting'),
      werk.edit(add('twee'), 'oorzaak'),
      werk.edit(add('drie'), 'toelichting'),
    ]);
    expect(done.slice(1)).toEqual([true, true, true]);
    expect(written(werkmap)).toEqual(['een', 'twee', 'drie']);
    expect(staat().melding).toEqual({ soort: 'bewaard', wat: 'toelichting' });
  });

  it('that fails says so and changes nothing; the next one is written', async () => {
    const { werk, werkmap, staat } = open();
    await werk.readSample();
    await werk.write();
    werkmap.storing = Object.assign(new Error('localised text'), { code: 'InvalidOperationInCellEditMode' });
    expect(await werk.edit(add('een'), 'toelichting')).toBe(false);
    expect(staat()).toMatchObject({ bezig: null, fout: { code: 'celbewerking' } });
    expect(await werk.edit(add('twee'), 'toelichting')).toBe(true);
    expect(written(werkmap)).toEqual(['twee']);
  });

  it('is made on what the workbook holds at that moment, not on what the pane remembers', async () => {
    const { werk, werkmap } = open();
    await werk.readSample();
    await werk.write();
    werkmap.dossier = add('van een collega')(werkmap.dossier!);
    await werk.edit(add('van mij'), 'toelichting');
    expect(written(werkmap)).toEqual(['van een collega', 'van mij']);
  });
});

describe('a trial', () => {
  const try_ = [{ cel: 'd2.t1.r3.c3', waarde: '1413', reden: 'teken' }] as unknown as Parameters<Werk['tryValues']>[0];
  const opened = async (): Promise<ReturnType<typeof open>> => {
    const made = open();
    await made.werk.readSample();
    await made.werk.write();
    await made.werk.open();
    return made;
  };

  it('shows other verdicts, and changes neither the result nor the workbook', async () => {
    const { werk, werkmap, staat } = await opened();
    const before = { resultaat: staat().resultaat, dossier: structuredClone(werkmap.dossier) };
    await werk.tryValues(try_);
    expect(staat().melding).toEqual({ soort: 'proef', voor: 0, na: 2 });
    expect(staat().resultaat).toBe(before.resultaat);
    expect(werkmap.dossier).toEqual(before.dossier);
  });

  it('ends when a figure changes in the sheet, and not at a change that is none', async () => {
    const { werk, werkmap, staat } = await opened();
    await werk.tryValues(try_);
    werkmap.change();
    await pause(400);
    expect(staat().proef).not.toBeNull();
    const dossier = werkmap.dossier!;
    werkmap.dossier = { ...dossier, lezingen: dossier.lezingen.slice(1) };
    werkmap.change();
    await pause(400);
    expect(staat().proef).toBeNull();
  });

  it('that is overtaken by another is not shown', async () => {
    const { werk, staat } = await opened();
    const [first, second] = [werk.tryValues([]), werk.tryValues(try_)];
    await Promise.all([first, second]);
    expect(staat().proef?.wijzigingen).toBe(try_);
  });
});

describe('taking the selection', () => {
  const selectie = { blad: 'Cijfers', adres: 'B3:E7', cellen: [[{ tekst: 'x', waarde: 'x', formaat: 'General' }]] };

  it('reads it under the name of its place', async () => {
    const { werk, werkmap, staat } = open();
    werkmap.selectie = selectie;
    await werk.readSelection();
    expect(staat().gelezen.map(({ document }) => document.naam)).toEqual(['Cijfers B3:E7']);
  });

  it('says so when there is nothing in it, and refuses sheets of ours', async () => {
    const { werk, werkmap, staat } = open();
    await werk.readSelection();
    expect(staat().fout?.code).toBe('geen-selectie');
    werkmap.selectie = selectie;
    const tabel = { naam: 'tblBronnen', blad: 'Cijfers', rij: 0, kolom: 0, koppen: [], waarden: [], formules: [] };
    werkmap.read = () => Promise.resolve({ bladen: [], tabellen: [tabel] });
    await werk.readSelection();
    expect(staat().fout).toMatchObject({ code: 'eigen-blad', blad: 'Cijfers' });
    expect(staat().gelezen).toEqual([]);
  });
});
