import { openExcel } from '../../src/excel/werkmap';
import { placeOf, openWorkbook } from '../../src/pipeline';
import { addressOf, cell, run, table, type, useWritten } from './host';
import { readSamples } from './voorbeelden';
import { EIGEN_BLADEN } from '../support/bladen';

const LASTEN_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';

describe('the main job in a workbook, through the real office.js', () => {
  const host = useWritten(readSamples);

  it('makes the sheets of the design beside the sheet of the user', () => {
    const [eigen, ...bladen] = host().sheetNames();
    expect(eigen).toMatch(/^(Blad|Sheet)1$/);
    expect(bladen).toEqual(EIGEN_BLADEN);
  });

  it('judges by live formulas as the engine does, for every check', async () => {
    const plan = await run();
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const { koppen, waarden } = await table('tblAansluiting');
    const at = (rij: readonly unknown[], kop: string): unknown => rij[koppen.indexOf(kop)];
    const formules = new Map(waarden.map((rij) => [at(rij, 'Sleutel'), at(rij, 'Oordeel')]));
    expect(plan.resultaat.bevindingen).toHaveLength(21);
    for (const bevinding of plan.resultaat.bevindingen) {
      expect([bevinding.id, formules.get(bevinding.id)]).toEqual([bevinding.id, bevinding.oordeel]);
    }
  });

  it('writes codes as text and figures as numbers', async () => {
    expect(await cell('tblDoelstellingen', 'd1.t1|1.1|rekening 2021', 'Code')).toBe('1.1');
    expect(await cell('tblDoelstellingen', 'd1.t1|1.1|rekening 2021', 'Lasten')).toBe(21865);
    expect(await cell('tblDoelstellingen', 'd1.t1|1.1|rekening 2021', 'Lasten zoals gedrukt')).toBe('-21.865');
  });

  it('compares 1.6: lasten +10.835 N, baten -5.012 N, saldo -15.847 N', async () => {
    const rij = async (soort: string): Promise<unknown[]> => {
      const sleutel = `p1|1.6|${soort}|rekening 2021>rekening 2023`;
      return [await cell('tblVerschillen', sleutel, 'Afwijking'), await cell('tblVerschillen', sleutel, 'V/N')];
    };
    expect(await rij('lasten')).toEqual([-10835, 'N']);
    expect(await rij('baten')).toEqual([-5012, 'N']);
    expect(await rij('saldo')).toEqual([-15847, 'N']);
  });

  it('changes the verdict when a figure is changed in the grid, without the add-in', async () => {
    const id = 'rij-saldo:d2.t1.r4.c3';
    expect(await cell('tblAansluiting', id, 'Oordeel')).toBe('sluit');
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.4|rekening 2023', 'Lasten', '358');
    expect(await cell('tblAansluiting', id, 'Oordeel')).toBe('verschil');
    expect(await cell('tblAansluiting', id, 'Verschil')).toBe(-27);
    expect(await cell('tblOverzicht', 'verschil', 'Waarde')).toBe(2);
    expect(await cell('tblOverzicht', 'boven-drempel', 'Waarde')).toBe(15);
  });

  it('says that a check cannot be made when a figure in it is emptied, and never takes it for 0', async () => {
    const id = 'rij-saldo:d2.t1.r4.c3';
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.4|rekening 2023', 'Lasten', '');
    expect(await cell('tblAansluiting', id, 'Oordeel')).toBe('niet te toetsen');
    expect(await cell('tblAansluiting', id, 'Verschil')).toBe('');
    // Its row, and the tile that the column of lasten adds up to.
    expect(await cell('tblOverzicht', 'niet-te-toetsen', 'Waarde')).toBe(2);
    await run();
    expect(await cell('tblAansluiting', id, 'Oordeel')).toBe('sluit');
  });

  it('keeps the changed figure and the note on a second run, and says what changed', async () => {
    await type(host(), 'tblVerschillen', LASTEN_16, 'Toelichting', '- Meer statushouders, +5%');
    await run();
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Lasten', '82313');
    await run(await readSamples());
    expect(await cell('tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Lasten')).toBe(82313);
    expect(await cell('tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Opmerking')).toContain('-81.313');
    expect(await cell('tblVerschillen', LASTEN_16, 'Toelichting')).toBe('- Meer statushouders, +5%');
    expect(await cell('tblVerschillen', LASTEN_16, 'Stand')).toBe('toelichting verouderd');
    expect(await cell('tblVerschillen', LASTEN_16, 'Concept')).toContain('11,8 mln');
  });

  it('compares with the begroting once the user filled it beside the figures', async () => {
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Begroting lasten', '80000');
    await run();
    const sleutel = 'p1|1.6|lasten|na wijziging 2023>rekening 2023';
    expect(await cell('tblVerschillen', sleutel, 'Bedrag basis')).toBe(80000);
    expect(await cell('tblVerschillen', sleutel, 'Afwijking')).toBe(-1313);
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Begroting lasten', '82.000,5');
    expect(await cell('tblVerschillen', sleutel, 'Afwijking')).toBe(687.5);
    expect(await cell('tblVerschillen', sleutel, 'V/N')).toBe('V');
  });

  it('writes no cell of content when nothing changed', async () => {
    const plan = await run();
    expect(plan.soort === 'plan' && plan.stappen).toEqual([]);
  });

  it('shows the cell of a figure where it stands now, also after sorting', async () => {
    const dossier = openWorkbook(await openExcel().read());
    const plek = dossier && placeOf('d2.t1.r3.c1', dossier);
    await host().sortTable('tblDoelstellingen', 'Lasten', false);
    expect(plek && (await openExcel().show(plek))).toBe('getoond');
    const [blad, adres] = await addressOf('tblDoelstellingen', 'd2.t1|1.3|rekening 2023', 'Lasten');
    expect(host().activeCell().replaceAll("'", '')).toBe(`${blad}!${adres}`);
    expect(await openExcel().show({ tabel: 'tblDoelstellingen', sleutel: 'weg', kolom: 'Lasten' })).toBe('weg');
  });

  it('hears what the user types', async () => {
    const gehoord = jest.fn();
    const stop = await openExcel().onChange(gehoord);
    await type(host(), 'tblDoelstellingen', 'd2.t1|1.4|rekening 2023', 'Lasten', '386');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(gehoord).toHaveBeenCalled();
    await stop();
  });
});
