import fc from 'fast-check';
import { Geheugen } from '../../../src/checks/stelsel/geheugen';
import { checkLezingen } from '../../../src/checks/index';
import type { Lezing } from '../../../src/domain/lezing';
import { add, decimaal, negate } from '../../../src/money/decimaal';
import { kolom, lezing, tabel } from '../fixtures/lezing';
import { waardenOf, withWaarden } from '../fixtures/wijzig';
import { zoetermeer2021, zoetermeer2023 } from '../fixtures/zoetermeer';

const documents: readonly Lezing[] = [zoetermeer2021('d1'), zoetermeer2023('d2')];
const figuren = documents.flatMap((doc, index) => [...waardenOf(doc)].map(([cel, waarde]) => ({ index, cel, waarde })));

/** A figure of one of the documents gets another value, or its document is said to be cut off. */
const edit = fc.record({
  figuur: fc.constantFrom(...figuren),
  off: fc.integer({ min: -2000, max: 2000 }),
  turn: fc.boolean(),
  wijze: fc.constantFrom(undefined, 'afgekapt' as const, 'naar dichtstbij' as const),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function change(all: readonly Lezing[], { figuur, off, turn, wijze }: Edit): readonly Lezing[] {
  const waarde = turn ? negate(figuur.waarde) : add(figuur.waarde, decimaal(off));
  return all.map((doc, index) =>
    index !== figuur.index
      ? doc
      : { ...withWaarden(doc, { [figuur.cel]: waarde }), ...(wijze ? { afronding: { wijze, marge: null } } : {}) }
  );
}

describe('the memory of earlier runs', () => {
  it('never changes an outcome, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const geheugen = new Geheugen();
        let all = documents;
        checkLezingen(all, geheugen);
        for (const one of edits) {
          all = change(all, one);
          expect(checkLezingen(all, geheugen)).toEqual(checkLezingen(all));
        }
      }),
      { numRuns: 20 }
    );
  });

  it('computes only the part that a changed figure is in', () => {
    const programmes = Array.from({ length: 20 }, (_, p) =>
      tabel(
        [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')],
        [
          { label: 'a', cellen: `${100 + p} 50 ${-50 - p}` },
          { label: 'b', cellen: `200 ${60 + p} ${-140 + p}` },
          { label: 'Totaal', rol: 'totaal', cellen: `${300 + p} ${110 + p} -190` },
        ],
        { id: `d1.t${p + 1}`, programma: null }
      )
    );
    const geheugen = new Geheugen();
    const doc = lezing(programmes);
    checkLezingen([doc], geheugen);
    const all = geheugen.berekend;
    checkLezingen([withWaarden(doc, { 'd1.t7.r1.c1': decimaal(999) })], geheugen);
    // Every table by itself, and what its sums say together.
    expect([all, geheugen.berekend]).toEqual([40, 2]);
    checkLezingen([doc], geheugen);
    expect(geheugen.berekend).toBe(0);
  });

  it('keeps no more than three runs', () => {
    const geheugen = new Geheugen();
    const ask = (sleutel: string): void => {
      geheugen.begin();
      geheugen.ask(sleutel, () => sleutel);
    };
    ask('a');
    ask('b');
    ask('c');
    ask('d');
    ask('a');
    expect(geheugen.berekend).toBe(1);
  });
});
