import { formatAfdruk, parseAfdruk } from '../afdruk';
import { AFDRUK, AFDRUKKOLOM, BEHOUD, SLEUTEL, type Kolomplan, type Rijplan, type Tabelplan } from '../plan';
import type { Gebied, Invoer } from '../stap';
import type { Bladinhoud, Celwaarde, Tabelinhoud } from '../werkmap';
import type { Fasen } from './fasen';
import { decideCell, fitText, nextAfdruk, type Huidig } from './rij';
import type { Verslaggever } from './verslag';

/** An existing table of ours while it is brought up to date. */
interface Werk {
  readonly plan: Tabelplan;
  readonly tabel: Tabelinhoud;
  /** Headers by position, with those that were added now. */
  readonly koppen: readonly string[];
  readonly kolommen: readonly Kolomplan[];
  readonly fasen: Fasen;
  readonly verslag: Verslaggever;
}

const kolomVan = (werk: Werk, kop: string): number => werk.koppen.indexOf(kop);

function huidigIn(werk: Werk, rij: number, kop: string): Huidig {
  const kolom = kolomVan(werk, kop);
  return {
    waarde: werk.tabel.waarden[rij]?.[kolom] ?? '',
    formule: werk.tabel.formules[rij]?.[kolom] ?? '',
  };
}

function write(werk: Werk, rij: number, kop: string, waarde: Invoer): void {
  const cel = {
    blad: werk.tabel.blad,
    rij: werk.tabel.rij + 1 + rij,
    kolom: werk.tabel.kolom + kolomVan(werk, kop),
    waarde,
  };
  if (kop === AFDRUK) werk.fasen.afdrukken.push(cel);
  else if (kop === SLEUTEL) werk.fasen.sleutels.push(cel);
  else werk.fasen.write(cel);
}

function area(werk: Werk, rij: number, rijen: number, kolom: number, kolommen: number): Gebied {
  const { blad, rij: kop, kolom: links } = werk.tabel;
  return { blad, rij: kop + 1 + rij, kolom: links + kolom, rijen, kolommen };
}

/** Brings one row that stays up to date, cell by cell; the user's cells are not touched. */
function updateRow(werk: Werk, index: number, rij: Rijplan): void {
  const afdruk = parseAfdruk(String(huidigIn(werk, index, AFDRUK).waarde));
  const eigen = new Set<string>();
  for (const kolom of werk.kolommen) {
    const gepland = rij.cellen[kolom.kop] ?? null;
    if (gepland === BEHOUD) continue;
    if (kolom.vanGebruiker || kolom.eenmalig) {
      // Fingerprints are written last: without them the row is new and an interrupted run did not finish it.
      const { waarde } = huidigIn(werk, index, kolom.kop);
      const onaf = afdruk.size === 0 && gepland !== null && waarde === '';
      const ingesteld = rij.ingesteld?.includes(kolom.kop) === true && waarde !== (gepland ?? '');
      if (onaf || ingesteld) write(werk, index, kolom.kop, fitText(gepland ?? ''));
      continue;
    }
    if (kolom.samenMet !== null && eigen.has(kolom.samenMet)) {
      eigen.add(kolom.kop);
      continue;
    }
    const huidig = huidigIn(werk, index, kolom.kop);
    const besluit = decideCell(kolom.kop, gepland, huidig, afdruk);
    if (besluit.besluit === 'schrijf') {
      write(werk, index, kolom.kop, besluit.waarde);
      werk.verslag.gewijzigdeCellen += 1;
    } else if (besluit.besluit === 'eigen') {
      eigen.add(kolom.kop);
      werk.verslag.eigenCellen.push({
        tabel: werk.plan.naam,
        sleutel: rij.sleutel,
        kolom: kolom.kop,
        waarde: huidig.waarde,
      });
    }
  }
  const nieuw = nextAfdruk(werk.kolommen, rij, eigen, afdruk, (kop) => huidigIn(werk, index, kop).waarde);
  if (nieuw === String(huidigIn(werk, index, AFDRUK).waarde)) return;
  if (werk.plan.merktVoltooiing === true) {
    const gebied = area(werk, index, 1, kolomVan(werk, AFDRUK), 1);
    werk.fasen.structuur.unshift({ stap: 'schrijf', gebied, waarden: [['']] });
  }
  write(werk, index, AFDRUK, nieuw);
}

/** Writes a row that is new: everything that is generated, and the first value of what is the user's. */
function addRow(werk: Werk, index: number, rij: Rijplan): void {
  const values = new Map<string, Celwaarde>();
  for (const kolom of werk.kolommen) {
    const gepland = rij.cellen[kolom.kop] ?? null;
    if (gepland === null || gepland === BEHOUD) continue;
    const waarde = fitText(gepland);
    write(werk, index, kolom.kop, waarde);
    if (typeof waarde !== 'object') values.set(kolom.kop, waarde);
    const formaat = rij.formaten?.[kolom.kop];
    if (formaat !== undefined) formatCell(werk, index, kolom.kop, formaat);
  }
  write(werk, index, SLEUTEL, rij.sleutel);
  write(
    werk,
    index,
    AFDRUK,
    nextAfdruk(werk.kolommen, rij, new Set(), new Map(), (kop) => values.get(kop) ?? '')
  );
  werk.verslag.nieuweRijen += 1;
}

function formatCell(werk: Werk, rij: number, kop: string, formaat: string): void {
  werk.fasen.formaten.push({ stap: 'formaat', gebied: area(werk, rij, 1, kolomVan(werk, kop), 1), formaat });
}

/** Whether a row holds anything a person typed: own columns, columns of his own making, or changed cells. */
function holdsOwnText(werk: Werk, index: number): boolean {
  const afdruk = parseAfdruk(String(huidigIn(werk, index, AFDRUK).waarde));
  return werk.koppen.some((kop) => {
    if (kop === SLEUTEL || kop === AFDRUK) return false;
    const huidig = huidigIn(werk, index, kop);
    if (huidig.waarde === '' && huidig.formule === '') return false;
    const kolom = werk.kolommen.find((k) => k.kop === kop);
    if (kolom === undefined || kolom.vanGebruiker) return true;
    if (kop === werk.plan.vervallen?.kop) return false;
    if (String(huidig.formule).startsWith('=')) return false;
    return decideCell(kop, null, huidig, afdruk).besluit === 'eigen';
  });
}

/** A row that no longer exists but holds a person's words: kept readable, with its formulas turned into their last values. */
function keepLapsedRow(werk: Werk, index: number): void {
  const { vervallen } = werk.plan;
  if (vervallen === null) return;
  werk.verslag.vervallenRijen += 1;
  if (huidigIn(werk, index, vervallen.kop).waarde === vervallen.tekst) return;
  const bevroren = werk.kolommen
    .filter((kolom) => !kolom.vanGebruiker && kolom.kop !== vervallen.kop)
    .map((kolom) => [kolom.kop, huidigIn(werk, index, kolom.kop)] as const)
    .filter(([, huidig]) => String(huidig.formule).startsWith('='))
    .map(([kop, huidig]) => [kop, huidig.waarde] as const);
  const geschreven = [...bevroren, [vervallen.kop, vervallen.tekst] as const];
  for (const [kop, waarde] of geschreven) write(werk, index, kop, waarde);
  // With their fingerprints, so that the formulas come back when the row does.
  const vorige = String(huidigIn(werk, index, AFDRUK).waarde);
  write(werk, index, AFDRUK, `${vorige} ${formatAfdruk(geschreven)}`.trim());
}

const isBlank = (rij: readonly Celwaarde[]): boolean => rij.every((waarde) => waarde === '');

/** Adds columns of ours that the table lacks (a newer version, or a header that a person renamed) at its right side. */
function addColumns(
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
function growTable(werk: Werk, erbij: number, blad: Bladinhoud | undefined): void {
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

/** Brings an existing table of ours up to date: rows stay where the user has them, new ones come at the end. */
export function updateTable(
  plan: Tabelplan,
  tabel: Tabelinhoud,
  blad: Bladinhoud | undefined,
  fasen: Fasen,
  verslag: Verslaggever
): void {
  const koppen = addColumns(plan, tabel, blad, fasen);
  const kolommen = plan.kolommen.filter((kolom) => kolom.kop !== SLEUTEL);
  const werk: Werk = { plan, tabel, koppen, kolommen, fasen, verslag };
  const gepland = new Map(plan.rijen.map((rij) => [rij.sleutel, rij]));
  const leeg: number[] = [];
  const vervallen: number[] = [];
  tabel.waarden.forEach((waarden, index) => {
    const sleutel = String(huidigIn(werk, index, SLEUTEL).waarde);
    const rij = gepland.get(sleutel);
    if (rij !== undefined) {
      updateRow(werk, index, rij);
      gepland.delete(sleutel);
    } else if (isBlank(waarden)) leeg.push(index);
    else if (sleutel !== '') vervallen.push(index);
    // A row without a sleutel that is not blank was typed by a person: it stays.
  });
  const nieuw = [...gepland.values()];
  const tekort = nieuw.length - leeg.length;
  if (tekort > 0) growTable(werk, tekort, blad);
  nieuw.forEach((rij, i) => {
    addRow(werk, leeg[i] ?? tabel.waarden.length + i - leeg.length, rij);
  });
  const weg = vervallen.filter((index) => plan.vervallen === null || !holdsOwnText(werk, index));
  for (const index of vervallen) if (!weg.includes(index)) keepLapsedRow(werk, index);
  removeRows(werk, weg, nieuw.length);
}

/** Removes rows from the bottom up; the last row of a table is emptied instead, since a table keeps one. */
function removeRows(werk: Werk, weg: readonly number[], nieuw: number): void {
  const blijft = werk.tabel.waarden.length - weg.length + nieuw;
  const [bewaard, verwijderd] = blijft > 0 ? [[], weg] : [weg.slice(0, 1), weg.slice(1)];
  for (const index of bewaard) for (const kop of werk.koppen) write(werk, index, kop, '');
  for (const index of [...verwijderd].sort((a, b) => b - a)) {
    werk.fasen.verwijderingen.push({ stap: 'verwijder-rij', tabel: werk.tabel.naam, index });
  }
  werk.verslag.verwijderdeRijen += weg.length;
}
