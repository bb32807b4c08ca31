import type { Herkomst } from '../domain/herkomst';
import type { Bladtekst } from './bladtekst';

/** A place as a reader looks it up: the cell of a spreadsheet, else the page, else the line. */
export function describePlaats(herkomst: Herkomst, tekst: Bladtekst): string {
  if (herkomst.cel !== null) return herkomst.cel;
  if (herkomst.pagina !== null) return tekst.pagina(herkomst.pagina);
  if (herkomst.regel !== null) return tekst.regel(herkomst.regel);
  return tekst.blok(herkomst.blok);
}

/** Reads a place back as it was written; what a person changed in it is simply unknown. */
export function parsePlaats(document: string, plaats: string): Herkomst {
  const getal = (woord: string): number | null => {
    const match = new RegExp(`^${woord} (\\d+)$`).exec(plaats);
    return match?.[1] === undefined ? null : Number(match[1]);
  };
  return {
    document,
    blok: getal('blok') ?? 0,
    regel: getal('regel'),
    pagina: getal('pagina'),
    cel: plaats.includes('!') ? plaats : null,
  };
}
