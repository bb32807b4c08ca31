import { parseEenheid } from './eenheid';
import { kindOfHeading } from '../tabel/rijsoort';

/** The number of a page, alone or with words around it. */
const PAGINA = /^(?:pagina|blz\.?|blad)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$|^\|?\s*\d{1,3}\s*\|$/i;
/** The name of the document, as stands above or below every page. */
const LOPENDE_TITEL =
  /^(?:(?:gemeente|provincie|waterschap|hoogheemraadschap)\s.{2,30}[\s|,–-])?(?:(?:ontwerp|concept)\s?)?(?:jaarstukken|jaarverslag|jaarrekening|programmabegroting|begroting|(?:bestuurs|tussen|voortgangs)rapportage)\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:[\s|,–-]+(?:gemeente|provincie|waterschap|hoogheemraadschap)\s.{2,40})$/i;
/** Words above the labels. */
const LABELKOP =
  /^(?:omschrijving|programma(?:'s|onderdeel)?|deelprogramma(?:'s)?|taakveld(?:en)?|product(?:en)?|doelstelling(?:en)?|onderwerp|onderdeel|exploitatie|code|nr\.?|nummer|l\s?\/\s?b(?:\s?\/\s?s)?)$/i;

/** Whether a line between rows belongs to the page and names nothing: a page number, a running title. */
export function isPaginaregel(tekst: string): boolean {
  return PAGINA.test(tekst) || LOPENDE_TITEL.test(tekst);
}

/** Whether a line is the name of the column of labels, repeated with a header. */
export function isLabelkop(tekst: string): boolean {
  return LABELKOP.test(tekst);
}

/** Whether a line between rows can be the heading of what follows. */
export function isTussentitel(tekst: string): boolean {
  if (tekst === '' || isPaginaregel(tekst) || isLabelkop(tekst)) return false;
  // "Baten (x € 1.000)" gives the rows below it their kind; any other line with a unit is the caption of a table.
  return parseEenheid(tekst) === null || kindOfHeading(tekst) !== null;
}
