import type { Getoond, Plek } from '../workbook/werkmap';
import { runExcel } from './run';

/**
 * Selects a cell by the row's sleutel and the column's header, wherever they stand now. A cell that a filter hides is
 * selected too, and told: whoever lifts the filter finds it selected.
 */
export async function showPlek(plek: Plek): Promise<Getoond> {
  return runExcel(async (context) => {
    const tabel = context.workbook.tables.getItemOrNullObject(plek.tabel);
    tabel.load('name');
    await context.sync();
    if (tabel.isNullObject) return 'weg';

    const sleutels = tabel.columns.getItemOrNullObject('Sleutel');
    const kolom = tabel.columns.getItemOrNullObject(plek.kolom);
    sleutels.load('values');
    kolom.load('index');
    tabel.worksheet.load('visibility');
    await context.sync();
    if (sleutels.isNullObject || kolom.isNullObject) return 'weg';

    const index = sleutels.values.findIndex((rij, i) => i > 0 && String(rij[0]) === plek.sleutel);
    if (index < 0) return 'weg';
    // A hidden sheet cannot be gone to, and is not ours to show.
    if (tabel.worksheet.visibility !== 'Visible') return 'verborgen';
    const cel = tabel.getRange().getCell(index, kolom.index);
    cel.load('rowHidden,columnHidden');
    tabel.worksheet.activate();
    cel.select();
    await context.sync();
    return cel.rowHidden || cel.columnHidden ? 'verborgen' : 'getoond';
  });
}
