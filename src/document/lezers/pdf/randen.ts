import { textOf, type Paginaregel } from './regel';

/** A page as lines; sizes in points. */
export interface Bladzijde {
  readonly regels: readonly Paginaregel[];
  readonly hoogte: number;
  readonly breedte: number;
}

/** The part of a page, above and below, where running titles and page numbers stand. */
const RAND = 0.12;
const MINSTE_PAGINAS = 3;

function keyOf(regel: Paginaregel, hoogte: number): string | null {
  if (regel.basis > hoogte * RAND && regel.basis < hoogte * (1 - RAND)) return null;
  // The number of the page differs; figures of a table, with their separators, do not count as one.
  return `${Math.round(regel.basis / 4)} ${textOf(regel).replace(/(?<![\d.,])\d{1,4}(?![\d.,])/g, '#')}`;
}

/** Leaves out the lines that stand at the same place on most pages: running titles, page numbers. */
export function dropRandregels(bladzijden: readonly Bladzijde[]): Bladzijde[] {
  const tel = new Map<string, number>();
  for (const { regels, hoogte } of bladzijden) {
    for (const sleutel of new Set(regels.map((regel) => keyOf(regel, hoogte)))) {
      if (sleutel !== null) tel.set(sleutel, (tel.get(sleutel) ?? 0) + 1);
    }
  }
  // Left and right pages may have their own.
  const genoeg = Math.max(MINSTE_PAGINAS, bladzijden.length * 0.35);
  return bladzijden.map((blad) => ({
    ...blad,
    regels: blad.regels.filter((regel) => (tel.get(keyOf(regel, blad.hoogte) ?? '') ?? 0) < genoeg),
  }));
}
