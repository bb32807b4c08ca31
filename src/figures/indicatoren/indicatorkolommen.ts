import { parseStreefwaarde } from '../../domain/streefwaarde';
import { parseGetal } from '../../money/lees-getal';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import { remember } from '../onthoud';

/** What a column of an indicator table holds. */
export type Kolomrol =
  | {
      readonly soort:
        'naam' | 'eenheid' | 'bron' | 'meetjaar' | 'gebied' | 'gehaald' | 'toelichting' | 'beschrijving' | 'niets';
    }
  /** A target or a measurement without a year: of the year that the document accounts for. */
  | { readonly soort: 'doel' | 'gemeten'; readonly kop: string }
  /** A letter, colour or trend (O, R, groen, stijgend): shown as it is, since what it stands for differs. */
  | { readonly soort: 'status'; readonly kop: string }
  /** A value of the organisation itself, as far as its name tells; `algemeen`: "Waarde", "Gemeente", no proper name. */
  | { readonly soort: 'eigen'; readonly kop: string; readonly algemeen: boolean }
  | { readonly soort: 'referentie'; readonly gebied: string }
  /** A year without a stage: what was measured in it, or aimed at. */
  | { readonly soort: 'jaar'; readonly jaar: number }
  | { readonly soort: 'begroting' | 'realisatie'; readonly jaar: number };

const PROVINCIE =
  /^(?:groningen|fryslân|friesland|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|zuid-holland|zeeland|noord-brabant|limburg)$/i;
const GEBIED =
  /^(?:nederland\b|landelijk|europa|eu$|provincie\b|regio\b|corop|gemiddeld|gem\.|referentie|benchmark|vergelijkend|vergelijkbare|gemeenteklasse|grootteklasse|stedelijkheid|klasse\b|gemeenten\b|(?:niet|weinig|matig|zeer sterk|sterk) stedelijk|g\s?(?:4|32|40|50)\b|100\.?000\s?\+|metropoolregio|\d[\d.]*\s?(?:-|tot)\s?\d[\d.]*\s?(?:inwoners)?$)/i;
const NAAM =
  /^(?:(?:naam\s)?(?:(?:beleids|effect|prestatie|kern)-?)?indicator(?:en)?|naam(?: indicator)?|omschrijving(?: indicator)?|kengetal)$/i;

const DOEL = /^(?:doel|doelwaarde|streefwaarde|streefcijfer|streven|norm|ambitie|begroot|begroting|target)$/i;
const GEMETEN = /^(?:realisatie|gerealiseerd|gerealiseerde waarde|gemeten|meting|resultaat|werkelijk|stand)$/i;
/** Where a series starts: measured, in the year that stands beside it. */
const NULMETING = /^(?:nul-?\s?meting|0-?\s?meting|beginwaarde|startwaarde|uitgangswaarde)$/i;
const STATUS = /^(?:status|stand van zaken|kleur|stoplicht|trend|tendens|ontwikkeling|beoordeling|oordeel|conclusie)$/i;
const GEHAALD = /^(?:doel(?:stelling)?\s)?(?:gehaald|behaald|bereikt)\??$/i;
const ALGEMEEN = /^(?:waarde|score|uitkomst|cijfer|gemeente|eigen gemeente|onze gemeente|laatste meting)$/i;

/** Whether a word says that what stands beside it is aimed at. */
export const isDoelwoord = (tekst: string): boolean => DOEL.test(tekst);
/** Whether a word says that what stands beside it was measured. */
export const isMeetwoord = (tekst: string): boolean => GEMETEN.test(tekst);

/** The year in the name of a column, and the words beside it. */
function splitYear(kop: string): { readonly jaar: number | null; readonly woorden: string } {
  const jaren = kop.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const woorden = kop
    .replace(/[(]?\b(?:19|20)\d\d\b[)]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { jaar: jaren.length === 1 ? Number(jaren[0]) : null, woorden: woorden.replace(/[\s:,-]+$/, '') };
}

/** A column of targets or measurements by its words, with or without a year. */
function standOf(kop: string): Kolomrol | null {
  const { jaar, woorden } = splitYear(kop);
  if (NULMETING.test(woorden)) {
    return jaar === null ? { soort: 'referentie', gebied: kop } : { soort: 'realisatie', jaar };
  }
  if (GEMETEN.test(woorden)) return jaar === null ? { soort: 'gemeten', kop } : { soort: 'realisatie', jaar };
  if (!DOEL.test(woorden)) return null;
  return jaar === null ? { soort: 'doel', kop } : { soort: 'begroting', jaar };
}

/** What the name of a column says about its cells. */
export const roleOf = remember((kop: string): Kolomrol => {
  if (NAAM.test(kop)) return { soort: 'naam' };
  if (/^eenheid\b/i.test(kop)) return { soort: 'eenheid' };
  if (/^bron\b/i.test(kop)) return { soort: 'bron' };
  if (/^(?:periode|meetjaar|peiljaar|verslagjaar|jaar)\b/i.test(kop)) return { soort: 'meetjaar' };
  if (/^vergelijking$/i.test(kop)) return { soort: 'gebied' };
  if (GEHAALD.test(kop)) return { soort: 'gehaald' };
  if (/^(?:toelichting|opmerkingen?)$/i.test(kop)) return { soort: 'toelichting' };
  if (/^(?:beschrijving|definitie|uitleg)\b/i.test(kop)) return { soort: 'beschrijving' };
  if (STATUS.test(kop)) return { soort: 'status', kop };
  const stand = standOf(kop);
  if (stand !== null) return stand;
  if (GEBIED.test(kop) || PROVINCIE.test(kop)) {
    return { soort: 'referentie', gebied: /^vergelijkend/i.test(kop) ? '' : kop };
  }
  const { reeks, jaar } = parseKopwoorden(kop);
  // "Cijfer begroting 2018" is what the begroting of 2018 prints: a measured value when a column tells its year.
  if (/^cijfer\b/i.test(kop)) return { soort: 'eigen', kop, algemeen: true };
  if (jaar !== null && /^\d{4}$/.test(kop.trim())) return { soort: 'jaar', jaar };
  if (reeks === 'rekening' && jaar !== null) return { soort: 'realisatie', jaar };
  if ((reeks === 'begroting' || reeks === 'primitief' || reeks === 'na wijziging') && jaar !== null) {
    return { soort: 'begroting', jaar };
  }
  if (kop === '' || /^(?:nr\.?|nummer|taakveld|programma|doelstelling|thema|beleidsveld)$/i.test(kop)) {
    return { soort: 'niets' };
  }
  return { soort: 'eigen', kop, algemeen: ALGEMEEN.test(kop) };
});

/** The roles of a header above rows of `breedte` cells; null when it is no header of indicators, or does not fit. */
export function rolesOf(koppen: readonly string[], breedte: number): readonly Kolomrol[] | null {
  // The empty cell above the names was dropped.
  const compleet = koppen.length === breedte - 1 ? ['', ...koppen] : koppen;
  if (compleet.length !== breedte) return null;
  const rollen = oneName(compleet.map(roleOf), compleet);
  const soorten = rollen.map(({ soort }) => soort);
  const genoemd = compleet.some((kop) => /indicator(?:en)?$/i.test(kop)) && rollen.some(isStand);
  const zeker = soorten.includes('eenheid') || (soorten.includes('bron') && soorten.includes('meetjaar'));
  if (!zeker && !genoemd) return null;
  if (!rollen.some(isWaarde)) return null;
  if (soorten.includes('naam')) return rollen;
  // Without a name above it the first column names the indicator, unless something else stands above it.
  const [eerste] = rollen;
  const isNaam = eerste?.soort === 'niets' || eerste?.soort === 'eigen';
  return isNaam ? [{ soort: 'naam' }, ...rollen.slice(1)] : null;
}

/** Of two columns of names the one that speaks of indicators names them; the other describes them. */
function oneName(rollen: readonly Kolomrol[], koppen: readonly string[]): readonly Kolomrol[] {
  const namen = rollen.flatMap(({ soort }, i) => (soort === 'naam' ? [i] : []));
  if (namen.length < 2) return rollen;
  const naam = namen.find((i) => /indicator/i.test(koppen[i] ?? '')) ?? namen[0];
  return rollen.map((rol, i) => (rol.soort === 'naam' && i !== naam ? { soort: 'beschrijving' } : rol));
}

/** A column of targets or measurements. */
function isStand({ soort }: Kolomrol): boolean {
  return ['jaar', 'begroting', 'realisatie', 'doel', 'gemeten'].includes(soort);
}

/** Whether a column holds values. */
export function isWaarde({ soort }: Kolomrol): boolean {
  return ['eigen', 'referentie', 'jaar', 'begroting', 'realisatie', 'doel', 'gemeten'].includes(soort);
}

/** A level of quality: `A`, `B+`. */
export const isNiveau = (tekst: string): boolean => /^[A-E][+-]?$/.test(tekst);

/** A value that is no number: a number with its unit ("4 weken", "135 ha"), bounds ("10-15"), or a word for reached. */
export function isTextValue(tekst: string): boolean {
  if (parseStreefwaarde(tekst) !== null || isNiveau(tekst)) return true;
  return (
    /^\d(?:[\d.,]*\d)?\s\p{L}{1,12}$/u.test(tekst) || /^(?:niet\s)?(?:behaald|gehaald|bereikt|gereed)$/i.test(tekst)
  );
}

/** Whether a cell can stand in a column: values are numbers or say that they are not known, names are words. */
export function fits(rol: Kolomrol, tekst: string): boolean {
  if (rol.soort === 'meetjaar') return /\b(?:19|20)\d\d\b/.test(tekst);
  const getal = parseGetal(tekst);
  if (isWaarde(rol)) return getal !== null || isTextValue(tekst);
  if (rol.soort === 'gehaald') return /^(?:ja|nee|n\.?v\.?t\.?)$/i.test(tekst);
  if (rol.soort === 'status') return getal === null && tekst.length <= 16;
  if (rol.soort === 'toelichting' || rol.soort === 'beschrijving') return getal === null;
  if (rol.soort === 'niets') return true;
  // The name of a column is no cell: the header is longer than was thought.
  if (!['eigen', 'referentie', 'niets', 'gehaald'].includes(roleOf(tekst).soort)) return false;
  // A dash where a unit or source should be: there is none.
  const streepMag = rol.soort === 'eenheid' || rol.soort === 'bron';
  return getal === null || getal.soort === 'onbekend' || (streepMag && getal.soort === 'nihil');
}
