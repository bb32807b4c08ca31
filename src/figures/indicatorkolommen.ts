import { parseStreefwaarde } from '../domain/streefwaarde';
import { parseGetal } from '../money/lees-getal';
import { parseKopwoorden } from './kopwoorden';
import { remember } from './onthoud';

/** What a column of an indicator table holds. */
export type Kolomrol =
  | { readonly soort: 'naam' | 'eenheid' | 'bron' | 'meetjaar' | 'gebied' | 'gehaald' | 'toelichting' | 'niets' }
  /** A target or a measurement without a year: of the year that the document accounts for. */
  | { readonly soort: 'doel' | 'gemeten'; readonly kop: string }
  /** A letter or colour (O, R, groen): shown as it is, since what it stands for differs. */
  | { readonly soort: 'status'; readonly kop: string }
  | { readonly soort: 'eigen'; readonly kop: string }
  | { readonly soort: 'referentie'; readonly gebied: string }
  /** A year without a stage: what was measured in it, or aimed at. */
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'begroting' | 'realisatie'; readonly jaar: number };

const GEBIED = /^(?:nederland|landelijk|provincie|zeeland|regio|gemiddeld|referentie|benchmark|vergelijkend)/i;
const NAAM = /^(?:(?:beleids|effect|prestatie)?indicator(?:en)?|naam(?: indicator)?|omschrijving)$/i;

const DOEL = /^(?:doel|streefwaarde|streefcijfer|norm|ambitie|begroot|begroting)(?:\s((?:19|20)\d\d))?$/i;
const GEMETEN = /^(?:realisatie|gerealiseerd|gemeten)$/i;
const STATUS = /^(?:status|stand van zaken|kleur|stoplicht)$/i;
const GEHAALD = /^(?:doel\s)?(?:gehaald|behaald|bereikt)\??$/i;

/** What the name of a column says about its cells. */
export const roleOf = remember((kop: string): Kolomrol => {
  if (NAAM.test(kop)) return { soort: 'naam' };
  if (/^eenheid\b/i.test(kop)) return { soort: 'eenheid' };
  if (/^bron\b/i.test(kop)) return { soort: 'bron' };
  if (/^(?:periode|meetjaar|peiljaar|jaar)\b/i.test(kop)) return { soort: 'meetjaar' };
  if (/^vergelijking$/i.test(kop)) return { soort: 'gebied' };
  if (GEHAALD.test(kop)) return { soort: 'gehaald' };
  if (/^toelichting$/i.test(kop)) return { soort: 'toelichting' };
  if (STATUS.test(kop)) return { soort: 'status', kop };
  if (GEMETEN.test(kop)) return { soort: 'gemeten', kop };
  const doel = DOEL.exec(kop);
  if (doel !== null) {
    return doel[1] === undefined ? { soort: 'doel', kop } : { soort: 'begroting', jaar: Number(doel[1]) };
  }
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
  const genoemd = compleet.some((kop) => /^\S*indicator(?:en)?$/i.test(kop)) && rollen.some(isStand);
  const zeker = soorten.includes('eenheid') || (soorten.includes('bron') && soorten.includes('meetjaar'));
  if (!zeker && !genoemd) return null;
  if (!rollen.some(isWaarde)) return null;
  if (soorten.includes('naam')) return rollen;
  // Without a name above it the first column names the indicator, unless something else stands above it.
  const [eerste] = rollen;
  const isNaam = eerste?.soort === 'niets' || eerste?.soort === 'eigen';
  return isNaam ? [{ soort: 'naam' }, ...rollen.slice(1)] : null;
}

/** A column of targets or measurements. */
function isStand({ soort }: Kolomrol): boolean {
  return ['jaar', 'begroting', 'realisatie', 'doel', 'gemeten'].includes(soort);
}

/** Whether a column holds values. */
export function isWaarde({ soort }: Kolomrol): boolean {
  return ['eigen', 'referentie', 'jaar', 'begroting', 'realisatie', 'doel', 'gemeten'].includes(soort);
}

/** A value that is no number: a number with its unit ("4 weken", "135 ha"), bounds ("10-15"), or a word for reached. */
function isTextValue(tekst: string): boolean {
  if (parseStreefwaarde(tekst) !== null) return true;
  return /^\d[\d.,]*\s\p{L}{1,12}$/u.test(tekst) || /^(?:niet\s)?(?:behaald|gehaald|bereikt|gereed)$/i.test(tekst);
}

/** Whether a cell can stand in a column: values are numbers or say that they are not known, names are words. */
export function fits(rol: Kolomrol, tekst: string): boolean {
  if (rol.soort === 'meetjaar') return /\b(?:19|20)\d\d\b/.test(tekst);
  const getal = parseGetal(tekst);
  if (isWaarde(rol)) return getal !== null || isTextValue(tekst);
  if (rol.soort === 'gehaald') return /^(?:ja|nee|n\.?v\.?t\.?)$/i.test(tekst);
  if (rol.soort === 'status') return getal === null && tekst.length <= 16;
  if (rol.soort === 'toelichting') return getal === null;
  if (rol.soort === 'niets') return true;
  // The name of a column is no cell: the header is longer than was thought.
  if (!['eigen', 'referentie', 'niets', 'gehaald'].includes(roleOf(tekst).soort)) return false;
  // A dash where a unit or source should be: there is none.
  const streepMag = rol.soort === 'eenheid' || rol.soort === 'bron';
  return getal === null || getal.soort === 'onbekend' || (streepMag && getal.soort === 'nihil');
}
