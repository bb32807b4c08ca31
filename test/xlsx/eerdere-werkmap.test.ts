import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Lezing } from '../../src/domain/lezing';
import type { Dossier } from '../../src/domain/resultaat';
import { problemen as en } from '../../src/locale/en/problemen';
import { problemen as nl } from '../../src/locale/nl/problemen';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { addOorzaak, openWorkbook, planUpdate, readLezing, reconcile, setToelichting } from '../../src/pipeline';
import { makeRapport } from '../../src/report/maak-rapport';
import { VOLLEDIG } from '../../src/report/rapport';
import { reduce } from '../../src/taskpane/reducer';
import { initialState } from '../../src/taskpane/state';
import { isUsable } from '../../src/taskpane/laden/inhoud';
import { takeNotities } from '../../src/workbook/lees/vorige';
import { LEGE_WERKMAP } from '../../src/workbook/werkmap';
import { writeXlsx } from '../../src/xlsx/write-xlsx';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { dossier } from '../explanations/fixtures/dossier';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const NIETS = new Uint8Array();

/** The accounts of one year; the doelstelling keeps its code and may get another name. */
function accounts(jaar: number, naam: string): Lezing {
  const kolommen = [kolom('Begroting', 'lasten', 'na wijziging', jaar), kolom('Rekening', 'lasten', 'rekening', jaar)];
  const tabellen = [
    tabel(kolommen, [
      { label: naam, code: '1.1', cellen: '1.000 1.200' },
      { label: 'Zorg', code: '1.2', cellen: '600 900' },
    ]),
  ];
  return { ...lezing(tabellen), jaar };
}

const sleutel = (code: string, jaar: number): string => `p1|${code}|lasten|na wijziging ${jaar}>rekening ${jaar}`;

/** Last year: one note that is signed off, and one cause of another doelstelling. */
function lastYear(): Dossier {
  const leeg = dossier([accounts(2022, 'Onderwijs')]);
  const note = setToelichting(leeg, sleutel('1.1', 2022), {
    tekst: '=Hogere lasten\ndoor meer leerlingen.',
    status: 'akkoord',
    door: 'M. de Wit',
  });
  return addOorzaak(note, {
    afwijking: sleutel('1.2', 2022),
    bedrag: toBedrag(decimaal(-300), decimaal(1000)),
    aard: 'I',
    tekst: 'Nagekomen declaraties.',
    categorie: 'volume',
    bron: 'administratie',
    uit: null,
  });
}

function fileOf(inhoud: Dossier): Promise<Uint8Array> {
  const plan = planUpdate(LEGE_WERKMAP, inhoud, OM);
  if (plan.soort !== 'plan') throw new Error('An empty workbook refuses nothing');
  return writeXlsx(plan.stappen);
}

/** This year with last year's workbook beside it, written into a workbook and read back from it. */
function reopened(eerder: Lezing): Dossier {
  const werkmap = new Geheugenwerkmap();
  const plan = planUpdate(werkmap.read(), dossier([accounts(2023, 'Leren en spelen'), eerder]), OM);
  if (plan.soort !== 'plan') throw new Error('An empty workbook refuses nothing');
  werkmap.apply(plan.stappen);
  const terug = openWorkbook(werkmap.read());
  if (terug === null) throw new Error('Nothing of ours');
  const nogmaals = planUpdate(werkmap.read(), terug, OM);
  if (nogmaals.soort === 'plan') expect(nogmaals.stappen).toEqual([]);
  return terug;
}

/** What is offered, by the sleutel of this year. */
function offered(inhoud: Dossier): readonly unknown[] {
  return (reconcile(inhoud).vorige ?? []).map((v) => [
    v.sleutel,
    v.jaar,
    v.werkmap,
    v.status,
    v.tekst,
    v.oorzaken.map((o) => [o.tekst, o.bedrag, o.aard, o.categorie, o.bron]),
  ]);
}

const AANBOD = [
  [
    sleutel('1.2', 2023),
    2022,
    'vorig jaar.xlsx',
    '',
    '',
    [['Nagekomen declaraties.', '-300000', 'I', 'volume', 'administratie']],
  ],
  [sleutel('1.1', 2023), 2022, 'vorig jaar.xlsx', 'akkoord', '=Hogere lasten\ndoor meer leerlingen.', []],
];

/** The same file as LibreOffice saves it: computed, with other parts and other XML. */
function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const map = mkdtempSync(join(tmpdir(), 'sluitend-'));
  try {
    writeFileSync(join(map, 'in.xlsx'), bytes);
    const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
    const doel = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(map, 'uit'), join(map, 'in.xlsx')];
    execFileSync('soffice', ['--headless', profiel, ...doel], { stdio: 'ignore' });
    return readFileSync(join(map, 'uit', 'in.xlsx'));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const heeftLibreOffice = (process.env['PATH'] ?? '').split(':').some((map) => existsSync(join(map, 'soffice')));

describe("last year's workbook", () => {
  it('gives its notes and causes to the same doelstelling, also under another name, and none of its figures', async () => {
    const eerder = await readLezing(await fileOf(lastYear()), 'vorig jaar.xlsx', 'd2');
    expect([eerder.tabellen, eerder.tegels, eerder.indicatoren]).toEqual([[], [], []]);
    expect(eerder.twijfels).toEqual([{ code: 'eigen-werkmap', jaar: 2022, toelichtingen: 1, oorzaken: 1 }]);
    const terug = reopened(eerder);
    expect(terug.lezingen[1]?.notities).toEqual(eerder.notities);
    expect(offered(terug)).toEqual(expect.arrayContaining(AANBOD));
    expect(offered(terug)).toHaveLength(AANBOD.length);
  });

  it('keeps the amount of a cause of which the effect was never certain, as it stood there', () => {
    const werkmap = new Geheugenwerkmap();
    const plan = planUpdate(werkmap.read(), lastYear(), OM);
    if (plan.soort !== 'plan') throw new Error('An empty workbook refuses nothing');
    werkmap.apply(plan.stappen);
    const type = (kop: string, waarde: string | number): void => {
      werkmap.type('tblVerklaringen', 'v1', kop, waarde);
    };
    const read = (): unknown[] =>
      takeNotities(werkmap.read(), 'vervallen', 'd2')
        .filter(({ wat }) => wat === 'oorzaak')
        .map(({ tekst, bedrag, getypt }) => [tekst, bedrag, getypt]);
    expect(read()).toEqual([['Nagekomen declaraties.', '-300000', undefined]]);
    type('V/N', '');
    expect(read()).toEqual([['Nagekomen declaraties.', null, '300 (x € 1.000)']]);
    type('Bedrag', 'ca. 3 ton');
    type('V/N', 'N');
    expect(read()).toEqual([['Nagekomen declaraties.', null, 'ca. 3 ton N (x € 1.000)']]);
    type('Tekst', '');
    const eerder: Lezing = {
      ...accounts(2022, 'Onderwijs'),
      document: { ...accounts(2022, 'Onderwijs').document, id: 'd2', naam: 'vorig jaar.xlsx' },
      tabellen: [],
      notities: takeNotities(werkmap.read(), 'vervallen', 'd2'),
    };
    const terug = reopened(eerder);
    expect(terug.lezingen[1]?.notities).toEqual(eerder.notities);
    const [aangeboden] = (reconcile(terug).vorige ?? []).filter(({ oorzaken }) => oorzaken.length > 0);
    expect(aangeboden?.oorzaken.map(({ tekst, bedrag, getypt }) => [tekst, bedrag, getypt])).toEqual([
      ['', null, 'ca. 3 ton N (x € 1.000)'],
    ]);
  });

  it('is only offered: no note and no cause is made of it', async () => {
    const terug = reopened(await readLezing(await fileOf(lastYear()), 'vorig jaar.xlsx', 'd2'));
    expect([terug.toelichtingen, terug.oorzaken]).toEqual([[], undefined]);
    // Nor does the report say that any figure came from it.
    expect(makeRapport(reconcile(terug), VOLLEDIG).documenten).toEqual([accounts(2023, '').document.naam]);
    expect(reconcile(terug).dekking?.every(({ verklaard }) => verklaard === '0')).toBe(true);
  });

  it('is not offered for the same year', async () => {
    const eerder = await readLezing(await fileOf(lastYear()), 'vorig jaar.xlsx', 'd2');
    expect(offered(dossier([accounts(2022, 'Onderwijs'), eerder]))).toEqual([]);
  });

  it('says that it holds no notes, and is nothing to write then', async () => {
    const eerder = await readLezing(await fileOf(dossier([accounts(2022, 'Onderwijs')])), 'leeg.xlsx', 'd2');
    expect(eerder.twijfels).toEqual([{ code: 'eigen-werkmap', jaar: 2022, toelichtingen: 0, oorzaken: 0 }]);
    expect(isUsable(eerder)).toBe(false);
  });

  it('is shown in the pane before anything is written, and takes the place of an earlier choice', async () => {
    const eerder = await readLezing(await fileOf(lastYear()), 'vorig jaar.xlsx', 'd2');
    const once = reduce(initialState('nl'), { type: 'gelezen', lezing: eerder });
    expect(once.gelezen).toEqual([eerder]);
    expect(isUsable(eerder)).toBe(true);
    expect(reduce(once, { type: 'gelezen', lezing: eerder }).gelezen).toHaveLength(1);
  });

  it('is known by any one of our tables, and a table of another is read as before', async () => {
    const werkmap = new exceljs.Workbook();
    const blad = werkmap.addWorksheet('Cijfers');
    blad.addTable({
      name: 'tblBronnen',
      ref: 'A1',
      columns: [{ name: 'Programma 1' }, { name: 'Lasten' }],
      rows: [['Zorg', 12]],
    });
    const vreemd = await readLezing(new Uint8Array(await werkmap.xlsx.writeBuffer()), 'van een ander.xlsx', 'd1');
    expect(vreemd.notities).toBeUndefined();

    const eigen = new exceljs.Workbook();
    await eigen.xlsx.load(Uint8Array.from(await fileOf(lastYear())).buffer);
    for (const naam of ['Bronnen', 'Verklaringen', 'Overzicht'])
      eigen.removeWorksheet(eigen.getWorksheet(naam)?.id ?? 0);
    const rest = await readLezing(new Uint8Array(await eigen.xlsx.writeBuffer()), 'rest.xlsx', 'd1');
    expect(rest.notities?.map(({ wat }) => wat)).toEqual(['toelichting']);
    expect(rest.tabellen).toEqual([]);
  });

  // Skipped where LibreOffice is not installed: only it can say how it saves a workbook.
  (heeftLibreOffice ? it : it.skip)(
    'gives the same when LibreOffice saved it',
    async () => {
      const eerder = await readLezing(savedByLibreOffice(await fileOf(lastYear())), 'vorig jaar.xlsx', 'd2');
      expect(eerder.twijfels).toEqual([{ code: 'eigen-werkmap', jaar: 2022, toelichtingen: 1, oorzaken: 1 }]);
      expect(offered(reopened(eerder))).toEqual(expect.arrayContaining(AANBOD));
    },
    120_000
  );
});

describe('a hostile workbook with a table named as ours', () => {
  /** A sheet of a few cells with a table that says to be as large as Excel allows. */
  async function withRef(ref: string): Promise<Uint8Array> {
    const werkmap = new exceljs.Workbook();
    const blad = werkmap.addWorksheet('Verschillen');
    const koppen = ['Toelichting', 'Sleutel', 'Afdruk'];
    blad.addTable({
      name: 'tblVerschillen',
      ref: 'A1',
      columns: koppen.map((name) => ({ name })),
      rows: [['a', 'b', 'c']],
    });
    const tabellen = blad.getTables() as unknown as readonly { table: { tableRef: string; autoFilterRef: string } }[];
    for (const { table } of tabellen) table.tableRef = ref;
    return new Uint8Array(await werkmap.xlsx.writeBuffer());
  }

  it.each(['A1:XFD1048576', 'A1:C1048576', 'B2:A1', 'A0:C0', 'A1:C1048577', '#REF!'])(
    'with the area %s is read as far as its cells go, or refused',
    async (ref) => {
      const gelezen = await readLezing(await withRef(ref), 'vijandig.xlsx', 'd1');
      expect((gelezen.notities ?? []).length).toBeLessThanOrEqual(1);
      expect(gelezen.twijfels.length).toBeGreaterThan(0);
    }
  );

  it('cut off anywhere does not throw', async () => {
    const bytes = await fileOf(lastYear());
    for (const deel of [0.1, 0.5, 0.9, 0.99]) {
      const gelezen = await readLezing(bytes.slice(0, Math.floor(bytes.length * deel)), 'half.xlsx', 'd1');
      expect(gelezen.notities).toBeUndefined();
      expect(gelezen.twijfels).not.toEqual([]);
    }
    expect((await readLezing(NIETS, 'niets.xlsx', 'd1')).twijfels).toEqual([{ code: 'leeg-bestand' }]);
  });
});

describe('the sentence about it', () => {
  it.each([
    [
      12,
      7,
      'Werkmap van Sluitend over 2023: 12 toelichtingen en 7 oorzaken overgenomen als voorbeeld; de cijfers niet.',
    ],
    [1, 0, 'Werkmap van Sluitend over 2023: 1 toelichting overgenomen als voorbeeld; de cijfers niet.'],
    [0, 1, 'Werkmap van Sluitend over 2023: 1 oorzaak overgenomen als voorbeeld; de cijfers niet.'],
  ])('counts %i and %i', (toelichtingen, oorzaken, zin) => {
    const problem = { code: 'eigen-werkmap', jaar: 2023, toelichtingen, oorzaken } as const;
    expect(nl.zin(problem)).toBe(zin);
    expect(en.zin(problem)).toMatch(
      /^Workbook of Sluitend on 2023: .* taken over as examples; its figures were not\.$/
    );
  });
});
