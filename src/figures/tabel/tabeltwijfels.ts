import type { Problem } from '../../domain/problem';
import type { Kolom } from '../../domain/tabel';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import type { Mogelijkheden } from './plaatsen';
import type { Ruwtabel } from '../herkenners/ruwtabel';
import type { Werkrij } from './werkrij';

/** A begroting that names no stage, beside no other that does: that it is the one after changes is assumed. */
function assumedReeks(kolommen: readonly Kolom[], ruw: Ruwtabel): Problem[] {
  if (kolommen.some(({ reeks }) => reeks === 'primitief' || reeks === 'wijziging')) return [];
  const [eerste, ...rest] = kolommen.filter(
    ({ kop, reeks }) => reeks === 'na wijziging' && parseKopwoorden(kop).reeks === 'begroting'
  );
  if (eerste === undefined) return [];
  const aantal = rest.length + 1;
  return [{ code: 'reeks-aangenomen', herkomst: ruw.herkomst, kop: eerste.kop, aantal, aangenomen: 'na wijziging' }];
}

/** Columns of which series or kind is not known, or assumed. */
export function columnDoubts(kolommen: readonly Kolom[], rijen: readonly Werkrij[], ruw: Ruwtabel): Problem[] {
  const soortInRij = rijen.some((rij) => rij.soort !== null);
  return kolommen
    .filter(({ reeks, soort }) => soort !== 'aandeel' && (reeks === null || (soort === null && !soortInRij)))
    .map(({ kop }): Problem => ({ code: 'kolom-onbekend', herkomst: ruw.herkomst, kop }))
    .concat(assumedReeks(kolommen, ruw));
}

/** Where the kind stands in the rows: rows with figures that do not say theirs. */
export function kindDoubt(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Problem | null {
  // Where no row says its kind the columns are in doubt.
  if (kolommen.every(({ soort }) => soort !== null) || rijen.every(({ soort }) => soort === null)) return null;
  const zonder = rijen.filter(
    (rij) => rij.rol !== 'kop' && rij.soort === null && rij.cellen.some((cel) => cel !== null)
  );
  const [eerste] = zonder;
  if (eerste === undefined) return null;
  return { code: 'rij-onbekend', herkomst: eerste.ruw.herkomst, label: eerste.label, aantal: zonder.length };
}

const MEESTE_MOGELIJKHEDEN = 12;

/** A row whose figures could not be placed, with the ways to read it; too many to list are not listed. */
export function openDoubt(rij: Werkrij, mogelijk: Mogelijkheden | undefined): Problem | null {
  if (mogelijk === undefined) return null;
  const teksten = mogelijk.map((cellen) => cellen.map((cel) => cel?.cel.tekst ?? null));
  return {
    code: 'cellen-onzeker',
    herkomst: rij.ruw.herkomst,
    label: rij.label,
    mogelijkheden: teksten.length > MEESTE_MOGELIJKHEDEN ? [] : teksten,
  };
}

/** Words where a figure should be, and figures that can be read in two ways. */
export function numberDoubts(rij: Werkrij): Problem[] {
  return rij.cellen.flatMap((cel): Problem[] => {
    if (cel === null) return [];
    const { tekst, herkomst } = cel.cel;
    const waarde = cel.gelezen?.waarde ?? null;
    if (waarde === null) return [{ code: 'geen-getal', herkomst, tekst }];
    const dubbel = (cel.gelezen?.anders ?? null) !== null;
    return dubbel ? [{ code: 'getal-dubbelzinnig', herkomst, tekst, gelezen: waarde }] : [];
  });
}
