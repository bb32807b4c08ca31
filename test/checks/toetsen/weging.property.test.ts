import fc from 'fast-check';
import { toAfrondingsregel, type Afrondingskeuze } from '../../../src/domain/afronding';
import { intervalFor } from '../../../src/checks/stelsel/figuren';
import { toRational } from '../../../src/checks/stelsel/exact';
import { weigh, type Getal } from '../../../src/checks/toetsen/weging';
import { add, decimaal, multiply, NUL } from '../../../src/money/decimaal';
import { Rational, testIntervals } from '../../../src/solver/solver';

const keuze = fc.record<Afrondingskeuze>({
  wijze: fc.constantFrom('naar dichtstbij' as const, 'afgekapt' as const, null),
  marge: fc.constantFrom(null, decimaal('0.5'), decimaal(1), decimaal('2.5'), NUL),
});
const figuur = fc.record({
  teken: fc.constantFrom(1 as const, -1 as const),
  waarde: fc.integer({ min: -6, max: 6 }),
  stap: fc.constantFrom(decimaal(1), decimaal('0.1'), decimaal(10)),
  keuze,
});

describe('a sum weighed by its figures', () => {
  it('gets the verdict of exact interval arithmetic, open ends and all', () => {
    fc.assert(
      fc.property(fc.array(figuur, { minLength: 1, maxLength: 6 }), (figuren) => {
        const all = figuren.map(({ teken, waarde, stap, keuze }) => {
          const regel = toAfrondingsregel(keuze);
          const published = multiply(decimaal(waarde), stap);
          return { teken, stap, regel, published };
        });
        const getallen = all.map(({ teken, stap, regel, published }): Getal => ({
          teken,
          waarde: published,
          ruimte: multiply(regel.marge, stap),
          wijze: regel.wijze,
        }));
        const verschil = all.reduce((sum, one) => add(sum, multiply(one.published, decimaal(one.teken))), NUL);
        const { verdict, range } = testIntervals(
          all.map(({ teken, stap, regel, published }) => ({
            coefficient: Rational.of(teken),
            published: toRational(published),
            interval: intervalFor(published, stap, regel),
          }))
        );
        const { oordeel, marge } = weigh(getallen, verschil);
        expect(oordeel).toBe(verdict);
        const difference = toRational(verschil);
        const reach = difference.sign() > 0 ? difference.minus(range.low!) : range.high!.minus(difference);
        if (difference.sign() !== 0) expect(toRational(marge).toString()).toBe(reach.toString());
      }),
      { numRuns: 3000 }
    );
  });
});
