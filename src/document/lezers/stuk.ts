import type { Block } from '../../domain/document';
import type { DocumentId, Herkomst } from '../../domain/herkomst';
import { tidyRooster } from './rooster/opschonen';
import { isFiguur, LEGE_CEL, type Rooster, type Roostercel } from './rooster/rooster';

type Rij = readonly Roostercel[];

/** A piece of a document as a reader meets it, before it is numbered; `pagina` where there are pages. */
export type Stuk =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string; readonly pagina?: number }
  | { readonly soort: 'regel' | 'opsomming'; readonly tekst: string; readonly pagina?: number }
  | { readonly soort: 'leeg'; readonly pagina?: number }
  | { readonly soort: 'tabel'; readonly rooster: Rooster; readonly pagina?: number };

const isKort = (rij: Rij): boolean => rij.length === 1;

/** Lines in one cell above the header (a title, a unit) and below the last row (a source) are no rows. */
function splitTabel(rijen: readonly Rij[]): { voor: readonly Rij[]; tabel: readonly Rij[]; na: readonly Rij[] } {
  const eerste = rijen.findIndex((rij) => !isKort(rij));
  if (eerste < 0) return { voor: rijen, tabel: [], na: [] };
  const heeftKop = rijen[eerste]?.slice(1).some((cel) => isFiguur(cel.tekst)) === false;
  const begin = heeftKop ? eerste : 0;
  const eind = rijen.map(isKort).lastIndexOf(false) + 1;
  return { voor: rijen.slice(0, begin), tabel: rijen.slice(begin, eind), na: rijen.slice(eind) };
}

/** The blocks of a table: the table itself, and the lines that were drawn inside its borders. */
function tableBlocks(rooster: Rooster, begin: Herkomst): Block[] {
  const { voor, tabel, na } = splitTabel(tidyRooster(rooster));
  const blokken: Block[] = [];
  const placeOf = ({ cel, pagina }: Roostercel): Herkomst => ({
    ...begin,
    blok: begin.blok + blokken.length,
    pagina: pagina ?? begin.pagina,
    cel,
  });
  const addLines = (rijen: readonly Rij[]): void => {
    for (const [cel] of rijen) {
      if (cel === undefined) continue;
      blokken.push({ soort: 'regel', tekst: cel.tekst, herkomst: placeOf(cel) });
    }
  };
  addLines(voor);
  if (tabel.length > 0) {
    const rijen = tabel.map((rij) => rij.map((cel) => ({ tekst: cel.tekst, herkomst: placeOf(cel) })));
    blokken.push({
      soort: 'tabel',
      rijen,
      herkomst: rijen[0]?.find((cel) => cel.tekst !== '')?.herkomst ?? placeOf(LEGE_CEL),
    });
  }
  addLines(na);
  return blokken;
}

/** Numbers the pieces of a document as blocks; gaps that follow each other are one. */
export function toBlocks(stukken: readonly Stuk[], document: DocumentId): Block[] {
  const blokken: Block[] = [];
  for (const stuk of stukken) {
    if (stuk.soort === 'leeg' && (blokken.at(-1)?.soort ?? 'leeg') === 'leeg') continue;
    const herkomst: Herkomst = { document, blok: blokken.length, regel: null, pagina: stuk.pagina ?? null, cel: null };
    if (stuk.soort === 'tabel') for (const blok of tableBlocks(stuk.rooster, herkomst)) blokken.push(blok);
    else if (stuk.soort === 'leeg') blokken.push({ soort: 'leeg', herkomst });
    else if (stuk.soort === 'kop') blokken.push({ soort: 'kop', niveau: stuk.niveau, tekst: stuk.tekst, herkomst });
    else blokken.push({ soort: stuk.soort, tekst: stuk.tekst, herkomst });
  }
  return blokken;
}
