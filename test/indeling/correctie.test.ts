import type { Soort } from '../../src/domain/tabel';
import { decimaal } from '../../src/money/decimaal';
import { correct } from '../../src/indeling/correctie';
import { LEZING_2021, LEZING_2023, place } from '../taskpane/gegevens';

const euros = (lezing: typeof LEZING_2021): (string | null | undefined)[] | undefined =>
  lezing.tabellen[0]?.rijen[0]?.cellen.map((cel) => cel?.bedrag);

it('a unit set right changes every amount of the table and nothing that was printed', () => {
  const doubtful = {
    ...LEZING_2021,
    twijfels: [{ code: 'eenheid-onbekend', herkomst: place('d1', 510), aangenomen: '1000' } as const],
  };
  const corrected = correct(doubtful, { wat: 'eenheid', tabel: 'd1.t1', euro: decimaal('1') });
  expect(euros(LEZING_2021)).toEqual(['9248000', '21865000', '-12616000']);
  expect(euros(corrected)).toEqual(['9248', '21865', '-12616']);
  expect(corrected.tabellen[0]?.rijen[0]?.cellen.map((cel) => cel?.tekst)).toEqual(['9.248', '-21.865', '-12.616']);
  expect(corrected.tabellen[0]?.eenheid).toEqual({ euro: '1', bron: null });
  expect(corrected.twijfels).toEqual([]);
});

it('a unit set right for the tiles leaves the table alone', () => {
  const corrected = correct(LEZING_2023, { wat: 'eenheid', tabel: null, euro: decimaal('1000000') });
  expect(corrected.tegels.map(({ bedrag }) => bedrag.bedrag)).toEqual(['135585000000', '69949000000', '-65636000000']);
  expect(corrected.tabellen).toEqual(LEZING_2023.tabellen);
});

it('a year set right moves the figures of that year and no others', () => {
  const [tabel] = LEZING_2021.tabellen;
  const [first, ...rest] = tabel!.kolommen;
  const lezing = { ...LEZING_2021, tabellen: [{ ...tabel!, kolommen: [{ ...first!, jaar: 2020 }, ...rest] }] };
  const corrected = correct(lezing, { wat: 'jaar', jaar: 2022 });
  expect(corrected.jaar).toBe(2022);
  expect(corrected.tabellen[0]?.kolommen.map(({ jaar }) => jaar)).toEqual([2020, 2022, 2022]);
});

it('a kind set right gives columns their series only where the document gave it', () => {
  const corrected = correct(LEZING_2021, { wat: 'soort', soort: 'begroting' });
  expect(corrected.tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual(['primitief', 'primitief', 'primitief']);
  const [tabel] = LEZING_2021.tabellen;
  const mixed = tabel!.kolommen.map((kolom, index) => (index === 0 ? { ...kolom, reeks: 'raming' as const } : kolom));
  const lezing = { ...LEZING_2021, tabellen: [{ ...tabel!, kolommen: mixed }] };
  expect(correct(lezing, { wat: 'soort', soort: 'begroting' }).tabellen).toEqual(lezing.tabellen);
});

describe('once the columns are known', () => {
  const [tabel] = LEZING_2021.tabellen;
  const unknown = {
    ...LEZING_2021,
    twijfels: [{ code: 'teken-onzeker', herkomst: place('d1', 510), sluitend: 0, rijen: 7 } as const],
    tabellen: [
      {
        ...tabel!,
        tekenconventie: { lasten: null, baten: null, saldo: null, verschil: null },
        kolommen: tabel!.kolommen.map((kolom) => ({ ...kolom, reeks: null, soort: null, jaar: null })),
      },
    ],
  };
  const kinds = (soorten: readonly Soort[]): typeof LEZING_2021 =>
    soorten.reduce<typeof LEZING_2021>(
      (lezing, soort, index) =>
        correct(lezing, { wat: 'kolom', tabel: 'd1.t1', index, betekenis: { reeks: 'rekening', soort } }),
      unknown
    );

  it('the signs are the ones in which the saldi tie, and the doubt about them goes', () => {
    const known = kinds(['baten', 'lasten', 'saldo']);
    expect(known.tabellen[0]?.tekenconventie).toEqual(tabel?.tekenconventie);
    expect(euros(known)).toEqual(euros(LEZING_2021));
    expect(known.twijfels).toEqual([]);
  });

  it('the signs stay unknown where no form ties, and nothing has an amount', () => {
    const wrong = kinds(['saldo', 'lasten', 'baten']);
    expect(wrong.tabellen[0]?.tekenconventie.saldo).toBeNull();
    expect(wrong.twijfels).toHaveLength(1);
  });

  it('a series without a year is of the year of the document', () => {
    expect(kinds(['baten', 'lasten', 'saldo']).tabellen[0]?.kolommen.map(({ jaar }) => jaar)).toEqual([
      2021, 2021, 2021,
    ]);
  });
});

it('signs set right turn the amounts, and a figure in its own unit keeps its amount when the unit changes', () => {
  const signs = correct(LEZING_2021, { wat: 'tekens', tabel: 'd1.t1', tekens: { lasten: 'positief' } });
  expect(euros(signs)).toEqual(['9248000', '-21865000', '12616000']);
  const [tabel] = LEZING_2021.tabellen;
  const [rij] = tabel!.rijen;
  const million = { ...rij!.cellen[0]!, tekst: '9,248 mln' };
  const lezing = { ...LEZING_2021, tabellen: [{ ...tabel!, rijen: [{ ...rij!, cellen: [million] }] }] };
  const corrected = correct(lezing, { wat: 'eenheid', tabel: 'd1.t1', euro: decimaal('1') });
  expect(corrected.tabellen[0]?.rijen[0]?.cellen[0]).toMatchObject({ waarde: '9248000', bedrag: '9248000' });
});

it('a unit set right for the tiles leaves the doubt about the unit of a table', () => {
  const doubt = { code: 'eenheid-onbekend', herkomst: place('d2', 510), aangenomen: '1000' } as const;
  const doubtful = { ...LEZING_2023, twijfels: [doubt] };
  expect(correct(doubtful, { wat: 'eenheid', tabel: null, euro: decimaal('1') }).twijfels).toEqual([doubt]);
});

it('a column set right changes its own amounts, and takes away the doubt about it', () => {
  const [tabel] = LEZING_2021.tabellen;
  const [first, ...rest] = tabel!.kolommen;
  const kolommen = [{ ...first!, kop: '?', reeks: null, soort: null }, ...rest];
  const twijfels = [{ code: 'kolom-onbekend', herkomst: place('d1', 510), kop: '?' } as const];
  const lezing = { ...LEZING_2021, tabellen: [{ ...tabel!, kolommen }], twijfels };
  const half = correct(lezing, { wat: 'kolom', tabel: 'd1.t1', index: 0, betekenis: { soort: 'lasten' } });
  expect(half.twijfels).toEqual(twijfels);
  expect(euros(half)).toEqual(['-9248000', '21865000', '-12616000']);
  const whole = correct(half, {
    wat: 'kolom',
    tabel: 'd1.t1',
    index: 0,
    betekenis: { reeks: 'rekening', soort: 'baten' },
  });
  expect(whole.twijfels).toEqual([]);
  expect(whole.tabellen[0]?.kolommen[0]).toMatchObject({ kop: '?', reeks: 'rekening', soort: 'baten' });
  expect(euros(whole)).toEqual(euros(LEZING_2021));
});
