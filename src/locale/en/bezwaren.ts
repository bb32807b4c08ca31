import type { Oorzaakbezwaar } from '../../domain/oorzaak';
import { formatBedragInTekst, formatDecimaal } from '../../money/format';

/** What is doubtful in a cause, and what to do about it. */
export function describeBezwaar(bezwaar: Oorzaakbezwaar): string {
  switch (bezwaar.code) {
    case 'geen-getal':
      return `The amount “${bezwaar.tekst}” is not a number and does not count.`;
    case 'teken-tegen-letter':
      return `The amount is ${formatDecimaal(bezwaar.bedrag, 'en')} and the letter is ${bezwaar.vn}: one of them is wrong. The amount does not count.`;
    case 'zonder-letter':
      return `Choose V (favourable) or N (adverse) for the amount ${formatDecimaal(bezwaar.bedrag, 'en')}; it does not count until then.`;
    case 'letter-onbekend':
      return `“${bezwaar.tekst}” is neither V nor N: the amount does not count.`;
    case 'aard-onbekend':
      return `“${bezwaar.tekst}” is neither I (incidental) nor S (structural).`;
    case 'afwijking-onbekend':
      return bezwaar.tekst === ''
        ? 'It does not say which variance this belongs to: name the code or the objective, and the kind.'
        : `It is not clear which variance this belongs to: “${bezwaar.tekst}”.`;
    case 'tekst-noemt-ander-bedrag':
      return `The text mentions ${formatBedragInTekst(bezwaar.genoemd, 'en')}, the amount is ${formatBedragInTekst(bezwaar.bedrag, 'en')}.`;
  }
}
