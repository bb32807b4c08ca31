import type { Worksheet } from 'exceljs';
import type { DocumentId, Herkomst } from '../../../domain/herkomst';
import type { Problem } from '../../../domain/problem';
import { isSignShown } from './getaltekst';

type Vondst = (document: DocumentId) => Problem;

/** More than this of one sheet nobody reads. */
const MEESTE = 20;

const placeAt = (document: DocumentId, cel: string): Herkomst => ({
  document,
  blok: 0,
  regel: null,
  pagina: null,
  cel,
});

const isGetal = (waarde: unknown): waarde is number => typeof waarde === 'number';

/**
 * Rows and columns that are hidden and hold numbers: these are read, since the sums of the sheet hold them too, and it is
 * said, since whoever looks at the sheet does not see them.
 * @param naam the sheet as a formula names it
 */
export function hiddenParts(blad: Worksheet, naam: string): Vondst[] {
  const plaatsen: { rij: number; kolom: number; rijWeg: boolean; kolomWeg: boolean; adres: string }[] = [];
  blad.eachRow((rij, r) => {
    rij.eachCell((cel, k) => {
      if (!isGetal(cel.value) && !isGetal(cel.result)) return;
      const [rijWeg, kolomWeg] = [rij.hidden, blad.getColumn(k).hidden];
      if (rijWeg || kolomWeg) plaatsen.push({ rij: r, kolom: k, rijWeg, kolomWeg, adres: cel.address });
    });
  });
  const [eerste] = plaatsen;
  if (eerste === undefined) return [];
  const rijen = new Set(plaatsen.filter(({ rijWeg }) => rijWeg).map(({ rij }) => rij)).size;
  const kolommen = new Set(plaatsen.filter(({ kolomWeg }) => kolomWeg).map(({ kolom }) => kolom)).size;
  return [
    (document) => ({
      code: 'verborgen-gelezen',
      herkomst: placeAt(document, `${naam}!${eerste.adres}`),
      rijen,
      kolommen,
    }),
  ];
}

/** Numbers whose format shows another sign than they have: read is what the cell holds. */
export function turnedSigns(blad: Worksheet, naam: string): Vondst[] {
  const gevonden: Vondst[] = [];
  blad.eachRow((rij) => {
    rij.eachCell((cel) => {
      const waarde: unknown = isGetal(cel.value) ? cel.value : cel.result;
      if (gevonden.length >= MEESTE || !isGetal(waarde) || isSignShown(waarde, cel.numFmt)) return;
      const { address, text } = cel;
      gevonden.push((document) => ({
        code: 'getal-dubbelzinnig',
        herkomst: placeAt(document, `${naam}!${address}`),
        tekst: `${cel.numFmt}: ${text}`,
        gelezen: String(waarde),
      }));
    });
  });
  return gevonden;
}

/** Whether a sheet that is not shown holds figures enough to be told of: lists of choices do not. */
export function holdsFigures(blad: Worksheet): boolean {
  let getallen = 0;
  blad.eachRow((rij) => {
    rij.eachCell((cel) => {
      if (isGetal(cel.value) || isGetal(cel.result)) getallen += 1;
    });
  });
  return getallen > 3;
}
