import type { Bladinhoud, Celwaarde, Tabelinhoud, WerkmapInhoud } from '../workbook/werkmap';
import { runExcel } from './run';

/** Every table of ours is named so; the exact names are the plan's business. */
const VOORVOEGSEL = /^tbl[A-Z]/;

/** A sheet's used part is read whole only up to this many cells: enough to recognise what an interrupted run left. */
const KLEIN = 400;

interface Tabelbereik {
  readonly tabel: Excel.Table;
  readonly bereik: Excel.Range;
}

function toTabel({ tabel, bereik }: Tabelbereik): Tabelinhoud {
  const waarden = bereik.values as Celwaarde[][];
  const formules = bereik.formulas as Celwaarde[][];
  return {
    naam: tabel.name,
    blad: tabel.worksheet.name,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    koppen: (waarden[0] ?? []).map(String),
    waarden: waarden.slice(1),
    formules: formules.slice(1),
  };
}

/**
 * Reads everything of ours in three round trips, whatever its size: names, then used parts and tables,
 * then the little sheets that may be remains of an interrupted run.
 */
export async function readWorkbook(): Promise<WerkmapInhoud> {
  return runExcel(async (context) => {
    const bladen = context.workbook.worksheets;
    const tabellen = context.workbook.tables;
    bladen.load('items/name,items/protection/protected');
    tabellen.load('items/name,items/showTotals,items/worksheet/name');
    await context.sync();

    const eigen: Tabelbereik[] = tabellen.items
      .filter((tabel) => VOORVOEGSEL.test(tabel.name))
      .map((tabel) => ({ tabel, bereik: tabel.showTotals ? withoutTotals(tabel) : tabel.getRange() }));
    for (const { bereik } of eigen) bereik.load('values,formulas,rowIndex,columnIndex');
    const delen = bladen.items.map((blad) => blad.getUsedRangeOrNullObject(true));
    for (const deel of delen) deel.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    const klein = delen.map((deel) => !deel.isNullObject && deel.rowCount * deel.columnCount <= KLEIN);
    delen.forEach((deel, i) => {
      if (klein[i] === true) deel.load('values');
    });
    if (klein.includes(true)) await context.sync();

    return {
      tabellen: eigen.map(toTabel),
      bladen: bladen.items.map((blad, i): Bladinhoud => {
        const deel = delen[i];
        return {
          naam: blad.name,
          beveiligd: blad.protection.protected,
          vreemdeTabel: tabellen.items.some((t) => t.worksheet.name === blad.name && !VOORVOEGSEL.test(t.name)),
          gebruikt:
            deel === undefined || deel.isNullObject
              ? null
              : {
                  rij: deel.rowIndex,
                  kolom: deel.columnIndex,
                  rijen: deel.rowCount,
                  kolommen: deel.columnCount,
                  waarden: klein[i] === true ? (deel.values as Celwaarde[][]) : null,
                },
        };
      }),
    };
  });
}

/** A person may have switched on a total row: it is no row of data. */
function withoutTotals(tabel: Excel.Table): Excel.Range {
  return tabel.getHeaderRowRange().getBoundingRect(tabel.getDataBodyRange());
}
