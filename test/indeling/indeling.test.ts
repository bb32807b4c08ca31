import type { Indeling } from '../../src/domain/indeling';
import type { Lezing } from '../../src/domain/lezing';
import type { Kolom, Soort, Tabel } from '../../src/domain/tabel';
import { correct, type Correctie } from '../../src/indeling/correctie';
import { applyIndeling, recallIndelingen, revertIndeling } from '../../src/indeling/herinner';
import { recogniseKop } from '../../src/indeling/kop';
import { learnIndelingen, type Nagekeken } from '../../src/indeling/leer';
import { decimaal } from '../../src/money/decimaal';
import { LEZING_2021, place, table } from '../taskpane/gegevens';

const OP = '2026-11-21 20:30';
const SOORTEN: readonly Soort[] = ['baten', 'lasten', 'saldo'];
/** Of programme 1 in 2021 and 2023: the real figures, in which saldo = baten + lasten with lasten below zero. */
const RIJEN_2021 = [
  ['9.248', '-21.865', '-12.616'],
  ['600', '-2.231', '-1.632'],
];
const RIJEN_2023 = [
  ['10.421', '-26.040', '-15.619'],
  ['1.402', '-4.181', '-2.779'],
];

interface Opdracht {
  readonly id?: string;
  readonly jaar?: number;
  readonly rijen?: readonly (readonly string[])[];
  readonly tabellen?: number;
  readonly anders?: (tabel: Tabel) => Tabel;
}

/** A document whose tables have a header that says the kinds with a year, but of which the kinds were not understood. */
function doc({ id = 'd1', jaar = 2021, rijen = RIJEN_2021, tabellen = 1, anders = (t) => t }: Opdracht = {}): Lezing {
  const build = (nummer: number): Tabel => {
    const read = table(id, jaar, SOORTEN, rijen);
    return anders({
      ...read,
      id: `${id}.t${nummer}`,
      titel: `Programma ${nummer} in ${jaar}`,
      herkomst: place(id, 500 + nummer),
      kolommen: SOORTEN.map((_, index): Kolom => ({
        kop: `Kolom ${index + 1} ${jaar}`,
        reeks: null,
        soort: null,
        jaar,
      })),
      rijen: read.rijen.map((rij) => ({ ...rij, cellen: rij.cellen.map((cel) => cel && { ...cel, bedrag: null }) })),
    });
  };
  return {
    ...LEZING_2021,
    document: { ...LEZING_2021.document, id, naam: `jaarstukken-${jaar}.txt` },
    jaar,
    tabellen: Array.from({ length: tabellen }, (_, index) => build(index + 1)),
    twijfels: Array.from({ length: tabellen }, (_, index) => ({
      code: 'kolom-onbekend' as const,
      herkomst: place(id, 501 + index),
      kop: `Kolom 1 ${jaar}`,
    })),
  };
}

const columns = (tabel: string, soorten: readonly Soort[]): Correctie[] =>
  soorten.map((soort, index) => ({ wat: 'kolom', tabel, index, betekenis: { reeks: 'rekening', soort } }));

const look = (gelezen: Lezing, corrections: readonly Correctie[]): Nagekeken => ({
  gelezen,
  verbeterd: corrections.reduce(correct, gelezen),
  herinneringen: [],
});

const learn = (...documenten: Nagekeken[]): readonly Indeling[] => learnIndelingen([], documenten, OP);
const euros = (lezing: Lezing, tabel = 0): unknown =>
  lezing.tabellen[tabel]?.rijen[0]?.cellen.map((cel) => cel?.bedrag);
const kinds = (lezing: Lezing): unknown => lezing.tabellen.map(({ kolommen }) => kolommen.map(({ soort }) => soort));

describe('the header of a table', () => {
  const kop = (koppen: readonly string[], titel: string | null = null): string | undefined =>
    recogniseKop({ kolommen: koppen.map((naam) => ({ kop: naam, reeks: null, soort: null, jaar: null })), titel })
      ?.koppen;

  it.each([
    [
      'a year later',
      ['Rekening 2022', 'Begroting 2023', 'Rekening 2023'],
      ['Rekening 2023', 'Begroting 2024', 'Rekening 2024'],
    ],
    ['in other case and with other marks', ['Lasten (Rekening)', 'Baten'], ['LASTEN rekening', 'baten:']],
  ])('is the same %s', (_, one, other) => {
    expect(kop(one)).toBe(kop(other));
  });

  it.each([
    ['another order', ['Lasten', 'Baten'], ['Baten', 'Lasten']],
    ['another distance in years', ['Rekening 2021', 'Rekening 2023'], ['Rekening 2022', 'Rekening 2023']],
    ['one column more', ['Lasten', 'Baten'], ['Lasten', 'Baten', '']],
  ])('is another one with %s', (_, one, other) => {
    expect(kop(one)).not.toBe(kop(other));
  });

  it('without any name identifies nothing', () => {
    expect(kop(['', ' ', '2023'])).toBeUndefined();
  });
});

describe('what was set right', () => {
  it('is applied to the next document with the same layout: kinds, and every amount that follows', () => {
    const indelingen = learn(look(doc(), columns('d1.t1', SOORTEN)));
    const { lezing, herinneringen } = recallIndelingen(doc({ id: 'd2', jaar: 2023, rijen: RIJEN_2023 }), indelingen);
    expect(herinneringen).toMatchObject([
      { tabel: 'd2.t1', stand: 'toegepast', indeling: { op: OP, document: 'jaarstukken-2021.txt' } },
    ]);
    expect(kinds(lezing)).toEqual([SOORTEN]);
    expect(euros(lezing)).toEqual(['10421000', '26040000', '-15619000']);
    expect(lezing.twijfels).toEqual([]);
  });

  it('of years is counted from the year of the document', () => {
    const year: Correctie = { wat: 'kolom', tabel: 'd1.t1', index: 0, betekenis: { jaar: 2020 } };
    const indelingen = learn(look(doc(), [year]));
    expect(indelingen[0]?.kolommen).toEqual([{ jaar: -1 }, {}, {}]);
    const { lezing } = recallIndelingen(doc({ id: 'd2', jaar: 2024 }), indelingen);
    expect(lezing.tabellen[0]?.kolommen.map(({ jaar }) => jaar)).toEqual([2023, 2024, 2024]);
    const unknown = recallIndelingen({ ...doc({ id: 'd2' }), jaar: null }, indelingen);
    expect(unknown.herinneringen).toMatchObject([{ stand: 'jaar-onbekend' }]);
  });

  it('of a document whose own year was wrong is no other layout', () => {
    expect(learn(look(doc(), [{ wat: 'jaar', jaar: 2022 }]))).toEqual([]);
  });

  it('holds for every table with the header when all were set right alike', () => {
    const corrections = ['d1.t1', 'd1.t2'].flatMap((tabel) => columns(tabel, SOORTEN));
    const indelingen = learn(look(doc({ tabellen: 2 }), corrections));
    expect(indelingen.map(({ titel }) => titel)).toEqual([null]);
    const { lezing } = recallIndelingen(doc({ id: 'd2', jaar: 2023, tabellen: 3 }), indelingen);
    expect(kinds(lezing)).toEqual([SOORTEN, SOORTEN, SOORTEN]);
  });

  it('holds under its own title when another table with the header was read differently', () => {
    const indelingen = learn(look(doc({ tabellen: 2 }), columns('d1.t2', SOORTEN)));
    expect(indelingen.map(({ titel }) => titel)).toEqual(['programma 2 in j']);
    const { lezing } = recallIndelingen(doc({ id: 'd2', jaar: 2023, tabellen: 3 }), indelingen);
    expect(kinds(lezing)).toEqual([[null, null, null], SOORTEN, [null, null, null]]);
  });

  it('says nothing of a table that is read like that already', () => {
    const indelingen = learn(look(doc(), columns('d1.t1', SOORTEN)));
    const understood = look(doc({ id: 'd2', jaar: 2023 }), columns('d2.t1', SOORTEN)).verbeterd;
    expect(recallIndelingen(understood, indelingen)).toEqual({ lezing: understood, herinneringen: [] });
  });
});

describe('what is remembered is not applied, but said, when', () => {
  const indelingen = learn(look(doc(), columns('d1.t1', SOORTEN)));
  const expectUntouched = (gelezen: Lezing, known: readonly Indeling[], stand: string): void => {
    const { lezing, herinneringen } = recallIndelingen(gelezen, known);
    expect(lezing).toBe(gelezen);
    expect(herinneringen).toMatchObject([{ stand }]);
  };

  it('the saldi do not tie: this document has the columns in another order under the same header', () => {
    const swapped = RIJEN_2023.map(([baten = '', lasten = '', saldo = '']) => [saldo, lasten, baten]);
    expectUntouched(doc({ id: 'd2', jaar: 2023, rijen: swapped }), indelingen, 'sluit-niet');
  });

  it('lasten would be below zero: this document prints them without a minus', () => {
    const signs: Correctie = { wat: 'tekens', tabel: 'd1.t1', tekens: { lasten: 'negatief' } };
    const bare = (tabel: Tabel): Tabel => ({
      ...tabel,
      tekenconventie: { lasten: 'positief', baten: 'positief', saldo: null, verschil: null },
      kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, reeks: 'rekening', soort: 'lasten' })),
    });
    const known = learn(look(doc({ anders: bare, rijen: [['-5', '-6', '-7']] }), [signs]));
    expect(known).toHaveLength(1);
    const other = doc({ id: 'd2', jaar: 2023, anders: bare, rijen: [['5', '6', '7']] });
    expectUntouched(other, known, 'sluit-niet');
  });

  it('the document itself says another unit, or the figures are a thousand times as large', () => {
    const inferred = (tabel: Tabel): Tabel => ({ ...tabel, eenheid: { euro: decimaal('1'), bron: null } });
    const unit: Correctie = { wat: 'eenheid', tabel: 'd1.t1', euro: decimaal('1000') };
    const known = learn(look(doc({ anders: inferred }), [unit]));
    expect(known).toMatchObject([{ euro: '1000', grootste: '21865' }]);
    const said = (tabel: Tabel): Tabel => ({ ...tabel, eenheid: { euro: decimaal('1'), bron: 'in euro' } });
    expectUntouched(doc({ id: 'd2', jaar: 2023, anders: said }), known, 'andere-eenheid');
    const whole = [['10.421.123', '-26.040.456', '-15.619.333']];
    expectUntouched(doc({ id: 'd2', jaar: 2023, anders: inferred, rijen: whole }), known, 'andere-schaal');
    const { herinneringen } = recallIndelingen(
      doc({ id: 'd2', jaar: 2023, anders: inferred, rijen: RIJEN_2023 }),
      known
    );
    expect(herinneringen).toMatchObject([{ stand: 'toegepast' }]);
  });

  it('and is applied all the same when the user says so', () => {
    const [indeling] = indelingen;
    expect(kinds(applyIndeling(doc({ id: 'd2' }), 'd2.t1', indeling!))).toEqual([SOORTEN]);
  });
});

describe('turning back', () => {
  const indelingen = learn(look(doc(), columns('d1.t1', SOORTEN)));
  const gelezen = doc({ id: 'd2', jaar: 2023, rijen: RIJEN_2023 });

  it('gives the table as it was read, doubts and all', () => {
    const { lezing, herinneringen } = recallIndelingen(gelezen, indelingen);
    expect(revertIndeling(lezing, gelezen, 'd2.t1', herinneringen[0]!.indeling)).toEqual(gelezen);
  });

  it('keeps what else was set right in it', () => {
    const { lezing, herinneringen } = recallIndelingen(gelezen, indelingen);
    const own = correct(lezing, { wat: 'eenheid', tabel: 'd2.t1', euro: decimaal('1') });
    const reverted = revertIndeling(own, gelezen, 'd2.t1', herinneringen[0]!.indeling);
    expect(reverted.tabellen[0]?.eenheid.euro).toBe('1');
    expect(kinds(reverted)).toEqual([[null, null, null]]);
  });

  it('makes it forgotten when the document is written', () => {
    const { herinneringen } = recallIndelingen(gelezen, indelingen);
    const turned = herinneringen.map((een) => ({ ...een, stand: 'teruggedraaid' as const }));
    expect(learnIndelingen(indelingen, [{ gelezen, verbeterd: gelezen, herinneringen: turned }], OP)).toEqual([]);
  });
});

describe('writing again', () => {
  const indelingen = learn(look(doc(), columns('d1.t1', SOORTEN)));
  const gelezen = doc({ id: 'd2', jaar: 2023, rijen: RIJEN_2023 });
  const recalled = recallIndelingen(gelezen, indelingen);

  it('keeps the moment of what was only applied', () => {
    const again: Nagekeken = { gelezen, verbeterd: recalled.lezing, herinneringen: recalled.herinneringen };
    expect(learnIndelingen(indelingen, [again], '2027-01-01 09:00')).toEqual(indelingen);
  });

  it('what was set right anew takes its place, with its own moment', () => {
    const other = correct(recalled.lezing, {
      wat: 'kolom',
      tabel: 'd2.t1',
      index: 0,
      betekenis: { reeks: 'prognose' },
    });
    const fresh = learnIndelingen(
      indelingen,
      [{ gelezen, verbeterd: other, herinneringen: recalled.herinneringen }],
      'later'
    );
    expect(fresh).toMatchObject([{ op: 'later', kolommen: [{ reeks: 'prognose' }, { reeks: 'rekening' }, {}] }]);
  });

  it('an objection that the user lets stand changes nothing', () => {
    const refused = recalled.herinneringen.map((een) => ({ ...een, stand: 'sluit-niet' as const }));
    expect(learnIndelingen(indelingen, [{ gelezen, verbeterd: gelezen, herinneringen: refused }], 'later')).toEqual(
      indelingen
    );
  });
});
