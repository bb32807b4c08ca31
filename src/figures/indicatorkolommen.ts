import { parseGetal } from '../money/lees-getal';
import { parseKopwoorden } from './kopwoorden';
import { remember } from './onthoud';

/** What a column of an indicator table holds. */
export type Kolomrol =
  | { readonly soort: 'naam' | 'eenheid' | 'bron' | 'meetjaar' | 'gebied' | 'niets' }
  | { readonly soort: 'eigen'; readonly kop: string }
  | { readonly soort: 'referentie'; readonly gebied: string }
  /** A year without a stage: what was measured in it, or aimed at. */
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'begroting' | 'realisatie'; readonly jaar: number };

const GEBIED = /^(?:nederland|landelijk|provincie|zeeland|regio|gemiddeld|referentie|benchmark|vergelijkend)/i;
const NAAM = /^(?:(?:beleids|effect|prestatie)?indicator(?:en)?|naam(?: indicator)?|omschrijving)$/i;

/** What the name of a column says about its cells. */
export const roleOf = remember((kop: string): Kolomrol => {
  if (NAAM.test(kop)) return { soort: 'naam' };
  if (/^eenheid\b/i.test(kop)) return { soort: 'eenheid' };
  if (/^bron\b/i.test(kop)) return { soort: 'bron' };
  if (/^(?:periode|meetjaar|peiljaar|jaar)\b/i.test(kop)) return { soort: 'meetjaar' };
  if (/^vergelijking$/i.test(kop)) return { soort: 'gebied' };
  if (GEBIED.test(kop)) return { soort: 'referentie', gebied: /^vergelijkend/i.test(kop) ? '' : kop };
  const { reeks, jaar } = parseKopwoorden(kop);
  // "Cijfer begroting 2018" is what the begroting of 2018 prints: a measured value when a column tells its year.
  if (/^cijfer\b/i.test(kop)) return { soort: 'eigen', kop };
  if (jaar !== null && /^\d{4}$/.test(kop.trim())) return { soort: 'jaar', jaar };
  if (reeks === 'rekening' && jaar !== null) return { soort: 'realisatie', jaar };
  if ((reeks === 'begroting' || reeks === 'primitief' || reeks === 'na wijziging') && jaar !== null) {
    return { soort: 'begroting', jaar };
  }
  if (kop === '' || /^(?:nr\.?|nummer|taakveld|programma)$/i.test(kop)) return { soort: 'niets' };
  return { soort: 'eigen', kop };
});

/** The roles of a header above rows of `breedte` cells; null when it is no header of indicators, or does not fit. */
export function rolesOf(koppen: readonly string[], breedte: number): readonly Kolomrol[] | null {
  // The empty cell above the names was dropped.
  const compleet = koppen.length === breedte - 1 ? ['', ...koppen] : koppen;
  if (compleet.length !== breedte) return null;
  const rollen = compleet.map(roleOf);
  const soorten = rollen.map(({ soort }) => soort);
  if (!soorten.includes('eenheid') && !(soorten.includes('bron') && soorten.includes('meetjaar'))) return null;
  if (!rollen.some(isWaarde)) return null;
  if (soorten.includes('naam')) return rollen;
  // Without a name above it the first column names the indicator, unless something else stands above it.
  const [eerste] = rollen;
  const isNaam = eerste?.soort === 'niets' || eerste?.soort === 'eigen';
  return isNaam ? [{ soort: 'naam' }, ...rollen.slice(1)] : null;
}

/** Whether a column holds values. */
export function isWaarde({ soort }: Kolomrol): boolean {
  return ['eigen', 'referentie', 'jaar', 'begroting', 'realisatie'].includes(soort);
}

/** Whether a cell can stand in a column: values are numbers or say that they are not known, names are words. */
export function fits(rol: Kolomrol, tekst: string): boolean {
  if (rol.soort === 'meetjaar') return /\b(?:19|20)\d\d\b/.test(tekst);
  const getal = parseGetal(tekst);
  if (isWaarde(rol)) return getal !== null;
  if (rol.soort === 'niets') return true;
  // The name of a column is no cell: the header is longer than was thought.
  if (['eenheid', 'bron', 'meetjaar', 'gebied'].includes(roleOf(tekst).soort)) return false;
  return getal === null || getal.soort === 'onbekend';
}
