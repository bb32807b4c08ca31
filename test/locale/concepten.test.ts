import { concepten as en } from '../../src/locale/en/concepten';
import { concepten as nl } from '../../src/locale/nl/concepten';
import { afwijking } from './fixtures';

type Vorm = Parameters<typeof afwijking>[0];
const mln = (n: number): number => Math.round(n * 1_000_000);

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Wordings differ by subject; what they say does not. */
function plain(zin: string): string {
  return zin
    .replace(
      /^In (\d{4}) (zijn|is) ((?:de|het) .+?) (?=€ )/,
      (_, jaar: string, is: string, wat: string) => `${capital(wat)} ${is} in ${jaar} `
    )
    .replace(/^In (\d{4}) ((?:the )?.+?) is /, (_, jaar: string, wat: string) => `${capital(wat)} in ${jaar} is `)
    .replace(/^(De .+?) (?:vallen|komen) (.*?)uit /, '$1 zijn $2')
    .replace(/^(Het .+?) (?:valt|komt) (.*?)uit /, '$1 is $2')
    .replace(/ (?:turns|comes) out /, ' is ');
}

describe('the drafted sentence', () => {
  it.each<[string, Vorm, string, string]>([
    [
      'more lasten than in an earlier year',
      { soort: 'lasten', van: mln(70.478), naar: mln(81.313) },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 10,8 mln hoger dan in 2021 (15,4%, N).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €10.8 million higher than in 2021 (15.4%, adverse).",
    ],
    [
      'less lasten than budgeted',
      { soort: 'lasten', van: mln(5), naar: mln(3.8), basis: 'na wijziging' },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 1,2 mln lager dan begroot (24,0%, V).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €1.2 million lower than budgeted (24.0%, favourable).",
    ],
    [
      'more baten than in the original budget, below a million',
      { soort: 'baten', van: 1_000_000, naar: 1_944_000, basis: 'primitief' },
      "De baten van 'Bestaan' (1.6) zijn in 2023 € 944.000 hoger dan in de primitieve begroting (94,4%, V).",
      "Income from 'Bestaan' (1.6) in 2023 is €944,000 higher than in the original budget (94.4%, favourable).",
    ],
    [
      'a difference too small for the percentage',
      { soort: 'baten', van: mln(900), naar: mln(900) - 4000 },
      "De baten van 'Bestaan' (1.6) zijn in 2023 € 4.000 lager dan in 2021 (minder dan 0,1%, N).",
      "Income from 'Bestaan' (1.6) in 2023 is €4,000 lower than in 2021 (less than 0.1%, adverse).",
    ],
    [
      'nothing in the base',
      { soort: 'lasten', van: 0, naar: mln(1.2) },
      "De lasten van 'Bestaan' (1.6) bedragen in 2023 € 1,2 mln; in 2021 waren er geen (N).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €1.2 million, against none in 2021 (adverse).",
    ],
    [
      'nothing budgeted',
      { soort: 'baten', van: 0, naar: 25_000, basis: 'na wijziging' },
      "De baten van 'Bestaan' (1.6) bedragen in 2023 € 25.000, terwijl hiervoor niets was begroot (V).",
      "Income from 'Bestaan' (1.6) in 2023 is €25,000, while nothing was budgeted for it (favourable).",
    ],
    [
      'a correction where nothing was budgeted',
      { soort: 'lasten', van: 0, naar: -20_000, basis: 'na wijziging' },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 20.000 negatief, terwijl hiervoor niets was begroot (V).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €20,000 negative, while nothing was budgeted for it (favourable).",
    ],
    [
      'nothing left',
      { soort: 'baten', van: 6000, naar: 0 },
      "Voor 'Bestaan' (1.6) zijn er in 2023 geen baten, tegen € 6.000 in 2021 (N).",
      "There is no income from 'Bestaan' (1.6) in 2023, against €6,000 in 2021 (adverse).",
    ],
    [
      'nothing left of what was budgeted',
      { soort: 'lasten', van: mln(1.2), naar: 0, basis: 'na wijziging' },
      "Voor 'Bestaan' (1.6) zijn er in 2023 geen lasten, terwijl € 1,2 mln was begroot (V).",
      "There is no expenditure on 'Bestaan' (1.6) in 2023, against €1.2 million budgeted (favourable).",
    ],
    [
      'nothing at all',
      { soort: 'lasten', van: 0, naar: 0 },
      "Voor 'Bestaan' (1.6) zijn er in 2023 geen lasten, net als in 2021.",
      "There is no expenditure on 'Bestaan' (1.6) in 2023, as in 2021.",
    ],
    [
      'the same amount',
      { soort: 'lasten', van: mln(2.5), naar: mln(2.5) },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 gelijk aan die in 2021: € 2,5 mln.",
      "Expenditure on 'Bestaan' (1.6) in 2023 is the same as in 2021: €2.5 million.",
    ],
    [
      'exactly as budgeted',
      { soort: 'baten', van: 40_000, naar: 40_000, basis: 'na wijziging' },
      "De baten van 'Bestaan' (1.6) zijn in 2023 zoals begroot: € 40.000.",
      "Income from 'Bestaan' (1.6) in 2023 is as budgeted: €40,000.",
    ],
    [
      'a correction below zero',
      { soort: 'lasten', van: mln(1), naar: -mln(0.2) },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 200.000 negatief, tegen € 1,0 mln in 2021: een verschil van € 1,2 mln (V).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €200,000 negative, against €1.0 million in 2021: a difference of €1.2 million (favourable).",
    ],
    [
      'corrections in both series',
      { soort: 'baten', van: -300_000, naar: -100_000, basis: 'na wijziging' },
      "De baten van 'Bestaan' (1.6) zijn in 2023 € 100.000 negatief, terwijl € 300.000 negatief was begroot: een verschil van € 200.000 (V).",
      "Income from 'Bestaan' (1.6) in 2023 is €100,000 negative, against €300,000 negative budgeted: a difference of €200,000 (favourable).",
    ],
    [
      'a worse saldo',
      { soort: 'saldo', van: -mln(13.597), naar: -mln(29.444) },
      "Het saldo van 'Bestaan' (1.6) is in 2023 € 15,8 mln nadeliger dan in 2021 (116,5%, N).",
      "The balance of 'Bestaan' (1.6) in 2023 is €15.8 million worse than in 2021 (116.5%, adverse).",
    ],
    [
      'a better saldo, positive in both',
      { soort: 'saldo', van: mln(1), naar: mln(1.5), basis: 'na wijziging' },
      "Het saldo van 'Bestaan' (1.6) is in 2023 € 500.000 voordeliger dan begroot (50,0%, V).",
      "The balance of 'Bestaan' (1.6) in 2023 is €500,000 better than budgeted (50.0%, favourable).",
    ],
    [
      'a saldo that turns',
      { soort: 'saldo', van: mln(1), naar: -mln(0.5), basis: 'na wijziging' },
      "Het saldo van 'Bestaan' (1.6) is in 2023 € 500.000 negatief, terwijl € 1,0 mln positief was begroot: € 1,5 mln nadeliger (N).",
      "The balance of 'Bestaan' (1.6) in 2023 is €500,000 negative, against €1.0 million positive budgeted: €1.5 million worse (adverse).",
    ],
    [
      'a saldo from nothing',
      { soort: 'saldo', van: 0, naar: -mln(0.5) },
      "Het saldo van 'Bestaan' (1.6) is in 2023 € 500.000 negatief, tegen een saldo van nul in 2021 (N).",
      "The balance of 'Bestaan' (1.6) in 2023 is €500,000 negative, against zero in 2021 (adverse).",
    ],
    [
      'a saldo that closes',
      { soort: 'saldo', van: -mln(0.5), naar: 0 },
      "Het saldo van 'Bestaan' (1.6) is in 2023 nul, tegen € 500.000 negatief in 2021 (V).",
      "The balance of 'Bestaan' (1.6) in 2023 is zero, against €500,000 negative in 2021 (favourable).",
    ],
    [
      'a saldo of nothing, as budgeted',
      { soort: 'saldo', van: 0, naar: 0, basis: 'na wijziging' },
      "Het saldo van 'Bestaan' (1.6) is in 2023 nul, zoals begroot.",
      "The balance of 'Bestaan' (1.6) in 2023 is zero, as budgeted.",
    ],
    [
      'the same saldo',
      { soort: 'saldo', van: -mln(2), naar: -mln(2) },
      "Het saldo van 'Bestaan' (1.6) is in 2023 gelijk aan dat in 2021: € 2,0 mln negatief.",
      "The balance of 'Bestaan' (1.6) in 2023 is the same as in 2021: €2.0 million negative.",
    ],
    [
      'a programme as a whole',
      { soort: 'lasten', van: mln(117.371), naar: mln(135.585), niveau: 'programma' },
      'De lasten van programma 1 Onderwijs zijn in 2023 € 18,2 mln hoger dan in 2021 (15,5%, N).',
      'Expenditure on programme 1 Onderwijs in 2023 is €18.2 million higher than in 2021 (15.5%, adverse).',
    ],
    [
      'a programme without the word',
      { soort: 'lasten', van: mln(1), naar: mln(2), niveau: 'programma', naam: 'Wonen' },
      "De lasten van 'Wonen' zijn in 2023 € 1,0 mln hoger dan in 2021 (100,0%, N).",
      "Expenditure on 'Wonen' in 2023 is €1.0 million higher than in 2021 (100.0%, adverse).",
    ],
    [
      'more added to reserves than budgeted',
      { soort: 'toevoeging', van: mln(1), naar: mln(1.4), basis: 'na wijziging', niveau: 'programma' },
      'De toevoegingen aan reserves van programma 1 Onderwijs zijn in 2023 € 400.000 hoger dan begroot (40,0%, N).',
      'The addition to the reserves of programme 1 Onderwijs in 2023 is €400,000 higher than budgeted (40.0%, adverse).',
    ],
    [
      'nothing withdrawn from reserves',
      { soort: 'onttrekking', van: mln(1), naar: 0, basis: 'na wijziging', niveau: 'programma' },
      'Voor programma 1 Onderwijs zijn er in 2023 geen onttrekkingen aan reserves, terwijl € 1,0 mln was begroot (N).',
      'There is no withdrawal from the reserves of programme 1 Onderwijs in 2023, against €1.0 million budgeted (adverse).',
    ],
    [
      'a better result of the whole',
      { soort: 'resultaat', van: -mln(11.772), naar: -mln(4.332), basis: 'na wijziging', niveau: 'geheel' },
      'Het resultaat is in 2023 € 7,4 mln voordeliger dan begroot (63,2%, V).',
      'The result in 2023 is €7.4 million better than budgeted (63.2%, favourable).',
    ],
    [
      'a net change in reserves that turns',
      { soort: 'mutatie reserves', van: mln(0.265), naar: -mln(12.925), basis: 'na wijziging', niveau: 'geheel' },
      'Het saldo van mutaties in reserves is in 2023 € 12,9 mln negatief, terwijl € 265.000 positief was begroot: € 13,2 mln nadeliger (N).',
      'The net change in reserves in 2023 is €12.9 million negative, against €265,000 positive budgeted: €13.2 million worse (adverse).',
    ],
    [
      'a programme with a number in front',
      { soort: 'lasten', van: mln(1), naar: mln(2), niveau: 'programma', naam: '05. Wonen' },
      'De lasten van programma 5 Wonen zijn in 2023 € 1,0 mln hoger dan in 2021 (100,0%, N).',
      'Expenditure on programme 5 Wonen in 2023 is €1.0 million higher than in 2021 (100.0%, adverse).',
    ],
    [
      'a programme with the word and a number with a stop',
      {
        soort: 'baten',
        van: mln(17),
        naar: mln(8.1),
        basis: 'na wijziging',
        niveau: 'programma',
        naam: 'Programma 10. Bouwen',
      },
      'De baten van programma 10 Bouwen zijn in 2023 € 8,9 mln lager dan begroot (52,4%, N).',
      'Income from programme 10 Bouwen in 2023 is €8.9 million lower than budgeted (52.4%, adverse).',
    ],
    [
      'the lasten of the whole',
      { soort: 'lasten', van: mln(383.8), naar: mln(349.592), basis: 'na wijziging', niveau: 'geheel' },
      'De totale lasten zijn in 2023 € 34,2 mln lager dan begroot (8,9%, V).',
      'Total expenditure in 2023 is €34.2 million lower than budgeted (8.9%, favourable).',
    ],
    [
      'the baten of the whole, expected',
      { soort: 'baten', van: mln(2), naar: mln(3), basis: 'na wijziging', vergeleken: 'prognose', niveau: 'geheel' },
      'De verwachte totale baten zijn in 2023 € 1,0 mln hoger dan begroot (50,0%, V).',
      'Total expected income in 2023 is €1.0 million higher than budgeted (50.0%, favourable).',
    ],
    [
      'the saldo of the whole, which turns',
      { soort: 'saldo', van: -mln(12.037), naar: mln(8.593), basis: 'na wijziging', niveau: 'geheel' },
      'Het totale saldo van baten en lasten is in 2023 € 8,6 mln positief, terwijl € 12,0 mln negatief was begroot: € 20,6 mln voordeliger (V).',
      'The balance of income and expenditure in 2023 is €8.6 million positive, against €12.0 million negative budgeted: €20.6 million better (favourable).',
    ],
    [
      'the withdrawals of the whole, none left',
      { soort: 'onttrekking', van: mln(1), naar: 0, basis: 'na wijziging', niveau: 'geheel' },
      'Er zijn in 2023 geen onttrekkingen aan reserves, terwijl € 1,0 mln was begroot (N).',
      'There is no withdrawal from reserves in 2023, against €1.0 million budgeted (adverse).',
    ],
    [
      'a printed sub-total with a name',
      {
        soort: 'lasten',
        van: mln(59.5),
        naar: mln(56.5),
        basis: 'na wijziging',
        niveau: 'subtotaal',
        naam: "Subtotaal programma's",
      },
      "De lasten van het subtotaal 'programma's' zijn in 2023 € 3,0 mln lager dan begroot (5,0%, V).",
      "Expenditure on the subtotal 'programma's' in 2023 is €3.0 million lower than budgeted (5.0%, favourable).",
    ],
    [
      'a printed sub-total without one',
      { soort: 'baten', van: mln(1), naar: mln(2), basis: 'na wijziging', niveau: 'subtotaal', naam: 'Subtotaal' },
      'De baten van het subtotaal zijn in 2023 € 1,0 mln hoger dan begroot (100,0%, V).',
      'Income from the subtotal in 2023 is €1.0 million higher than budgeted (100.0%, favourable).',
    ],
    [
      'a row without a code',
      { soort: 'baten', van: mln(1), naar: mln(2), niveau: 'rij zonder code' },
      "De baten van 'Bestaan' zijn in 2023 € 1,0 mln hoger dan in 2021 (100,0%, V).",
      "Income from 'Bestaan' in 2023 is €1.0 million higher than in 2021 (100.0%, favourable).",
    ],
    [
      'no year known',
      { soort: 'lasten', van: mln(1), naar: mln(2), basis: 'na wijziging', jaren: [null, null] },
      "De lasten van 'Bestaan' (1.6) zijn € 1,0 mln hoger dan begroot (100,0%, N).",
      "Expenditure on 'Bestaan' (1.6) is €1.0 million higher than budgeted (100.0%, adverse).",
    ],
    [
      'a forecast',
      { soort: 'lasten', van: mln(1), naar: mln(2), basis: 'na wijziging', vergeleken: 'prognose' },
      "De verwachte lasten van 'Bestaan' (1.6) zijn in 2023 € 1,0 mln hoger dan begroot (100,0%, N).",
      "Expected expenditure on 'Bestaan' (1.6) in 2023 is €1.0 million higher than budgeted (100.0%, adverse).",
    ],
    [
      'figures published in millions with one decimal',
      { soort: 'lasten', van: mln(1.2), naar: mln(1.6), stap: 100_000 },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 0,4 mln hoger dan in 2021 (33,3%, N).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €0.4 million higher than in 2021 (33.3%, adverse).",
    ],
    [
      'figures published in whole millions',
      { soort: 'lasten', van: mln(12), naar: mln(16), stap: 1_000_000 },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 4 mln hoger dan in 2021 (33,3%, N).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €4 million higher than in 2021 (33.3%, adverse).",
    ],
    [
      'figures published in whole euros',
      { soort: 'lasten', van: 1000, naar: 1001, stap: 1 },
      "De lasten van 'Bestaan' (1.6) zijn in 2023 € 1 hoger dan in 2021 (0,1%, N).",
      "Expenditure on 'Bestaan' (1.6) in 2023 is €1 higher than in 2021 (0.1%, adverse).",
    ],
  ])('%s', (_, vorm, dutch, english) => {
    expect(plain(nl.zin(afwijking(vorm)))).toBe(dutch);
    expect(plain(en.zin(afwijking(vorm)))).toBe(english);
  });

  it('varies over subjects and stays the same for one', () => {
    const zin = (naam: string): string => nl.zin(afwijking({ soort: 'lasten', van: 1, naar: 2, naam }));
    const verbs = ['Wonen', 'Zorg', 'Sport', 'Groen', 'Veiligheid', 'Kunst', 'Water', 'Afval'].map(
      (naam) => /^(In \d{4} zijn)|zijn|vallen|komen/.exec(zin(naam))?.[0]
    );
    expect(new Set(verbs)).toEqual(new Set(['zijn', 'vallen', 'komen', 'In 2023 zijn']));
    expect(zin('Wonen')).toBe(zin('Wonen'));
  });
});

describe('every combination of sign, kind, size and series', () => {
  const bedragen = [0, 1, 400, 49_000, 999_999, 1_000_000, 1_049_999, 70_478_000, -1, -250_000, -13_597_000];
  const reeksen = ['rekening', 'na wijziging', 'primitief', 'raming', 'prognose'] as const;
  const soorten = ['lasten', 'baten', 'saldo', 'toevoeging', 'onttrekking', 'mutatie reserves', 'resultaat'] as const;
  const all = soorten.flatMap((soort) =>
    bedragen.flatMap((van) =>
      bedragen.flatMap((naar) => reeksen.map((basis) => afwijking({ soort, van, naar, basis, stap: 1 })))
    )
  );

  it.each([
    ['Dutch', nl, /€ -|€ 0 |€ 0,0 |\b0 (hoger|lager)|geen .*(niet|geen) |undefined|null|NaN|\(\)| {2}| [,.;:]|-\d/],
    ['English', en, /€-|€0 |€0.0 |\b0 (higher|lower)|no .*(not|none) |undefined|null|NaN|\(\)| {2}| [,.;:]|-\d/],
  ] as const)('is one proper sentence in %s', (_, { zin }, fault) => {
    for (const item of all) {
      const text = zin(item);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(fault);
      expect(text.includes(', N)') || text.includes('(N)') || text.includes('adverse)')).toBe(item.vn === 'N');
    }
  });
});
