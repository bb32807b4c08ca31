import { normalizeNaam, ownerOfLabel } from '../domain/naam';
import type { Rij } from '../domain/tabel';

// What the words of a row label say of its figures.

const SOORTEN = '(?:lasten|baten|saldo|uitgaven|inkomsten)';
const SOORT_ACHTERAAN = new RegExp(`(?<!\\b(?:en|van|aan|&))[\\s:,-]+${SOORTEN}$`, 'i');
const VOETNOOT = /\s*\([0-9a-z]{1,2}\)\s*$/i;

/** A name without a kind behind it and without the mark of a footnote: `Programma 1 Lasten` is of `Programma 1`. */
export function stripSoort(label: string): string {
  return label.replace(VOETNOOT, '').replace(SOORT_ACHTERAAN, '').trim();
}

/** Whose figures a label says they are; empty for `Totaal lasten (4)`, `Saldo van baten en lasten`, `Resultaat`. */
export function ownerOf(label: string): string {
  return ownerOfLabel(label.replace(VOETNOOT, '').replace(/(?:alle\s+)?programma['’´`]s/gi, ''))
    .replace(
      /(?<!\S)(?:bestemming|reservering|reserves?|voor|na|mutaties?|resultaten|ontwikkelingen|verrekening met)(?!\S)/g,
      ''
    )
    .replace(/(?<!\S)(?:subtotaal|totaalsaldo|zonder label)(?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Additions to, withdrawals from, or changes in reserves. */
export function isReserve(label: string): boolean {
  const naam = normalizeNaam(label);
  if (/(?<!\S)(?:voor|na|exclusief|excl|inclusief|incl)(?!\S)/.test(naam)) return false;
  return (
    naam.includes('reserve') &&
    /mutatie|toevoeging|storting|dotatie|onttrekking|beschikking|verrekening|^reserves?$/.test(naam)
  );
}

/** The result after changes in reserves, as against the saldo before them. */
export function isNaReserves(label: string): boolean {
  const naam = normalizeNaam(label);
  if (/(?<!\S)(?:voor|exclusief|excl)(?!\S)/.test(naam)) return false;
  if (/(?<!\S)(?:na|inclusief|incl) (?:\S+ ){0,3}\S*(?:reserv|bestemming)/.test(naam)) return true;
  return /^(?:gerealiseerd |begroot |totaal )?resultaat$/.test(naam);
}

/** A row of reserves. Headings count too: they may stand without a figure. */
export function isReserveRij({ label, soort }: Rij): boolean {
  return isReserve(label) || soort === 'toevoeging' || soort === 'onttrekking' || soort === 'mutatie reserves';
}

/** A programme name as read, unless it is a kind (`Saldo van baten en`) or a total of programmes. */
export function cleanProgramma(programma: string | null): string | null {
  if (programma === null || ownerOf(programma) === '' || /^(?:sub)?totaal\b/i.test(programma)) return null;
  if (isReserve(programma)) return null;
  return stripSoort(programma);
}
