import type { Resultaat } from '../domain/resultaat';
import type { Bladtekst } from './bladtekst';
import { indexCells } from './cel-index';
import type { Bladplan } from './plan';
import { planAansluiting } from './plannen/aansluiting';
import { planBronnen, type Omstandigheid } from './plannen/bronnen';
import { planDoelstellingen } from './plannen/doelstellingen';
import { planIndicatoren } from './plannen/indicatoren';
import { planOverzicht } from './plannen/overzicht';
import { planVerschillen } from './plannen/verschillen';
import { toRegels } from './regels';

/**
 * Everything that is known as sheets, tables, formulas and formats: plain data in the order of the sheet tabs.
 * Formulas refer to tables by name, never to sheets or cells, so that sorting, moving and renaming are harmless.
 */
export function planWorkbook(resultaat: Resultaat, om: Omstandigheid, tekst: Bladtekst): readonly Bladplan[] {
  const { lezingen, toelichtingen, instellingen } = resultaat.dossier;
  const regels = toRegels(lezingen);
  const index = indexCells(regels);
  const namen = new Map(lezingen.map((lezing) => [lezing.document.id, lezing.document.naam]));
  return [
    planOverzicht(instellingen, tekst),
    planDoelstellingen(regels, tekst),
    planIndicatoren(lezingen, tekst),
    planAansluiting(resultaat.bevindingen, regels, index, (id) => namen.get(id) ?? id, tekst),
    planVerschillen(resultaat.afwijkingen, toelichtingen, regels, index, tekst),
    planBronnen(lezingen, om, tekst),
  ];
}
