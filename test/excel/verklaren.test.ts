import type { HeadlessHost } from '../../src/host/headless/start';
import type { Dossier, Resultaat } from '../../src/domain/resultaat';
import { openExcel } from '../../src/excel/werkmap';
import { toBedrag, type Bedrag } from '../../src/money/bedrag';
import { decimaal, divide, toNumber } from '../../src/money/decimaal';
import { addOorzaak, openWorkbook, planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { isOpmaak } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { addressOf, cell, openHost, table, type } from './host';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const euro = (n: number): Bedrag => toBedrag(decimaal(n), decimaal(1));
const duizend = (bedrag: Bedrag): number => toNumber(divide(bedrag, decimaal(1000)));

/** An overview per programme with reserves, in thousands: both series in full, figures of our own. */
const overzicht = {
  ...tabel(
    [
      kolom('Begroting lasten', 'lasten', 'na wijziging'),
      kolom('Begroting baten', 'baten', 'na wijziging'),
      kolom('Begroting saldo', 'saldo', 'na wijziging'),
      kolom('Rekening lasten', 'lasten'),
      kolom('Rekening baten', 'baten'),
      kolom('Rekening saldo', 'saldo'),
    ],
    [
      { label: 'Sociaal domein', code: '01', cellen: '5.000 1.000 -4.000 5.400 1.150 -4.250' },
      { label: 'Openbare ruimte', code: '02', cellen: '3.000 500 -2.500 2.950 480 -2.470' },
      { label: 'Middelen', code: '03', cellen: '100 7.000 6.900 90 7.100 7.010' },
      { label: 'Totaal saldo van baten en lasten', rol: 'totaal', cellen: '8.100 8.500 400 8.440 8.730 290' },
      { label: 'Mutaties reserves', cellen: '600 200 -400 700 500 -200' },
      { label: 'Resultaat', rol: 'totaal', cellen: '8.700 8.700 0 9.140 9.230 90' },
    ],
    { programma: null }
  ),
  titel: 'Baten en lasten per programma',
};

const LASTEN = 'p1||lasten|na wijziging 2023>rekening 2023';

/** Changes the dossier as the pane does and writes it. */
async function change(how: (dossier: Dossier) => Dossier): Promise<Resultaat> {
  const werkmap = openExcel();
  const inhoud = await werkmap.read();
  const dossier = openWorkbook(inhoud);
  if (dossier === null) throw new Error('Nothing of ours in the workbook');
  const plan = planUpdate(inhoud, how(dossier), OM);
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  await werkmap.write(plan.stappen);
  return plan.resultaat;
}

describe('explaining, live in a workbook', () => {
  let host: HeadlessHost;
  let resultaat: Resultaat;

  beforeAll(async () => {
    host = await openHost();
    const nieuw = { afwijking: LASTEN, aard: 'I' as const, categorie: '', bron: '', uit: null };
    const begin: Dossier = {
      lezingen: [lezing([overzicht])],
      eigenBegroting: [],
      toelichtingen: [],
      instellingen: STANDAARDINSTELLINGEN,
    };
    const een = addOorzaak(begin, { ...nieuw, bedrag: euro(-250_000), tekst: 'Meer cliënten' });
    const twee = addOorzaak(een, { ...nieuw, bedrag: euro(-100_000), tekst: 'Hogere tarieven' });
    const werkmap = openExcel();
    const plan = planUpdate(await werkmap.read(), twee, OM);
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    await werkmap.write(plan.stappen.filter((stap) => !isOpmaak(stap)));
    ({ resultaat } = plan);
  });
  afterAll(() => {
    host.dispose();
  });

  it('every afwijking on the sheet is the one of the engine, of lasten, baten, saldo, reserves and result', async () => {
    const soorten = new Set(resultaat.afwijkingen.map(({ soort }) => soort));
    expect([...soorten].sort()).toEqual(
      ['baten', 'lasten', 'mutatie reserves', 'onttrekking', 'resultaat', 'saldo', 'toevoeging'].sort()
    );
    for (const { sleutel, afwijking, vn } of resultaat.afwijkingen) {
      expect([sleutel, await cell('tblVerschillen', sleutel, 'Afwijking')]).toEqual([sleutel, duizend(afwijking)]);
      expect([sleutel, await cell('tblVerschillen', sleutel, 'V/N')]).toEqual([sleutel, vn ?? '']);
    }
  });

  it('what lies below the threshold completes the total', async () => {
    expect(resultaat.overig?.length).toBeGreaterThan(2);
    for (const groep of resultaat.overig ?? []) {
      const at = (kop: string): Promise<unknown> => cell('tblTotalen', groep.sleutel, kop);
      expect([groep.sleutel, await at('Totaal'), await at('Overige afwijkingen'), await at('Zonder regel')]).toEqual([
        groep.sleutel,
        duizend(groep.totaalafwijking),
        duizend(groep.afwijking),
        duizend(groep.rest),
      ]);
      expect(Number(await at('Boven drempel')) + Number(await at('Overige afwijkingen'))).toBe(
        Number(await at('Totaal'))
      );
      expect(await at('Aantal overige')).toBe(groep.onder.length);
    }
  });

  it('causes add up beside their afwijking, and the rest is live', async () => {
    expect(await cell('tblVerschillen', LASTEN, 'Verklaard')).toBe(-350);
    expect(await cell('tblVerschillen', LASTEN, 'Onverklaard')).toBe(-50);
    expect(await cell('tblVerschillen', LASTEN, 'Dekking %')).toBe(87.5);
    expect(await cell('tblVerklaringen', 'v1', 'Bedrag')).toBe(250);
    expect(await cell('tblVerklaringen', 'v1', 'V/N')).toBe('N');
    await type(host, 'tblVerklaringen', 'v2', 'Bedrag', '150');
    expect(await cell('tblVerschillen', LASTEN, 'Onverklaard')).toBe(0);
    await type(host, 'tblVerklaringen', 'v2', 'Bedrag', '100');
  });

  it.each<[string, string, number | '', string]>([
    ['100', 'N', -100, ''],
    ['100', 'n', -100, ''],
    ['-100', 'N', -100, ''],
    ['100', 'V', 100, ''],
    ['100', 'voordeel', 100, ''],
    ['-100', 'V', '', 'teken en V/N spreken elkaar tegen'],
    ['-100', '', -100, ''],
    ['100', '', '', 'kies V of N'],
    ['100', '?', '', 'V/N niet herkend'],
    ['ca. 100', 'N', '', 'bedrag is geen getal'],
    ['', 'N', '', ''],
  ])(
    'an amount of "%s" with the letter "%s" has the effect %s, and says "%s"; the reader agrees',
    async (bedrag, vn, effect, stand) => {
      await type(host, 'tblVerklaringen', 'v2', 'Bedrag', bedrag);
      await type(host, 'tblVerklaringen', 'v2', 'V/N', vn);
      expect(await cell('tblVerklaringen', 'v2', 'Effect')).toBe(effect);
      expect(await cell('tblVerklaringen', 'v2', 'Stand')).toBe(stand);
      const oorzaak = openWorkbook(await openExcel().read())?.oorzaken?.find(({ sleutel }) => sleutel === 'v2');
      expect(oorzaak?.bedrag ?? '').toBe(effect === '' ? '' : String(effect * 1000));
      expect(oorzaak?.bezwaren.length).toBe(stand === '' ? 0 : 1);
    }
  );

  it('the lasten of every programme stand against what was authorised, and the total against the verantwoordingsgrens', async () => {
    const na = await change((dossier) => ({
      ...dossier,
      instellingen: { ...dossier.instellingen, verantwoordingsgrens: decimaal('1.5') },
    }));
    const { rechtmatigheid } = na;
    expect(
      rechtmatigheid?.regels.map(({ programma, overschrijding, gecompenseerd }) => [
        programma,
        overschrijding,
        gecompenseerd,
      ])
    ).toEqual([
      ['01 Sociaal domein', '400000', '150000'],
      ['02 Openbare ruimte', '0', '0'],
      ['03 Middelen', '0', '0'],
    ]);
    expect(await cell('tblRechtmatigheid', 'rm|p1|2023', 'Overschrijding')).toBe(400);
    expect(await cell('tblRechtmatigheid', 'rm|p1|2023', 'Compensatie')).toBe(150);
    // 8,440,000 of lasten and 700,000 added to reserves; 1.5 % of it.
    expect(await cell('tblGrens', 'totale-lasten', 'Waarde')).toBe(9_140_000);
    expect(await cell('tblGrens', 'grens', 'Waarde')).toBe(137_100);
    expect(await cell('tblGrens', 'niet-gecompenseerd', 'Waarde')).toBe(250_000);
    expect(String(await cell('tblGrens', 'oordeel', 'Waarde'))).toMatch(/^boven de grens/);
    expect(rechtmatigheid?.grens).toBe('137100');
  });

  it('the waterfall goes from begroot to gerealiseerd resultaat without a gap', async () => {
    const { waarden, koppen } = await table('tblWaterval');
    const at = (rij: readonly unknown[], kop: string): unknown => rij[koppen.indexOf(kop)];
    const rijen = waarden.map((rij) => [at(rij, 'Sleutel'), at(rij, 'Bedrag'), at(rij, 'Tot')]);
    expect(rijen[0]).toEqual(['begroot', 0, 0]);
    expect(rijen.at(-1)).toEqual(['gerealiseerd', 90, 90]);
    expect(rijen.at(-2)?.[2]).toBe(90);
    const som = rijen.slice(1, -1).reduce((tot, [, bedrag]) => tot + Number(bedrag), 0);
    expect(som).toBe(90);
    const onder = waarden.map(
      (rij) => Number(at(rij, 'V onder')) + Number(at(rij, 'N onder')) + Number(at(rij, 'Vrij onder'))
    );
    expect(Math.max(...onder)).toBeLessThanOrEqual(0);
  });

  it('a row that a person types below the table is adopted', async () => {
    const [blad, adres] = await addressOf('tblVerklaringen', 'v2', 'Code');
    const { koppen, rij, kolom: links, waarden } = await table('tblVerklaringen');
    expect(adres).not.toBe('');
    const onder = rij + 2 + waarden.length;
    const letter = (kop: string): string => String.fromCharCode(65 + links + koppen.indexOf(kop));
    for (const [kop, tekst] of [
      ['Programma', '02 Openbare ruimte'],
      ['Soort', 'baten'],
      ['Bedrag', '20'],
      ['V/N', 'N'],
      ['Tekst', 'Minder leges'],
    ] as const) {
      host.type(blad, `${letter(kop)}${onder}`, tekst);
    }
    // Excel lets the table grow with what is typed straight below it; the embedded workbook leaves that to a person.
    await Excel.run(async (context) => {
      const tabel = context.workbook.tables.getItem('tblVerklaringen');
      tabel.resize(tabel.getRange().getResizedRange(1, 0));
      await context.sync();
    });
    const na = await change((dossier) => dossier);
    const oorzaak = na.oorzaken?.find(({ tekst }) => tekst === 'Minder leges');
    expect([oorzaak?.sleutel, oorzaak?.afwijking, oorzaak?.bedrag]).toEqual([
      'v3',
      'p2||baten|na wijziging 2023>rekening 2023',
      '-20000',
    ]);
    expect(await cell('tblVerklaringen', 'v3', 'Effect')).toBe(-20);
    expect(await cell('tblVerklaringen', 'v3', 'Hoort bij')).toBe('p2||baten|na wijziging 2023>rekening 2023');
  });
});
