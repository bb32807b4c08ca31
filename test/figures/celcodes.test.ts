import { isNotenkop } from '../../src/figures/notenkolom';
import { gedrukt, lees } from './lees';

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
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tSaldo begroting 2017 na wijziging\tSaldo rekening 2017\tSaldo verschil\tV/N\nHaven\t-132\t-61\t71\tV\nStrand\t-208\t-293\t85\tN\nDorp\t-947\t-985\t38\tN\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBeNull();
    expect(lezing.twijfels.map(({ code }) => code)).toContain('teken-onzeker');
  });

  it('of one order only are believed', async () => {
    const lezing = await lees(
      'Jaarrekening 2017\nx € 1.000\n\nProgramma\tLasten begroting 2017 na wijziging\tLasten rekening 2017\tLasten verschil\nHaven\t132\t61\t71\nStrand\t293\t208\t85\nDorp\t985\t947\t38\n'
    );
    expect(lezing.tabellen[0]?.tekenconventie.verschil).toBe('begroting-rekening');
  });
});
