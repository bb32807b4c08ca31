import { isOvertypt, parseAfdruk } from '../afdruk';
import { effectiveSleutels } from '../overnemen';
import { AFDRUK, BEHOUD, SLEUTEL, type Rijplan, type Tabelplan } from '../plan';
import type { Bladinhoud, Celwaarde, Tabelinhoud } from '../werkmap';
import type { Fasen } from './fasen';
import { decideCell, fitText, nextAfdruk, type Celbesluit } from './rij';
import { addColumns, formatCell, formatRows, growTable } from './ruimte';
import type { Verslaggever } from './verslag';
import { holdsOwnText, keepLapsedRow, removeRows } from './vervallen';
import { area, huidigIn, kolomVan, write, type Werk } from './werk';

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
      const onaf = (afdruk.size === 0 || kolom.eenmalig) && gepland !== null && waarde === '';
      const ingesteld = rij.ingesteld?.includes(kolom.kop) === true && waarde !== (gepland ?? '');
      if (onaf || ingesteld) write(werk, index, kolom.kop, fitText(gepland ?? ''));
      continue;
    }
    if (kolom.samenMet !== null && eigen.has(kolom.samenMet)) {
      eigen.add(kolom.kop);
      continue;
    }
    const huidig = huidigIn(werk, index, kolom.kop);
    // What was typed is planned too, since it counts; its fingerprint must stay that of what was printed.
    const getypt = rij.ingevuld?.includes(kolom.kop) === true && isOvertypt(kolom.kop, huidig.waarde, afdruk);
    const besluit: Celbesluit = getypt ? { besluit: 'eigen' } : decideCell(kolom.kop, gepland, huidig, afdruk);
    if (besluit.besluit === 'schrijf') {
      // A text such as `10-15` in a cell for numbers would become a date; a number in a cell for text would stay a text.
      const formaat = rij.formaten?.[kolom.kop];
      if (formaat !== undefined && typeof huidig.waarde !== typeof besluit.waarde)
        formatCell(werk, index, kolom.kop, formaat);
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

const isBlank = (rij: readonly Celwaarde[]): boolean => rij.every((waarde) => waarde === '');

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
  const onvoltooid: [number, Rijplan][] = [];
  const vervallen: number[] = [];
  const verwijderd: number[] = [];
  const overgenomen = plan.neemtOver === true ? effectiveSleutels(tabel) : null;
  tabel.waarden.forEach((waarden, index) => {
    const eigen = String(huidigIn(werk, index, SLEUTEL).waarde);
    const sleutel = overgenomen?.[index] ?? eigen;
    if (sleutel !== eigen && sleutel !== '') write(werk, index, SLEUTEL, sleutel);
    const rij = gepland.get(sleutel);
    if (plan.verwijderd?.includes(sleutel) === true) verwijderd.push(index);
    else if (rij !== undefined) {
      if (huidigIn(werk, index, AFDRUK).waarde === '') onvoltooid.push([index, rij]);
      updateRow(werk, index, rij);
      gepland.delete(sleutel);
    } else if (isBlank(waarden) || (overgenomen !== null && sleutel === '')) leeg.push(index);
    else if (sleutel !== '') vervallen.push(index);
    // A row without a sleutel that is not blank was typed by a person: it stays.
  });
  const nieuw = [...gepland.values()];
  const tekort = nieuw.length - leeg.length;
  if (tekort > 0) growTable(werk, tekort, blad);
  nieuw.forEach((rij, i) => {
    const bestaande = leeg[i];
    if (bestaande !== undefined) onvoltooid.push([bestaande, rij]);
    addRow(werk, bestaande ?? tabel.waarden.length + i - leeg.length, rij);
  });
  formatRows(werk, onvoltooid);
  const weg = vervallen.filter((index) => plan.vervallen === null || !holdsOwnText(werk, index));
  for (const index of vervallen) if (!weg.includes(index)) keepLapsedRow(werk, index);
  removeRows(werk, [...weg, ...verwijderd], nieuw.length);
}
