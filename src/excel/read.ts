import type { Bladinhoud, Celwaarde, Tabelinhoud, WerkmapInhoud } from '../workbook/werkmap';
import { pause } from './adem';
import { runExcel } from './run';

/** Every table of ours is named so; the exact names are the plan's business. */
const VOORVOEGSEL = /^tbl[A-Z]/;

/** A sheet's used part is read whole only up to this many cells: enough to recognise what an interrupted run left. */
const KLEIN = 400;

/** Cells per request once Excel on the web refused an answer above 5 MB; halved until it does not. */
const MINDER = 40_000;

interface Vlak {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

const MATEN = 'rowIndex,columnIndex,rowCount,columnCount';

const toVlak = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Vlak => ({
  rij: rowIndex,
  kolom: columnIndex,
  rijen: rowCount,
  kolommen: columnCount,
});

/** Cells to be read, and what was read of them so far, row by row. */
interface Vraag {
  readonly blad: string;
  readonly vlak: Vlak;
  readonly wat: 'values' | 'values,formulas';
  readonly waarden: Celwaarde[][];
  readonly formules: Celwaarde[][];
}

const vraag = (blad: string, vlak: Vlak, wat: Vraag['wat']): Vraag => ({ blad, vlak, wat, waarden: [], formules: [] });

/** The questions in parts of whole rows, each with no more cells than this (one row at the least). */
function* partsOf(vragen: readonly Vraag[], cellen: number): Generator<readonly (readonly [Vraag, Vlak])[]> {
  let deel: [Vraag, Vlak][] = [];
  let room = cellen;
  for (const item of vragen) {
    const { vlak } = item;
    for (let van = item.waarden.length; van < vlak.rijen;) {
      if (room < vlak.kolommen && deel.length > 0) {
        yield deel;
        [deel, room] = [[], cellen];
      }
      const rijen = Math.min(vlak.rijen - van, Math.max(1, Math.floor(room / vlak.kolommen)));
      deel.push([item, { ...vlak, rij: vlak.rij + van, rijen }]);
      room -= rijen * vlak.kolommen;
      van += rijen;
    }
  }
  if (deel.length > 0) yield deel;
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** Reads the cells: in one round trip, or in as many as the limit of Excel on the web asks for. */
async function ask(context: Excel.RequestContext, vragen: readonly Vraag[], cellen = Infinity): Promise<void> {
  try {
    for (const deel of partsOf(vragen, cellen)) {
      const bereiken = deel.map(([{ blad, wat }, { rij, kolom, rijen, kolommen }]) =>
        context.workbook.worksheets.getItem(blad).getRangeByIndexes(rij, kolom, rijen, kolommen).load(wat)
      );
      // More than one only where all of it is too large for one answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      await pause();
      deel.forEach(([item], i) => {
        const bereik = bereiken[i];
        if (bereik === undefined) return;
        for (const rij of bereik.values as Celwaarde[][]) item.waarden.push(rij);
        if (item.wat === 'values') return;
        for (const rij of bereik.formulas as Celwaarde[][]) item.formules.push(rij);
      });
    }
  } catch (error) {
    const less = Math.min(MINDER, Math.floor(cellen / 2));
    if (!isTooMuch(error) || less < 1) throw error;
    await ask(context, vragen, less);
  }
}

function toTabel(tabel: Excel.Table, { vlak, waarden, formules }: Vraag): Tabelinhoud {
  return {
    naam: tabel.name,
    blad: tabel.worksheet.name,
    rij: vlak.rij,
    kolom: vlak.kolom,
    koppen: (waarden[0] ?? []).map(String),
    waarden: waarden.slice(1),
    formules: formules.slice(1),
  };
}

/**
 * Reads everything of ours in three round trips, whatever its size: names, then places, then our tables and the little
 * sheets that may be remains of an interrupted run. Only where Excel on the web refuses so large an answer the last is
 * asked for in parts.
 */
export async function readWorkbook(): Promise<WerkmapInhoud> {
  return runExcel(async (context) => {
    const bladen = context.workbook.worksheets;
    const tabellen = context.workbook.tables;
    bladen.load('items/name,items/protection/protected');
    tabellen.load('items/name,items/showTotals,items/worksheet/name');
    await context.sync();

    const eigen = tabellen.items.filter((tabel) => VOORVOEGSEL.test(tabel.name));
    const bereiken = eigen.map((tabel) => (tabel.showTotals ? withoutTotals(tabel) : tabel.getRange()));
    const delen = bladen.items.map((blad) => blad.getUsedRangeOrNullObject(true));
    for (const bereik of [...bereiken, ...delen]) bereik.load(MATEN);
    await context.sync();

    const perTabel = bereiken.map((bereik, i) =>
      vraag(eigen[i]?.worksheet.name ?? '', toVlak(bereik), 'values,formulas')
    );
    const gebruikt = delen.map((deel) => (deel.isNullObject ? null : toVlak(deel)));
    const perBlad = gebruikt.map((vlak, i) =>
      vlak === null || vlak.rijen * vlak.kolommen > KLEIN ? null : vraag(bladen.items[i]?.name ?? '', vlak, 'values')
    );
    const vragen = [...perTabel, ...perBlad.flatMap((item) => item ?? [])];
    if (vragen.length > 0) await ask(context, vragen);

    return {
      tabellen: perTabel.flatMap((item, i) => {
        const tabel = eigen[i];
        return tabel === undefined ? [] : [toTabel(tabel, item)];
      }),
      bladen: bladen.items.map((blad, i): Bladinhoud => {
        const vlak = gebruikt[i] ?? null;
        return {
          naam: blad.name,
          beveiligd: blad.protection.protected,
          vreemdeTabel: tabellen.items.some((t) => t.worksheet.name === blad.name && !VOORVOEGSEL.test(t.name)),
          gebruikt: vlak === null ? null : { ...vlak, waarden: perBlad[i]?.waarden ?? null },
        };
      }),
    };
  });
}

/** A person may have switched on a total row: it is no row of data. */
function withoutTotals(tabel: Excel.Table): Excel.Range {
  return tabel.getHeaderRowRange().getBoundingRect(tabel.getDataBodyRange());
}
