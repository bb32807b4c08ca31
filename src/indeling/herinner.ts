import type { Herinnering, Indeling, Indelingsbezwaar, Kolomindeling } from '../domain/indeling';
import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import { compare, decimaal, multiply } from '../money/decimaal';
import { correct, type Correctie, type Kolombetekenis } from './correctie';
import { recogniseKop } from './kop';
import { largest } from './leer';
import { testMeaning } from './toets';

/** A document after remembering, and what was remembered at which table. */
export interface Herinnerd {
  readonly lezing: Lezing;
  readonly herinneringen: readonly Herinnering[];
}

/**
 * Reads the tables of a document as the user set right those of the same layout before. Where the figures or the
 * document itself speak against it, the table is left as it was read, with the objection.
 */
export function recallIndelingen(gelezen: Lezing, indelingen: readonly Indeling[]): Herinnerd {
  let lezing = gelezen;
  const herinneringen: Herinnering[] = [];
  for (const tabel of gelezen.tabellen) {
    const indeling = findIndeling(tabel, indelingen);
    if (indeling === null || isRead(tabel, indeling, gelezen.jaar)) continue;
    const verbeterd = applyIndeling(lezing, tabel.id, indeling);
    const stand = objectionTo(tabel, verbeterd, indeling, gelezen.jaar) ?? 'toegepast';
    herinneringen.push({ tabel: tabel.id, indeling, stand });
    if (stand === 'toegepast') lezing = verbeterd;
  }
  return { lezing, herinneringen };
}

/** A document with one of its tables read as remembered, whatever speaks against it. */
export function applyIndeling(lezing: Lezing, tabel: string, indeling: Indeling): Lezing {
  return correctionsOf(tabel, indeling, lezing.jaar).reduce(correct, lezing);
}

/** The same table with what was remembered turned back to what was read; what else was set right in it stays. */
export function revertIndeling(lezing: Lezing, gelezen: Lezing, id: string, indeling: Indeling): Lezing {
  const before = gelezen.tabellen.find((tabel) => tabel.id === id);
  const now = lezing.tabellen.find((tabel) => tabel.id === id);
  if (before === undefined || now === undefined) return lezing;
  const kolommen = now.kolommen.map((kolom, index) => {
    const { reeks, soort, jaar } = indeling.kolommen[index] ?? {};
    const old = before.kolommen[index] ?? kolom;
    return {
      ...kolom,
      ...(reeks !== undefined && { reeks: old.reeks }),
      ...(soort !== undefined && { soort: old.soort }),
      ...(jaar !== undefined && { jaar: old.jaar }),
    };
  });
  const euro = indeling.euro === null ? now.eenheid.euro : before.eenheid.euro;
  const tekens = Object.fromEntries(
    Object.keys(indeling.tekens).map((soort) => [soort, before.tekenconventie[soort as keyof typeof indeling.tekens]])
  );
  const corrections: Correctie[] = [
    ...kolommen.map((betekenis, index): Correctie => ({ wat: 'kolom', tabel: id, index, betekenis })),
    { wat: 'eenheid', tabel: id, euro },
    { wat: 'tekens', tabel: id, tekens },
  ];
  const reverted = corrections.reduce(correct, lezing);
  const eenheid = indeling.euro === null ? now.eenheid : before.eenheid;
  const doubts = gelezen.twijfels.filter(
    (twijfel) =>
      'herkomst' in twijfel && twijfel.herkomst.blok === before.herkomst.blok && !reverted.twijfels.includes(twijfel)
  );
  return {
    ...reverted,
    tabellen: reverted.tabellen.map((tabel) => (tabel.id === id ? { ...tabel, eenheid } : tabel)),
    twijfels: [...doubts, ...reverted.twijfels],
  };
}

/** The layout that is remembered of a table: under its title, or else under any. */
function findIndeling(tabel: Tabel, indelingen: readonly Indeling[]): Indeling | null {
  const kop = recogniseKop(tabel);
  if (kop === null) return null;
  const same = indelingen.filter(
    ({ koppen, kolommen }) => koppen === kop.koppen && kolommen.length === tabel.kolommen.length
  );
  return (
    same.find(({ titel }) => titel !== null && titel === kop.titel) ?? same.find(({ titel }) => titel === null) ?? null
  );
}

function meaningOf({ reeks, soort, jaar }: Kolomindeling, van: number | null): Kolombetekenis {
  return {
    ...(reeks !== undefined && { reeks }),
    ...(soort !== undefined && { soort }),
    ...(jaar !== undefined && van !== null && { jaar: van + jaar }),
  };
}

function correctionsOf(tabel: string, { kolommen, euro, tekens }: Indeling, jaar: number | null): Correctie[] {
  return [
    ...kolommen.flatMap((kolom, index): Correctie[] => {
      const betekenis = meaningOf(kolom, jaar);
      return Object.keys(betekenis).length === 0 ? [] : [{ wat: 'kolom', tabel, index, betekenis }];
    }),
    ...(euro === null ? [] : [{ wat: 'eenheid', tabel, euro } as const]),
    ...(Object.keys(tekens).length === 0 ? [] : [{ wat: 'tekens', tabel, tekens } as const]),
  ];
}

/** Whether the table was already read like that. */
function isRead(tabel: Tabel, { kolommen, euro, tekens }: Indeling, van: number | null): boolean {
  return (
    kolommen.every((kolom, index) => {
      const { reeks, soort, jaar } = tabel.kolommen[index] ?? {};
      if (kolom.jaar !== undefined && (van === null || jaar !== van + kolom.jaar)) return false;
      return (kolom.reeks ?? reeks) === reeks && (kolom.soort ?? soort) === soort;
    }) &&
    (euro === null || euro === tabel.eenheid.euro) &&
    Object.entries(tekens).every(([soort, teken]) => tabel.tekenconventie[soort as keyof typeof tekens] === teken)
  );
}

/** A table in thousands and one in euros differ by a factor of 1,000: less than half of that on either side is the same. */
const SCHAAL = decimaal(30);

/** What speaks against reading a table like that; null: nothing. */
function objectionTo(
  tabel: Tabel,
  verbeterd: Lezing,
  indeling: Indeling,
  jaar: number | null
): Indelingsbezwaar | null {
  if (jaar === null && indeling.kolommen.some((kolom) => kolom.jaar !== undefined)) return 'jaar-onbekend';
  const { euro } = indeling;
  if (euro !== null && tabel.eenheid.bron !== null && tabel.eenheid.euro !== euro) return 'andere-eenheid';
  if (euro !== null && !isSameScale(tabel, indeling)) return 'andere-schaal';
  const fresh = verbeterd.tabellen.find(({ id }) => id === tabel.id);
  if (fresh === undefined) return null;
  const [before, after] = [testMeaning(tabel), testMeaning(fresh)];
  // As read more of it tied, or half of it does not tie now: the figures contradict what is remembered.
  const isWorse = after.sluitend < before.sluitend || after.sluitend * 2 < after.toetsbaar;
  return isWorse || (after.omgekeerd && !before.omgekeerd) ? 'sluit-niet' : null;
}

function isSameScale(tabel: Tabel, { grootste }: Indeling): boolean {
  const nu = largest(tabel);
  if (nu === null || grootste === null) return true;
  return compare(nu, multiply(grootste, SCHAAL)) < 0 && compare(grootste, multiply(nu, SCHAAL)) < 0;
}
