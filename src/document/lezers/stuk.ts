import type { Block } from '../../domain/document';
import type { DocumentId, Herkomst } from '../../domain/herkomst';
import { figuresOfRow } from '../../money/jaartal';
import { tidyRooster } from './rooster/opschonen';
import { LEGE_CEL, type Rooster, type Roostercel } from './rooster/rooster';

type Rij = readonly Roostercel[];

const LANGSTE_KOP = 80;

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
  const heeftKop = !figuresOfRow((rijen[eerste] ?? []).map((cel) => cel.tekst)).includes(true);
  const begin = heeftKop ? eerste : 0;
  const eind = rijen.map(isKort).lastIndexOf(false) + 1;
  return { voor: rijen.slice(0, begin), tabel: rijen.slice(begin, eind), na: rijen.slice(eind) };
}

/** The blocks of a table: the table itself, and the lines that were drawn inside its borders. */
function tableBlocks(rooster: Rooster, begin: Herkomst): Block[] {
  const { voor, tabel, na } = splitTabel(tidyRooster(rooster));
  const blokken: Block[] = [];
  const placeOf = ({ cel, pagina }: Roostercel, rij: number | null): Herkomst => ({
    ...begin,
    blok: begin.blok + blokken.length,
    pagina: pagina ?? begin.pagina,
    cel,
    ...(begin.vindplaats !== undefined && { vindplaats: { ...begin.vindplaats, rij } }),
  });
  const addLines = (rijen: readonly Rij[]): void => {
    for (const [cel] of rijen) {
      if (cel === undefined) continue;
      blokken.push({ soort: 'regel', tekst: cel.tekst, herkomst: placeOf(cel, null) });
    }
  };
  addLines(voor);
  if (tabel.length > 0) {
    const rijen = tabel.map((rij, i) => rij.map((cel) => ({ tekst: cel.tekst, herkomst: placeOf(cel, i + 1) })));
    blokken.push({
      soort: 'tabel',
      rijen,
      herkomst: rijen[0]?.find((cel) => cel.tekst !== '')?.herkomst ?? placeOf(LEGE_CEL, 1),
    });
  }
  addLines(na);
  return blokken;
}

/** Numbers the pieces of a document as blocks; gaps that follow each other are one. */
export function toBlocks(stukken: readonly Stuk[], document: DocumentId): Block[] {
  const blokken: Block[] = [];
  let kop: string | null = null;
  let tabellen = 0;
  for (const stuk of stukken) {
    if (stuk.soort === 'kop') kop = stuk.tekst.slice(0, LANGSTE_KOP);
    if (stuk.soort === 'tabel') tabellen += 1;
    if (stuk.soort === 'leeg' && (blokken.at(-1)?.soort ?? 'leeg') === 'leeg') continue;
    const pagina = stuk.pagina ?? null;
    const zonder =
      pagina === null && !(stuk.soort === 'tabel' && stuk.rooster.some((rij) => rij.some((c) => c.cel !== null)));
    const herkomst: Herkomst = {
      document,
      blok: blokken.length,
      regel: null,
      pagina,
      cel: null,
      ...(zonder && { vindplaats: { kop, tabel: stuk.soort === 'tabel' ? tabellen : null, rij: null } }),
    };
    if (stuk.soort === 'tabel') for (const blok of tableBlocks(stuk.rooster, herkomst)) blokken.push(blok);
    else if (stuk.soort === 'leeg') blokken.push({ soort: 'leeg', herkomst });
    else if (stuk.soort === 'kop') blokken.push({ soort: 'kop', niveau: stuk.niveau, tekst: stuk.tekst, herkomst });
    else blokken.push({ soort: stuk.soort, tekst: stuk.tekst, herkomst });
  }
  return blokken;
}
