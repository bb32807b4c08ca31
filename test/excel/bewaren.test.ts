import type { HeadlessHost } from '../../src/host/headless/start';
import type { Dossier } from '../../src/domain/resultaat';
import { openExcel } from '../../src/excel/werkmap';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { openWorkbook, planUpdate, setToelichting, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { toToevoeging } from '../../src/taskpane/verklaren/toevoegen';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { cell, openHost, table } from './host';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const LASTEN = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';

const BEGIN: Dossier = {
  lezingen: [
    lezing([
      tabel(
        [kolom('Begroting', 'lasten', 'na wijziging'), kolom('Rekening', 'lasten')],
        [{ label: 'Inkomen', code: '1.1', cellen: '5.000 5.400' }]
      ),
    ]),
  ],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: STANDAARDINSTELLINGEN,
};

const NIEUW = {
  afwijking: LASTEN,
  bedrag: toBedrag(decimaal(-250_000), decimaal(1)),
  aard: 'I' as const,
  tekst: 'Meer uitkeringen',
  categorie: 'volume',
  bron: 'jaarrekening.txt, regel 12',
  uit: 'd1.p7.2',
};

/** One attempt of the pane to write a change. @returns whether it came through */
async function save(change: (dossier: Dossier) => Dossier): Promise<boolean> {
  const werkmap = openExcel();
  try {
    const inhoud = await werkmap.read();
    const plan = planUpdate(inhoud, change(openWorkbook(inhoud) ?? BEGIN), OM);
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    await werkmap.write(plan.stappen);
    return true;
  } catch {
    return false;
  }
}

/** The steps themselves are tested one by one in test/workbook/bewaren; here Excel's own way of stopping half-way. */
describe('a save that Excel breaks off', () => {
  let host: HeadlessHost;
  let beginning: ReturnType<HeadlessHost['snapshot']>;

  beforeAll(async () => {
    host = await openHost();
    expect(await save((dossier) => dossier)).toBe(true);
    beginning = host.snapshot();
  });
  beforeEach(() => {
    host.restore(beginning);
    host.clearFaults();
  });
  afterAll(() => {
    host.dispose();
  });

  const failAtWrite = (which: number): void => {
    let seen = 0;
    host.failAt({ action: (name) => name === 'Range.Formulas' && (seen += 1) === which, code: 'GeneralException' });
  };

  it.each([2, 4, 7])('at write %i of a new cause: saved again there is one, and it counts', async (which) => {
    failAtWrite(which);
    const eerst = toToevoeging(NIEUW, null);
    expect(await save(eerst.change)).toBe(false);
    host.clearFaults();
    expect(await save(toToevoeging(NIEUW, eerst.getPoging()).change)).toBe(true);
    const { koppen, waarden } = await table('tblVerklaringen');
    const at = (kop: string): unknown[] => waarden.map((rij) => rij[koppen.indexOf(kop)]).filter((w) => w !== '');
    expect(at('Sleutel')).toEqual(['v1']);
    expect(['Bedrag', 'V/N', 'Tekst', 'Bron', 'Uit', 'Effect', 'Geschreven voor'].map((kop) => at(kop)[0])).toEqual([
      250,
      'N',
      'Meer uitkeringen',
      'jaarrekening.txt, regel 12',
      'd1.p7.2',
      -250,
      -400,
    ]);
    expect(await cell('tblVerschillen', LASTEN, 'Onverklaard')).toBe(-150);
  });

  it.each([1, 2, 3])(
    'at write %i of a note: saved again it is whole, and for the figures as they are',
    async (which) => {
      const change = (dossier: Dossier): Dossier =>
        setToelichting(dossier, LASTEN, { tekst: '- Een noot', status: 'concept' });
      failAtWrite(which);
      await save(change);
      host.clearFaults();
      expect(await save(change)).toBe(true);
      const at = (kop: string): Promise<unknown> => cell('tblVerschillen', LASTEN, kop);
      expect([await at('Toelichting'), await at('Status'), await at('Toelichting voor'), await at('Stand')]).toEqual([
        '- Een noot',
        'concept',
        -400,
        '',
      ]);
    }
  );
});
