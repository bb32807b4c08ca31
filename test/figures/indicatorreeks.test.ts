import type { Indicatorreeks } from '../../src/domain/indicatorreeks';
import type { Lezing } from '../../src/domain/lezing';
import { buildReeksen } from '../../src/figures/indicatoren/indicatorreeks';
import { inferNames } from '../../src/figures/indicatoren/infer-names';
import { indienAanwezig, leesBestand } from './lees';
import { lezingMet, type Gegeven } from './indicatorbouw';

const een = (naam: string, anders: Partial<Gegeven> = {}): Gegeven => ({ naam, ...anders });
const leden = (reeksen: readonly Indicatorreeks[]): string[][] =>
  reeksen.map((reeks) => reeks.leden.map(({ indicator, koppeling }) => `${indicator.id} ${koppeling.soort}`));

describe('series over documents', () => {
  it('join the same name, and keep what has no counterpart', () => {
    const reeksen = buildReeksen([
      lezingMet('d2', 2023, [een('Uitstroom naar werk', { jaren: '2023: 300 | 310' }), een('Nieuw')]),
      lezingMet('d1', 2021, [een('Uitstroom naar werk', { jaren: '2020: 410 | 191;2021: 375 | 209' })]),
    ]);
    expect(leden(reeksen)).toEqual([['d1.i1 eerste', 'd2.i1 zelfde-naam'], ['d2.i2 eerste']]);
    expect(
      reeksen[0]?.punten.map(({ jaar, begroting, realisatie }) => [jaar, begroting?.waarde, realisatie?.waarde])
    ).toEqual([
      [2020, '410', '191'],
      [2021, '375', '209'],
      [2023, '300', '310'],
    ]);
  });

  it('join a name that is alike, marked with its score, until the user keeps it apart', () => {
    const lezingen = [
      lezingMet('d1', 2021, [een('Aantal bijstandsuitkeringen')]),
      lezingMet('d2', 2023, [een('Aantal bijstandsuitkering')]),
    ];
    const [reeks] = buildReeksen(lezingen);
    expect(reeks?.leden[1]?.koppeling).toEqual({
      soort: 'gelijkenis',
      naam: 'Aantal bijstandsuitkeringen',
      score: 1,
      akkoord: false,
    });
    const apart = buildReeksen(lezingen, new Map([['d2.i1', { richtingen: [], koppeling: 'apart' }]]));
    expect(leden(apart)).toEqual([['d1.i1 eerste'], ['d2.i1 apart']]);
    expect(apart[1]?.voorstellen).toEqual([]);
  });

  it('only suggest a name with more words, until the user agrees', () => {
    const lezingen = [
      lezingMet('d1', 2021, [een('Uitstroom naar werk')]),
      lezingMet('d2', 2023, [een('Uitstroom naar werk jongeren')]),
    ];
    const reeksen = buildReeksen(lezingen);
    expect(leden(reeksen)).toEqual([['d1.i1 eerste'], ['d2.i1 eerste']]);
    expect(reeksen[1]?.voorstellen).toMatchObject([
      { naam: 'Uitstroom naar werk', reden: 'woorden', reeks: '1.1 Uitstroom naar werk' },
    ]);
    const akkoord = buildReeksen(lezingen, new Map([['d2.i1', { richtingen: [], koppeling: 'akkoord' }]]));
    expect(leden(akkoord)).toEqual([['d1.i1 eerste', 'd2.i1 gelijkenis']]);
  });

  it('join a name with more words when both print the same values for the same years', () => {
    const jaren = '2020: 410 | 191;2021: 375 | 209';
    const reeksen = buildReeksen([
      lezingMet('d1', 2021, [een('Uitstroom naar werk', { jaren })]),
      lezingMet('d2', 2022, [een('Uitstroom naar betaald werk', { jaren: `${jaren};2022: 300 | 310` })]),
    ]);
    expect(leden(reeksen)).toEqual([['d1.i1 eerste', 'd2.i1 gelijkenis']]);
  });

  test.each([
    ['another word', een('Jongeren met een delict'), een('Jongeren met een uitkering')],
    [
      'another unit',
      een('Vernielingen', { eenheid: 'per 1.000 inwoners' }),
      een('Vernielingen', { eenheid: 'per 10.000 inwoners' }),
    ],
    ['another programme', een('Aantal klachten'), een('Aantal klachten', { programma: 'Programma 3 Veiligheid' })],
    ['a unit that only one of them tells', een('Voortijdig schoolverlaters'), een('% voortijdige schoolverlaters')],
  ])('never join %s', (_, a, b) => {
    expect(buildReeksen([lezingMet('d1', 2021, [a]), lezingMet('d2', 2023, [b])])).toHaveLength(2);
  });

  it('choose between two of one name by their doelstelling, and not at all without it', () => {
    const twee = [een('Bezoekers', { doelstelling: '1.1' }), een('Bezoekers', { doelstelling: '1.2' })];
    const bij = buildReeksen([
      lezingMet('d1', 2021, twee),
      lezingMet('d2', 2023, [een('Bezoekers', { doelstelling: '1.2' })]),
    ]);
    expect(leden(bij)).toEqual([['d1.i1 eerste'], ['d1.i2 eerste', 'd2.i1 zelfde-naam']]);
    const zonder = buildReeksen([
      lezingMet('d1', 2021, twee),
      lezingMet('d2', 2023, [een('Bezoekers', { doelstelling: null })]),
    ]);
    expect(leden(zonder)).toEqual([['d1.i1 eerste'], ['d1.i2 eerste'], ['d2.i1 eerste']]);
    expect(zonder[2]?.voorstellen).toMatchObject([{ reden: 'meer-dan-een' }]);
  });

  it('never put two indicators of one document in one series', () => {
    const reeksen = buildReeksen([lezingMet('d1', 2021, [een('Bereik'), een('Bereik')])]);
    expect(reeksen.map(({ label }) => label)).toEqual(['1.1 Bereik', '1.1 Bereik (2)']);
  });

  it('report a year that two documents print differently, and take the document of that year', () => {
    const [reeks] = buildReeksen([
      lezingMet('d1', 2021, [een('Bereik', { jaren: '2021: 85 | 63' })]),
      lezingMet('d2', 2022, [een('Bereik', { jaren: '2021: 85 | 65;2022: 85 | 70' })]),
    ]);
    expect(reeks?.verschillen).toMatchObject([
      { jaar: 2021, wat: 'realisatie', eerste: { indicator: 'd1.i1' }, tweede: { indicator: 'd2.i1' }, verschil: '2' },
    ]);
    expect(reeks?.punten[0]?.realisatie?.tekst).toBe('63');
  });

  test.each([
    ['rounding', '2,33', '2,3', 0],
    ['the last decimal', '2,4', '2,3', 1],
    ['a decimal that is printed', '6,0', '6,4', 1],
    ['a word', 'behaald', 'Behaald', 0],
    ['a dash in one of them', '-', '5', 0],
  ])('tell %s from a difference', (_, a, b, aantal) => {
    const [reeks] = buildReeksen([
      lezingMet('d1', 2021, [een('Bereik', { jaren: `2021: 85 | ${a}` })]),
      lezingMet('d2', 2022, [een('Bereik', { jaren: `2021: 85 | ${b}` })]),
    ]);
    expect(reeks?.verschillen).toHaveLength(aantal);
  });

  it('follow the direction that the user chose, in every document, and leave it open when the choices differ', () => {
    const lezingen = [
      lezingMet('d1', 2021, [een('Toename banen', { jaren: '2021: 372 | 474', claim: 'nee' })]),
      lezingMet('d2', 2022, [een('Toename banen', { jaren: '2022: 400 | 300', claim: 'ja' })]),
    ];
    const oordelen = (richtingen: Record<string, 'hoger' | 'lager'>): unknown[] => {
      const keuzes = new Map(
        Object.entries(richtingen).map(([id, richting]) => [id, { richtingen: [richting], koppeling: null }])
      );
      const [reeks] = buildReeksen(lezingen, keuzes);
      return [reeks?.richting, reeks?.reden?.code, ...(reeks?.leden.map((l) => l.oordeel.vergelijk) ?? [])];
    };
    expect(oordelen({ 'd1.i1': 'hoger' })).toEqual(['hoger', 'gebruiker', 'strijdig', 'strijdig']);
    expect(oordelen({ 'd1.i1': 'lager' })).toEqual(['lager', 'gebruiker', 'eens', 'eens']);
    expect(oordelen({ 'd1.i1': 'lager', 'd2.i1': 'hoger' })).toEqual([
      null,
      'keuzes-verschillen',
      'niet te zeggen',
      'niet te zeggen',
    ]);
    // Two judgements against the name: it was misunderstood, or both are wrong. That is not ours to decide.
    expect(oordelen({})).toEqual([null, 'tegenspraak', 'niet te zeggen', 'niet te zeggen']);
  });
});

describe('names by order', () => {
  const bron = lezingMet('d1', 2021, [een('Uitstroom naar werk'), een('Uitstroom naar school')]);
  const zonder = (...noten: (string | null)[]): Lezing =>
    lezingMet(
      'd2',
      2023,
      noten.map((toelichting) => ({ naam: null, toelichting }))
    );
  const afgeleid = (lezing: Lezing): unknown[] => {
    const reeksen = buildReeksen(inferNames([bron, lezing]));
    return reeksen.flatMap(({ naam, leden: alle }) =>
      alle.flatMap(({ koppeling }) =>
        koppeling.soort === 'volgorde' ? [[naam, koppeling.zekerheid, koppeling.woord]] : []
      )
    );
  };
  it('are sure when the note speaks of the same, and less sure when it does not', () => {
    expect(afgeleid(zonder('Meer mensen aan het werk.', 'De scholing blijft achter.'))).toEqual([
      ['Uitstroom naar werk', 'hoog', 'werk'],
      ['Uitstroom naar school', 'hoog', 'scholing'],
    ]);
    expect(afgeleid(zonder('Gunstige markt.', null))).toEqual([
      ['Uitstroom naar werk', 'redelijk', null],
      ['Uitstroom naar school', 'redelijk', null],
    ]);
  });
  it('are not given when the notes speak of each other’s indicator', () => {
    expect(afgeleid(zonder('De scholing blijft achter.', 'Meer mensen aan het werk.'))).toEqual([]);
  });
});

const seeds = [2021, 2023].flatMap((jaar) => indienAanwezig(`../shared/seeds/zoetermeer-${jaar}-programma-1.txt`));

// Real documents that are not part of the project: skipped where they are not there.
(seeds.length === 2 ? describe : describe.skip)('the two published documents', () => {
  let reeksen: readonly Indicatorreeks[];
  beforeAll(async () => {
    const [a, b] = await Promise.all(seeds.map((pad) => leesBestand(pad)));
    if (a === undefined || b === undefined) throw new Error('no seeds');
    const tweede = JSON.parse(JSON.stringify(b).replaceAll('"d1', '"d2')) as Lezing;
    reeksen = buildReeksen(inferNames([a, tweede]));
  });

  it('make ten series, each with its judgement of 2021 and of 2023', () => {
    const kort = reeksen.map(({ naam, richting, leden: alle }) => [
      naam?.slice(0, 24),
      richting,
      ...alle.map(({ oordeel }) => `${oordeel.jaar} ${oordeel.document} ${oordeel.berekend} ${oordeel.vergelijk}`),
    ]);
    expect(kort).toEqual([
      ['% VVE-kinderen dat een m', 'hoger', '2021 nee nee eens', '2023 nee null niet te zeggen'],
      ['Voortijdige schoolverlat', 'lager', '2021 ja ja eens', '2023 nee null niet te zeggen'],
      ['Rapportcijfer over de di', 'hoger', '2021 nvt ja niet te zeggen', '2023 nvt null niet te zeggen'],
      ['Toename aantal arbeidspl', 'hoger', '2021 nee ja strijdig', '2023 ja null niet te zeggen'],
      ['% Arbeidsparticipatie', 'hoger', '2021 nee nee eens', '2023 ja null niet te zeggen'],
      ['Uitstroom naar werk', 'hoger', '2021 nee nee eens', '2023 ja null niet te zeggen'],
      ['Deeltijd werkenden met u', 'hoger', '2021 nee nee eens', '2023 ja null niet te zeggen'],
      ['Uitstroom naar school', 'hoger', '2021 nee nee eens', '2023 nee null niet te zeggen'],
      ['Aantal bijstandsuitkerin', 'lager', '2021 ja ja eens', '2023 nee null niet te zeggen'],
      ['Bereik minimaregelingen ', 'hoger', '2021 nee nee eens', '2023 nee null niet te zeggen'],
    ]);
  });

  it('say how sure each name of 2023 is: every note speaks of its own indicator', () => {
    const zeker = reeksen.flatMap(({ leden: alle }) =>
      alle.flatMap(({ koppeling }) =>
        koppeling.soort === 'volgorde' ? [`${koppeling.zekerheid} ${koppeling.woord}`] : []
      )
    );
    expect(zeker).toHaveLength(10);
    expect(zeker.filter((tekst) => !tekst.startsWith('hoog'))).toEqual([]);
    expect(zeker[0]).toBe('hoog leerwinst');
  });
});
