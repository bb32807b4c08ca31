import type { Suggestie } from '../../src/domain/bevinding';
import { gatherSuggesties } from '../../src/domain/voorstelreeks';
import { bevindingen as en } from '../../src/locale/en/bevindingen';
import { bevindingen as nl } from '../../src/locale/nl/bevindingen';
import { decimaal } from '../../src/money/decimaal';

function value(waarde: string, cel = 'lasten 1', reden: Suggestie['reden'] = 'cijfer'): Suggestie {
  return { cel, waarde: decimaal(waarde), reden };
}

/** What is said, in one language. */
function said(suggesties: readonly Suggestie[], { suggestie }: typeof nl = nl): string[] {
  return gatherSuggesties(suggesties).map(({ eerste, tot }) => suggestie(eerste, (cel) => cel, tot));
}

describe('suggestions as they are told', () => {
  it('neighbouring values are one range, in whatever order they come', () => {
    const values = ['33028', '33026', '33027'].map((waarde) => value(waarde));
    expect(said(values)).toEqual(['Bedoeld kan zijn: 33.026 tot en met 33.028 bij lasten 1 (één cijfer is anders).']);
    expect(said(values, en)).toEqual(['This may have been meant: 33,026 to 33,028 at lasten 1 (one digit differs).']);
  });

  it.each([
    ['two values', ['10', '11'], 2],
    ['a gap between them', ['10', '11', '13'], 3],
    ['tenths that follow each other', ['1.1', '1.2', '1.3'], 1],
    ['whole numbers among tenths', ['1.1', '2', '3'], 3],
    ['below zero', ['-3', '-1', '-2'], 1],
  ])('%s', (_, values, count) => {
    expect(said(values.map((waarde) => value(waarde)))).toHaveLength(count);
  });

  it('values of two figures, or for two reasons, stay apart', () => {
    expect(said([value('1'), value('2', 'baten 1'), value('3', 'lasten 1', 'teken')])).toHaveLength(3);
  });

  it('an exchange is said once', () => {
    const halves = [value('5', 'lasten 1', 'omwisseling'), value('7', 'baten 1', 'omwisseling')];
    expect(said(halves)).toEqual([
      'Bedoeld kan zijn: 5 bij lasten 1 en 7 bij baten 1 (lasten en baten zijn verwisseld).',
    ]);
  });
});
