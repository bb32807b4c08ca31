import { tekstenFor } from '../../src/locale/teksten';
import type { Resultaat } from '../../src/domain/resultaat';
import type { Lezing } from '../../src/domain/lezing';
import { celnaamFor } from '../../src/locale/celnaam';
import { add, decimaal, divide, multiply, NUL, type Decimaal } from '../../src/money/decimaal';
import { summarize } from '../../src/taskpane/aansluiten/slot';
import {
  compareStoringen,
  groupStoringen,
  pickStoringen,
  type Proefstoring,
} from '../../src/taskpane/aansluiten/storing';
import { nameSubject } from '../../src/taskpane/aansluiten/onderwerp';
import { supposeValues } from '../../src/taskpane/aansluiten/proef';
import { indexFigures } from '../../src/taskpane/cijfers';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { reconcile } from './nepkern';

const nl = tekstenFor('nl');

/** The two documents with some figures typed otherwise. */
function check(wijzigingen: readonly (readonly [cel: string, waarde: string])[]): Resultaat {
  const dossier = {
    lezingen: [LEZING_2021, LEZING_2023],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: { drempel: { bedrag: null, procent: null } },
  };
  return reconcile(
    supposeValues(
      dossier,
      wijzigingen.map(([cel, waarde]) => ({ cel, waarde: decimaal(waarde), reden: 'cijfer' as const }))
    )
  );
}

const TEKEN = ['d2.t1.r3.c3', '1413'] as const;
const CIJFER = ['d1.t1.r2.c1', '-99865'] as const;

describe('the faults behind the differences', () => {
  it('are counted once, however many checks they break', () => {
    const { bevindingen } = check([TEKEN, CIJFER]);
    const storingen = groupStoringen(bevindingen);
    expect(storingen).toHaveLength(2);
    expect(storingen.map(({ bevindingen: [first] }) => first.verdachten.flat()).flat()).toEqual([CIJFER[0], TEKEN[0]]);
    const broken = bevindingen.filter(({ oordeel }) => oordeel === 'verschil');
    expect(storingen.flatMap((storing) => storing.bevindingen)).toEqual(expect.arrayContaining(broken));
    expect(broken.length).toBeGreaterThan(2);
  });

  it('are none where everything ties', () => {
    expect(groupStoringen(check([]).bevindingen)).toEqual([]);
  });

  it('are said in the first sentence', () => {
    expect(summarize(check([TEKEN, CIJFER]), nl)).toMatch(
      /^\d+ verschillen om na te gaan, terug te voeren op 2 fouten\./
    );
    expect(summarize(check([]), nl)).toMatch(/^Geen verschillen\. \d+ controles met alleen afronding\.$/);
  });

  it('are said where each gap alone may be rounding', () => {
    const resultaat = check([]);
    const [first, ...rest] = resultaat.bevindingen;
    const together = { ...resultaat, bevindingen: [{ ...first!, gezamenlijk: false, verdachten: [['x']] }, ...rest] };
    expect(summarize(together, nl)).toBe(
      'Elk verschil apart kan afronding zijn, maar samen niet: er is een fout om na te gaan.'
    );
  });
});

it.each([[[TEKEN]], [[CIJFER]], [[TEKEN, CIJFER]], [[['d2.k1', '-145585'] as const]]])(
  'a proof can be followed by hand: its figures with their factors make the difference that it says (%j)',
  (wijzigingen) => {
    const { bevindingen, dossier } = check(wijzigingen);
    const cijfers = indexFigures(dossier.lezingen);
    const proofs = bevindingen.flatMap(({ bewijs, euro }) => (bewijs === null ? [] : [{ bewijs, euro }]));
    expect(proofs.length).toBeGreaterThan(0);
    for (const { bewijs, euro } of proofs) {
      const som = bewijs.termen.reduce<Decimaal>((sum, { cel, factor }) => {
        const { cel: gedrukt, euro: own } = cijfers.get(cel)!;
        return add(sum, multiply(factor, divide(multiply(gedrukt.waarde!, own), euro)));
      }, NUL);
      expect(som).toBe(bewijs.verschil);
    }
  }
);

describe('a row that is checked in two series', () => {
  const lezing: Lezing = {
    ...LEZING_2021,
    tabellen: LEZING_2021.tabellen.map((tabel) => ({
      ...tabel,
      kolommen: [
        ...tabel.kolommen.map((kolom) => ({ ...kolom, reeks: 'primitief' as const })),
        ...tabel.kolommen.map((kolom) => ({ ...kolom, reeks: 'rekening' as const })),
      ],
      rijen: tabel.rijen.map((rij) => ({ ...rij, cellen: [...rij.cellen, ...rij.cellen] })),
    })),
  };
  const { bevindingen } = reconcile({
    lezingen: [lezing],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: { drempel: { bedrag: null, procent: null } },
  });
  const rows = bevindingen.filter(({ code }) => code === 'rij-saldo');
  const cijfers = indexFigures([lezing]);

  it('is told apart by its series', () => {
    const subjects = rows.map((bevinding) => nameSubject(bevinding, cijfers, nl));
    expect(new Set(subjects).size).toBe(rows.length);
    expect(subjects[0]).toMatch(/, begroting primitief 2021$/);
  });

  it('and so are its figures, the same in the pane and on the sheets', () => {
    const celnaam = celnaamFor([lezing], 'nl');
    expect(rows.slice(0, 2).map(({ totaal }) => celnaam(totaal))).toEqual([
      'saldo 1.1 (begroting primitief 2021)',
      'saldo 1.1 (rekening 2021)',
    ]);
  });
});

describe('the faults during a trial', () => {
  const inTrial = (resultaat: Resultaat): ReadonlyMap<string, Resultaat['bevindingen'][number]> =>
    new Map(resultaat.bevindingen.map((bevinding) => [bevinding.id, bevinding]));

  it('stay in their places, and those that it solves are said to be', () => {
    const { bevindingen } = check([TEKEN, CIJFER]);
    expect(compareStoringen(bevindingen, null).map(({ inProef }) => inProef)).toEqual([null, null]);
    const tried = compareStoringen(bevindingen, inTrial(check([CIJFER])));
    expect(tried.map(({ sleutel }) => sleutel)).toEqual(groupStoringen(bevindingen).map(({ sleutel }) => sleutel));
    expect(tried.map(({ inProef }) => inProef)).toEqual([null, 'opgelost']);
  });

  it('have behind them what it breaks', () => {
    const tried = compareStoringen(check([TEKEN]).bevindingen, inTrial(check([CIJFER])));
    expect(tried.map(({ inProef }) => inProef)).toEqual(['opgelost', 'nieuw']);
  });
});

describe('of many faults', () => {
  const many = (aantal: number, inProef: (nummer: number) => Proefstoring['inProef']): readonly Proefstoring[] => {
    const [storing] = compareStoringen(check([TEKEN]).bevindingen, null);
    return Array.from({ length: aantal }, (_, i) => ({ ...storing!, sleutel: String(i + 1), inProef: inProef(i + 1) }));
  };
  const numbers = (storingen: readonly Proefstoring[]): number[] =>
    pickStoringen(storingen).map(({ nummer }) => nummer);

  it('the first ten stand above the sums', () => {
    expect(numbers(many(425, () => null))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('also those that a trial solves or causes, with their own number', () => {
    const tried = many(425, (nummer) => (nummer === 300 ? 'opgelost' : nummer === 425 ? 'nieuw' : null));
    expect(numbers(tried)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 300, 425]);
  });

  it('none is left out for the sake of two lines', () => {
    expect(numbers(many(12, () => null))).toHaveLength(12);
    expect(numbers(many(13, () => null))).toHaveLength(10);
  });
});
