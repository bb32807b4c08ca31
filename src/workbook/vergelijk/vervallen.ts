import { formatAfdruk, parseAfdruk } from '../afdruk';
import { AFDRUK, SLEUTEL } from '../plan';
import { decideCell, hasFormula } from './rij';
import { huidigIn, write, type Werk } from './werk';

/** Whether a row holds anything a person typed: own columns, columns of his own making, or changed cells. */
export function holdsOwnText(werk: Werk, index: number): boolean {
  const afdruk = parseAfdruk(String(huidigIn(werk, index, AFDRUK).waarde));
  return werk.koppen.some((kop) => {
    if (kop === SLEUTEL || kop === AFDRUK) return false;
    const huidig = huidigIn(werk, index, kop);
    if (huidig.waarde === '' && huidig.formule === '') return false;
    const kolom = werk.kolommen.find((k) => k.kop === kop);
    if (kolom === undefined || kolom.vanGebruiker) return true;
    if (kop === werk.plan.vervallen?.kop) return false;
    if (hasFormula(huidig)) return false;
    return decideCell(kop, null, huidig, afdruk).besluit === 'eigen';
  });
}

/** A row that no longer exists but holds a person's words: kept readable, with its formulas turned into their last values. */
export function keepLapsedRow(werk: Werk, index: number): void {
  const { vervallen } = werk.plan;
  if (vervallen === null) return;
  werk.verslag.vervallenRijen += 1;
  const sleutel = huidigIn(werk, index, SLEUTEL).waarde;
  const isKopie = werk.plan.rijen.some((rij) => rij.sleutel === sleutel);
  const tekst = isKopie ? (vervallen.kopie ?? vervallen.tekst) : vervallen.tekst;
  if (huidigIn(werk, index, vervallen.kop).waarde === tekst) return;
  const bevroren = werk.kolommen
    .filter((kolom) => !kolom.vanGebruiker && kolom.kop !== vervallen.kop)
    .map((kolom) => [kolom.kop, huidigIn(werk, index, kolom.kop)] as const)
    .filter(([, huidig]) => hasFormula(huidig))
    .map(([kop, huidig]) => [kop, huidig.waarde] as const);
  const leeg = vervallen.leeg === undefined ? [] : [[vervallen.leeg, ''] as const];
  const geschreven = [...bevroren, ...leeg, [vervallen.kop, tekst] as const];
  for (const [kop, waarde] of geschreven) write(werk, index, kop, waarde);
  // With their fingerprints, so that the formulas come back when the row does.
  const vorige = String(huidigIn(werk, index, AFDRUK).waarde);
  write(werk, index, AFDRUK, `${vorige} ${formatAfdruk(geschreven)}`.trim());
}

/** Removes rows from the bottom up; the last row of a table is emptied instead, since a table keeps one. */
export function removeRows(werk: Werk, weg: readonly number[], nieuw: number): void {
  const blijft = werk.tabel.waarden.length - weg.length + nieuw;
  const [bewaard, verwijderd] = blijft > 0 ? [[], weg] : [weg.slice(0, 1), weg.slice(1)];
  for (const index of bewaard) for (const kop of werk.koppen) write(werk, index, kop, '');
  for (const index of [...verwijderd].sort((a, b) => b - a)) {
    werk.fasen.verwijderingen.push({ stap: 'verwijder-rij', tabel: werk.tabel.naam, index });
  }
  werk.verslag.verwijderdeRijen += weg.length;
}
