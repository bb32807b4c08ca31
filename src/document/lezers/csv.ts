import type { Block } from '../../domain/document';
import type { DocumentId } from '../../domain/herkomst';
import { atLine } from '../plaats';

/** How many of a text's first lines tell whether it is CSV. */
const PROEF = 50;

/** Separators outside quotes. */
function count(regel: string, teken: string): number {
  let aantal = 0;
  let binnen = false;
  for (const letter of regel) {
    if (letter === '"') binnen = !binnen;
    else if (letter === teken && !binnen) aantal += 1;
  }
  return aantal;
}

/**
 * The separator of a CSV text: the one that stands equally often in every line.
 * Prose has semicolons and commas too, but never the same number in each line.
 */
export function detectSeparator(tekst: string): ';' | ',' | null {
  const regels = tekst
    .slice(0, 200_000)
    .split(/\r\n|[\n\r]/)
    .filter((regel) => regel.trim() !== '')
    .slice(0, PROEF);
  if (regels.length < 2) return null;
  for (const teken of [';', ','] as const) {
    const aantallen = regels.map((regel) => count(regel, teken));
    const eerste = aantallen[0] ?? 0;
    // A comma is in many sentences: one per line is not enough.
    if (eerste >= (teken === ';' ? 1 : 2) && aantallen.every((aantal) => aantal === eerste)) return teken;
  }
  return null;
}

/** Reads CSV as one table; the reader is loaded on demand. */
export async function readCsv(tekst: string, scheiding: ';' | ',', document: DocumentId): Promise<Block[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse(tekst, { delimiter: scheiding });
  let regel = 1;
  const rijen = data.map((cellen) => {
    const herkomst = atLine(document, 0, regel);
    regel += 1 + cellen.join('').split('\n').length - 1;
    return cellen.map((cel) => ({ tekst: cel.trim(), herkomst }));
  });
  const gevuld = rijen.filter((rij) => rij.some((cel) => cel.tekst !== ''));
  return [{ soort: 'tabel', rijen: gevuld, herkomst: atLine(document, 0, 1) }];
}
