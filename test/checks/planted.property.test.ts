import fc from 'fast-check';
import { runChecks } from '../../src/checks/index';
import type { Lezing } from '../../src/domain/lezing';
import { add, decimaal, negate } from '../../src/money/decimaal';
import { candidatesFor } from '../../src/checks/voorstellen/kandidaten';
import { waardenOf, withWaarden } from './fixtures/wijzig';
import { zoetermeer2021, zoetermeer2023 } from './fixtures/zoetermeer';

const figuren = [zoetermeer2021(), zoetermeer2023()].flatMap((lezing) =>
  [...waardenOf(lezing)].map(([cel, waarde]) => ({ lezing, cel, waarde, jaar: lezing.jaar }))
);
const figuur = fc.constantFrom(...figuren);

function oordelen(lezing: Lezing): string[] {
  return runChecks([lezing]).map(({ oordeel }) => oordeel);
}

describe('one figure changed', () => {
  // A change of 2 can turn a rounding of -1 into one of +1: only from 3 on is no row wide enough to hide it.
  it('always shows as a verschil when it is off by 3 units or more', () => {
    fc.assert(
      fc.property(figuur, fc.integer({ min: 3, max: 100_000 }), fc.boolean(), ({ lezing, cel, waarde }, size, isUp) => {
        const wrong = add(waarde, decimaal(isUp ? size : -size));
        expect(oordelen(withWaarden(lezing, { [cel]: wrong }))).toContain('verschil');
      }),
      { numRuns: 100 }
    );
  });

  it('shows from 2 units on in every row that closes exactly', () => {
    const exact = zoetermeer2021();
    for (const cel of ['d1.t1.r3.c1', 'd1.t1.r4.c2', 'd1.t1.r6.c3', 'd1.t1.r7.c2']) {
      const waarde = waardenOf(exact).get(cel)!;
      for (const off of [2, -2]) {
        expect(oordelen(withWaarden(exact, { [cel]: add(waarde, decimaal(off)) }))).toContain('verschil');
      }
    }
  });

  it('is among the suspects, alone', () => {
    fc.assert(
      fc.property(figuur, fc.integer({ min: 3, max: 100_000 }), ({ lezing, cel, waarde }, size) => {
        const bevindingen = runChecks([withWaarden(lezing, { [cel]: add(waarde, decimaal(size)) })]);
        const verdachten = bevindingen.flatMap((bevinding) => bevinding.verdachten.map((set) => set.join('+')));
        expect(verdachten).toContain(cel);
      }),
      { numRuns: 40 }
    );
  });

  it('with its sign turned is given back by a suggestion', () => {
    for (const { lezing, cel, waarde } of figuren.filter(({ waarde: w }) => Math.abs(Number(w)) > 2)) {
      const bevindingen = runChecks([withWaarden(lezing, { [cel]: negate(waarde) })]);
      const suggesties = bevindingen.flatMap((bevinding) => bevinding.suggesties);
      expect(suggesties).toContainEqual({ cel, waarde, reden: 'teken' });
    }
  });

  it('with two digits exchanged is given back by a suggestion', () => {
    for (const { lezing, cel, waarde } of figuren) {
      for (const { waarde: wrong, reden } of candidatesFor(waarde, decimaal(1))) {
        if (reden !== 'verwisselde-cijfers' || Math.abs(Number(wrong) - Number(waarde)) < 3) continue;
        const suggesties = runChecks([withWaarden(lezing, { [cel]: wrong })]).flatMap((b) => b.suggesties);
        expect(suggesties.map((s) => `${s.cel} ${s.waarde}`)).toContain(`${cel} ${waarde}`);
      }
    }
  });
});

describe('what does not matter', () => {
  const verdicts = (lezing: Lezing): string[] =>
    runChecks([lezing]).map(({ id, oordeel, verschil }) => `${id} ${oordeel} ${verschil}`);

  it('the order of the rows', () => {
    const lezing = zoetermeer2023();
    const reversed: Lezing = {
      ...lezing,
      tabellen: lezing.tabellen.map((tabel) => ({ ...tabel, rijen: [...tabel.rijen].reverse() })),
    };
    expect(verdicts(reversed).sort()).toEqual(verdicts(lezing).sort());
  });

  it('the unit', () => {
    const lezing = zoetermeer2021();
    const inMillions: Lezing = {
      ...lezing,
      tabellen: lezing.tabellen.map((tabel) => ({
        ...tabel,
        eenheid: { euro: decimaal(1_000_000), bron: 'x € 1.000.000' },
      })),
    };
    expect(verdicts(inMillions)).toEqual(verdicts(lezing));
  });
});
