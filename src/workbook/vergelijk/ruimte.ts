import { AFDRUKKOLOM, type Rijplan, type Tabelplan } from '../plan';
import type { Bladinhoud, Tabelinhoud } from '../werkmap';
import type { Fasen } from './fasen';
import { area, kolomVan, type Werk } from './werk';

export function formatCell(werk: Werk, rij: number, kop: string, formaat: string): void {
  werk.fasen.formaten.push({ stap: 'formaat', gebied: area(werk, rij, 1, kolomVan(werk, kop), 1), formaat });
}

/** Adds columns of ours that the table lacks (a newer version, or a header that a person renamed) at its right side. */
export function addColumns(
  plan: Tabelplan,
  tabel: Tabelinhoud,
  blad: Bladinhoud | undefined,
  fasen: Fasen
): readonly string[] {
  const nodig = [...plan.kolommen, AFDRUKKOLOM];
  const nieuw = nodig.filter((kolom) => !tabel.koppen.includes(kolom.kop));
  if (nieuw.length === 0) return tabel.koppen;
  const links = tabel.kolom + tabel.koppen.length;
  const rechts = (blad?.gebruikt?.kolom ?? 0) + (blad?.gebruikt?.kolommen ?? 0);
  const gebied = { blad: tabel.blad, rij: tabel.rij, kolom: links, rijen: 1, kolommen: nieuw.length };
  if (rechts > links) fasen.structuur.push({ stap: 'voeg-cellen-in', gebied, richting: 'rechts' });
  const rijen = tabel.waarden.length;
  nieuw.forEach((kolom, i) => {
    if (rijen === 0) return;
    fasen.formaten.push({
      stap: 'formaat',
      gebied: { ...gebied, rij: tabel.rij + 1, kolom: links + i, kolommen: 1, rijen },
      formaat: kolom.formaat,
    });
  });
  fasen.structuur.push({ stap: 'schrijf', gebied, waarden: [nieuw.map((kolom) => kolom.kop)] });
  fasen.structuur.push({
    stap: 'vergroot-tabel',
    tabel: plan.naam,
    gebied: { ...gebied, kolom: tabel.kolom, kolommen: tabel.koppen.length + nieuw.length, rijen: rijen + 1 },
  });
  return [...tabel.koppen, ...nieuw.map((kolom) => kolom.kop)];
}

/** Makes room under the table for new rows; what a person put there moves down. */
export function growTable(werk: Werk, erbij: number, blad: Bladinhoud | undefined): void {
  const { tabel, fasen, koppen } = werk;
  const eind = tabel.rij + 1 + tabel.waarden.length;
  const gebruikt = (blad?.gebruikt?.rij ?? 0) + (blad?.gebruikt?.rijen ?? 0);
  const onder = area(werk, tabel.waarden.length, erbij, 0, koppen.length);
  if (gebruikt > eind) fasen.structuur.push({ stap: 'voeg-cellen-in', gebied: onder, richting: 'omlaag' });
  fasen.structuur.push({
    stap: 'vergroot-tabel',
    tabel: tabel.naam,
    gebied: { ...onder, rij: tabel.rij, rijen: tabel.waarden.length + erbij + 1 },
  });
  fasen.opmaak.push({ stap: 'opmaak', gebied: onder, stijl: 'boven' });
  for (const kolom of [...werk.plan.kolommen, AFDRUKKOLOM]) {
    const gebied = { ...onder, kolom: tabel.kolom + kolomVan(werk, kolom.kop), kolommen: 1 };
    fasen.formaten.push({ stap: 'formaat', gebied, formaat: kolom.formaat });
    if (kolom.vanGebruiker) fasen.opmaak.push({ stap: 'opmaak', gebied, stijl: 'invoer' });
    if (kolom.stijl !== null) fasen.opmaak.push({ stap: 'opmaak', gebied, stijl: kolom.stijl });
    if (kolom.keuzes.length > 0) fasen.opmaak.push({ stap: 'keuzelijst', gebied, keuzes: kolom.keuzes });
    if (kolom.kleurregels.length > 0) fasen.opmaak.push({ stap: 'kleurregels', gebied, regels: kolom.kleurregels });
  }
}

/** Unbroken runs in a list of rising row numbers, as first row and count. */
function runs(rijen: readonly number[]): [van: number, aantal: number][] {
  const stroken: [number, number][] = [];
  for (const rij of rijen) {
    const last = stroken[stroken.length - 1];
    if (last !== undefined && last[0] + last[1] === rij) last[1] += 1;
    else stroken.push([rij, 1]);
  }
  return stroken;
}

/**
 * The formats of rows that an interrupted run left unfinished: without them a code such as `1.10` would be taken
 * for a number.
 */
export function formatRows(werk: Werk, rijen: readonly (readonly [index: number, rij: Rijplan])[]): void {
  for (const [van, aantal] of runs(rijen.map(([index]) => index).sort((a, b) => a - b))) {
    for (const kolom of [...werk.plan.kolommen, AFDRUKKOLOM]) {
      const gebied = area(werk, van, aantal, kolomVan(werk, kolom.kop), 1);
      werk.fasen.formaten.push({ stap: 'formaat', gebied, formaat: kolom.formaat });
    }
  }
  for (const [index, rij] of rijen) {
    for (const [kop, formaat] of Object.entries(rij.formaten ?? {})) formatCell(werk, index, kop, formaat);
  }
}
