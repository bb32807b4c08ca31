import type { Block, Tabelcel } from '../../domain/document';
import type { DocumentId, Herkomst } from '../../domain/herkomst';
import { atLine } from '../plaats';
import { withoutMark } from './rooster/merkteken';

/** How many of a text's first lines tell whether it is CSV. */
const PROEF = 50;

const LANGSTE_PROEF = 200_000;

/** How often each separator stands in the first records; line ends and separators in quotes belong to a cell. */
function countPerRecord(tekst: string): { ';': number; ',': number }[] {
  const records: { ';': number; ',': number }[] = [];
  let tel = { ';': 0, ',': 0 };
  let gevuld = false;
  let binnen = false;
  for (const teken of `${tekst.slice(0, LANGSTE_PROEF)}\n`) {
    if (teken === '"') binnen = !binnen;
    if (binnen) continue;
    if (teken === '\n') {
      if (gevuld) records.push(tel);
      if (records.length >= PROEF) break;
      tel = { ';': 0, ',': 0 };
      gevuld = false;
    } else if (teken === ';' || teken === ',') tel[teken] += 1;
    gevuld ||= teken.trim() !== '';
  }
  return records;
}

/**
 * The separator of a CSV text: the one that stands equally often in every record.
 * Prose has semicolons and commas too, but never the same number in each line.
 */
export function detectSeparator(tekst: string): ';' | ',' | null {
  const records = countPerRecord(tekst);
  if (records.length < 2) return null;
  for (const teken of [';', ','] as const) {
    const eerste = records[0]?.[teken] ?? 0;
    // A comma is in many sentences: one per line is not enough.
    if (eerste >= (teken === ';' ? 1 : 2) && records.every((tel) => tel[teken] === eerste)) return teken;
  }
  return null;
}

const isKort = (rij: readonly Tabelcel[]): boolean => rij.slice(1).every((cel) => cel.tekst === '');

/** Reads CSV as one table, and the lines in one cell above it (a title, a unit) as lines; loads the reader on demand. */
export async function readCsv(tekst: string, scheiding: ';' | ',', document: DocumentId): Promise<Block[]> {
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
  const begin = Math.max(
    0,
    rijen.findIndex((rij) => !isKort(rij))
  );
  const place = (cel: Tabelcel | undefined, blok: number): Herkomst => atLine(document, blok, cel?.herkomst.regel ?? 1);
  const titels = rijen.slice(0, begin).map(([cel], blok): Block => {
    return { soort: 'regel', tekst: cel?.tekst ?? '', herkomst: place(cel, blok) };
  });
  const tabel = rijen.slice(begin).map((rij) => rij.map((cel) => ({ ...cel, herkomst: place(cel, begin) })));
  return [...titels, { soort: 'tabel', rijen: tabel, herkomst: place(tabel[0]?.[0], begin) }];
}
