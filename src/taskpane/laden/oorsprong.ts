import type { Herinnering, Indeling } from '../../domain/indeling';
import type { Lezing } from '../../domain/lezing';
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
