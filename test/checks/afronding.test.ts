import { checkLezingen } from '../../src/checks/index';
import type { Lezing } from '../../src/domain/lezing';
import { kolom, lezing, tabel } from './fixtures/lezing';
import { zoetermeer2021 } from './fixtures/zoetermeer';

/** Five parts of which up to 0.99 was dropped each: a gap of 4, where rounding to the nearest explains 3 at most. */
function afgekapt(totaal = '504'): Lezing {
  return lezing([
    tabel(
      [kolom('Lasten', 'lasten')],
      [
        ...['a', 'b', 'c', 'd', 'e'].map((label) => ({ label, cellen: '100' })),
        { label: 'Totaal', rol: 'totaal' as const, cellen: totaal },
      ]
    ),
  ]);
}

const oordelen = (doc: Lezing, wijze?: 'afgekapt' | 'naar dichtstbij'): string[] =>
  checkLezingen([wijze ? { ...doc, afronding: { wijze, marge: null } } : doc]).bevindingen.map(
    ({ oordeel, marge, gezamenlijk }) => `${oordeel} ${marge} ${gezamenlijk}`
  );

describe('a document with figures cut off', () => {
  it('is said to be so when that alone explains it, while the verdict stays', () => {
    const { afronding } = checkLezingen([afgekapt()]);
    expect(afronding).toEqual([{ document: 'd1', wijze: 'afgekapt', afgeleid: true }]);
    expect(oordelen(afgekapt())).toEqual(['verschil 3 false']);
  });

  it('ties when that is set, with what cutting off explains on the side of the difference', () => {
    expect(oordelen(afgekapt(), 'afgekapt')).toEqual(['afronding 5 true']);
    const set = { ...afgekapt(), afronding: { wijze: 'afgekapt', marge: null } } as const;
    expect(checkLezingen([set]).afronding).toEqual([{ document: 'd1', wijze: 'afgekapt', afgeleid: false }]);
  });

  it('does not tie at an open end, nor on the other side', () => {
    expect(oordelen(afgekapt('505'), 'afgekapt')).toEqual(['verschil 5 false']);
    expect(oordelen(afgekapt('499'), 'afgekapt')).toEqual(['verschil 1 false']);
  });
});

describe('a document that ties when rounded', () => {
  it('gets no remark', () => {
    expect(checkLezingen([zoetermeer2021()]).afronding).toEqual([]);
  });

  it('that neither explains gets none either', () => {
    expect(checkLezingen([afgekapt('600')]).afronding).toEqual([]);
  });
});
