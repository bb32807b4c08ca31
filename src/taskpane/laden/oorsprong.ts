import type { Herinnering, Indeling } from '../../domain/indeling';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { applyIndeling, recallIndelingen, revertIndeling } from '../../indeling/herinner';
import { learnIndelingen, type Nagekeken } from '../../indeling/leer';
import type { Staat } from '../state';

/** A document as the reader gave it, and what was remembered at its tables. */
export interface Oorsprong {
  readonly gelezen: Lezing;
  readonly herinneringen: readonly Herinnering[];
}

/** What was read, by the id of its document. */
export type Oorsprongen = Readonly<Record<string, Oorsprong>>;

/** A document that was just read, as the user set right the same layouts before. */
export function remember(
  lezing: Lezing,
  indelingen: readonly Indeling[] = []
): { readonly lezing: Lezing; readonly oorsprong: Oorsprong } {
  const { lezing: verbeterd, herinneringen } = recallIndelingen(lezing, indelingen);
  return { lezing: verbeterd, oorsprong: { gelezen: lezing, herinneringen } };
}

/** Applies what was remembered at some tables, or turns it back. */
export function choose(
  staat: Pick<Staat, 'gelezen' | 'oorsprong'>,
  document: string,
  tabellen: readonly string[],
  toepassen: boolean
): Pick<Staat, 'gelezen' | 'oorsprong'> {
  const oorsprong = staat.oorsprong[document];
  const old = staat.gelezen.find((lezing) => lezing.document.id === document);
  if (oorsprong === undefined || old === undefined) return staat;
  let lezing = old;
  const herinneringen = oorsprong.herinneringen.map((een): Herinnering => {
    if (!tabellen.includes(een.tabel)) return een;
    lezing = toepassen
      ? applyIndeling(lezing, een.tabel, een.indeling)
      : revertIndeling(lezing, oorsprong.gelezen, een.tabel, een.indeling);
    return { ...een, stand: toepassen ? 'toegepast' : 'teruggedraaid' };
  });
  return {
    gelezen: staat.gelezen.map((one) => (one === old ? lezing : one)),
    oorsprong: { ...staat.oorsprong, [document]: { ...oorsprong, herinneringen } },
  };
}

/** Without the documents that are gone. */
export function keepOnly(oorsprong: Oorsprongen, gelezen: readonly Lezing[]): Oorsprongen {
  const ids = new Set(gelezen.map((lezing) => lezing.document.id));
  return Object.fromEntries(Object.entries(oorsprong).filter(([id]) => ids.has(id)));
}

/**
 * What to remember once these documents are written.
 * @param op the moment, `2026-11-21 20:30`
 */
export function learn(
  bekend: readonly Indeling[] | undefined,
  lezingen: readonly Lezing[],
  oorsprong: Oorsprongen,
  op: string
): readonly Indeling[] | undefined {
  const nagekeken = lezingen.flatMap((verbeterd): Nagekeken[] => {
    const bron = oorsprong[verbeterd.document.id];
    return bron === undefined ? [] : [{ ...bron, verbeterd }];
  });
  const indelingen = learnIndelingen(bekend ?? [], nagekeken, op);
  // A workbook in which nothing was ever set right gets no table for it.
  return bekend === undefined && indelingen.length === 0 ? undefined : indelingen;
}

/** What was set right in one table alone. */
function lessonOf(tabel: Tabel, lezing: Lezing, { gelezen }: Oorsprong, op: string): Indeling | null {
  const only = (of: Lezing): Lezing => ({ ...of, tabellen: of.tabellen.filter(({ id }) => id === tabel.id) });
  const nagekeken = { gelezen: only(gelezen), verbeterd: only(lezing), herinneringen: [] };
  return learnIndelingen([], [nagekeken], op)[0] ?? null;
}

/** The other tables with the header of this one that are read differently, once something was set right in this one. */
export function siblingsOf(tabel: Tabel, lezing: Lezing, oorsprong: Oorsprong | undefined): readonly Tabel[] {
  const indeling = oorsprong === undefined ? null : lessonOf(tabel, lezing, oorsprong, '');
  if (indeling === null) return [];
  const { herinneringen } = recallIndelingen(lezing, [indeling]);
  return lezing.tabellen.filter(({ id }) => id !== tabel.id && herinneringen.some((een) => een.tabel === id));
}

/** Reads the other tables with the same header as this one was set right, where their figures allow it. */
export function spread(
  staat: Pick<Staat, 'gelezen' | 'oorsprong'>,
  document: string,
  tabel: string
): Pick<Staat, 'gelezen' | 'oorsprong'> {
  const oorsprong = staat.oorsprong[document];
  const lezing = staat.gelezen.find((one) => one.document.id === document);
  const bron = lezing?.tabellen.find(({ id }) => id === tabel);
  if (oorsprong === undefined || lezing === undefined || bron === undefined) return staat;
  const indeling = lessonOf(bron, lezing, oorsprong, '');
  if (indeling === null) return staat;
  const herinnerd = recallIndelingen(lezing, [indeling]);
  const fresh = new Set(herinnerd.herinneringen.map((een) => een.tabel));
  const herinneringen = [...oorsprong.herinneringen.filter((een) => !fresh.has(een.tabel)), ...herinnerd.herinneringen];
  return {
    gelezen: staat.gelezen.map((one) => (one === lezing ? herinnerd.lezing : one)),
    oorsprong: { ...staat.oorsprong, [document]: { ...oorsprong, herinneringen } },
  };
}
