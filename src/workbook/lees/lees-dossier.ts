import type { Formaat } from '../../domain/document';
import type { Documentsoort, Lezing } from '../../domain/lezing';
import type { Dossier } from '../../domain/resultaat';
import type { Bladtekst } from '../bladtekst';
import { AFDRUK } from '../plan';
import { BRONNEN } from '../plannen/bronnen';
import { INDICATOREN } from '../plannen/indicatoren';
import type { WerkmapInhoud } from '../werkmap';
import { doelstellingrijen, readEigenBegroting, readInstellingen, readToelichtingen } from './eigen';
import { readIndicatoren } from './indicatoren';
import { readKenmerken } from './kolommen';
import { oneOf, rowsOf, type Tabelrij } from './rijen';
import { readTabellen } from './tabellen';
import { readTegels } from './tegels';

const FORMATEN: readonly Formaat[] = ['tekst', 'markdown', 'html', 'pdf', 'word', 'excel', 'csv', 'werkblad'];
const SOORTEN: readonly Documentsoort[] = ['jaarrekening', 'begroting', 'bestuursrapportage'];

/** A document whose writing was interrupted has no fingerprint: half of its figures would be worse than none. */
function isComplete(bron: Tabelrij): boolean {
  return !bron.has(AFDRUK) || bron.text(AFDRUK) !== '';
}

/** Names of the documents whose writing was interrupted: they must be loaded again. */
export function findOnvoltooid(inhoud: WerkmapInhoud): readonly string[] {
  return rowsOf(inhoud, BRONNEN)
    .filter((bron) => !isComplete(bron))
    .map((bron) => bron.text('Naam') || bron.text('Sleutel'));
}

/**
 * What the workbook says: the documents as they were loaded, with every figure that a person changed since,
 * and the person's own begroting, notes and settings. The way back of plan-workbook.
 * @returns null when nothing of ours is in the workbook
 */
export function readDossier(inhoud: WerkmapInhoud, tekst: Bladtekst): Dossier | null {
  const bronnen = rowsOf(inhoud, BRONNEN).filter(isComplete);
  const onvoltooid = findOnvoltooid(inhoud);
  if (bronnen.length === 0 && onvoltooid.length === 0) return null;
  const kenmerken = readKenmerken(inhoud);
  const rijen = doelstellingrijen(inhoud);
  const indicatorrijen = rowsOf(inhoud, INDICATOREN);
  const lezingen = bronnen.map((bron): Lezing => {
    const id = bron.text('Sleutel');
    return {
      document: {
        id,
        naam: bron.text('Naam'),
        formaat: oneOf(FORMATEN, bron.text('Formaat')) ?? 'tekst',
        sha256: bron.text('SHA-256'),
      },
      soort: oneOf(SOORTEN, bron.text('Soort')),
      jaar: bron.number('Jaar'),
      tabellen: readTabellen(id, kenmerken, rijen),
      tegels: readTegels(id, kenmerken, rijen),
      indicatoren: readIndicatoren(id, indicatorrijen),
      twijfels: [],
      uitWerkmap: true,
    };
  });
  return {
    lezingen,
    eigenBegroting: readEigenBegroting(rijen, kenmerken),
    toelichtingen: readToelichtingen(inhoud, tekst.vervallenToelichting),
    instellingen: readInstellingen(inhoud),
    ...(onvoltooid.length === 0 ? {} : { onvoltooid }),
  };
}
