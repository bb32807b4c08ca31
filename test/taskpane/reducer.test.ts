import type { Lezing } from '../../src/domain/lezing';
import { reduce } from '../../src/taskpane/reducer';
import { initialState, type Staat } from '../../src/taskpane/state';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { LEEG } from './leeg';
import { reconcile } from './nepkern';

const start = initialState('nl');
const read = (staat: Staat, ...lezingen: Lezing[]): Staat =>
  lezingen.reduce((before, lezing) => reduce(before, { type: 'gelezen', lezing }), staat);
const resultOf = (...lezingen: Lezing[]): NonNullable<Staat['resultaat']> =>
  reconcile({
    lezingen,
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: { drempel: { bedrag: null, procent: null } },
  });

describe('reading', () => {
  it('puts what was read beside what was read before', () => {
    const staat = read(read(start, LEZING_2021), LEZING_2023);
    expect(staat.gelezen.map(({ document }) => document.id)).toEqual(['d1', 'd2']);
  });

  it('replaces an earlier reading with the same id', () => {
    const changed = { ...LEZING_2021, document: { ...LEZING_2021.document, sha256: 'c3' } };
    expect(read(read(start, LEZING_2021), changed).gelezen).toEqual([changed]);
  });

  it('leaves out the same bytes under another name', () => {
    const copy = { ...LEZING_2021, document: { ...LEZING_2021.document, id: 'd7', naam: 'kopie.txt' } };
    const staat = read({ ...start, resultaat: resultOf(LEZING_2021) }, copy);
    expect(staat.gelezen).toEqual([]);
  });

  it('keeps a document in which nothing was found, to show why', () => {
    expect(read(start, LEEG).gelezen).toEqual([LEEG]);
  });

  it('removes one document and leaves the others', () => {
    const staat = reduce(read(start, LEZING_2021, LEZING_2023), { type: 'verwijderd', document: 'd1' });
    expect(staat.gelezen).toEqual([LEZING_2023]);
    expect(staat.melding).toEqual({ soort: 'verwijderd', naam: LEZING_2021.document.naam });
  });
});

describe('writing', () => {
  const melding = { soort: 'instelling', wat: 'drempel', afwijkingen: 1 } as const;

  it('takes what was written out of the proposal and leaves what was not', () => {
    const staat = reduce(read(start, LEZING_2021, LEZING_2023), {
      type: 'geschreven',
      resultaat: resultOf(LEZING_2021),
      melding,
    });
    expect(staat.gelezen).toEqual([LEZING_2023]);
  });

  it('loses nothing when it fails', () => {
    const before = read(start, LEZING_2021);
    const busy = reduce(before, { type: 'begonnen', bezig: { soort: 'schrijven', gedaan: 0, totaal: 0 } });
    const failed = reduce(busy, { type: 'mislukt', fout: { code: 'beveiligd', detail: '' } });
    expect(failed.bezig).toEqual(busy.bezig);
    const staat = reduce(failed, { type: 'afgerond' });
    expect(staat).toEqual({ ...before, fout: { code: 'beveiligd', detail: '' } });
  });

  it('ignores a late report of work that has ended', () => {
    const late = { type: 'gevorderd', bezig: { soort: 'schrijven', gedaan: 1, totaal: 2 } } as const;
    expect(reduce(start, late)).toBe(start);
  });
});

describe('a change in the workbook', () => {
  const staat = { ...start, resultaat: resultOf(LEZING_2021) };

  it('is only mentioned when something came out differently', () => {
    expect(reduce(staat, { type: 'herberekend', resultaat: resultOf(LEZING_2021) }).melding).toBeNull();
    expect(reduce(staat, { type: 'herberekend', resultaat: resultOf(LEZING_2023) }).melding).toEqual({
      soort: 'herberekend',
    });
  });

  it('may empty the workbook', () => {
    expect(reduce(staat, { type: 'herberekend', resultaat: null }).resultaat).toBeNull();
  });
});
