import type { Lezing } from '../../domain/lezing';
import type { Kolom, Reeks, Rij, Soort, Tabel, Tekenconventie } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import type { Tabelcheck } from '../check';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { ties } from './keuze';
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
  const perBasis = bases.map((basis) => inRows(lezing, tabel, { verschil: index, vergeleken, basis }));
  // A verschil column hardly ever says which begroting it is against: the one that more rows confirm.
  return perBasis.reduce((best, next) => (closing(next) > closing(best) ? next : best));
}

function inRows(lezing: Lezing, tabel: Tabel, plaatsen: Plaatsen): readonly Uitkomst[] {
  const rijen = tabel.rijen.filter(({ rol }) => rol !== 'kop');
  const kolomsoort = tabel.kolommen[plaatsen.verschil]?.soort ?? null;
  const signs = new Map<Soort | null, 1 | -1 | null>();
  for (const soort of new Set(rijen.map((rij) => kolomsoort ?? rij.soort))) {
    const own = rijen.filter((rij) => (kolomsoort ?? rij.soort) === soort);
    signs.set(
      soort,
      signOfVergeleken(tabel.tekenconventie, soort) ??
        signByFigures((teken) => own.map((rij) => claim(lezing, tabel, rij, plaatsen, teken)))
    );
  }
  return rijen.flatMap((rij) => {
    const teken = signs.get(kolomsoort ?? rij.soort) ?? null;
    const identiteit = claim(lezing, tabel, rij, plaatsen, teken ?? 1);
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    return [teken === null ? leaveOut(identiteit, 'conventie-onbekend') : uitkomst];
  });
}

/** So many rows of a kind have to tell the two orders apart before the figures decide. */
const ENOUGH = 3;

/**
 * Where the table as a whole has no convention (one kind of row may contradict the others), the order that the rows of
 * one kind follow: at least three of them, and more than two out of three. Null: not known.
 */
function signByFigures(claims: (teken: 1 | -1) => readonly Identiteit[]): 1 | -1 | null {
  const [plus, minus] = [claims(1).map(testIdentiteit), claims(-1).map(testIdentiteit)];
  // A row in which both orders hold (nil) says nothing; one in which neither does speaks against both.
  const telling = plus.flatMap((uitkomst, index) => {
    const other = minus[index] ?? null;
    const isTested = uitkomst !== null && other !== null && isVerdict(uitkomst) && isVerdict(other);
    return isTested && !(ties(uitkomst) && ties(other)) ? [{ plus: ties(uitkomst), minus: ties(other) }] : [];
  });
  const choice = ([1, -1] as const).find((teken) => {
    const votes = telling.filter((one) => (teken === 1 ? one.plus : one.minus)).length;
    return votes >= ENOUGH && votes * 3 > telling.length * 2;
  });
  return choice ?? null;
}

function closing(uitkomsten: readonly Uitkomst[]): number {
  return uitkomsten.filter(ties).length;
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

function claim(lezing: Lezing, tabel: Tabel, rij: Rij, plaatsen: Plaatsen, teken: 1 | -1): Identiteit {
  return {
    code: 'verschil-kolom',
    document: lezing.document.id,
    programma: rij.programma,
    termen: [
      { ...postAt(tabel, rij, plaatsen.vergeleken), teken },
      { ...postAt(tabel, rij, plaatsen.basis), teken: teken === 1 ? -1 : 1 },
    ],
    totaal: postAt(tabel, rij, plaatsen.verschil),
  };
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
