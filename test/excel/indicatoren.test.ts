import { buildReeksen } from '../../src/figures/indicatoren/indicatorreeks';
import { lezingMet, type Gegeven } from '../figures/indicatorbouw';
import { cell, run, table, type, useHost } from './host';
import { readSamples } from './voorbeelden';

/** Each with the year 2021 only, so that its row is `d1|1.1|name|2021`. */
const GEVALLEN: readonly (Gegeven & { readonly naam: string })[] = [
  { naam: 'Leerwinst', jaren: '2021: 46 % | 31 %', claim: 'nee' },
  { naam: 'Toename banen', jaren: '2021: 372 | 474', claim: 'nee' },
  { naam: 'Verzuim', jaren: '2021: 2,5 | 2,3', claim: 'ja' },
  { naam: 'Rapportcijfer', jaren: '2021: 6,5 | 6,5', claim: 'nvt' },
  { naam: 'Zonder aanwijzing', jaren: '2021: 40 | 32' },
  { naam: 'Precies', jaren: '2021: 40 | 40', claim: 'ja' },
  { naam: 'Bereik A', jaren: '2021: minimaal 80 | 80', claim: 'ja' },
  { naam: 'Bereik B', jaren: '2021: > 80 | 80', claim: 'ja' },
  { naam: 'Bereik C', jaren: '2021: 10-15 | 16', claim: 'nee' },
  { naam: 'Klachten D', jaren: '2021: 10-15 | 16', claim: 'nee' },
  { naam: 'Band', jaren: '2021: 10-15 | 12', claim: 'ja' },
  { naam: 'Klachten E', jaren: '2021: max. 5 | 6', claim: 'ja' },
  { naam: 'Verzuim F', jaren: '2021: minimaal 5 | 6', claim: 'ja' },
  { naam: 'Stand', jaren: '2021: stabiel | 16', claim: 'ja' },
  { naam: 'Wachttijd', jaren: '2021: 4 weken | 5 weken', claim: 'ja' },
  { naam: 'Opkomst', jaren: '2021: 60 | n.n.b.', claim: 'nee' },
  { naam: 'Deelname', jaren: '2021: - | 55', claim: 'nee' },
];

describe('indicators in a workbook, through the real office.js', () => {
  const host = useHost();

  it('are judged by live formulas as the engine judges them', async () => {
    const lezing = lezingMet('d1', 2021, GEVALLEN);
    await run([lezing], 'inhoud');
    const { koppen, waarden } = await table('tblIndicatoren');
    const opBlad = waarden.map((rij) =>
      ['Indicator', 'Doel gehaald berekend', 'Vergelijking'].map((kop) => rij[koppen.indexOf(kop)])
    );
    const inDeMotor = buildReeksen([lezing]).map(({ naam, leden: [lid] }) => [
      naam,
      lid?.oordeel.berekend ?? '',
      lid?.oordeel.vergelijk ?? '',
    ]);
    expect(opBlad).toEqual(inDeMotor);
    const telling = (woord: string): number => opBlad.filter((rij) => rij.includes(woord)).length;
    expect([telling('eens'), telling('strijdig'), telling('niet te zeggen')]).toEqual([6, 3, 7]);
  });

  it('keep a text such as 10-15 a text, also where a number stood before, and a number a number', async () => {
    const doel = async (begroting: string): Promise<unknown> => {
      await run([lezingMet('d1', 2021, [{ naam: 'Bereik', jaren: `2021: ${begroting} | 12` }])], 'inhoud');
      return cell('tblIndicatoren', 'd1|1.1|Bereik|2021', 'Begroting');
    };
    expect([await doel('8'), await doel('10-15'), await doel('9'), await doel('1-2')]).toEqual([8, '10-15', 9, '1-2']);
  });

  it('follow the direction that a reader chooses, without the add-in', async () => {
    await run([lezingMet('d1', 2021, GEVALLEN)], 'inhoud');
    const rij = 'd1|1.1|Toename banen|2021';
    expect(await cell('tblIndicatoren', rij, 'Vergelijking')).toBe('strijdig');
    await type(host(), 'tblIndicatoren', rij, 'Uw richting', 'lager');
    expect(await cell('tblIndicatoren', rij, 'Vergelijking')).toBe('eens');
  });

  it('show the chosen series over the years, with gaps for years without a figure', async () => {
    await run(await readSamples(), 'inhoud');
    const keuze = '1.4 Toename aantal arbeidsplaatsen';
    expect(await cell('tblTrendkeuze', 'keuze', 'Indicator')).toBe(keuze);
    const trend = async (): Promise<unknown[]> => {
      const { koppen, waarden } = await table('tblTrend');
      return waarden.map((rij) => ['Jaar', 'Doel', 'Realisatie'].map((kop) => rij[koppen.indexOf(kop)]));
    };
    const leeg = ['#N/A', '#N/A'];
    expect(await trend()).toEqual([
      ...['2016', '2017', '2018', '2019'].map((jaar) => [jaar, ...leeg]),
      ['2020', 500, 896],
      ['2021', 372, 474],
    ]);
    await type(host(), 'tblTrendkeuze', 'keuze', 'Indicator', '1.6 Bereik minimaregelingen uitgedrukt in % doelgroep');
    expect((await trend()).slice(-2)).toEqual([
      ['2020', '#N/A', 67],
      ['2021', 85, 63],
    ]);
    await type(
      host(),
      'tblIndicatoren',
      'd1|1.6|Bereik minimaregelingen uitgedrukt in % doelgroep|2021',
      'Realisatie',
      '64'
    );
    expect((await trend()).at(-1)).toEqual(['2021', 85, 64]);
  });
});
