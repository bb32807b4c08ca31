import { decimaal } from '../../src/money/decimaal';
import { assumeEenheid, parseEenheid } from '../../src/figures/stuk/eenheid';
import { findKolomkoppen } from '../../src/figures/kolommen/kolomkoppen';
import { parseKop } from '../../src/figures/stuk/koppen';
import { parseKopwoorden } from '../../src/figures/kolommen/kopwoorden';
import { nameKolommen } from '../../src/figures/kolommen/kolommen';
import { parseGehaald } from '../../src/figures/stuk/oordeel';
import { placements } from '../../src/figures/tabel/plaatsen';
import { orientName } from '../../src/figures/indicatoren/richting';
import { parseLabel, parseRijsoort, parseRol } from '../../src/figures/tabel/rijsoort';
import { splitKop } from '../../src/figures/herkenners/splits-kop';
import { countRange, parseStaart, readings } from '../../src/figures/herkenners/staart';
import { inferSaldo } from '../../src/figures/tabel/tekens';

describe('a header line without separators', () => {
  test.each([
    [
      'Programma 1 Onderwijs Lasten jaarrekening Baten jaarrekening Saldo jaarrekening',
      3,
      'Lasten jaarrekening | Baten jaarrekening | Saldo jaarrekening',
    ],
    [
      'Primitieve begroting 2016 Bijgestelde begroting 2016 Realisatie 2016 Realisatie 2015',
      4,
      'Primitieve begroting 2016 | Bijgestelde begroting 2016 | Realisatie 2016 | Realisatie 2015',
    ],
    [
      'Begroting 2016 Begroting 2016 na 2e wijziging Jaarrekening 2016 Saldo rekening min begroting na wijziging V/N',
      4,
      'Begroting 2016 | Begroting 2016 na 2e wijziging | Jaarrekening 2016 | Saldo rekening min begroting na wijziging',
    ],
    [
      'L/B Begroting primair 2016 Begroting gewijzigd 2016 Rekening 2016 Verschil',
      4,
      'Begroting primair 2016 | Begroting gewijzigd 2016 | Rekening 2016 | Verschil',
    ],
    [
      'Begroting 2017 Lasten Begroting 2017 Baten Begroting 2017 Saldo Verschil Lasten Verschil Baten Verschil Saldo',
      6,
      'Begroting 2017 Lasten | Begroting 2017 Baten | Begroting 2017 Saldo | Verschil Lasten | Verschil Baten | Verschil Saldo',
    ],
    ['Baten Lasten', 2, 'Baten | Lasten'],
    [
      'Programma Begroting 2021 Na wijziging 2021 Rekening 2021 Saldo 2021',
      4,
      'Begroting 2021 | Na wijziging 2021 | Rekening 2021 | Saldo 2021',
    ],
    [
      'Begroting 2021 na wijziging Rekening 2021 Saldo 2021',
      3,
      'Begroting 2021 na wijziging | Rekening 2021 | Saldo 2021',
    ],
  ])('%s', (tekst, aantal, verwacht) => {
    expect(splitKop(tekst, aantal)?.koppen.join(' | ')).toBe(verwacht);
  });

  test.each([
    ['Kinderen spelen graag buiten', 2],
    ['Gerealiseerde baten, lasten en saldo per doelstelling', 3],
    ['Lasten Baten', 3],
  ])('%s is none of %d columns', (tekst, aantal) => {
    expect(splitKop(tekst, aantal)).toBeNull();
  });
});

describe('column names one to a line', () => {
  const vier = ['Begroting 2023', 'Begroting na wijziging 2023', 'Rekening 2023', 'Verschil'];

  it('are found above the label of the first row, headings between', () => {
    expect(findKolomkoppen(['Overzicht', ...vier, '1. Zorg', 'Lasten'], 4)?.koppen).toEqual(vier);
    expect(findKolomkoppen(['Overzicht', ...vier, 'Lasten', 'Rente'], 4)?.koppen).toEqual(vier);
  });

  it('are not shifted by a title that reads like a column', () => {
    expect(findKolomkoppen(['Begroting 2023', ...vier, 'Lasten'], 4)?.koppen).toEqual(vier);
    expect(findKolomkoppen(['Begroting 2022', ...vier, 'Lasten'], 4)).toBeNull();
  });

  it('may be stages above kinds', () => {
    const namen = ['Begroting 2019', 'Realisatie 2019', 'Baten', 'Lasten', 'Baten', 'Lasten', 'Zorg'];
    expect(findKolomkoppen(namen, 4)?.koppen).toEqual([
      'Begroting 2019 Baten',
      'Begroting 2019 Lasten',
      'Realisatie 2019 Baten',
      'Realisatie 2019 Lasten',
    ]);
  });
});

describe('a unit that is not printed', () => {
  it.each([
    ['thousands', ['4.812', '312', '-4.500'], '1000'],
    ['thousands: of a large city', ['1.703.114', '212.400', '48.310', '-912'], '1000'],
    ['whole euros: billions in one programme', ['6.245.310', '310.000'], '1'],
    ['whole euros: millions and no small figure', ['1.245.310', '310.000', '-11.588'], '1'],
    ['nothing: only nil', ['0'], '1000'],
  ])('is assumed to be %s', (_, getallen, euro) => {
    const waarden = getallen.map((tekst) => decimaal(tekst.replaceAll('.', '')));
    expect(assumeEenheid(waarden)).toEqual({ euro, bron: null });
  });
});

describe('the meaning of a column', () => {
  test.each([
    ['Begroting 2019 na wijziging Baten', 'na wijziging', 'baten', 2019],
    ['Ontwerp begroting 2019', 'primitief', null, 2019],
    ['Begroting primair 2016', 'primitief', null, 2016],
    ['Werkelijk 2017 Lasten', 'rekening', 'lasten', 2017],
    ['Wijziging 2023', 'wijziging', null, 2023],
    ['Bedrag verschil', 'verschil', null, null],
    ['Verschil Rek./Begr. 2019', 'verschil', null, 2019],
    ['Saldo rekening min begroting na wijziging', 'verschil', null, null],
    ['Verschil Saldo', 'verschil', 'saldo', null],
    ['Uitgaven', null, 'lasten', null],
  ])('%s', (kop, reeks, soort, jaar) => {
    expect(parseKopwoorden(kop)).toEqual({ reeks, soort, jaar });
  });

  it('of a bare begroting follows from its neighbours, is assumed beside the rekening of its year, or stays open', () => {
    const reeksen = (koppen: string[], soort: 'jaarrekening' | 'begroting'): unknown[] =>
      nameKolommen(koppen, '', { soort, jaar: 2022 }).map(({ reeks }) => reeks);
    expect(reeksen(['Begroting 2022', 'Begroting 2022 na wijziging', 'Rekening 2022'], 'jaarrekening')).toEqual([
      'primitief',
      'na wijziging',
      'rekening',
    ]);
    expect(reeksen(['Primitief', 'Begroting 2022', 'Rekening 2022'], 'jaarrekening')).toEqual([
      'primitief',
      'na wijziging',
      'rekening',
    ]);
    expect(reeksen(['Begroting 2022', 'Rekening 2022'], 'jaarrekening')).toEqual(['na wijziging', 'rekening']);
    expect(reeksen(['Begroting', 'Rekening'], 'jaarrekening')).toEqual(['na wijziging', 'rekening']);
    expect(reeksen(['Begroting 2022', 'Rekening 2021'], 'jaarrekening')).toEqual(['primitief', 'rekening']);
    expect(reeksen(['Begroting 2021', 'Rekening 2022'], 'jaarrekening')).toEqual([null, 'rekening']);
    expect(reeksen(['Begroting 2022', 'Rekening 2022'], 'begroting')).toEqual(['primitief', 'rekening']);
    expect(reeksen(['Rekening 2020', 'Begroting 2021', 'Begroting 2022', 'Begroting 2023'], 'begroting')).toEqual([
      'rekening',
      null,
      'primitief',
      'raming',
    ]);
  });
});

describe('the figures at the end of a line', () => {
  test.each([
    [
      'Beperken uitval in het onderwijs (1.2) -2.277 576 -1.701',
      3,
      'Beperken uitval in het onderwijs (1.2)',
      ['-2.277', '576', '-1.701'],
    ],
    [
      'Programma 10. Bouwen en wonen 16.842 17.701 -859',
      3,
      'Programma 10. Bouwen en wonen',
      ['16.842', '17.701', '-859'],
    ],
    ['Programma 3 880 311 569', 3, 'Programma 3', ['880', '311', '569']],
    ['van 0 - 19 jaar 5.702 5.599', 2, 'van 0 - 19 jaar', ['5.702', '5.599']],
    [
      'Saldo van baten en lasten 380 - 1.215 - 119 - 7.673',
      4,
      'Saldo van baten en lasten',
      ['380', '- 1.215', '- 119', '- 7.673'],
    ],
    ['Dividend 46 - 46 66 - 66', 6, 'Dividend', ['46', '-', '46', '66', '-', '66']],
    ['Saldo - 127- 127- 33 149- 116-', 6, 'Saldo', ['-', '127-', '127-', '33', '149-', '116-']],
    ['Economie € 327.884 € 22.044 € -', 3, 'Economie', ['€ 327.884', '€ 22.044', '€ -']],
    ['Begroting 46 % 46 %', 2, 'Begroting', ['46 %', '46 %']],
    ['Lasten 14.391 15.885 238 V', 3, 'Lasten', ['14.391', '15.885', '238']],
    ['Totaal lasten (4) 1.724 2.043', 2, 'Totaal lasten (4)', ['1.724', '2.043']],
  ])('%s', (tekst, aantal, label, figuren) => {
    const staart = parseStaart(tekst);
    expect(staart.label).toBe(label);
    expect(readings(staart.woorden, aantal)).toEqual([figuren]);
  });

  it('have every reading while nothing decides', () => {
    expect(countRange(['-', '59', '-', '50'])).toEqual([2, 4]);
    expect(readings(['-', '59', '-', '50'], 3)).toEqual([
      ['-', '59', '- 50'],
      ['- 59', '-', '50'],
    ]);
    expect(placements(['a', 'b'], 3)).toEqual([
      [null, 'a', 'b'],
      ['a', null, 'b'],
      ['a', 'b', null],
    ]);
  });
});

describe('a sign convention', () => {
  const drie = (lasten: string, baten: string, saldo: string) => {
    const getal = (waarde: string) => ({ waarde: decimaal(waarde), stap: decimaal('1') });
    return { lasten: getal(lasten), baten: getal(baten), saldo: getal(saldo) };
  };

  test.each([
    ['baten-lasten', 'positief', 'positief', [drie('100', '60', '-40'), drie('20', '0', '-20')]],
    ['lasten-baten', 'positief', 'positief', [drie('100', '60', '40'), drie('20', '5', '15')]],
    ['lasten+baten', 'positief', 'negatief', [drie('100', '-60', '40'), drie('20', '0', '20')]],
    ['lasten+baten', 'negatief', 'positief', [drie('-100', '60', '-40'), drie('0', '9', '9')]],
  ])('%s follows from the rows', (saldo, lasten, baten, rijen) => {
    expect(inferSaldo(rijen)).toMatchObject({ zeker: true, conventie: { saldo, lasten, baten } });
  });

  it('is not sure when two forms close as often, or none does', () => {
    expect(inferSaldo([drie('10', '0', '10')])).toMatchObject({ zeker: false, conventie: { saldo: null } });
    expect(inferSaldo([drie('100', '60', '7')])).toMatchObject({ zeker: false, sluitend: 0, rijen: 1 });
    expect(inferSaldo([])).toMatchObject({ zeker: false });
  });
});

describe('small words', () => {
  test.each([
    ['Bedragen x €1.000', '1000'],
    ['(bedragen x € 1.000.000)', '1000000'],
    ['in € 1.000', '1000'],
    ['x 1.000,-', '1000'],
    ['* € 1.000', '1000'],
    ['x 1.000 euro', '1000'],
    ["in hele euro's", '1'],
    ["tabel x € 1.000, toelichting in hele euro's", undefined],
    ['Aantal inwoners *1)', undefined],
    ['Er is € 1.000 besteed', undefined],
  ])('%s gives the unit %s', (tekst, euro) => {
    expect(parseEenheid(tekst)?.euro).toBe(euro);
  });

  test.each([
    ['Beperken uitval (1.2)', '1.2', 'Beperken uitval'],
    ['0.10 Mutaties reserves (980)', '0.10', 'Mutaties reserves (980)'],
    ['01. Economie', '01', 'Economie'],
    ['1A VITALE INWONERS', '1A', 'VITALE INWONERS'],
    ['6.71 Maatwerk 18+', '6.71', 'Maatwerk 18+'],
    ['65 jaar en ouder', null, '65 jaar en ouder'],
  ])('%s has the code %s', (tekst, code, label) => {
    expect(parseLabel(tekst)).toEqual({ code, label });
  });

  it('name roles, kinds, headings and judgements', () => {
    expect(['TOTAAL PROGRAMMA', 'Subtotaal', 'Zorg'].map(parseRol)).toEqual(['totaal', 'subtotaal', 'regel']);
    expect(
      [
        'Totaal lasten (4)',
        'Programma 1 Baten',
        'Saldo van baten en lasten',
        'Toevoeging aan de reserves',
        'Rente',
      ].map(parseRijsoort)
    ).toEqual(['lasten', 'baten', 'saldo', 'toevoeging', null]);
    expect(parseKop('Doelstelling 1.1 Bijdragen')).toMatchObject({ soort: 'doelstelling', code: '1.1' });
    expect(parseKop('Programma 1 geeft de inspanningen weer.')).toBeNull();
    expect(['Doel gehaald: nee', 'Doel gehaald: N.v.t.', 'Doel gehaald'].map(parseGehaald)).toEqual([
      'nee',
      'nvt',
      null,
    ]);
    expect(
      ['Aantal bijstandsuitkeringen', 'Uitstroom uit de bijstand', 'Kleur'].map((naam) => orientName(naam).richting)
    ).toEqual(['lager', 'hoger', null]);
  });
});
