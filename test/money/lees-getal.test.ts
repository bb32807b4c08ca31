import fc from 'fast-check';
import { decimaal } from '../../src/money/decimaal';
import { formatDecimaal } from '../../src/money/format';
import { parseGetal } from '../../src/money/lees-getal';
import { detectNotatie } from '../../src/money/notatie';

describe('a printed number in a Dutch text', () => {
  test.each([
    ['1.234', '1234', '1'],
    ['1234', '1234', '1'],
    ['-1.234', '-1234', '1'],
    ['- 1.215', '-1215', '1'],
    ['−1.234', '-1234', '1'],
    ['– 119', '-119', '1'],
    ['1.234-', '-1234', '1'],
    ['(1.234)', '-1234', '1'],
    ['-/- 0,11', '-0.11', '0.01'],
    ['€ -135.585', '-135585', '1'],
    ['€ - 135.585', '-135585', '1'],
    ['-€ 12', '-12', '1'],
    ['€\u00a012', '12', '1'],
    ['-0', '0', '1'],
    ['0', '0', '1'],
    ['1.234,56', '1234.56', '0.01'],
    ['23,29%', '23.29', '0.01'],
    ['46 %', '46', '1'],
    ['2,6 %', '2.6', '0.1'],
    ['117.371.000', '117371000', '1'],
    ['24535', '24535', '1'],
    ['1 234', '1234', '1'],
    ['-\u00a012\u202f345\u2009678', '-12345678', '1'],
    ['€ 1 234,50', '1234.5', '0.01'],
    ['1.\u200b234\u00ad', '1234', '1'],
    ['€ 600.000,-', '600000', '1'],
    ['€ 96.000, -', '96000', '1'],
    ['+ 12', '12', '1'],
    ['0,8', '0.8', '0.1'],
  ])('%s is %s in steps of %s', (tekst, waarde, stap) => {
    expect(parseGetal(tekst)).toMatchObject({ soort: 'getal', waarde, stap });
  });

  test.each([
    ['k€ 444', '444', '1000'],
    ['k€341', '341', '1000'],
    ['12,5 mln', '12.5', '1000000'],
    ['€ 1,2 mln.', '1.2', '1000000'],
    ['€ 2 miljoen', '2', '1000000'],
    ['€ 1,1', '1.1', null],
  ])('%s is %s times %s', (tekst, waarde, factor) => {
    expect(parseGetal(tekst)).toMatchObject({ waarde, factor });
  });

  test.each(['-', '–', '€ -', '€-'])('%s is nil', (tekst) => {
    expect(parseGetal(tekst)).toMatchObject({ soort: 'nihil', waarde: '0' });
  });

  test.each(['PM', '-PM', 'p.m.', 'n.n.b.', 'N.v.t.', 'n.b.', '.'])('%s is unknown', (tekst) => {
    expect(parseGetal(tekst)).toMatchObject({ soort: 'onbekend', waarde: null });
  });

  test.each([
    '',
    'Lasten',
    '1.2.2021',
    '0,0.0.0',
    '1,2.3.4',
    '0.0,0,0',
    '2.4.2',
    '1.234 5.678',
    '+/- 4,4%',
    '(12',
    '12)',
    '18+',
    '-12-',
    '12 jaar',
    '1,2,3',
    '12.',
    '*1)',
    '€',
    '1.23.456',
  ])('%j is no number', (tekst) => {
    expect(parseGetal(tekst)).toBeNull();
  });

  it('keeps the second reading of a number that has two', () => {
    expect(parseGetal('6.5')).toMatchObject({ waarde: '6.5', anders: '65' });
    expect(parseGetal('1,234')).toMatchObject({ waarde: '1.234', anders: '1234' });
    expect(parseGetal('1.234', 'gemengd')).toMatchObject({ waarde: '1234', anders: '1.234' });
    expect(parseGetal('1.234', 'en')).toMatchObject({ waarde: '1.234', anders: '1234' });
    expect(parseGetal('1.234')).toMatchObject({ waarde: '1234', anders: null });
    expect(parseGetal('12.3451', 'en')).toMatchObject({ waarde: '12.3451', anders: '12345' });
    expect(parseGetal('0.1234', 'en')).toMatchObject({ waarde: '0.1234', anders: null });
    expect(parseGetal('21.51', 'gemengd')).toMatchObject({ waarde: '21.51', anders: null });
  });
});

describe('the notation of a text', () => {
  it('is Dutch unless only English numbers are there', () => {
    expect(detectNotatie(['1.234', '12,5'])).toBe('nl');
    expect(detectNotatie(['1.234'])).toBe('nl');
    expect(detectNotatie(['12.5', '1,234'])).toBe('en');
    expect(detectNotatie(['21.51', '1,9'])).toBe('gemengd');
  });
});

describe('formatting and then reading', () => {
  const waarden = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([geheel, decimalen]) => {
      const cijfers = (geheel < 0n ? -geheel : geheel).toString().padStart(decimalen + 1, '0');
      const plaats = cijfers.length - decimalen;
      const breuk = decimalen === 0 ? '' : `.${cijfers.slice(plaats)}`;
      return decimaal(`${geheel < 0n ? '-' : ''}${cijfers.slice(0, plaats)}${breuk}`);
    });

  it.each(['nl', 'en'] as const)('gives the value back in %s', (taal) => {
    fc.assert(
      fc.property(waarden, (waarde) => parseGetal(formatDecimaal(waarde, taal), taal)?.waarde === waarde),
      { numRuns: 2000 }
    );
  });

  it('never throws and answers at once, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+€()%k PMmln/ ')), maxLength: 300 }),
        (tekst) => {
          parseGetal(tekst);
        }
      ),
      { numRuns: 3000 }
    );
  });
});
