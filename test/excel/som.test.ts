import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { table, type, useWritten } from './host';

// A sum over rows that a condition finds: what a person does to rows must never change it without a word.

const KOLOMMEN = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten')];
const RIJEN = [
  { code: '1.1', label: 'Onderwijs', cellen: '110 11' },
  { code: '1.2', label: 'Werk', cellen: '220 22' },
  { code: '1.3', label: 'Zorg', cellen: '330 33' },
  { code: '1.4', label: 'Sport', cellen: '440 44' },
  { label: 'Totaal', rol: 'totaal' as const, cellen: '1.100 110' },
];
const WERK = 'd1.t1|1.2|rekening 2023';

describe('a sum over rows', () => {
  const host = useWritten(() => [lezing([tabel(KOLOMMEN, RIJEN)])], 'inhoud');
  const verdict = async (): Promise<unknown> => {
    const { koppen, waarden } = await table('tblAansluiting');
    const rij = waarden.find((een) => String(een[koppen.indexOf('Sleutel')]).includes('d1.t1.r5.c1'));
    return rij?.[koppen.indexOf('Oordeel')];
  };

  it('ties, and follows a figure at once', async () => {
    expect(await verdict()).toBe('sluit');
    await type(host(), 'tblDoelstellingen', WERK, 'Lasten', '229');
    expect(await verdict()).toBe('verschil');
  });

  it('cannot be tested while a cell in it is empty or holds a word', async () => {
    await type(host(), 'tblDoelstellingen', WERK, 'Lasten', '');
    expect(await verdict()).toBe('niet te toetsen');
    await type(host(), 'tblDoelstellingen', WERK, 'Lasten', 'PM');
    expect(await verdict()).toBe('niet te toetsen');
  });

  it('cannot be tested while a row is counted double', async () => {
    // The total row is made one of the rows that are summed, as a copy would be.
    await type(host(), 'tblDoelstellingen', 'd1.t1|Totaal|rekening 2023', 'Rol', 'regel');
    expect(await verdict()).toBe('niet te toetsen');
  });

  it('cannot be tested while a row has another series than its column', async () => {
    await type(host(), 'tblDoelstellingen', WERK, 'Reeks', 'prognose');
    expect(await verdict()).toBe('niet te toetsen');
    await type(host(), 'tblDoelstellingen', WERK, 'Reeks', 'rekening');
    expect(await verdict()).toBe('sluit');
  });
});
