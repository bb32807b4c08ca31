import type { EigenBegroting } from '../../domain/afwijking';
import type { Instellingen } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { toBedrag, type Bedrag } from '../../money/bedrag';
import { compare, decimaal, type Decimaal } from '../../money/decimaal';
import { DOELSTELLINGEN, KOP_EIGEN } from '../cel-index';
import { AFDRUK } from '../plan';
import { INSTELLINGEN, KOP_WAARDE } from '../plannen/overzicht';
import { VERSCHILLEN } from '../plannen/verschillen';
import type { WerkmapInhoud } from '../werkmap';
import type { Kenmerk } from './kolommen';
import { rowsOf, type Tabelrij } from './rijen';

/** The threshold before anybody set one: visible and adjustable on the sheet Overzicht. */
export const STANDAARDINSTELLINGEN: Instellingen = {
  drempel: { bedrag: toBedrag(decimaal(100_000), decimaal(1)), procent: null },
};

/** The settings as they stand in the workbook; an emptied cell means no threshold. */
export function readInstellingen(inhoud: WerkmapInhoud): Instellingen {
  const rijen = rowsOf(inhoud, INSTELLINGEN);
  const waarde = (sleutel: string): Decimaal | null =>
    rijen.find((rij) => rij.text('Sleutel') === sleutel)?.decimaal(KOP_WAARDE) ?? null;
  // Without a fingerprint the row is new and was not finished: an empty cell there is not the user's choice.
  const ingesteld = rijen.some((rij) => rij.text('Sleutel') === 'drempel-bedrag' && rij.text(AFDRUK) !== '');
  if (!ingesteld && waarde('drempel-bedrag') === null) return STANDAARDINSTELLINGEN;
  const bedrag = waarde('drempel-bedrag');
  return {
    drempel: { bedrag: bedrag === null ? null : toBedrag(bedrag, decimaal(1)), procent: waarde('drempel-procent') },
  };
}

/** The begroting that the user typed beside the rows of a document; in euro. */
export function readEigenBegroting(
  rijen: readonly Tabelrij[],
  kenmerken: readonly Kenmerk[]
): readonly EigenBegroting[] {
  return rijen.flatMap((rij) => {
    const euro = kenmerken.find((k) => k.bron === rij.text('Tabel'))?.eenheid.euro;
    const read = (soort: 'lasten' | 'baten'): Bedrag | null => {
      const waarde = rij.decimaal(KOP_EIGEN[soort]);
      return waarde === null || euro === undefined ? null : toBedrag(waarde, euro);
    };
    const [lasten, baten] = [read('lasten'), read('baten')];
    if (lasten === null && baten === null) return [];
    return [{ rij: rij.text('Rij'), jaar: rij.number('Jaar'), lasten, baten }];
  });
}

/** Rows of the sheet Doelstellingen. */
export function doelstellingrijen(inhoud: WerkmapInhoud): readonly Tabelrij[] {
  return rowsOf(inhoud, DOELSTELLINGEN);
}

/** Euro per 1 as the column Eenheid says it: `x € 1.000`. */
function euroOf(eenheid: string): Decimaal {
  const cijfers = eenheid.replace(/\D/g, '');
  return cijfers === '' ? decimaal(1) : decimaal(cijfers);
}

/**
 * The notes as they stand in the workbook, with the afwijking they were written for. A note that is new since the last
 * run belongs to the afwijking that stands beside it now.
 */
export function readToelichtingen(inhoud: WerkmapInhoud, vervallen: string): readonly Toelichting[] {
  return rowsOf(inhoud, VERSCHILLEN).flatMap((rij) => {
    const tekst = rij.text('Toelichting');
    const status = rij.text('Status');
    if (tekst === '' && status === '') return [];
    const euro = euroOf(rij.text('Eenheid'));
    const nu = rij.decimaal('Afwijking');
    const voor = rij.decimaal('Toelichting voor') ?? nu;
    const isVervallen = rij.text('Stand') === vervallen;
    return [
      {
        sleutel: rij.text('Sleutel'),
        tekst,
        status,
        geschrevenVoor: voor === null ? null : toBedrag(voor, euro),
        verouderd: !isVervallen && voor !== null && nu !== null && compare(voor, nu) !== 0,
        vervallen: isVervallen,
      },
    ];
  });
}
