import { lees } from '../lees';

const KOP = 'Jaarverslag 2023\n\nProgramma 2 Wonen en water\n\n';

async function passages(tekst: string) {
  return (await lees(KOP + tekst)).passages ?? [];
}

const teksten = async (tekst: string): Promise<string[]> => (await passages(tekst)).map((p) => p.tekst);

describe('running text that speaks of figures or causes', () => {
  test.each([
    ['an amount', 'Aan het dijkbeheer is 3,4 mln. uitgegeven in het hele gebied.'],
    ['an amount behind a word that is also numbered', 'In totaal is in dit programma 31,8 mln. besteed.'],
    ['a percentage', 'Het aandeel sociale huur is 31% van alle woningen in de gemeente.'],
    ['a number in words', 'De raad heeft voor de haven zeven maatregelen vastgesteld.'],
    ['a direction', 'Het aantal aanvragen is lager dan in andere jaren.'],
    ['a cause', 'De aanbesteding is uitgesteld, doordat de vergunning ontbrak.'],
  ])('is kept for %s', async (_, zin) => {
    expect(await teksten(zin)).toEqual([zin]);
  });

  test.each([
    ['a sentence without either', 'De wethouder sprak met bewoners over de plannen voor de wijk.'],
    ['a year alone', 'In 2023 is een nieuwe website voor bewoners geopend.'],
    ['the name of a doelstelling', 'Zie ook doelstelling 2.1 voor de plannen met de wijk.'],
    ['a date', 'Op 12 april opende de burgemeester het nieuwe wijkhuis.'],
    ['a heading', 'Wat hebben we bereikt met 4 wijken'],
    ['a source', 'Bron: meting van 1.200 huishoudens'],
  ])('leaves out %s', async (_, zin) => {
    expect(await teksten(zin)).toEqual([]);
  });

  it('joins the lines of a paragraph, also over a gap in the middle of a sentence', async () => {
    expect(
      await teksten(
        'De lasten vielen lager uit doordat de aanleg van de\nweg is doorgeschoven naar het\n\nvolgende jaar.'
      )
    ).toEqual(['De lasten vielen lager uit doordat de aanleg van de weg is doorgeschoven naar het volgende jaar.']);
  });

  it('keeps list items apart and counts them at the sentence that announces them', async () => {
    const gelezen = await passages(
      'Er zijn drie doelen gehaald:\n\n- Het eerste doel.\n- Het tweede doel.\n- Nog 5 doelen.\n'
    );
    expect(gelezen.map((p) => [p.tekst, p.punten])).toEqual([
      ['Er zijn drie doelen gehaald:', 3],
      ['Nog 5 doelen.', null],
    ]);
  });

  it('tells two lists apart that are announced each', async () => {
    const gelezen = await passages(
      'Twee doelen voor het jaar:\n\n- Een.\n- Twee.\n\nDrie wensen van bewoners:\n\n- Een.\n- Twee.\n- Drie.\n'
    );
    expect(gelezen.map((p) => p.punten)).toEqual([2, 3]);
  });

  it('does not count a list that goes on after a paragraph', async () => {
    const [eerste] = await passages('Er zijn drie doelen gehaald:\n\n- Een.\n- Twee.\n\nEn ook nog dit.\n\n- Drie.\n');
    expect(eerste?.punten).toBeNull();
  });

  it('knows the programme, the doelstelling and the heading', async () => {
    const [passage] = await passages(
      'Doelstelling 2.1 Meer woningen\n\nNieuwbouw\n\nEr zijn 310 woningen opgeleverd in de gemeente.'
    );
    expect(passage).toMatchObject({
      id: 'd1.p1',
      kop: 'Nieuwbouw',
      programma: 'Programma 2 Wonen en water',
      doelstelling: '2.1',
      indicator: null,
      herkomst: { regel: 9 },
    });
  });

  it('knows which indicator a note is of, and leaves out its figures', async () => {
    const gelezen = await passages(
      'Opgeleverde woningen (Realisatie 2023)\n\nBron: eigen telling\n\nType\t2022\t2023\nBegroting\t250\t300\nRealisatie\t240\t310\n\n' +
        'Toelichting\n\nDoel gehaald: Ja\n\nToelichting: Er kwamen meer woningen bij dan gedacht.\n\nDoelstelling 2.2 Droge voeten\n\nDe dijk is 4 km langer.'
    );
    expect(gelezen.map((p) => [p.tekst, p.indicator, p.doelstelling])).toEqual([
      ['Er kwamen meer woningen bij dan gedacht.', 'd1.i1', null],
      ['De dijk is 4 km langer.', null, '2.2'],
    ]);
  });

  it('is of the programme again after a table of several doelstellingen', async () => {
    const tabel =
      'Bedragen x € 1.000\n\nProgramma 2 baten lasten Rekening 2023\nWonen (2.1) 120 -340 -220\nWater (2.2) 10 -540 -530\nTOTAAL PROGRAMMA 130 -880 -750\n';
    const gelezen = await passages(`Doelstelling 2.2 Droge voeten\n\n${tabel}\nDe lasten stegen doordat de dijk brak.`);
    expect(gelezen.map((p) => [p.tekst, p.doelstelling])).toEqual([['De lasten stegen doordat de dijk brak.', null]]);
  });
});
