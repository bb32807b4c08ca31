import type { Cel, Tegel } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import { parsePlaats } from '../plaats';
import { readCel } from './cellen';
import type { Kenmerk } from './kolommen';
import { writtenIn } from './overtypt';
import { soortOf } from '../sleutel';
import type { Tabelrij } from './rijen';

type Tegelsoort = Tegel['soort'];
const SOORTEN: readonly Tegelsoort[] = ['lasten', 'baten', 'saldo'];

/** Whether a cell holds a value, or held it before a person typed over it: that must not lose the figure. */
function asWritten(rij: Tabelrij, kop: string, waarde: string | number | null): boolean {
  const written = writtenIn(rij, kop, [waarde ?? '']);
  return waarde === null ? written === '' : written === waarde;
}

/** The tiles of one document, from the sheets: a row with the amounts and one with the shares. */
export function readTegels(
  document: string,
  kenmerken: readonly Kenmerk[],
  rijen: readonly Tabelrij[]
): readonly Tegel[] {
  const tegels = kenmerken.filter((k) => k.document === document && k.bron.includes('.k'));
  return tegels.flatMap((kenmerk) => {
    const soort = SOORTEN.find((s) => s === kenmerk.kolom.soort);
    const inBlok = (rol: string): Tabelrij | undefined =>
      rijen.find(
        (rij) =>
          soortOf(rij.text('Sleutel')) === rol &&
          rij.text('Tabel').startsWith(`${document}.k`) &&
          asWritten(rij, 'Programma', kenmerk.titel) &&
          asWritten(rij, 'Jaar', kenmerk.kolom.jaar)
      );
    const read = (rol: string): Cel | null => {
      const rij = inBlok(rol);
      if (rij === undefined || soort === undefined) return null;
      const teken = rol === 'tegel' ? houseSign(kenmerk.tekens, soort) : 1;
      return readCel(rij, soort, teken, kenmerk.eenheid, parsePlaats(document, rij.text('Plaats')));
    };
    const bedrag = read('tegel');
    if (soort === undefined || bedrag === null) return [];
    return [
      {
        id: kenmerk.cel,
        programma: kenmerk.titel,
        soort,
        jaar: kenmerk.kolom.jaar,
        eenheid: kenmerk.eenheid,
        tekenconventie: kenmerk.tekens,
        bedrag,
        aandeel: read('aandeel'),
        herkomst: kenmerk.herkomst,
      },
    ];
  });
}
