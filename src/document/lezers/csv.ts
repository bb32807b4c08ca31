import type { Block, Tabelcel } from '../../domain/document';
import type { DocumentId, Herkomst } from '../../domain/herkomst';
import { atLine } from '../plaats';
import { withoutMark } from './rooster/merkteken';
import { isFiguur } from './rooster/rooster';

/** How many of a text's first lines tell whether it is CSV. */
const PROEF = 50;

const LANGSTE_PROEF = 200_000;

type Scheiding = ';' | ',';

/** How often each separator stands in the first records; line ends and separators in quotes belong to a cell. */
function countPerRecord(tekst: string): Record<Scheiding, number>[] {
  const records: Record<Scheiding, number>[] = [];
  let tel = { ';': 0, ',': 0 };
  let gevuld = false;
  let binnen = false;
  for (const teken of `${tekst.slice(0, LANGSTE_PROEF)}\n`) {
    if (teken === '"') binnen = !binnen;
    if (binnen) continue;
    if (teken === '\n' || teken === '\r') {
      if (gevuld) records.push(tel);
      if (records.length >= PROEF) break;
      tel = { ';': 0, ',': 0 };
      gevuld = false;
    } else if (teken === ';' || teken === ',') tel[teken] += 1;
    gevuld ||= teken.trim() !== '';
  }
  return records;
}

/** Lines of a title, a unit and a source around the records, which have no separators. */
const MEESTE_TITELS = 6;
const MINSTE_RECORDS = 3;

/**
 * Whether the commas of a text are those of its decimals: lines that have another separator too, or a space behind the
 * decimals as before the next figure or word.
 */
function writesDecimals(tekst: string): boolean {
  const lijnen = tekst.slice(0, LANGSTE_PROEF).split(/\r\n|[\n\r]/, PROEF);
  const kaal = lijnen.map((lijn) => lijn.replace(/"[^"]*"/g, ''));
  return kaal.filter((lijn) => /\d,\d{1,2}(?:\s*[|\t%€]|\s+[-\d€]|\s+mln)/.test(lijn)).length > 1;
}

/**
 * The separator of a CSV text: the one that stands equally often in every record; a header may have one or two less than its
 * rows, where these end in separators, and lines of a title above and a source below them have none.
 * Prose has semicolons and commas too, but never the same number in each line.
 */
export function detectSeparator(tekst: string): Scheiding | null {
  const records = countPerRecord(tekst);
  if (records.length < 2) return null;
  for (const teken of [';', ','] as const) {
    if (teken === ',' && writesDecimals(tekst)) break;
    const eerste = records[0]?.[teken] ?? 0;
    // A comma is in many sentences: one per line is not enough.
    const minst = teken === ';' ? 1 : 2;
    if (eerste >= minst && records.every((tel) => tel[teken] === eerste)) return teken;
    const van = records.findIndex((tel) => tel[teken] >= minst);
    const tot = records.map((tel) => tel[teken] >= minst).lastIndexOf(true) + 1;
    const [kop, ...rijen] = records.slice(Math.max(0, van), tot).map((tel) => tel[teken]);
    if (van < 0 || van + records.length - tot > MEESTE_TITELS || kop === undefined || rijen.length < MINSTE_RECORDS)
      continue;
    const breedte = rijen[0] ?? 0;
    if (rijen.every((aantal) => aantal === breedte) && breedte >= Math.max(2, kop) && breedte - kop <= 2) return teken;
  }
  return null;
}

const isKort = (rij: readonly Tabelcel[]): boolean => rij.slice(1).every((cel) => cel.tekst === '');

/** Whether a row names the columns of another table: texts only, below rows with figures. */
const isKop = (rij: readonly Tabelcel[]): boolean =>
  rij.filter((cel) => cel.tekst !== '').length > 1 && !rij.some((cel) => isFiguur(cel.tekst));

/** Rows in parts: a line in one cell above new names of columns begins another table. */
function cutTabellen(rijen: readonly (readonly Tabelcel[])[]): (readonly (readonly Tabelcel[])[])[] {
  // Of each row, whether the first row from there on with more than one cell names columns; from the last row back.
  const bovenKop: boolean[] = [];
  rijen.reduceRight((onder, rij, i) => (bovenKop[i] = isKort(rij) ? onder : isKop(rij)), false);
  const delen: (readonly Tabelcel[])[][] = [[]];
  let cijfers = false;
  rijen.forEach((rij, i) => {
    const nieuw = cijfers && isKort(rij) && bovenKop[i] === true;
    if (nieuw) delen.push([]);
    cijfers = !nieuw && (cijfers || rij.slice(1).some((cel) => isFiguur(cel.tekst)));
    delen.at(-1)?.push(rij);
  });
  return delen;
}

/** The lines in one cell above a table and below it, and the table itself, which has as many columns as have anything in them. */
function blocksOf(rijen: readonly (readonly Tabelcel[])[], eerste: number): Block[] {
  const begin = Math.max(
    0,
    rijen.findIndex((rij) => !isKort(rij))
  );
  const eind = rijen.map((rij) => isKort(rij)).lastIndexOf(false) + 1;
  const breedte = rijen.reduce(
    (meest, rij) => Math.max(meest, rij.map((cel) => cel.tekst !== '').lastIndexOf(true) + 1),
    1
  );
  const at = (cel: Tabelcel | undefined, blok: number): Herkomst => ({
    ...atLine(cel?.herkomst.document ?? '', blok, cel?.herkomst.regel ?? 1),
  });
  const line = ([cel]: readonly Tabelcel[], blok: number): Block => ({
    soort: 'regel',
    tekst: cel?.tekst ?? '',
    herkomst: at(cel, blok),
  });
  const titels = rijen.slice(0, begin).map((rij, i) => line(rij, eerste + i));
  const blok = eerste + titels.length;
  const tabel = rijen
    .slice(begin, Math.max(eind, begin + 1))
    .map((rij) => rij.slice(0, breedte).map((cel) => ({ ...cel, herkomst: at(cel, blok) })));
  const slot = rijen.slice(Math.max(eind, begin + 1)).map((rij, i) => line(rij, blok + 1 + i));
  return [...titels, { soort: 'tabel', rijen: tabel, herkomst: at(tabel[0]?.[0], blok) }, ...slot];
}

/** Reads CSV: its tables, and the lines in one cell around them (a title, a unit, a source) as lines; loads the reader on demand. */
export async function readCsv(tekst: string, scheiding: Scheiding, document: DocumentId): Promise<Block[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse(tekst, { delimiter: scheiding });
  let regel = 1;
  const rijen = data
    .map((cellen) => {
      const nummer = regel;
      regel += 1 + cellen.join('').split('\n').length - 1;
      return cellen.map((cel) => ({ tekst: withoutMark(cel.trim()), herkomst: atLine(document, 0, nummer) }));
    })
    .filter((rij) => rij.some((cel) => cel.tekst !== ''));
  const blokken: Block[] = [];
  for (const deel of cutTabellen(rijen)) for (const blok of blocksOf(deel, blokken.length)) blokken.push(blok);
  return blokken;
}
