import fc from 'fast-check';
import type { Afwijkingssoort } from '../../src/domain/afwijking';
import { sumBedrag, type Bedrag } from '../../src/money/bedrag';
import { add, decimaal, multiply, negate, sum, type Decimaal } from '../../src/money/decimaal';
import { parseGetal } from '../../src/money/lees-getal';
import { toTabelblok } from '../../src/report/blok-tabel';
import { chooseEenheid } from '../../src/report/eenheid';
import { makeTabellen } from '../../src/report/maak-tabel';
import { afwijking, euro } from './fixtures/resultaat';

const DUIZEND = decimaal(1000);
const SOORTEN: readonly Afwijkingssoort[] = ['lasten', 'baten', 'saldo', 'toevoeging', 'onttrekking'];

/** Amounts as documents publish them: in euros, thousands, or tenths of millions, of any sign. */
const bedragen = fc
  .constantFrom(1, 1000, 100_000)
  .chain((stap) => fc.integer({ min: -90_000, max: 90_000 }).map((n) => euro(n * stap)));
const onderdeel = fc.record({ begroting: bedragen, rekening: bedragen, boven: fc.boolean() });
const programma = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  totaal: fc.option(fc.tuple(bedragen, bedragen)),
  leden: fc.array(onderdeel, { maxLength: 6 }),
});

function tabelOf({ soort, totaal, leden }: typeof programma extends fc.Arbitrary<infer T> ? T : never) {
  const parts = leden.map(({ begroting, rekening, boven }, index) =>
    afwijking(begroting, rekening, { soort, boven, code: `1.${index}`, naam: `Onderdeel ${index}` })
  );
  const whole = totaal === null ? [] : [afwijking(...totaal, { soort })];
  return makeTabellen(whole, parts, ({ bovenDrempel }) => bovenDrempel)[0];
}

it('the lines of a kind add up to its total in every column, whatever rounding and the threshold did', () => {
  fc.assert(
    fc.property(programma, (gegeven) => {
      const tabel = tabelOf(gegeven);
      if (tabel === undefined) return gegeven.leden.length === 0 && gegeven.totaal === null;
      const parts = tabel.regels.filter(({ rol }) => rol === 'regel' || rol === 'overig');
      const [totaal] = tabel.regels.filter(({ rol }) => rol === 'totaal' || rol === 'opgeteld');
      const ties = (pick: (regel: (typeof parts)[number]) => Bedrag): boolean =>
        totaal !== undefined && (parts.length === 0 || sumBedrag(parts.map(pick)) === pick(totaal));
      return ties((r) => r.basis) && ties((r) => r.vergeleken) && ties((r) => r.afwijking);
    }),
    { numRuns: 500 }
  );
});

it('what is printed adds up too: no amount loses a digit in its table', () => {
  const amount = (tekst: string | undefined): Decimaal => parseGetal(tekst ?? '')?.waarde ?? decimaal(0);
  fc.assert(
    fc.property(programma, (gegeven) => {
      const tabel = tabelOf(gegeven);
      if (tabel === undefined) return;
      const blok = toTabelblok(tabel, DUIZEND, (eenheid) => eenheid);
      if (blok.soort !== 'tabel') throw new Error('not a table');
      const rows = blok.rijen.filter(({ rol }) => rol !== 'groep');
      const parts = rows.filter(({ rol }) => rol !== 'totaal');
      const totaal = rows.find(({ rol }) => rol === 'totaal');
      if (parts.length === 0) return;
      for (const column of [1, 2]) {
        expect(sum(parts.map(({ cellen }) => amount(cellen[column])))).toBe(amount(totaal?.cellen[column]));
      }
      const signed = ({ cellen }: (typeof rows)[number]): Decimaal =>
        cellen[4] === 'N' ? negate(amount(cellen[3])) : amount(cellen[3]);
      expect(parts.map(signed).reduce(add, decimaal(0))).toBe(totaal && signed(totaal));
    }),
    { numRuns: 300 }
  );
});

describe('the unit of a table', () => {
  it.each([
    ['thousands', [1_250_000, 82_000], 1000, '1000', 0],
    ['thousands also for round amounts', [12_000_000, 300_000], 1000, '1000', 0],
    ['euros when one amount is no round thousand', [1_250_000, 82_500], 1000, '1', 0],
    ['euros for what was published in euros', [1_250_000, 82_000], 1, '1', 0],
    ['millions for what is published in tenths of them', [12_300_000, 400_000], 100_000, '1000000', 1],
    ['thousands for a finer cause beside them', [12_300_000, 450_000], 100_000, '1000', 0],
    ['whole millions without decimals', [12_000_000, 3_000_000], 1_000_000, '1000000', 0],
    ['euros and cents', ['1250.5', '3'], 1, '1', 2],
  ] as const)('is %s', (_, bedragen, stap, per, decimalen) => {
    const amounts = bedragen.map((bedrag) => euro(bedrag));
    expect(chooseEenheid(amounts, decimaal(stap))).toEqual({ euro: per, decimalen });
  });
});

describe('a table of a programme', () => {
  const delen = [
    afwijking(euro(10_000_000), euro(10_835_000), { code: '1.1', naam: 'Inkomen (1.1)' }),
    afwijking(euro(5_000_000), euro(4_990_000), { code: '1.2', naam: 'Jeugd', boven: false }),
    afwijking(euro(2_000_000), euro(1_995_000), { code: '1.3', naam: 'Sport', boven: false }),
  ];
  const names = (...args: Parameters<typeof makeTabellen>): string[] =>
    makeTabellen(...args).flatMap((tabel) => {
      const blok = toTabelblok(tabel, DUIZEND, (eenheid) => eenheid);
      return blok.soort === 'tabel' ? blok.rijen.map(({ cellen }) => cellen.join(' ; ')) : [];
    });

  it('names what is above the threshold and adds up the rest', () => {
    const totaal = afwijking(euro(17_000_000), euro(17_820_000));
    expect(names([totaal], delen, ({ bovenDrempel }) => bovenDrempel)).toEqual([
      'Lasten ;  ;  ;  ; ',
      '1.1 Inkomen ; 10.000 ; 10.835 ; 835 ; N',
      'Overige afwijkingen (2 onderdelen) ; 7.000 ; 6.985 ; 15 ; V',
      'Totaal lasten ; 17.000 ; 17.820 ; 820 ; N',
    ]);
  });

  it('shows what the parts leave of a published total on a line of its own', () => {
    const totaal = afwijking(euro(17_001_000), euro(17_820_000));
    expect(names([totaal], delen, () => true)).toContain('Niet aan onderdelen toe te rekenen ; 1 ; 0 ; 1 ; V');
  });

  it('says that a total was added up where no document prints one', () => {
    expect(names([], delen, () => true)).toContain('Totaal lasten (opgeteld) ; 17.000 ; 17.820 ; 820 ; N');
  });

  it('counts the coarsest level only: a product within a doelstelling is no second part', () => {
    const product = afwijking(euro(10_000_000), euro(10_835_000), { code: '1.1.1', niveau: 'product' });
    expect(names([], [...delen, product], () => true)).toContain(
      'Totaal lasten (opgeteld) ; 17.000 ; 17.820 ; 820 ; N'
    );
  });

  it('prints a sub-total below the total and counts it in no sum', () => {
    const sub = afwijking(euro(7_000_000), euro(6_985_000), { naam: 'Jeugd en sport', niveau: 'subtotaal' });
    expect(names([], [...delen, sub], () => true).slice(-2)).toEqual([
      'Totaal lasten (opgeteld) ; 17.000 ; 17.820 ; 820 ; N',
      'waarvan Jeugd en sport ; 7.000 ; 6.985 ; 15 ; V',
    ]);
  });

  it('never mixes two comparisons', () => {
    const other = afwijking(euro(1000), euro(3000), { code: '1.9', jaar: 2024 });
    const tabellen = makeTabellen([], [...delen, other], () => true);
    expect(tabellen.map(({ vergeleken }) => vergeleken.jaar)).toEqual([2025, 2024]);
    expect(tabellen[1]?.regels.at(-1)).toMatchObject({ rol: 'opgeteld', basis: multiply(decimaal(1), decimaal(1000)) });
  });
});
