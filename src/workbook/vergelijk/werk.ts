import { AFDRUK, SLEUTEL, type Kolomplan, type Tabelplan } from '../plan';
import type { Gebied, Invoer } from '../stap';
import type { Tabelinhoud } from '../werkmap';
import type { Fasen } from './fasen';
import type { Huidig } from './rij';
import type { Verslaggever } from './verslag';

/** An existing table of ours while it is brought up to date. */
export interface Werk {
  readonly plan: Tabelplan;
  readonly tabel: Tabelinhoud;
  /** Headers by position, with those that were added now. */
  readonly koppen: readonly string[];
  readonly kolommen: readonly Kolomplan[];
  readonly fasen: Fasen;
  readonly verslag: Verslaggever;
}

export const kolomVan = (werk: Werk, kop: string): number => werk.koppen.indexOf(kop);

export function huidigIn(werk: Werk, rij: number, kop: string): Huidig {
  const kolom = kolomVan(werk, kop);
  return {
    waarde: werk.tabel.waarden[rij]?.[kolom] ?? '',
    formule: werk.tabel.formules[rij]?.[kolom] ?? '',
  };
}

/** Whether a column tells a row apart, or what it belongs to. */
function isKey(werk: Werk, kop: string): boolean {
  return kop === SLEUTEL || werk.kolommen.some((kolom) => kolom.kop === kop && kolom.verwijst);
}

export function write(werk: Werk, rij: number, kop: string, waarde: Invoer): void {
  const cel = {
    blad: werk.tabel.blad,
    rij: werk.tabel.rij + 1 + rij,
    kolom: werk.tabel.kolom + kolomVan(werk, kop),
    waarde,
  };
  if (kop === AFDRUK) werk.fasen.afdrukken.push(cel);
  else if (isKey(werk, kop) && typeof waarde !== 'object') werk.fasen.sleutels.push(cel);
  else werk.fasen.write(cel);
}

export function area(werk: Werk, rij: number, rijen: number, kolom: number, kolommen: number): Gebied {
  const { blad, rij: kop, kolom: links } = werk.tabel;
  return { blad, rij: kop + 1 + rij, kolom: links + kolom, rijen, kolommen };
}
