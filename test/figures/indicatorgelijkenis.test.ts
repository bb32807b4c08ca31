import fc from 'fast-check';
import { compareNames, isOneEdit } from '../../src/figures/indicatoren/indicatorgelijkenis';
import { partsOf, stem } from '../../src/figures/indicatoren/indicatornaam';

const compare = (a: string, b: string, ea: string | null = null, eb: string | null = null) =>
  compareNames(partsOf(a, ea), partsOf(b, eb));

describe('names that mean the same', () => {
  test.each([
    ['plural', 'Aantal bijstandsuitkeringen', 'Aantal bijstandsuitkering'],
    ['a doubled vowel', 'Banen in de detailhandel', 'Baan in de detailhandel'],
    ['another word for counting', 'Percentage voortijdig schoolverlaters', '% voortijdig schoolverlaters'],
    ['small words', 'Bereik van de minimaregelingen', 'Bereik minimaregelingen'],
    ['order', 'Deeltijd werkenden met uitkering', 'Werkenden met uitkering (deeltijd)'],
    ['a typing error in a long word', 'Toename arbeidsplaatsen', 'Toename arbeidsplatsen'],
    ['an abbreviation between brackets', 'Voortijdige schoolverlaters (vsv-ers)', 'Voortijdig schoolverlaters'],
    ['voortijdig and vroegtijdig', 'Vroegtijdig schoolverlaters', 'Voortijdige schoolverlaters'],
    ['a footnote', 'Aantal inwoners *1)', 'Aantal inwoners'],
    ['numbers of lists', '2 Banen in de stad (21)', 'I.3. Banen in de stad'],
    ['the year of the document', 'Aantal woningen 2021', 'Aantal woningen 2023'],
  ])('%s', (_, a, b) => {
    const { volledig, score } = compare(a, b);
    expect([volledig, score > 0.74]).toEqual([true, true]);
  });
});

describe('names that look alike and are something else', () => {
  test.each([
    ['Jongeren met een delict', 'Jongeren met een uitkering'],
    ['Jongeren met jeugdhulp', 'Jongeren met jeugdbescherming'],
    ['Jongeren met jeugdhulp', 'Jongeren met jeugdhulp zonder verblijf'],
    ['Absoluut verzuim', 'Relatief verzuim'],
    ['Uitstroom naar werk', 'Uitstroom naar school'],
    ['Instroom in de bijstand', 'Uitstroom in de bijstand'],
    ['Jongens met overgewicht', 'Jongeren met overgewicht'],
    ['Huurwoningen in de gemeente', 'Koopwoningen in de gemeente'],
    ['Tevredenheid gebruikers loket', 'Tevredenheid verbruikers loket'],
    ['Aantal klachten', 'Aantal klachten afval'],
    ['Inwoners van 0 tot 19 jaar', 'Inwoners van 20 tot 64 jaar'],
    ['Vernielingen per 1.000 inwoners', 'Vernielingen per 10.000 inwoners'],
    ['Met startkwalificatie', 'Zonder startkwalificatie'],
    ['Toename aantal banen', 'Afname aantal banen'],
    ['Lengte fietspaden', 'Lengte wandelpaden'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b).volledig).toBe(false);
  });

  test.each([
    ['% schoolverlaters', 'Aantal schoolverlaters', null, null],
    ['Vernielingen', 'Vernielingen', 'per 1.000 inwoners', 'per 10.000 inwoners'],
    ['Lopende trajecten', 'Lopende trajecten', '%', 'aantal'],
  ])('%s / %s by their unit (%s, %s)', (a, b, ea, eb) => {
    expect(compare(a, b, ea, eb)).toEqual({ score: 0, volledig: false, omvat: false });
  });
});

it('knows one wrong letter from two', () => {
  expect([
    isOneEdit('arbeidsplaats', 'arbeidsplats'),
    isOneEdit('arbeidsplaats', 'arbiedsplaats'),
    isOneEdit('arbeidsplaats', 'arbeidsplaatx'),
    isOneEdit('instroom', 'uitstroom'),
    isOneEdit('gelijk', 'gelijk'),
  ]).toEqual([true, true, true, false, false]);
});

it('gives the same answer both ways round, 1 for a name and itself, and never more', () => {
  const woord = fc.constantFrom(
    'uitstroom',
    'werk',
    'school',
    'jongeren',
    'met',
    'delict',
    'uitkering',
    'bereik',
    'verzuim'
  );
  const naam = fc.array(woord, { minLength: 1, maxLength: 6 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(naam, naam, (a, b) => {
      const [heen, terug] = [compare(a, b), compare(b, a)];
      expect(heen).toEqual(terug);
      expect(heen.score).toBeLessThanOrEqual(1);
      expect(compare(a, a)).toEqual({ score: 1, volledig: true, omvat: false });
    })
  );
});

it('brings endings together without making one word of two', () => {
  expect(['woningen', 'woning', 'banen', 'baan', 'huizen', 'huis', 'kinderen'].map(stem)).toEqual([
    'woning',
    'woning',
    'ban',
    'ban',
    'huis',
    'huis',
    'kinder',
  ]);
  const paren = [
    ['jongens', 'jongeren'],
    ['werk', 'werkenden'],
    ['school', 'scholing'],
    ['delict', 'dialect'],
  ] as const;
  for (const [a, b] of paren) expect(stem(a)).not.toBe(stem(b));
});
