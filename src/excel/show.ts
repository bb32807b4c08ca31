import type { Plek } from '../workbook/werkmap';
import { runExcel } from './run';

/**
 * Selects a cell by the row's sleutel and the column's header, wherever they stand now.
 * @returns false when the row or the column no longer exists
 */
export async function showPlek(plek: Plek): Promise<boolean> {
  return runExcel(async (context) => {
    const tabel = context.workbook.tables.getItemOrNullObject(plek.tabel);
    tabel.load('name');
    await context.sync();
    if (tabel.isNullObject) return false;

    const sleutels = tabel.columns.getItemOrNullObject('Sleutel');
    const kolom = tabel.columns.getItemOrNullObject(plek.kolom);
    sleutels.load('values');
    kolom.load('index');
    await context.sync();
    if (sleutels.isNullObject || kolom.isNullObject) return false;

    const index = sleutels.values.findIndex((rij, i) => i > 0 && String(rij[0]) === plek.sleutel);
    if (index < 0) return false;
    const cel = tabel.getRange().getCell(index, kolom.index);
    cel.worksheet.activate();
    cel.select();
    await context.sync();
    return true;
  });
}
