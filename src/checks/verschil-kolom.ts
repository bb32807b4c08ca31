import type { Lezing } from '../domain/lezing';
import type { Kolom, Reeks, Rij, Soort, Tabel, Tekenconventie } from '../domain/tabel';
import { houseSign } from '../domain/tekenconventie';
import type { Tabelcheck } from './check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from './identiteit';
import { postAt } from './kolommen';

/** A verschil column against the two series it compares, row by row. */
export const verschilKolom: Tabelcheck = {
  code: 'verschil-kolom',
  runTabel: (lezing, tabel) =>
    tabel.kolommen.flatMap((kolom, index) => (kolom.reeks === 'verschil' ? inColumn(lezing, tabel, kolom, index) : [])),
};

/** What is compared, and with what: in order of preference. */
const VERGELEKEN: readonly Reeks[] = ['rekening', 'prognose'];
const BASIS: readonly Reeks[] = ['na wijziging', 'primitief', 'raming'];

function inColumn(lezing: Lezing, tabel: Tabel, verschil: Kolom, index: number): readonly Uitkomst[] {
  const vergeleken = VERGELEKEN.flatMap((reeks) => find(tabel, verschil, reeks))[0];
  const bases = BASIS.flatMap((reeks) => find(tabel, verschil, reeks));
  if (vergeleken === undefined || bases.length === 0) return [];
  const perBasis = bases.map((basis) =>
    tabel.rijen
      .filter(({ rol }) => rol !== 'kop')
      .flatMap((rij) => inRow(lezing, tabel, rij, { verschil: index, vergeleken, basis }))
  );
  // A verschil column hardly ever says which begroting it is against: the one that more rows confirm.
  return perBasis.reduce((best, next) => (closing(next) > closing(best) ? next : best));
}

function closing(uitkomsten: readonly Uitkomst[]): number {
  return uitkomsten.filter((uitkomst) => 'oordeel' in uitkomst && uitkomst.oordeel !== 'verschil').length;
}

/** Columns of a series that the verschil column can be about: of its kind, and its year or the latest. */
function find(tabel: Tabel, verschil: Kolom, reeks: Reeks): readonly number[] {
  const found = tabel.kolommen.flatMap((kolom, index) =>
    kolom.reeks === reeks &&
    kolom.soort === verschil.soort &&
    (verschil.jaar === null || kolom.jaar === null || kolom.jaar === verschil.jaar)
      ? [{ index, jaar: kolom.jaar ?? verschil.jaar ?? 0 }]
      : []
  );
  return found.sort((a, b) => b.jaar - a.jaar).map(({ index }) => index);
}

interface Plaatsen {
  readonly verschil: number;
  readonly vergeleken: number;
  readonly basis: number;
}

function inRow(lezing: Lezing, tabel: Tabel, rij: Rij, plaatsen: Plaatsen): readonly Uitkomst[] {
  const teken = signOfVergeleken(tabel.tekenconventie, tabel.kolommen[plaatsen.verschil]?.soort ?? rij.soort);
  const identiteit: Identiteit = {
    code: 'verschil-kolom',
    document: lezing.document.id,
    programma: rij.programma,
    termen: [
      { ...postAt(tabel, rij, plaatsen.vergeleken), teken: teken ?? 1 },
      { ...postAt(tabel, rij, plaatsen.basis), teken: teken === 1 ? -1 : 1 },
    ],
    totaal: postAt(tabel, rij, plaatsen.verschil),
  };
  const uitkomst = testIdentiteit(identiteit);
  if (uitkomst === null) return [];
  return [teken === null ? leaveOut(identiteit, 'conventie-onbekend') : uitkomst];
}

/** The sign of the compared series in the printed difference; the base has the other. Null: not known. */
function signOfVergeleken(conventie: Tekenconventie, soort: Soort | null): 1 | -1 | null {
  switch (conventie.verschil) {
    case 'rekening-begroting':
      return 1;
    case 'begroting-rekening':
      return -1;
    case 'effect': {
      if (soort === null) return null;
      const house = houseSign(conventie, soort);
      // More lasten than expected is a disadvantage, more baten or saldo an advantage.
      return soort === 'lasten' || soort === 'toevoeging' ? (house === 1 ? -1 : 1) : house;
    }
    case null:
      return null;
  }
}
