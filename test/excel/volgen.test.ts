import { checkLezingen } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import { openExcel } from '../../src/excel/werkmap';
import { Geheugen, openWorkbook, reconcile } from '../../src/pipeline';
import { zoetermeer2021 } from '../checks/fixtures/zoetermeer';
import { addressOf, run, table, type, useWritten } from './host';

const TABEL = 'tblDoelstellingen';
const SLEUTEL = 'd1.t1|1.2|rekening 2021';
const RIJ = 'rij-saldo:d1.t1.r2.c3';

/** What the pane would show of the workbook as it is now: it reads and computes anew after each change. */
async function look(geheugen?: Geheugen): Promise<ReadonlyMap<string, Bevinding>> {
  const dossier = openWorkbook(await openExcel().read());
  if (dossier === null) throw new Error('Nothing of ours');
  return new Map(reconcile(dossier, geheugen).bevindingen.map((bevinding) => [bevinding.id, bevinding]));
}

const verdicts = (bevindingen: ReadonlyMap<string, Bevinding>): Record<string, string> =>
  Object.fromEntries([...bevindingen].map(([id, { oordeel }]) => [id, oordeel]));

describe('a change in the workbook', () => {
  const host = useWritten(() => [zoetermeer2021()], 'inhoud');
  let before: Record<string, string>;
  const told: string[] = [];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    before = verdicts(await look());
    told.length = 0;
    stop = await openExcel().onChange(({ blad }) => told.push(blad));
  });
  afterEach(() => stop());

  /** The verdicts on the sheet itself. */
  const onSheet = async (): Promise<Record<string, string>> => {
    const { koppen, waarden } = await table('tblAansluiting');
    return Object.fromEntries(
      waarden.map((rij) => [String(rij[koppen.indexOf('Sleutel')]), String(rij[koppen.indexOf('Oordeel')])])
    );
  };

  it('of a figure is told, and concerns the sums with that figure and no other', async () => {
    await type(host(), TABEL, SLEUTEL, 'Lasten', '9999');
    const after = await look();
    // An event comes in its own time, never with the answer to a request.
    expect(told.length).toBeGreaterThan(0);
    const changed = [...after.values()].filter(({ id, oordeel }) => oordeel !== before[id]);
    expect(changed.map(({ id }) => id)).toContain(RIJ);
    const { totaal, termen } = after.get(RIJ)!;
    const lasten = [totaal, ...termen.map(({ cel }) => cel)];
    for (const { termen: delen, totaal: uitkomst } of changed) {
      expect([uitkomst, ...delen.map(({ cel }) => cel)].some((cel) => lasten.includes(cel))).toBe(true);
    }
    expect(await onSheet()).toEqual(verdicts(after));
  });

  it('that is taken back leaves everything as it was', async () => {
    const [, adres] = await addressOf(TABEL, SLEUTEL, 'Lasten');
    const { koppen, waarden } = await table(TABEL);
    const old = waarden.find((rij) => rij[koppen.indexOf('Sleutel')] === SLEUTEL)?.[koppen.indexOf('Lasten')];
    await type(host(), TABEL, SLEUTEL, 'Lasten', '1');
    expect(verdicts(await look())).not.toEqual(before);
    // What undo does: the cell has its old value again.
    host().type('Doelstellingen', adres, String(old));
    expect(verdicts(await look())).toEqual(before);
    expect(await onSheet()).toEqual(before);
  });

  it('of a block that was pasted is as if each cell was typed', async () => {
    const geheugen = new Geheugen();
    await look(geheugen);
    const [blad, adres] = await addressOf(TABEL, SLEUTEL, 'Lasten');
    await Excel.run(async (context) => {
      const blok = context.workbook.worksheets.getItem(blad).getRange(adres).getResizedRange(2, 1);
      blok.values = [
        [100, 20],
        [200, 40],
        [300, 60],
      ];
      await context.sync();
    });
    const after = await look(geheugen);
    // What is remembered of before says the same as beginning anew.
    expect([...after.values()]).toEqual([...(await look()).values()]);
    expect(await onSheet()).toEqual(verdicts(after));
    expect(verdicts(after)).not.toEqual(before);
  });

  it('that deletes a row leaves no verdict on what it was in: not in the pane, and not on the sheet', async () => {
    const { koppen, waarden } = await table(TABEL);
    const row = waarden.findIndex((rij) => rij[koppen.indexOf('Sleutel')] === SLEUTEL);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(TABEL).rows.getItemAt(row).delete();
      await context.sync();
    });
    const sheet = await onSheet();
    expect(sheet[RIJ]).toBe('niet te toetsen');
    const after = await look();
    expect(after.has(RIJ)).toBe(false);
    for (const [id, oordeel] of Object.entries(verdicts(after))) {
      if (sheet[id] !== 'niet te toetsen') expect([id, oordeel]).toEqual([id, sheet[id]]);
    }
  });

  it.each([
    ['a text', 'n.v.t.'],
    ['a number that is no number', '9.999 euro'],
    ['an error', '=1/0'],
  ])('to %s in the place of a figure is not taken for the printed figure: there is no verdict', async (_, invoer) => {
    await type(host(), TABEL, SLEUTEL, 'Lasten', invoer);
    const dossier = openWorkbook(await openExcel().read())!;
    const { bevindingen, nietGetoetst } = checkLezingen(dossier.lezingen);
    expect(bevindingen.some(({ id }) => id === RIJ)).toBe(false);
    expect(nietGetoetst.find(({ id }) => id === RIJ)?.reden).toBe('geen-getal');
    expect((await onSheet())[RIJ]).toBe('niet te toetsen');
    // Nothing of it is written over, and the figure typed there later counts.
    await run();
    expect((await table(TABEL)).waarden.flat()).toContain(invoer === '=1/0' ? '#DIV/0!' : invoer);
    const old = zoetermeer2021().tabellen[0]!.rijen[1]!.cellen;
    await type(host(), TABEL, SLEUTEL, 'Lasten', String(Math.abs(Number(old[1]?.waarde))));
    await run();
    expect(verdicts(await look())).toEqual(before);
  });

  it('that empties a figure brings back the printed one at the next run; until then the sheet gives no verdict', async () => {
    await type(host(), TABEL, SLEUTEL, 'Lasten', '');
    expect((await onSheet())[RIJ]).toBe('niet te toetsen');
    await run();
    expect(await onSheet()).toEqual(before);
  });

  it('to the rounding of a document counts at once, in the pane and on the sheet', async () => {
    await type(host(), 'tblBronnen', 'd1', 'Afronding', 'afgekapt');
    const after = verdicts(await look());
    expect(after).not.toEqual(before);
    expect(await onSheet()).toEqual(after);
  });

  it('does not stop the sheet from being protected: what stands there is read, and judged', async () => {
    await type(host(), TABEL, SLEUTEL, 'Lasten', '9999');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(TABEL).worksheet.protection.protect();
      await context.sync();
    });
    expect((await look()).get(RIJ)?.oordeel).toBe('verschil');
  });
});
