import { isNotenkop } from '../../../src/figures/herkenners/notenkolom';
import { parseSaldolegenda } from '../../../src/figures/tabel/saldotabel';
import { gedrukt, lees } from '../lees';

const cellen = (...rijen: readonly (readonly string[])[]): string =>
  ['Jaarrekening 2022', 'x € 1.000', ...rijen.flat()].join('\n\n');

describe('codes and numbers of notes in cells of their own', () => {
  it('puts a code behind the name before it', async () => {
    const lezing = await lees(
      cellen(
        ['Taakveld', 'Code', 'Begroting 2022 na wijziging', 'Rekening 2022', 'Lasten'],
        ['Bestuur', '0.1', '2.344', '2.287'],
        ['Burgerzaken', '0.2', '1.160', '1.219'],
        ['Totaal lasten', '3.504', '3.506']
      )
    );
    expect(gedrukt(lezing)).toEqual([
      ['Lasten', null, null],
      ['0.1', '2.344', '2.287'],
      ['0.2', '1.160', '1.219'],
      ['Totaal lasten', '3.504', '3.506'],
    ]);
  });

  it('leaves the numbers of notes out', async () => {
    const lezing = await lees(
      cellen(
        ['Omschrijving', 'Toelichting', 'Begroting 2022 na wijziging', 'Rekening 2022', 'Lasten'],
        ['Personeel', '5.1', '2.344', '2.287'],
        ['Rente', '5.2', '1.160', '1.219'],
        ['Totaal lasten', '3.504', '3.506']
      )
    );
    expect(gedrukt(lezing)).toEqual([
      ['Lasten', null, null],
      ['Personeel', '2.344', '2.287'],
      ['Rente', '1.160', '1.219'],
      ['Totaal lasten', '3.504', '3.506'],
    ]);
  });

  it('takes figures with a decimal point for figures', async () => {
    const lezing = await lees(
      cellen(
        ['Programma', 'Lasten rekening 2022', 'Baten rekening 2022', 'Saldo rekening 2022'],
        ['Bestuur', '2.3', '1.2', '-1.1'],
        ['Zorg', '4.5', '2.5', '-2.0']
      )
    );
    expect(gedrukt(lezing).map((rij) => rij.length)).toEqual([4, 4]);
  });

  it('leaves a figure in a column of notes unread only when it looks like the number of one', async () => {
    const tabel = (noot: string): string =>
      `Jaarrekening 2022, x € 1.000\n\n\tNoot\tLasten rekening 2022\tBaten rekening 2022\nWegen\t1\t120\t13\nGroen\t2\t140\t15\nWater\t${noot}\t160\t17\n`;
    const codes = async (noot: string): Promise<string[]> => (await lees(tabel(noot))).twijfels.map(({ code }) => code);
    expect(await codes('3')).not.toContain('tabel-onleesbaar');
    expect(await codes('1.234')).toContain('tabel-onleesbaar');
  });

  test.each([
    ['Toelichting', true],
    ['Noot', true],
    ['Zie', true],
    ['blz.', true],
    ['Toelichting op de lasten', false],
    ['Rekening', false],
    ['Zienswijze', false],
  ])('a column named %s refers elsewhere: %s', (naam, is) => {
    expect(isNotenkop(naam)).toBe(is);
  });
});

describe('columns that are no series of their own', () => {
  it('a part of a begroting is not the begroting', async () => {
    const lezing = await lees(
      'Begroting 2024 gemeente Beek\nx € 1.000\n\nProgramma\tLasten 2024\tBaten 2024\tWaarvan incidenteel lasten\tWaarvan incidenteel baten\nBestuur\t620\t140\t39\t9\nZorg\t3.212\t1.105\t125\t23\n'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual(['primitief', 'primitief', null, null]);
  });

  it('a saldo of two stages is what is between them', async () => {
    const lezing = await lees(
      'Jaarrekening 2020\nx € 1.000\n\n\tRaming 2020 na wijziging\tRekening 2020\tSaldo raming na wijziging en rekening\nLasten\t744\t748\t-4\nBaten\t98\t99\t1\nSaldo\t-646\t-649\t-3\n'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual(['na wijziging', 'rekening', 'verschil']);
    expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen[2]?.bedrag)).toEqual(['-4000', '1000', '-3000']);
  });
});

describe('differences without their sign', () => {
  it('have no amount where the figures say now the one order and now the other', async () => {
    const lezing = await lees(
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tSaldo begroting 2017 na wijziging\tSaldo rekening 2017\tSaldo verschil\nHaven\t-132\t-61\t71\nStrand\t-208\t-293\t85\nDorp\t-947\t-985\t38\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBeNull();
    expect(lezing.twijfels.map(({ code }) => code)).toContain('teken-onzeker');
  });

  it.each([
    ['in a cell behind it', '\tV/N', '71\tV', '85\tN', '38\tn'],
    ['in its own cell', '', '71 V', '85 N', '38 (N)'],
  ])('have the sign of the letter %s', async (_, kop, haven, strand, dorp) => {
    const lezing = await lees(
      `Jaarrekening 2017\nx € 1.000\n\nProgramma\tSaldo begroting 2017 na wijziging\tSaldo rekening 2017\tSaldo verschil${kop}\nHaven\t-132\t-61\t${haven}\nStrand\t-208\t-293\t${strand}\nDorp\t-947\t-985\t${dorp}\n`
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBe('effect');
    expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen[2]?.bedrag)).toEqual(['71000', '-85000', '-38000']);
  });

  it('of which one kind has none has no amount in the others either', async () => {
    const lezing = await lees(
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tBegroting 2017 na wijziging\tRekening 2017\tVerschil\nHaven\nLasten\t132\t161\t29\nBaten\t108\t93\t15\nStrand\nLasten\t293\t208\t85\nBaten\t88\t61\t27\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBeNull();
    expect(lezing.twijfels.map(({ code }) => code)).toContain('teken-onzeker');
  });

  it('with a letter and a sign of its own that contradict each other are as the sums say', async () => {
    const lezing = await lees(
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tLasten begroting 2017 na wijziging\tLasten rekening 2017\tLasten verschil\tV/N\nHaven\t132\t161\t29\tN\nStrand\t293\t208\t-85\tV\nDorp\t985\t947\t-38\tV\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBe('rekening-begroting');
    expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen[2]?.bedrag)).toEqual(['-29000', '85000', '38000']);
  });

  it('of one order only are believed', async () => {
    const lezing = await lees(
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tLasten begroting 2017 na wijziging\tLasten rekening 2017\tLasten verschil\nHaven\t132\t61\t71\nStrand\t293\t208\t85\nDorp\t985\t947\t38\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBe('begroting-rekening');
  });
});

describe('what the words above a table say of the sign of its saldi', () => {
  test.each([
    ['Saldi per programma (minus = voordeel)', 'lasten-baten'],
    ['Saldo per programma (- = nadeel)', 'baten-lasten'],
    ['Saldo per programma, baten min lasten', 'baten-lasten'],
    ['Netto kosten, lasten minus baten', 'lasten-baten'],
    ['Saldo per programma', null],
    ['Overzicht van baten en lasten', null],
    ['baten min lasten, minus = voordeel', null],
  ])('%s: %s', (titel, vorm) => {
    expect(parseSaldolegenda(titel)).toBe(vorm);
  });

  it('is not believed where the income that pays for the rest says otherwise', async () => {
    const tabel = (legenda: string): string =>
      `Jaarrekening 2021\nSaldi per programma ${legenda}\nx € 1.000\n\nProgramma\tBegroting 2021 na wijziging\tRekening 2021\nBestuur\t8.794\t8.900\nZorg\t26.559\t27.110\nAlgemene dekkingsmiddelen\t-35.200\t-36.400\n`;
    const vorm = async (legenda: string): Promise<unknown> =>
      (await lees(tabel(legenda))).tabellen[0]?.tekenconventie.saldo;
    expect(await vorm('(minus = voordeel)')).toBe('lasten-baten');
    expect(await vorm('(minus = nadeel)')).toBeNull();
  });
});

describe('figures of which the thousands stand apart', () => {
  it('are one figure where the space does not break a line', async () => {
    const lezing = await lees(
      'Jaarrekening 2020\nbedragen maal 1.000 euro\nProgramma Lasten rekening 2020 Baten rekening 2020\nZorg 31\u00a0877 9\u00a0204\nRuimte 12\u202f960 7\u202f350\n'
    );
    expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen.map((cel) => cel?.bedrag))).toEqual([
      ['31877000', '9204000'],
      ['12960000', '7350000'],
    ]);
  });
});

describe('names of columns', () => {
  it('that run together are cut where they touch', async () => {
    const lezing = await lees(
      'Jaarrekening 2022\nx € 1.000\nProgrammaLasten rekening 2022Baten rekening 2022Saldo rekening 2022\nZorg12.4034.118-8.285\nWegen3.9601.205-2.755\n'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ soort }) => soort)).toEqual(['lasten', 'baten', 'saldo']);
  });

  it('of one year have it from the line above them', async () => {
    const lezing = await lees(
      cellen(
        ['2023', 'Primitief', 'Na wijziging', 'Rekening'],
        ['Zorg', '-20.439', '-20.551', '-21.130'],
        ['Wegen', '-4.158', '-4.298', '-3.920']
      ).replace('2022', '2023')
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ reeks, jaar }) => [reeks, jaar])).toEqual([
      ['primitief', 2023],
      ['na wijziging', 2023],
      ['rekening', 2023],
    ]);
  });

  it('"Lasten" above the labels is the kind of all rows and no part of the first name', async () => {
    const lezing = await lees(
      'Jaarrekening 2020\nx € 1.000\nLasten Begroting 2020 Begroting 2020 na wijziging Rekening 2020 Verschil\nZorg 31.877 32.010 31.400 610\nWegen 12.960 12.900 13.100 -200\n'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ soort }) => soort)).toEqual([null, null, null, null]);
    expect(lezing.tabellen[0]?.rijen.map(({ soort }) => soort)).toEqual(['lasten', 'lasten']);
  });

  it('of a report during the year: what is changed, and the begroting after it', async () => {
    const lezing = await lees(
      'Eerste bestuursrapportage 2024\nx € 1.000, baten min lasten\n\nProgramma\tPrimitieve begroting 2024\tBijstelling 1e berap\tBegroting 2024 na 1e berap\nZorg\t-32.830\t-97\t-32.927\n'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual(['primitief', 'wijziging', 'na wijziging']);
  });
});

describe('a total with the name that stands above its rows', () => {
  it('is their saldo', async () => {
    const lezing = await lees(
      'Jaarrekening 2018\nx € 1.000\n\n\tBegroting 2018 na wijziging\tRekening 2018\nVerkeer\t\t\nLasten\t9.610\t9.915\nBaten\t-1.380\t-1.403\nVerkeer\t8.230\t8.512\n'
    );
    expect(lezing.tabellen[0]?.rijen.map(({ soort }) => soort)).toEqual([null, 'lasten', 'baten', 'saldo']);
  });
});

describe('indicators with a row of targets and a row of measurements', () => {
  const kop = 'Jaarverslag 2022\n\nIndicator\t\t2021\t2022\n';

  it('are put together', async () => {
    const { indicatoren } = await lees(
      `${kop}Reizigers\tDoel\t7,5\t7,6\n\tResultaat\t7,7\t7,4\nStiptheid\tDoel\t95%\t96%\n\tResultaat\t94%\t97%\n`
    );
    expect(
      indicatoren.map(({ naam, jaren }) => [
        naam,
        ...jaren.map((j) => `${j.jaar} ${j.begroting?.tekst ?? ''} ${j.realisatie?.tekst ?? ''}`),
      ])
    ).toEqual([
      ['Reizigers', '2021 7,5 7,7', '2022 7,6 7,4'],
      ['Stiptheid', '2021 95% 94%', '2022 96% 97%'],
    ]);
  });

  it('are left as they are where a half is missing', async () => {
    const { indicatoren } = await lees(`${kop}Reizigers\tDoel\t7,5\t7,6\nStiptheid\tDoel\t95%\t96%\n`);
    expect(indicatoren.every(({ jaren }) => jaren.every(({ begroting }) => begroting === null))).toBe(true);
  });
});

describe('what is not read and is said so', () => {
  test.each([
    [
      'rows with a note behind the figures',
      'Jeugd 24,50 24,10 98,4% zie 3.1\nWmo 31,20 31,52 101,0% zie 3.2\nZorg 8,04 7,92 98,5% zie 4\n',
    ],
    ['figures with decimals that run together', 'Wegen140,661,2138,7\nGroen310,3122,4324,4\nWater86,331,988,4\n'],
    ['figures in brackets that run together', 'Wegen4.310(260)4.049\nGroen13.644(980)12.664\nWater9.077(60)9.017\n'],
  ])('%s', async (_, tekst) => {
    const { twijfels } = await lees(`Jaarrekening 2022\nCijfers van de taken\n${tekst}`);
    expect(twijfels.map(({ code }) => code)).toContain('tabel-onleesbaar');
  });
});
