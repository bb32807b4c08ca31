import type { Oorzaakbezwaar } from '../../domain/oorzaak';
import { formatBedragInTekst, formatDecimaal } from '../../money/format';

/** What is doubtful in a cause, and what to do about it. */
export function describeBezwaar(bezwaar: Oorzaakbezwaar): string {
  switch (bezwaar.code) {
    case 'geen-getal':
      return `Het bedrag “${bezwaar.tekst}” is geen getal en telt niet mee.`;
    case 'teken-tegen-letter':
      return `Het bedrag is ${formatDecimaal(bezwaar.bedrag, 'nl')} en de letter is ${bezwaar.vn}: een van beide klopt niet. Het bedrag telt niet mee.`;
    case 'zonder-letter':
      return `Kies V of N bij het bedrag ${formatDecimaal(bezwaar.bedrag, 'nl')}; tot dan telt het niet mee.`;
    case 'letter-onbekend':
      return `“${bezwaar.tekst}” is geen V of N: het bedrag telt niet mee.`;
    case 'aard-onbekend':
      return `“${bezwaar.tekst}” is geen I (incidenteel) of S (structureel).`;
    case 'afwijking-onbekend':
      return bezwaar.tekst === ''
        ? 'Bij welke afwijking dit hoort, staat er niet: noem de code of doelstelling en de soort.'
        : `Bij welke afwijking dit hoort, is niet duidelijk: “${bezwaar.tekst}”.`;
    case 'tekst-noemt-ander-bedrag':
      return `De tekst noemt ${formatBedragInTekst(bezwaar.genoemd, 'nl')}, het bedrag is ${formatBedragInTekst(bezwaar.bedrag, 'nl')}.`;
  }
}
