import { normalizeNaam } from '../../domain/naam';
import { isSameProgramma } from '../../domain/programma';
import { columnMark, fingerprint, parseAfdruk } from '../afdruk';
import { AFDRUK } from '../plan';
import { KOP_HOORT_BIJ, KOP_VERWIJZING } from '../plannen/verklaringen';
import type { Tabelrij } from './rijen';

/** An afwijking as it stands on the sheet Verschillen. */
export interface Verschilrij {
  readonly sleutel: string;
  readonly rij: Tabelrij;
  readonly vervallen: boolean;
}

/** The names that stand beside a cause, as a person reads them. */
export function nameVerwijzing(rij: Tabelrij): string {
  return KOP_VERWIJZING.map((kop) => rij.text(kop))
    .filter((tekst) => tekst !== '')
    .join(' · ');
}

/** Whether a person changed one of the names since they were last written. */
function isRenamed(rij: Tabelrij): boolean {
  const afdruk = parseAfdruk(rij.text(AFDRUK));
  return KOP_VERWIJZING.some((kop) => {
    const laatst = afdruk.get(columnMark(kop));
    return rij.text(kop) !== '' && laatst !== undefined && laatst !== fingerprint(rij.get(kop));
  });
}

/** Whether a name that was typed is the one of a row; what was not typed says nothing. */
function fits(getypt: Tabelrij, rij: Tabelrij): boolean {
  return KOP_VERWIJZING.every((kop) => {
    const tekst = getypt.text(kop);
    if (tekst === '') return true;
    const daar = rij.text(kop);
    if (kop === 'Programma') return isSameProgramma(tekst, daar) || normalizeNaam(tekst) === normalizeNaam(daar);
    return normalizeNaam(tekst) === normalizeNaam(daar);
  });
}

/** The one afwijking that the typed names fit; of those that still exist first. */
function findByName(getypt: Tabelrij, verschillen: readonly Verschilrij[]): string | null {
  if (nameVerwijzing(getypt) === '') return null;
  const passend = verschillen.filter(({ rij }) => fits(getypt, rij));
  const levend = passend.filter(({ vervallen }) => !vervallen);
  const [eerste, ...meer] = levend.length > 0 ? levend : passend;
  return eerste !== undefined && meer.length === 0 ? eerste.sleutel : null;
}

/**
 * Sleutel of the afwijking that a cause belongs to. What a person typed or changed in the names beside it goes before
 * the sleutel that was copied along with a row; names that fit no afwijking, or more than one, are never guessed: ''.
 */
export function resolveAfwijking(rij: Tabelrij, verschillen: readonly Verschilrij[]): string {
  const sleutel = rij.text(KOP_HOORT_BIJ);
  if (sleutel !== '' && !isRenamed(rij)) return sleutel;
  return findByName(rij, verschillen) ?? '';
}
