import { readDocument } from '../../../src/document/read-document';
import { readFigures } from '../../../src/figures/read-figures';
import type { Regel } from '../vormen';
import { keur, type Uitslag } from './keur';
import type { Proefstuk } from './model';

/** Reads a document and weighs what was read. */
export async function weigh(stuk: Proefstuk): Promise<Uitslag> {
  const bytes = new TextEncoder().encode(stuk.tekst);
  const document = await readDocument(bytes, stuk.bestand ?? 'stuk.txt', 'd1', 'ab'.repeat(32));
  return keur(stuk, readFigures(document));
}

/** Whether the same tables can be given in another form. */
export function hasRows({ tekst, bestand }: Proefstuk): boolean {
  return bestand === undefined && /\t|^\|/m.test(tekst);
}

/** The document in another form. */
export function inForm(stuk: Proefstuk, vorm: string, maak: (regels: readonly Regel[]) => string): Proefstuk {
  return { ...stuk, tekst: maak(rowsOf(stuk)), bestand: vorm === 'html' ? 'stuk.html' : 'stuk.txt' };
}

/** The document as lines and rows, where it has rows of cells. */
function rowsOf({ tekst }: Proefstuk): Regel[] {
  return tekst
    .split('\n')
    .filter((lijn) => !lijn.startsWith('|-'))
    .map((lijn) => {
      if (lijn.includes('\t')) return lijn.split('\t');
      const pijp = /^\|(.*)\|$/.exec(lijn)?.[1];
      return pijp === undefined ? lijn.replace(/^#+ /, '') : pijp.split('|').map((cel) => cel.trim());
    });
}
