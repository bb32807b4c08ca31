import type { Document } from '../../domain/document';
import type { Lijn } from './stroom';

/** Lines among which the title stands, and lines that may speak of "gemeente X" before others do. */
const TITEL = 5;
const HOOFD = 80;

const kaal = (tekst: string): string =>
  ` ${tekst
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

/**
 * Whether a document says that it is of an organisation: its name stands in the title or in the name of the file, or
 * behind "gemeente", "provincie" or "waterschap" near the top.
 */
export function organisationOf(document: Document, lijnen: readonly Lijn[]): (naam: string) => boolean {
  const teksten = lijnen.filter(({ soort }) => soort === 'tekst').slice(0, HOOFD);
  const titel = [document.naam, ...teksten.slice(0, TITEL).map(({ tekst }) => tekst)].map(kaal).join('|');
  const hoofd = teksten.map(({ tekst }) => kaal(tekst)).join('|');
  return (naam) => {
    const gezocht = kaal(naam).replace(/^ (?:gemeente|provincie|waterschap) /, ' ');
    if (gezocht.trim().length < 3) return false;
    if (titel.includes(gezocht)) return true;
    return ['gemeente', 'provincie', 'waterschap', 'hoogheemraadschap', 'organisatie'].some((woord) =>
      hoofd.includes(` ${woord}${gezocht}`)
    );
  };
}
