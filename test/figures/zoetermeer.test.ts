import { join } from 'node:path';
import type { Lezing } from '../../src/domain/lezing';
import { inferNames } from '../../src/figures/indicatoren/infer-names';
import { gedrukt, indienAanwezig, leesBestand } from './lees';

const voorbeelden = join(__dirname, '../../assets/voorbeelden');
const seeds = process.env['SLUITEND_SEEDS'] ?? join(__dirname, '../../../shared/seeds');
const bestanden = (jaar: number): string[] => [
  join(voorbeelden, `jaarstukken-${jaar}-programma-1.txt`),
  ...indienAanwezig(join(seeds, `zoetermeer-${jaar}-programma-1.txt`)),
];

const PROGRAMMA = 'Programma 1 Onderwijs, economie en arbeidsparticipatie';
const CONVENTIE = { lasten: 'negatief', baten: 'positief', saldo: 'lasten+baten', verschil: null };

describe.each(bestanden(2021))('jaarstukken 2021 (%s)', (bestand) => {
  let lezing: Lezing;
  beforeAll(async () => {
    lezing = await leesBestand(bestand);
  });

  it('is the jaarrekening of 2021, without a doubt', () => {
    expect(lezing).toMatchObject({ soort: 'jaarrekening', jaar: 2021, tegels: [], twijfels: [] });
  });

  it('has one table of baten, lasten and saldo in thousands, lasten printed negative', () => {
    expect(lezing.tabellen).toHaveLength(1);
    expect(lezing.tabellen[0]).toMatchObject({
      titel: 'Gerealiseerde baten, lasten en saldo per doelstelling (inclusief reservemutaties)',
      eenheid: { euro: '1000', bron: 'Bedragen x €1.000' },
      tekenconventie: CONVENTIE,
      kolommen: [
        { kop: 'baten', reeks: 'rekening', soort: 'baten', jaar: 2021 },
        { kop: 'lasten', reeks: 'rekening', soort: 'lasten', jaar: 2021 },
        { kop: 'Rekening 2021', reeks: 'rekening', soort: 'saldo', jaar: 2021 },
      ],
    });
  });

  it('has the six doelstellingen and the total as printed', () => {
    expect(gedrukt(lezing)).toEqual([
      ['1.1', '9.248', '-21.865', '-12.616'],
      ['1.2', '600', '-2.231', '-1.632'],
      ['1.3', '942', '-1.797', '-855'],
      ['1.4', '6', '-299', '-293'],
      ['1.5', '1.937', '-20.701', '-18.763'],
      ['1.6', '56.881', '-70.478', '-13.597'],
      ['TOTAAL PROGRAMMA', '69.614', '-117.371', '-47.757'],
    ]);
    expect(lezing.tabellen[0]?.rijen.map((rij) => rij.rol)).toEqual([...Array<string>(6).fill('regel'), 'totaal']);
    expect(new Set(lezing.tabellen[0]?.rijen.map((rij) => rij.programma))).toEqual(new Set([PROGRAMMA]));
  });

  it('turns figures into euros in the house sign', () => {
    expect(lezing.tabellen[0]?.rijen[0]?.cellen).toMatchObject([
      { waarde: '9248', bedrag: '9248000', stap: '1' },
      { waarde: '-21865', bedrag: '21865000', stap: '1' },
      { waarde: '-12616', bedrag: '-12616000', stap: '1' },
    ]);
  });

  it('has the ten indicators with target, realisation, unit, source and claim', () => {
    const rijen = lezing.indicatoren.map((i) => [
      i.doelstelling,
      i.jaren.map((j) => `${j.jaar}: ${j.begroting?.tekst ?? '?'} / ${j.realisatie?.tekst ?? '?'}`).join('; '),
      i.eenheid,
      i.bron,
      i.richting,
      i.gehaald.document,
      i.gehaald.berekend,
    ]);
    const suites = 'Suites4 SociaalDomein';
    expect(rijen).toEqual([
      ['1.1', '2020: 46 % / 51 %; 2021: 46 % / 31 %', '%', 'Jaarlijkse monitor VVE Zoetermeer', 'hoger', 'nee', 'nee'],
      [
        '1.2',
        '2020: 2,6 % / 2,7 %; 2021: 2,5 % / 2,3 %',
        '%',
        'VSV-Atlas (OCW) Jaarverslag leerplicht/ RMC',
        'lager',
        'ja',
        'ja',
      ],
      ['1.3', '2020: 6,5 / 6,5; 2021: 6,5 / 6,5', 'rapportcijfer', 'Ondernemerspeiling', 'hoger', 'nvt', 'ja'],
      ['1.4', '2020: 500 / 896; 2021: 372 / 474', 'aantal', 'Gemeentelijke database', 'hoger', 'nee', 'ja'],
      ['1.5', '2020: 73,9 % / 68,3 %; 2021: 73,9 % / 71,1 %', '%', 'CBS', 'hoger', 'nee', 'nee'],
      ['1.5', '2020: 410 / 191; 2021: 375 / 209', null, suites, 'hoger', 'nee', 'nee'],
      ['1.5', '2020: 500 / 650; 2021: 700 / 506', 'aantal', suites, 'hoger', 'nee', 'nee'],
      ['1.5', '2020: 50 / 48; 2021: 40 / 32', 'aantal', suites, 'hoger', 'nee', 'nee'],
      ['1.6', '2020: 2.450 / 2.665; 2021: 3.113 / 2.594', 'aantal', suites, 'lager', 'ja', 'ja'],
      ['1.6', '2020: - / 67 %; 2021: 85 % / 63 %', '%', 'Gemeentelijke administratie', 'hoger', 'nee', 'nee'],
    ]);
  });

  it('has the names without "(Realisatie 2021)", and notes that end where the next thing starts', () => {
    expect(lezing.indicatoren.map((i) => i.naam)).toEqual([
      '% VVE-kinderen dat een meer dan gemiddelde leerwinst boekt',
      'Voortijdige schoolverlaters zonder startkwalificatie (vsv-ers) in afgelopen schooljaar: % van alle deelnemers aan vo/mbo-onderwijs',
      'Rapportcijfer over de dienstverlening van de gemeente aan ondernemers in Zoetermeer',
      'Toename aantal arbeidsplaatsen',
      '% Arbeidsparticipatie',
      'Uitstroom naar werk',
      'Deeltijd werkenden met uitkering',
      'Uitstroom naar school',
      'Aantal bijstandsuitkeringen',
      'Bereik minimaregelingen uitgedrukt in % doelgroep',
    ]);
    expect(lezing.indicatoren[7]?.toelichting).toBeNull();
    for (const { toelichting } of lezing.indicatoren) {
      expect(toelichting ?? '').not.toMatch(
        /Doelstelling \d|Realisatie 20|Bron:|Trendgrafiek|Toelichting:|Gerealiseerde baten/
      );
    }
  });

  it('knows an unknown target from one of nil', () => {
    expect(lezing.indicatoren[9]?.jaren[0]?.begroting).toMatchObject({ tekst: '-', waarde: null });
  });
});

describe.each(bestanden(2023))('jaarstukken 2023 (%s)', (bestand) => {
  let lezing: Lezing;
  beforeAll(async () => {
    lezing = await leesBestand(bestand);
  });

  it('is the jaarrekening of 2023', () => {
    expect(lezing).toMatchObject({ soort: 'jaarrekening', jaar: 2023 });
    expect(lezing.twijfels.map(({ code }) => code)).toEqual(Array<string>(10).fill('naam-onbekend'));
  });

  it('has lasten, baten and saldo of the six doelstellingen, without a total', () => {
    expect(lezing.tabellen).toHaveLength(1);
    expect(lezing.tabellen[0]).toMatchObject({
      titel: 'Gerealiseerde baten, lasten en saldo per doelstelling (inclusief reservemutaties)',
      eenheid: { euro: '1000', bron: 'Bedragen x €1.000' },
      tekenconventie: CONVENTIE,
      kolommen: [
        { kop: 'Lasten jaarrekening', reeks: 'rekening', soort: 'lasten', jaar: 2023 },
        { kop: 'Baten jaarrekening', reeks: 'rekening', soort: 'baten', jaar: 2023 },
        { kop: 'Saldo jaarrekening', reeks: 'rekening', soort: 'saldo', jaar: 2023 },
      ],
    });
    expect(gedrukt(lezing)).toEqual([
      ['1.1', '-24.946', '11.820', '-13.126'],
      ['1.2', '-2.277', '576', '-1.701'],
      ['1.3', '-2.076', '662', '-1.413'],
      ['1.4', '-385', '0', '-385'],
      ['1.5', '-24.588', '5.021', '-19.567'],
      ['1.6', '-81.313', '51.869', '-29.444'],
    ]);
    expect(lezing.tabellen[0]?.rijen.map((rij) => rij.programma)).toEqual(Array<string>(6).fill(PROGRAMMA));
  });

  it('reads the tiles once', () => {
    expect(lezing.tegels).toMatchObject([
      {
        id: 'd1.k1',
        soort: 'lasten',
        bedrag: { tekst: '€ -135.585', waarde: '-135585', bedrag: '135585000' },
        aandeel: { waarde: '23.29', stap: '0.01' },
      },
      {
        id: 'd1.k2',
        soort: 'baten',
        bedrag: { waarde: '69949', bedrag: '69949000' },
        aandeel: { waarde: '11.8', stap: '0.1' },
      },
      { id: 'd1.k3', soort: 'saldo', bedrag: { waarde: '-65636', bedrag: '-65636000' }, aandeel: { waarde: '631.04' } },
    ]);
    for (const tegel of lezing.tegels) {
      expect(tegel).toMatchObject({
        programma: PROGRAMMA,
        jaar: 2023,
        eenheid: { euro: '1000', bron: 'x €1.000' },
        tekenconventie: CONVENTIE,
      });
    }
  });

  it('has the ten judgements in order', () => {
    expect(lezing.indicatoren.map((i) => `${i.doelstelling ?? ''} ${i.gehaald.document ?? ''}`)).toEqual([
      '1.1 nee',
      '1.2 nee',
      '1.3 nvt',
      '1.4 ja',
      '1.5 ja',
      '1.5 ja',
      '1.5 ja',
      '1.5 nee',
      '1.6 nee',
      '1.6 nee',
    ]);
    for (const i of lezing.indicatoren) expect(i).toMatchObject({ naam: null, naamAfgeleid: false, jaren: [] });
  });

  it('names them after the indicators of 2021, and says so', async () => {
    const eerder = {
      ...(await leesBestand(bestanden(2021)[0] ?? '')),
      document: { id: 'd0', naam: 'jaarstukken 2021', formaat: 'tekst' as const, sha256: '' },
    };
    const [oud, nieuw] = inferNames([eerder, lezing]);
    expect(oud).toBe(eerder);
    expect(nieuw?.indicatoren.map((i) => i.naam)).toEqual(eerder.indicatoren.map((i) => i.naam));
    expect(nieuw?.indicatoren.every((i) => i.naamAfgeleid)).toBe(true);
    expect(nieuw?.twijfels.map(({ code }) => code)).toEqual(Array<string>(10).fill('naam-afgeleid'));
  });

  it('names nothing where the counts differ', async () => {
    const eerder = await leesBestand(bestanden(2021)[0] ?? '');
    const minder = { ...eerder, indicatoren: eerder.indicatoren.filter((i) => i.naam !== 'Uitstroom naar werk') };
    const nieuw = inferNames([minder, lezing])[1];
    expect(nieuw?.indicatoren.filter((i) => i.doelstelling === '1.5').map((i) => i.naam)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(nieuw?.indicatoren.filter((i) => i.doelstelling !== '1.5').every((i) => i.naamAfgeleid)).toBe(true);
  });
});
