import type { Lezing } from '../../domain/lezing';
import type { EerdereNotitie } from '../../domain/notitie';
import { signOf, toNumber } from '../../money/decimaal';
import { FORMAAT, kolom, SLEUTELKOLOM, type Kolomplan, type Rijplan, type Tabelplan } from '../plan';

/** Name of the table with notes and causes of earlier workbooks: offered as a start, counted nowhere. */
export const VORIGE = 'tblVorige';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Onderwerp', { breedte: 40, stijl: 'doorloop' }),
  kolom('Vergelijking', { breedte: 28 }),
  kolom('Wat', { breedte: 11 }),
  kolom('Tekst toen', { breedte: 70, stijl: 'doorloop' }),
  kolom('Effect in euro', { formaat: FORMAAT.bedrag, breedte: 13 }),
  kolom('V/N', { breedte: 6 }),
  kolom('I/S', { breedte: 6 }),
  kolom('Status', { breedte: 14 }),
  kolom('Door', { breedte: 14 }),
  kolom('Datum', { breedte: 11 }),
  kolom('Categorie', { breedte: 16 }),
  kolom('Bron', { breedte: 30, stijl: 'doorloop' }),
  kolom('Document', { breedte: 24, stijl: 'grijs' }),
  kolom('Hoort bij', { breedte: 24, stijl: 'grijs' }),
  kolom('Bedrag toen', { breedte: 20 }),
  SLEUTELKOLOM,
];

function rijplan(notitie: EerdereNotitie, document: string): Rijplan {
  const { bedrag, afwijking } = notitie;
  const sign = bedrag === null ? 0 : signOf(bedrag);
  return {
    sleutel: notitie.id,
    cellen: {
      Onderwerp: notitie.onderwerp,
      Vergelijking: afwijking.slice(afwijking.lastIndexOf('|') + 1),
      Wat: notitie.wat,
      'Tekst toen': notitie.tekst,
      'Effect in euro': bedrag === null ? null : toNumber(bedrag),
      'V/N': sign === 0 ? '' : sign > 0 ? 'V' : 'N',
      'I/S': notitie.aard ?? '',
      Status: notitie.status,
      Door: notitie.door,
      Datum: notitie.datum,
      Categorie: notitie.categorie,
      Bron: notitie.bron,
      Document: document,
      'Hoort bij': afwijking,
      'Bedrag toen': notitie.getypt ?? '',
    },
  };
}

/**
 * What was said in earlier workbooks of ours, so that it is there again after the pane was closed.
 * @param links 0-based column of its first header on a new sheet
 */
export function planVorige(lezingen: readonly Lezing[], links: number): Tabelplan {
  return {
    naam: VORIGE,
    kolom: links,
    kolommen: KOLOMMEN,
    rijen: lezingen.flatMap(({ document, notities = [] }) => notities.map((n) => rijplan(n, document.naam))),
    vervallen: null,
  };
}
