import { AFRONDINGSWIJZEN } from '../../domain/afronding';
import type { Formaat } from '../../domain/document';
import type { Documentsoort, Lezing } from '../../domain/lezing';
import type { Dossier } from '../../domain/resultaat';
import { signOf } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { AFDRUK } from '../plan';
import { BRONNEN, KOP_AFRONDING, KOP_MARGE } from '../afrondingformule';
import { INDICATOREN } from '../plannen/indicatorformules';
import type { WerkmapInhoud } from '../werkmap';
import { doelstellingrijen, readEigenBegroting, readInstellingen, readToelichtingen } from './eigen';
import { readIndicatoren, readIndicatorkeuzes } from './indicatoren';
import { readIndelingen } from './indelingen';
import { readKenmerken } from './kolommen';
import { readGevonden, readPassages } from './passages';
import { readRechtmatigheid } from './rechtmatigheid';
import { oneOf, rowsOf, type Tabelrij } from './rijen';
import { readTabellen } from './tabellen';
import { readTegels } from './tegels';
import { readTerzijde } from './terzijde';
import { readOorzaken } from './verklaringen';
import { readVorige } from './vorige';

const FORMATEN: readonly Formaat[] = ['tekst', 'markdown', 'html', 'pdf', 'word', 'excel', 'csv', 'werkblad'];
const SOORTEN: readonly Documentsoort[] = ['jaarrekening', 'begroting', 'bestuursrapportage'];

/** A document whose writing was interrupted has no fingerprint: half of its figures would be worse than none. */
function isComplete(bron: Tabelrij): boolean {
  return !bron.has(AFDRUK) || bron.text(AFDRUK) !== '';
}

/** Names of the documents whose writing was interrupted: they must be loaded again. */
function findOnvoltooid(inhoud: WerkmapInhoud): readonly string[] {
  return rowsOf(inhoud, BRONNEN)
    .filter((bron) => !isComplete(bron))
    .map((bron) => bron.text('Naam') || bron.text('Sleutel'));
}

/** What the user chose for the rounding of a document; nothing where nothing was chosen. */
function readAfronding(bron: Tabelrij): Pick<Lezing, 'afronding'> {
  const wijze = oneOf(AFRONDINGSWIJZEN, bron.text(KOP_AFRONDING).toLowerCase());
  const marge = bron.decimaal(KOP_MARGE);
  const isMarge = marge !== null && signOf(marge) >= 0;
  return wijze === null && !isMarge ? {} : { afronding: { wijze, marge: isMarge ? marge : null } };
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
  const indelingen = readIndelingen(inhoud);
  const kenmerken = readKenmerken(inhoud);
  const rijen = doelstellingrijen(inhoud, tekst.vervallenRegel);
  const indicatorrijen = rowsOf(inhoud, INDICATOREN);
  const lezingen = bronnen.map((bron): Lezing => {
    const id = bron.text('Sleutel');
    const [passages, verklaringen] = [readPassages(inhoud, id), readGevonden(inhoud, id)];
    const notities = readVorige(inhoud, id);
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
      indicatoren: readIndicatoren({ id, jaar: bron.number('Jaar') }, indicatorrijen, tekst.vervallenRegel),
      ...(verklaringen.length === 0 ? {} : { verklaringen }),
      ...(passages.length === 0 ? {} : { passages }),
      ...(notities === undefined ? {} : { notities }),
      ...readAfronding(bron),
      twijfels: [],
      uitWerkmap: true,
    };
  });
  const oorzaken = readOorzaken(inhoud, tekst.vervallenToelichting);
  const rechtmatigheid = readRechtmatigheid(inhoud);
  const indicatorkeuzes = readIndicatorkeuzes(inhoud, tekst.vervallenRegel);
  const terzijde = readTerzijde(inhoud);
  return {
    lezingen,
    eigenBegroting: readEigenBegroting(rijen, kenmerken),
    toelichtingen: readToelichtingen(inhoud, tekst.vervallenToelichting),
    ...(oorzaken.length === 0 ? {} : { oorzaken }),
    ...(rechtmatigheid.length === 0 ? {} : { rechtmatigheid }),
    ...(indicatorkeuzes.length === 0 ? {} : { indicatorkeuzes }),
    ...(terzijde.length === 0 ? {} : { terzijde }),
    instellingen: readInstellingen(inhoud),
    ...(indelingen === null ? {} : { indelingen }),
    ...(onvoltooid.length === 0 ? {} : { onvoltooid }),
  };
}
