import { tekstenFor } from '../../src/locale/teksten';
import { toets } from '../beweringen/bouw';

async function som(zin: string, taal: 'nl' | 'en', plek: Parameters<typeof toets>[1] = 'tekst'): Promise<string> {
  const [bewering] = await toets(zin, plek);
  return bewering === undefined ? '' : tekstenFor(taal).beweringen.berekening(bewering);
}

describe('the sum that convinces', () => {
  test.each([
    [
      'De lasten van doelstelling 3.1 bedroegen 26,5 mln.',
      'financien',
      '26.847 = 26,8 mln; tekst 26,5 mln; verschil 0,347 mln',
    ],
    ['Het streven van 45 dagen is niet gehaald.', 'wachttijd', '42; tekst 45; verschil 3; dat is het doel van 2021'],
    ['De tevredenheid bedroeg 72%.', 'tevreden', '74%; tekst 72%; verschil 2 procentpunt; dat is het doel van 2022'],
    ['De wachttijd is gedaald ten opzichte van 2021.', 'wachttijd', '2021: 48, daarna 51; tekst “gedaald”'],
    ['Het doel is ruim gehaald.', 'wachttijd', 'realisatie 51, doel ten hoogste 42; tekst “gehaald”'],
    ['Het aantal nam toe van 1.940 naar 2.115 (157).', 'tekst', '2.115 - 1.940 = 175; tekst 157'],
    ['Het aandeel steeg met 5%, van 40% naar 45%.', 'tekst', 'van 40% naar 45% is 12,5% (5 procentpunt); tekst 5%'],
    ['Van de 340 trajecten zijn er 289 (75%) af.', 'tekst', '289 / 340 = 85%; tekst 75%'],
    ['Er kwamen 150 appels en 70 peren, samen 210 stuks.', 'tekst', '150 + 70 = 220; tekst 210'],
    ['Gemiddeld is het (12 + 15 + 18) / 3 = 16.', 'tekst', '(12 + 15 + 18) / 3 = 15; tekst 16'],
    ['Het plan loopt 7 jaar (2022-2026).', 'tekst', '2022 tot en met 2026 is 5 jaar; tekst 7'],
    ['De drie speerpunten (veiligheid, groen, zorg en rust) lopen.', 'tekst', 'geteld: 4; tekst drie'],
  ] as const)('is Dutch for %s', async (zin, plek, verwacht) => {
    expect(await som(zin, 'nl', plek)).toBe(verwacht);
  });

  it('is English too', async () => {
    expect(await som('De lasten van doelstelling 3.1 bedroegen 26,5 mln.', 'en', 'financien')).toBe(
      '26.847 = 26.8 million; text says 26,5 mln; difference 0.347 million'
    );
  });
});
