import type { Drempel, EigenBegroting } from '../../domain/afwijking';
import type { Instellingen } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { toBedrag, type Bedrag } from '../../money/bedrag';
import { compare, decimaal, type Decimaal } from '../../money/decimaal';
import { DOELSTELLINGEN, KOP_EIGEN } from '../cel-index';
import { AFDRUK } from '../plan';
import { BASES, INSTELLINGEN, KOP_WAARDE } from '../plannen/instellingen';
import { VERSCHILLEN } from '../plannen/verschillen';
import type { WerkmapInhoud } from '../werkmap';
import { euroOf } from './eenheid';
import type { Kenmerk } from './kolommen';
import { oneOf, rowsOf, type Tabelrij } from './rijen';
import { nameVerwijzing } from './verwijzing';

/** The threshold before anybody set one: visible and adjustable on the sheet Overzicht. */
export const STANDAARDINSTELLINGEN: Instellingen = {
  drempel: { bedrag: toBedrag(decimaal(100_000), decimaal(1)), procent: null },
};

/** The settings as they stand in the workbook; an emptied cell means no threshold, and no choice of another base. */
export function readInstellingen(inhoud: WerkmapInhoud): Instellingen {
  const rijen = rowsOf(inhoud, INSTELLINGEN);
  const rij = (sleutel: string): Tabelrij | undefined => rijen.find((r) => r.text('Sleutel') === sleutel);
  const waarde = (sleutel: string): Decimaal | null => rij(sleutel)?.decimaal(KOP_WAARDE) ?? null;
  const drempelOf = (soort: 'drempel' | 'drempel-programma'): Drempel => {
    const bedrag = waarde(`${soort}-bedrag`);
    return { bedrag: bedrag === null ? null : toBedrag(bedrag, decimaal(1)), procent: waarde(`${soort}-procent`) };
  };
  // Without a fingerprint the row is new and was not finished: an empty cell there is not the user's choice.
  const ingesteld = (rij('drempel-bedrag')?.text(AFDRUK) ?? '') !== '';
  const drempel =
    !ingesteld && waarde('drempel-bedrag') === null ? STANDAARDINSTELLINGEN.drempel : drempelOf('drempel');
  const programma = drempelOf('drempel-programma');
  const basis = oneOf(BASES, rij('basis')?.text(KOP_WAARDE).toLowerCase() ?? '');
  const grens = waarde('verantwoordingsgrens');
  return {
    drempel,
    ...(programma.bedrag === null && programma.procent === null ? {} : { drempelProgramma: programma }),
    ...(basis === null || basis === 'na wijziging' ? {} : { basis }),
    ...(grens === null ? {} : { verantwoordingsgrens: grens }),
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

/** Rows of the sheet Doelstellingen, without those that were kept only for what the user typed in them. */
export function doelstellingrijen(inhoud: WerkmapInhoud, vervallen: string): readonly Tabelrij[] {
  return rowsOf(inhoud, DOELSTELLINGEN).filter((rij) => rij.text('Opmerking') !== vervallen);
}

/** What a row that lapsed was about: its cells are all that tells. */
function nameLapsed(rij: Tabelrij): string {
  return `${nameVerwijzing(rij)} (${rij.text('Basis')} - ${rij.text('Vergeleken')})`;
}

/**
 * The notes as they stand in the workbook, with the afwijking they were written for. A note that is new since the last
 * run belongs to the afwijking that stands beside it now.
 */
export function readToelichtingen(inhoud: WerkmapInhoud, vervallen: string): readonly Toelichting[] {
  return rowsOf(inhoud, VERSCHILLEN).flatMap((rij) => {
    const tekst = rij.text('Toelichting');
    const status = rij.text('Status');
    const [door, datum] = [rij.text('Door'), rij.text('Datum')];
    if (tekst === '' && status === '' && door === '' && datum === '') return [];
    const euro = euroOf(rij.text('Eenheid'));
    const nu = rij.decimaal('Afwijking');
    const voor = rij.decimaal('Toelichting voor') ?? nu;
    const isVervallen = rij.text('Stand') === vervallen;
    return [
      {
        sleutel: rij.text('Sleutel'),
        tekst,
        status,
        ...(door === '' ? {} : { door }),
        ...(datum === '' ? {} : { datum }),
        geschrevenVoor: voor === null ? null : toBedrag(voor, euro),
        verouderd: !isVervallen && voor !== null && nu !== null && compare(voor, nu) !== 0,
        vervallen: isVervallen,
        ...(isVervallen ? { onderwerp: nameLapsed(rij) } : {}),
      },
    ];
  });
}
