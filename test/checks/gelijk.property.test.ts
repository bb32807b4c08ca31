import fc from 'fast-check';
import { runChecks } from '../../src/checks/index';
import type { Lezing } from '../../src/domain/lezing';
import type { Tabel } from '../../src/domain/tabel';
import { add, decimaal, divide, multiply, negate } from '../../src/money/decimaal';
import { kolom, lezing, tabel } from './fixtures/lezing';
import { waardenOf, withWaarden } from './fixtures/wijzig';

const kolommen = (jaar: number): Tabel['kolommen'] =>
  [jaar - 1, jaar].flatMap((year) =>
    (['lasten', 'baten', 'saldo'] as const).map((soort) => kolom(soort, soort, 'rekening', year))
  );

/** Programmes with rows, and an overzicht that repeats their totals; the year before stands in it too. */
function jaarstukken(id: string, jaar: number): Lezing {
  const year = (y: number, p: number): readonly [number, number][] => [
    [100 + 10 * p + (y % 7), 40 + p],
    [200 + 3 * p, 60 + (y % 5)],
  ];
  const print = (cells: readonly [number, number][]): string => cells.map(([l, b]) => `${l} ${b} ${b - l}`).join(' ');
  const total = (y: number, p: number): [number, number] =>
    year(y, p).reduce<[number, number]>(([l, b], [x, z]) => [l + x, b + z], [0, 0]);
  const naam = (p: number): string => `Programma ${p} ${['Bestuur', 'Veiligheid', 'Verkeer'][p - 1] ?? ''}`;
  const programmas = [1, 2, 3].map((p) =>
    tabel(
      kolommen(jaar),
      [
        ...[0, 1].map((d) => ({
          label: `Doel ${p}.${d + 1}`,
          code: `${p}.${d + 1}`,
          programma: naam(p),
          cellen: print([year(jaar - 1, p)[d]!, year(jaar, p)[d]!]),
        })),
        {
          label: 'Totaal',
          rol: 'totaal' as const,
          programma: naam(p),
          cellen: print([total(jaar - 1, p), total(jaar, p)]),
        },
      ],
      { id: `${id}.t${p}` }
    )
  );
  const overzicht = tabel(
    kolommen(jaar),
    [1, 2, 3].map((p) => ({
      label: naam(p),
      programma: null,
      cellen: print([total(jaar - 1, p), total(jaar, p)]),
    })),
    { id: `${id}.t4`, programma: null }
  );
  return lezing([...programmas, overzicht], [], { id, jaar });
}

const documents: readonly Lezing[] = [jaarstukken('d1', 2022), jaarstukken('d2', 2023)];
const cells = documents.flatMap((doc, index) => [...waardenOf(doc)].map(([cel, waarde]) => ({ index, cel, waarde })));
const faults = fc.array(fc.tuple(fc.constantFrom(...cells), fc.integer({ min: -400, max: 400 })), { maxLength: 3 });

const spoiled = (chosen: readonly (readonly [(typeof cells)[number], number])[]): readonly Lezing[] =>
  documents.map((doc, index) => {
    const own = chosen.filter(([cell]) => cell.index === index);
    return withWaarden(doc, Object.fromEntries(own.map(([{ cel, waarde }, off]) => [cel, add(waarde, decimaal(off))])));
  });

/** What is said of which figures, apart from order, side, sign and unit. */
const verdicts = (all: readonly Lezing[]): string[] =>
  runChecks(all)
    .map(({ code, termen, totaal, oordeel, gezamenlijk }) => {
      const figures = [totaal, ...termen.map(({ cel }) => cel)].sort().join(' ');
      return `${code} ${figures} ${oordeel} ${gezamenlijk}`;
    })
    .sort();

const perTabel = (change: (tabel: Tabel) => Tabel) => (doc: Lezing) => ({ ...doc, tabellen: doc.tabellen.map(change) });

const perCel = (change: (waarde: string, soort: string | null) => string, stap = (s: string): string => s) =>
  perTabel((one) => ({
    ...one,
    rijen: one.rijen.map((rij) => ({
      ...rij,
      cellen: rij.cellen.map((cel, index) =>
        typeof cel?.waarde !== 'string'
          ? cel
          : {
              ...cel,
              waarde: decimaal(change(cel.waarde, one.kolommen[index]?.soort ?? null)),
              stap: decimaal(stap(cel.stap)),
            }
      ),
    })),
  }));

describe('verdicts over two documents with an overzicht', () => {
  const same = (change: (all: readonly Lezing[]) => readonly Lezing[]): void => {
    fc.assert(
      fc.property(faults, (chosen) => {
        const all = spoiled(chosen);
        expect(verdicts(change(all))).toEqual(verdicts(all));
      }),
      { numRuns: 25 }
    );
  };

  it('hold something to compare', () => {
    const codes = new Set(runChecks(documents).map(({ code }) => code));
    expect([...codes].sort()).toEqual(['kolom-totaal', 'overzicht', 'rij-saldo', 'vorig-jaar']);
  });

  it('do not depend on the order of the documents', () => {
    same((all) => [...all].reverse());
  });

  it('do not depend on the order of the tables', () => {
    same((all) => all.map((doc) => ({ ...doc, tabellen: [...doc.tabellen].reverse() })));
  });

  it('do not depend on the unit, when the figures stay as coarse as they were', () => {
    const thousand = decimaal(1000);
    const inEuro = perCel(
      (waarde) => multiply(decimaal(waarde), thousand),
      (stap) => multiply(decimaal(stap), thousand)
    );
    same((all) =>
      all
        .map(inEuro)
        .map(perTabel((one) => ({ ...one, eenheid: { ...one.eenheid, euro: divide(one.eenheid.euro, thousand) } })))
    );
  });

  it('do not depend on how signs are printed', () => {
    const turned = perCel((waarde, soort) => (soort === 'lasten' ? negate(decimaal(waarde)) : waarde));
    same((all) =>
      all.map(turned).map(
        perTabel((one) => ({
          ...one,
          tekenconventie: { lasten: 'negatief', baten: 'positief', saldo: 'lasten+baten', verschil: null },
        }))
      )
    );
  });
});
