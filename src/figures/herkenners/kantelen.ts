import type { Tabelcel } from '../../domain/document';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import { textOfCells, type Lijn } from '../stuk/stroom';

/**
 * Tables with a column for each programme and a row for each kind or stage (`Lasten`, `Baten`, `Saldo`). They are turned
 * into what documents print: a row for each programme.
 */

/** A name of a programme or of their sum; a bare word may as well be the name of a column that is not known. */
const NAAM = /^(?:programma\s+\d|(?:\d{1,2}(?:\.\d{1,2})*[a-z]?\.?|p\d{1,2})\s+\p{L}{2}|(?:eind)?tota(?:al|len)\b)/iu;

/** As the name of a column it may be a saldo; among programmes it is their sum. */
const SOM = /^(?:eind)?tota(?:al|len)$/i;

const hasMeaning = (tekst: string): boolean => {
  const { reeks, soort, jaar } = parseKopwoorden(tekst);
  return reeks !== null || soort !== null || jaar !== null;
};

const textAt = (lijn: Lijn, kolom: number): string => lijn.cellen[kolom]?.tekst.trim() ?? '';

/** Whether names of columns are those of programmes, of which at least one has its number. */
export function isTurnedHeader([, ...namen]: readonly Tabelcel[]): boolean {
  return (
    namen.length > 1 &&
    namen.every(({ tekst }) => NAAM.test(tekst.trim()) && (SOM.test(tekst.trim()) || !hasMeaning(tekst))) &&
    namen.some(({ tekst }) => /\d/.test(tekst))
  );
}

/**
 * Turns a table with programmes for columns.
 * @returns null for any other table
 */
export function turnOver(kop: Lijn, rijen: readonly Lijn[]): Lijn[] | null {
  const breedte = kop.cellen.length;
  if (rijen.length < 2 || !isTurnedHeader(kop.cellen)) return null;
  if (!rijen.every((rij) => rij.cellen.length === breedte && hasMeaning(textAt(rij, 0)))) return null;
  const line = (bron: Lijn, cellen: readonly Tabelcel[]): Lijn => ({
    soort: 'rij',
    tekst: textOfCells(cellen),
    cellen,
    herkomst: bron.herkomst,
  });
  const hoek = kop.cellen.slice(0, 1);
  return [
    line(kop, [...hoek, ...rijen.flatMap((rij) => rij.cellen.slice(0, 1))]),
    ...kop.cellen.slice(1).map((_, i) =>
      line(
        kop,
        [kop, ...rijen].flatMap((rij) => rij.cellen.slice(i + 1, i + 2))
      )
    ),
  ];
}
