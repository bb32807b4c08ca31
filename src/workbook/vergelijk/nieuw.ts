import { AFDRUK, AFDRUKKOLOM, BEHOUD, SLEUTEL, type Bladplan, type Kolomplan, type Tabelplan } from '../plan';
import type { Gebied, Invoer } from '../stap';
import type { Celwaarde } from '../werkmap';
import type { Fasen } from './fasen';
import { fitText, nextAfdruk } from './rij';
import type { Verslaggever } from './verslag';

/** Row of the table headers on a sheet of ours: title, explanation and a blank row stand above. */
export const KOPRIJ = 3;

/** A new sheet with its title and the line on how to read it. */
export function createSheet(plan: Bladplan, blad: string, bestaat: boolean, fasen: Fasen): void {
  if (!bestaat) fasen.structuur.push({ stap: 'maak-blad', blad });
  const cel = (rij: number): Gebied => ({ blad, rij, kolom: 0, rijen: 1, kolommen: 1 });
  // With the sheet itself: an existing sheet of ours never gets its title again.
  fasen.structuur.push({ stap: 'schrijf', gebied: { ...cel(0), rijen: 2 }, waarden: [[plan.titel], [plan.uitleg]] });
  fasen.opmaak.push({ stap: 'opmaak', gebied: cel(0), stijl: 'titel' });
  fasen.opmaak.push({ stap: 'opmaak', gebied: cel(1), stijl: 'uitleg' });
  fasen.opmaak.push({ stap: 'hoogte', blad, rij: 0, punten: 24 }, { stap: 'hoogte', blad, rij: KOPRIJ, punten: 32 });
  fasen.opmaak.push({ stap: 'zet-vast', blad, rijen: KOPRIJ + 1 });
}

function styleColumn(kolom: Kolomplan, gebied: Gebied, fasen: Fasen): void {
  const kop: Gebied = { ...gebied, rij: gebied.rij - 1, rijen: 1 };
  const body = (stijl: 'invoer' | 'grijs' | 'doorloop'): void => {
    fasen.opmaak.push({ stap: 'opmaak', gebied, stijl });
  };
  fasen.opmaak.push({ stap: 'opmaak', gebied: kop, stijl: kolom.vanGebruiker ? 'kop-gebruiker' : 'kop' });
  fasen.opmaak.push({ stap: 'breedte', blad: gebied.blad, kolom: gebied.kolom, tekens: kolom.breedte });
  if (kolom.vanGebruiker) body('invoer');
  if (kolom.stijl !== null) body(kolom.stijl);
  if (kolom.keuzes.length > 0) fasen.opmaak.push({ stap: 'keuzelijst', gebied, keuzes: kolom.keuzes });
  if (kolom.kleurregels.length > 0) fasen.opmaak.push({ stap: 'kleurregels', gebied, regels: kolom.kleurregels });
}

/** A new table: first its name over empty rows, so that formulas can refer to it, then what is in it. */
export function createTable(plan: Tabelplan, blad: string, links: number, fasen: Fasen, verslag: Verslaggever): void {
  const kolommen = [...plan.kolommen, AFDRUKKOLOM];
  const rijen = Math.max(plan.rijen.length, 1);
  const kop: Gebied = { blad, rij: KOPRIJ, kolom: links, rijen: 1, kolommen: kolommen.length };
  fasen.structuur.push(
    { stap: 'schrijf', gebied: kop, waarden: [kolommen.map((kolom) => kolom.kop)] },
    { stap: 'maak-tabel', gebied: { ...kop, rijen: rijen + 1 }, tabel: plan.naam }
  );
  const body: Gebied = { ...kop, rij: KOPRIJ + 1, rijen };
  fasen.opmaak.push({ stap: 'opmaak', gebied: body, stijl: 'boven' });
  fasen.opmaak.push({ stap: 'verberg', blad, kolom: links + kolommen.length - 1 });
  kolommen.forEach((kolom, i) => {
    const gebied: Gebied = { blad, rij: KOPRIJ + 1, kolom: links + i, rijen, kolommen: 1 };
    if (kolom.formaat !== 'General') fasen.formaten.push({ stap: 'formaat', gebied, formaat: kolom.formaat });
    styleColumn(kolom, gebied, fasen);
    plan.rijen.forEach((rij, r) => {
      const cel = { blad, rij: KOPRIJ + 1 + r, kolom: links + i };
      const formaat = rij.formaten?.[kolom.kop];
      if (formaat !== undefined && formaat !== kolom.formaat) {
        fasen.formaten.push({ stap: 'formaat', gebied: { ...gebied, rij: cel.rij, rijen: 1 }, formaat });
      }
      const keuzes = rij.keuzes?.[kolom.kop];
      if (keuzes !== undefined) {
        fasen.opmaak.push({ stap: 'keuzelijst', gebied: { ...gebied, rij: cel.rij, rijen: 1 }, keuzes });
      }
      const waarde = cellValue(plan, r, kolom);
      if (waarde === null) return;
      if (kolom.kop === AFDRUK) fasen.afdrukken.push({ ...cel, waarde });
      else if (kolom.kop === SLEUTEL || (kolom.verwijst && typeof waarde !== 'object'))
        fasen.sleutels.push({ ...cel, waarde });
      else fasen.write({ ...cel, waarde });
    });
  });
  verslag.nieuweRijen += plan.rijen.length;
}

function cellValue(plan: Tabelplan, index: number, kolom: Kolomplan): Invoer | null {
  const rij = plan.rijen[index];
  if (rij === undefined) return null;
  if (kolom.kop === SLEUTEL) return rij.sleutel;
  if (kolom.kop === AFDRUK) {
    const eigen = plan.kolommen.filter((k) => k.kop !== SLEUTEL);
    return nextAfdruk(eigen, rij, new Set(), new Map(), (kop): Celwaarde => {
      const gepland = rij.cellen[kop] ?? null;
      return gepland === null || gepland === BEHOUD || typeof gepland === 'object' ? '' : fitText(gepland);
    });
  }
  const gepland = rij.cellen[kolom.kop] ?? null;
  return gepland === null || gepland === BEHOUD ? null : fitText(gepland);
}
