import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import { columnNumber } from '../../../domain/kolomletters';
import { breathe, type Werk } from '../../werk';
import { checkZip, inflate } from '../zip/begroot';
import { listParts, packedBytes } from '../zip/inhoud';
import { loadWerkmap } from './laad';

/** The value of a cell; an empty one, and a formula that was never computed, is `''`. */
export type Waarde = string | number | boolean;

/** A named table of a workbook. Rows and columns are 0-based sheet positions. */
export interface Exceltabel {
  readonly naam: string;
  readonly blad: string;
  /** Position of the header's first cell. */
  readonly rij: number;
  readonly kolom: number;
  readonly koppen: readonly string[];
  /** Data rows without a total row, in the shape of `koppen`. */
  readonly waarden: readonly (readonly Waarde[])[];
  /** Same shape: the formula where a cell has one, else its value. */
  readonly formules: readonly (readonly Waarde[])[];
}

/** What a table says of itself in its own part of the file: enough to know whose it is. */
export interface Tabelnaam {
  readonly naam: string;
  readonly koppen: readonly string[];
}

/** More tables nobody makes, and a larger description is none. */
const MEESTE_TABELLEN = 200;
const GROOTSTE_BESCHRIJVING = 512 * 1024;

/** What is read at most of the tables that are looked for. */
const MEESTE_GEZOCHT = 30;
const MEESTE_KOLOMMEN = 100;
const MEESTE_RIJEN = 50_000;

const ENTITEITEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (tekst: string): string =>
  tekst.replace(/&(amp|lt|gt|quot|apos);/g, (alles, naam: string) => ENTITEITEN[naam] ?? alles);

function parseNaam(xml: string): Tabelnaam | null {
  const naam = /<(?:\w+:)?table\s[^>]*?\bdisplayName="([^"]*)"/.exec(xml)?.[1];
  if (naam === undefined) return null;
  const koppen = [...xml.matchAll(/<(?:\w+:)?tableColumn\s[^>]*?\bname="([^"]*)"/g)];
  return { naam: unescape(naam), koppen: koppen.map(([, kop = '']) => unescape(kop)) };
}

/** The names of the tables in a workbook, from their own small parts: its sheets are not unpacked. */
async function readNamen(bytes: Uint8Array): Promise<readonly Tabelnaam[]> {
  const delen = (listParts(bytes) ?? []).filter(({ naam }) => /^xl\/tables\/[^/]+\.xml$/.test(naam));
  const namen: Tabelnaam[] = [];
  for (const deel of delen.slice(0, MEESTE_TABELLEN)) {
    const ingepakt = packedBytes(bytes, deel);
    if (ingepakt === null) continue;
    try {
      const xml = await inflate(ingepakt, deel.methode, GROOTSTE_BESCHRIJVING);
      const naam = xml === null ? null : parseNaam(new TextDecoder().decode(xml));
      if (naam !== null) namen.push(naam);
    } catch {
      // No deflate: the reader of the whole file says that it is damaged.
    }
  }
  return namen;
}

function toWaarde(value: CellValue): Waarde {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return toWaarde(value.text);
  if ('error' in value) return value.error;
  return toWaarde(value.result);
}

function toFormule({ value }: Cell): Waarde {
  if (value === null || typeof value !== 'object' || !('formula' in value)) return toWaarde(value);
  return `=${value.formula}`;
}

/** Place and size of an area such as `A4:AB25`, 1-based; null for anything else. */
function parseGebied(ref: string): { boven: number; links: number; onder: number; rechts: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (match === null) return null;
  const [, k1 = '', r1, k2 = '', r2] = match;
  return { boven: Number(r1), links: columnNumber(k1), onder: Number(r2), rechts: columnNumber(k2) };
}

/** The library keeps more of a table than its types tell. */
interface Tabelmodel {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
}

function toTabel(blad: Worksheet, model: Tabelmodel): Exceltabel | null {
  const gebied = parseGebied(model.tableRef);
  if (gebied === null) return null;
  const { boven, links, rechts } = gebied;
  const onder = gebied.onder - (model.totalsRow === true ? 1 : 0);
  const breedte = Math.min(rechts, blad.columnCount) - links + 1;
  const kop = blad.findRow(boven);
  if (breedte < 1 || breedte > MEESTE_KOLOMMEN || kop === undefined) return null;
  const read = <T>(rij: Row, toCel: (cel: Cell) => T, leeg: T): T[] =>
    Array.from({ length: breedte }, (_, k) => {
      const cel = rij.findCell(links + k);
      return cel === undefined ? leeg : toCel(cel);
    });
  // A table may say that it is longer than its sheet is: only rows that hold something are looked at.
  const rijen: Row[] = [];
  blad.eachRow((rij, r) => {
    if (r > boven && r <= onder && rijen.length < MEESTE_RIJEN) rijen.push(rij);
  });
  return {
    naam: model.displayName ?? model.name,
    blad: blad.name,
    rij: boven - 1,
    kolom: links - 1,
    koppen: read(kop, (cel) => String(toWaarde(cel.value)), ''),
    waarden: rijen.map((rij) => read<Waarde>(rij, ({ value }) => toWaarde(value), '')),
    formules: rijen.map((rij) => read<Waarde>(rij, toFormule, '')),
  };
}

/**
 * Tables of an .xlsx file that are looked for by name and headers, also on hidden sheets. A file without such a table costs
 * next to nothing here. Formulas give the result that the file holds, `''` without one; nothing is computed.
 * @returns null for any other file, one that cannot be read, and when the user stops
 */
export async function readExceltabellen(
  bytes: Uint8Array,
  zoek: (tabel: Tabelnaam) => boolean,
  werk: Werk = {}
): Promise<readonly Exceltabel[] | null> {
  const namen = (await readNamen(bytes)).filter(zoek).slice(0, MEESTE_GEZOCHT);
  if (namen.length === 0 || (await checkZip(bytes, 'excel')) !== null) return null;
  if ((await breathe(werk)) === 'stop') return null;
  const gezocht = new Set(namen.map(({ naam }) => naam));
  const werkmap = await loadWerkmap(bytes);
  if (werkmap === null) return null;
  return werkmap.worksheets.flatMap((blad) =>
    // The types say pairs; what comes is tables.
    (blad.getTables() as unknown as readonly { readonly table: Tabelmodel }[])
      .filter(({ table }) => gezocht.delete(table.displayName ?? table.name))
      .flatMap(({ table }) => toTabel(blad, table) ?? [])
  );
}
