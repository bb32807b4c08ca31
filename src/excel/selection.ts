import type { Celwaarde, Selectie } from '../workbook/werkmap';
import { ExcelFout, runExcel } from './run';

/** More cells than this are refused: no table of programmes is that large. */
const GRENS = 200_000;

interface Vlak {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

const toVlak = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Vlak => ({
  rij: rowIndex,
  kolom: columnIndex,
  rijen: rowCount,
  kolommen: columnCount,
});

/** The part of one that lies in the other: whole columns may be selected. Without common cells its size is not positive. */
function common(a: Vlak, b: Vlak): Vlak {
  const [rij, kolom] = [Math.max(a.rij, b.rij), Math.max(a.kolom, b.kolom)];
  return {
    rij,
    kolom,
    rijen: Math.min(a.rij + a.rijen, b.rij + b.rijen) - rij,
    kolommen: Math.min(a.kolom + a.kolommen, b.kolom + b.kolommen) - kolom,
  };
}

/**
 * Reads the selection, or the used part of its sheet when it is a single cell, in two round trips.
 * @throws ExcelFout `SelectionTooLarge` above 200,000 cells
 */
export async function readSelection(): Promise<Selectie | null> {
  return runExcel(async (context) => {
    const gekozen = context.workbook.getSelectedRange();
    const blad = context.workbook.worksheets.getActiveWorksheet();
    const gebruikt = blad.getUsedRangeOrNullObject(true);
    blad.load('name');
    gekozen.load('rowIndex,columnIndex,rowCount,columnCount');
    gebruikt.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (gebruikt.isNullObject) return null;

    const [keuze, geheel] = [toVlak(gekozen), toVlak(gebruikt)];
    const isEen = keuze.rijen === 1 && keuze.kolommen === 1;
    const vlak = isEen ? geheel : common(keuze, geheel);
    if (vlak.rijen <= 0 || vlak.kolommen <= 0) return null;
    const aantal = vlak.rijen * vlak.kolommen;
    if (aantal > GRENS) throw new ExcelFout('SelectionTooLarge', String(aantal));

    const bereik = blad.getRangeByIndexes(vlak.rij, vlak.kolom, vlak.rijen, vlak.kolommen);
    bereik.load('address,text,values,numberFormat');
    await context.sync();
    const waarden = bereik.values as Celwaarde[][];
    const formaten = bereik.numberFormat as string[][];
    return {
      blad: blad.name,
      adres: bereik.address.slice(bereik.address.lastIndexOf('!') + 1),
      cellen: bereik.text.map((rij, r) =>
        rij.map((tekst, k) => ({ tekst, waarde: waarden[r]?.[k] ?? '', formaat: formaten[r]?.[k] ?? 'General' }))
      ),
    };
  });
}
