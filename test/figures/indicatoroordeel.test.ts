import { parseStreefwaarde } from '../../src/domain/streefwaarde';
import { compareClaim } from '../../src/figures/indicatoren/indicatoroordeel';
import { judgedYear, orient, orientName } from '../../src/figures/indicatoren/richting';
import { lees } from './lees';
import { jaren } from './indicatorbouw';

describe('a target', () => {
  test.each([
    ['minimaal 80', 'minimaal 80'],
    ['≥ 80 %', 'minimaal 80'],
    ['>=6,5', 'minimaal 6.5'],
    ['80 of meer', 'minimaal 80'],
    ['minstens 2.450', 'minimaal 2450'],
    ['> 80', 'minimaal 80 strikt'],
    ['meer dan 80%', 'minimaal 80 strikt'],
    ['maximaal 5', 'maximaal 5'],
    ['max. 5 %', 'maximaal 5'],
    ['≤ 5', 'maximaal 5'],
    ['<5', 'maximaal 5 strikt'],
    ['minder dan 1,5', 'maximaal 1.5 strikt'],
    ['10-15', 'band 10 15'],
    ['10 – 15 %', 'band 10 15'],
    ['tussen 10 en 15', 'band 10 15'],
    ['10 tot 15', 'band 10 15'],
    ['stabiel', 'stabiel'],
    ['gelijkblijvend', 'stabiel'],
  ])('%s is %s', (tekst, verwacht) => {
    const streef = parseStreefwaarde(tekst);
    const grens = [streef?.onder, streef?.boven].flatMap((g) => (g ? [`${g.waarde}${g.strikt ? ' strikt' : ''}`] : []));
    expect([streef?.soort, ...grens].join(' ')).toBe(verwacht);
  });

  test.each([
    ['a plain number', '80'],
    ['a year and the next, as in a school year', '2020-2021'],
    ['a band that falls', '15-10'],
    ['a band of one value', '10-10'],
    ['a duration', '4 weken'],
    ['a word', 'behaald'],
    ['a word before a text', 'minimaal twee'],
    ['two numbers without a word', '10 15'],
    ['a negative number', '-5'],
    ['a date', '1-1-2022'],
  ])('%s has no bounds of its own', (_, tekst) => {
    expect(parseStreefwaarde(tekst)).toBeNull();
  });
});

describe('the direction that a name tells', () => {
  test.each([
    ['Voortijdige schoolverlaters zonder startkwalificatie (vsv-ers)', 'lager', 'schoolverlaters'],
    ['Aantal bijstandsuitkeringen', 'lager', 'bijstandsuitkeringen'],
    ['Uitstroom uit de bijstandsuitkering', 'hoger', 'Uitstroom'],
    ['Deeltijd werkenden met uitkering', 'hoger', 'Deeltijd'],
    ['Tevredenheid over de aanpak van overlast', 'hoger', 'Tevredenheid'],
    ['Klachten over het bereik van regelingen', 'lager', 'Klachten'],
    ['Afname aantal misdrijven', 'hoger', 'Afname … misdrijven'],
    ['Aantal meldingen van overlast', 'lager', 'overlast'],
    ['Aantal inwoners met een bijstandsuitkering', 'lager', 'bijstandsuitkering'],
    ['Klachten afgehandeld binnen de termijn', 'hoger', 'afgehandeld'],
    ['Oordeel van bewoners over groen (rapportcijfer)', 'hoger', 'rapportcijfer'],
    ['Daling van het aantal banen', 'lager', 'Daling … banen'],
    ['Absoluut verzuim', 'lager', 'verzuim'],
    ['% VVE-kinderen dat een meer dan gemiddelde leerwinst boekt', 'hoger', 'leerwinst'],
    ['Aantal gestarte schuldhulptrajecten', null, null],
    ['Aantal inwoners', null, null],
  ])('%s: %s', (naam, richting, woord) => {
    const { richting: gevonden, reden } = orientName(naam);
    expect([gevonden, reden?.code === 'naam' ? reden.woord : null]).toEqual([richting, woord]);
  });

  it('is open when two words contradict and neither governs the other', () => {
    expect(orientName('Armoede: bereik minimaregelingen')).toEqual({
      richting: null,
      reden: { code: 'tegenspraak', hoger: 'bereik', lager: 'Armoede' },
    });
  });
});

describe('the direction by everything that is known', () => {
  const all = (naam: string | null, tekst: string, claims: Record<number, 'ja' | 'nee'> = {}) => {
    const lijst = jaren(tekst);
    const beoordeeld = Object.entries(claims).map(([jaar, claim]) => ({
      jaar: judgedYear(lijst, Number(jaar)),
      claim,
    }));
    const { richting, reden } = orient({ namen: [naam], jaren: lijst, beoordeeld });
    return [richting, reden?.code ?? null];
  };
  test.each([
    ['the judgement, when the name says nothing', 'Iets', '2021: 40 | 32', { 2021: 'nee' }, ['hoger', 'oordeel']],
    ['the judgement of less than the target', 'Iets', '2021: 40 | 32', { 2021: 'ja' }, ['lager', 'oordeel']],
    ['the form of the target', 'Iets', '2021: minimaal 80 | 70', {}, ['hoger', 'streefwaarde']],
    ['a band', 'Iets', '2021: 10-15 | 12', {}, ['gelijk', 'streefwaarde']],
    ['the name, with a band', 'Verzuim', '2021: 10-15 | 12', {}, ['lager', 'naam']],
    ['the path of the targets', 'Iets', '2020: 5 | 10;2021: 12 | 11;2022: 14 | 13', {}, ['hoger', 'streefpad']],
    ['one judgement against the name', 'Toename banen', '2021: 372 | 474', { 2021: 'nee' }, ['hoger', 'naam']],
  ] as const)('is told by %s', (_, naam, tekst, claims, verwacht) => {
    expect(all(naam, tekst, claims)).toEqual(verwacht);
  });
  test.each([
    [
      'two judgements against the name',
      'Banen',
      '2020: 10 | 12;2021: 10 | 12',
      { 2020: 'nee', 2021: 'nee' },
      'tegenspraak',
    ],
    [
      'judgements that contradict each other',
      'Iets',
      '2020: 10 | 12;2021: 10 | 12',
      { 2020: 'nee', 2021: 'ja' },
      'tegenspraak',
    ],
    ['the form of the target against the name', 'Verzuim', '2021: minimaal 80 | 70', {}, 'tegenspraak'],
    ['two forms of target', 'Iets', '2020: minimaal 8 | 7;2021: maximaal 9 | 7', {}, 'tegenspraak'],
    ['a target that was met exactly', 'Iets', '2021: 40 | 40', { 2021: 'ja' }, null],
    ['one step of the targets only', 'Iets', '2020: 5 | 10;2021: 12 | 11', {}, null],
    ['targets that turn', 'Iets', '2020: 5 | 10;2021: 12 | 11;2022: 9 | 13', {}, null],
    ['a missing year between target and measurement', 'Iets', '2018: 5 | 10;2021: 12 | 11', {}, null],
  ] as const)('is left open by %s', (_, naam, tekst, claims, reden) => {
    expect(all(naam, tekst, claims)).toEqual([null, reden]);
  });
});

describe('a claim beside its figures', () => {
  test.each([
    ['more than the target', 'hoger', '372 | 474', 'nee', 'strijdig', 'ja', null],
    ['less than the target', 'hoger', '46 % | 31 %', 'nee', 'eens', 'nee', null],
    ['less, where less is better', 'lager', '2,5 % | 2,3 %', 'ja', 'eens', 'ja', null],
    ['the target itself', null, '6,5 | 6,5', 'ja', 'eens', 'ja', null],
    ['N.v.t. with figures', 'hoger', '6,5 | 6,5', 'nvt', 'niet te zeggen', 'ja', 'nvt'],
    ['no measurement', 'hoger', '6,5 | -', 'ja', 'niet te zeggen', null, 'geen-meting'],
    ['a measurement that is not known yet', 'hoger', '6,5 | n.n.b.', 'ja', 'niet te zeggen', null, 'geen-meting'],
    ['no target', 'hoger', '- | 6,5', 'ja', 'niet te zeggen', null, 'geen-doel'],
    ['a text', 'lager', '4 weken | 5 weken', 'ja', 'niet te zeggen', null, 'tekst'],
    ['no direction', null, '40 | 32', 'ja', 'niet te zeggen', null, 'geen-richting'],
    ['at least', 'hoger', 'minimaal 80 | 80', 'ja', 'eens', 'ja', null],
    ['more than', 'hoger', '> 80 | 80', 'ja', 'strijdig', 'nee', null],
    ['at most', 'lager', 'max. 5 | 6', 'nee', 'eens', 'nee', null],
    ['at most, reached exactly', 'lager', 'max. 5 | 5', 'ja', 'eens', 'ja', null],
    ['less than', 'lager', '< 5 | 5', 'ja', 'strijdig', 'nee', null],
    ['at most, turned by the user', 'hoger', 'max. 5 | 6', 'ja', 'niet te zeggen', null, 'tegenspraak'],
    ['in a band', 'gelijk', '10-15 | 15', 'ja', 'eens', 'ja', null],
    ['beyond a band', 'gelijk', '10-15 | 16', 'nee', 'eens', 'nee', null],
    ['beyond a band on the better side', 'hoger', '10-15 | 16', 'nee', 'niet te zeggen', null, 'band'],
    ['beyond a band on the other side', 'lager', '10-15 | 16', 'nee', 'eens', 'nee', null],
    ['stable', 'hoger', 'stabiel | 16', 'ja', 'niet te zeggen', null, 'stabiel'],
    ['equal is better', 'gelijk', '10 | 11', 'nee', 'eens', 'nee', null],
  ] as const)('%s', (_, richting, waarden, claim, vergelijk, berekend, onbeslist) => {
    const [jaar = null] = jaren(`2021: ${waarden}`);
    expect(compareClaim(jaar, claim, { richting, reden: null })).toEqual({
      document: claim,
      vergelijk,
      berekend,
      onbeslist,
    });
  });

  it('is not compared with another year', () => {
    expect(judgedYear(jaren('2021: 5 | 6'), 2023)).toBeNull();
  });
});

it('keeps bands and words as they are printed, in a table of text', async () => {
  const tekst = [
    'Jaarstukken 2023',
    '',
    'Wachttijd loket (Realisatie 2023)',
    '',
    'Bron: eigen meting',
    '',
    'Type\t2022\t2023',
    'Begroting\tmaximaal 10\t5-8',
    'Realisatie\t12\t4 weken',
    '',
    'Toelichting',
    '',
    'Doel gehaald: Ja',
  ].join('\n');
  const [indicator] = (await lees(tekst)).indicatoren;
  expect(indicator).toMatchObject({ richting: 'lager', gehaald: { document: 'ja', berekend: 'nvt' } });
  expect(
    indicator?.jaren.map((j) => [j.begroting?.tekst, j.begroting?.waarde, j.realisatie?.tekst, j.realisatie?.waarde])
  ).toEqual([
    ['maximaal 10', null, '12', '12'],
    ['5-8', null, '4 weken', null],
  ]);
});
