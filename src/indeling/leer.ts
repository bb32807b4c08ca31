import type { Herinnering, Indeling, Kolomindeling } from '../domain/indeling';
import type { Lezing } from '../domain/lezing';
import type { Kolom, Tabel, Tekenconventie } from '../domain/tabel';
import { absolute, compare, NUL, type Decimaal } from '../money/decimaal';
import { recogniseKop, type Tabelkop } from './kop';

/** A document as it was read, as it is to be written, and what was remembered meanwhile. */
export interface Nagekeken {
  readonly gelezen: Lezing;
  readonly verbeterd: Lezing;
  readonly herinneringen: readonly Herinnering[];
}

interface Tabelles {
  readonly kop: Tabelkop;
  /** What was set right; null: nothing. */
  readonly les: Les | null;
  readonly tabel: Tabel;
}

type Les = Pick<Indeling, 'kolommen' | 'euro' | 'tekens'>;

/**
 * The remembered layouts after some documents were looked over and written: what was set right in them takes the place
 * of what was remembered of the same layout; what a user turned back is forgotten; the rest stays.
 * @param op the moment, `2026-11-21 20:30`
 */
export function learnIndelingen(
  bekend: readonly Indeling[],
  documenten: readonly Nagekeken[],
  op: string
): readonly Indeling[] {
  return documenten.reduce((indelingen, document) => learnFrom(indelingen, document, op), bekend);
}

function learnFrom(bekend: readonly Indeling[], document: Nagekeken, op: string): readonly Indeling[] {
  const { gelezen, verbeterd, herinneringen } = document;
  const lessen = verbeterd.tabellen.flatMap((tabel): Tabelles[] => {
    const before = gelezen.tabellen.find(({ id }) => id === tabel.id);
    const kop = recogniseKop(tabel);
    return before === undefined || kop === null ? [] : [{ kop, tabel, les: differ(before, tabel, gelezen, verbeterd) }];
  });
  const teruggedraaid = herinneringen.filter(({ stand }) => stand === 'teruggedraaid').map(({ indeling }) => indeling);
  const nieuw = [...new Set(lessen.map(({ kop }) => kop.koppen))].flatMap((koppen) =>
    toIndelingen(
      lessen.filter((les) => les.kop.koppen === koppen),
      verbeterd.document.naam,
      op
    )
  );
  const bewaard = bekend.filter(
    (oud) => !teruggedraaid.some((weg) => isSameLayout(weg, oud)) && !nieuw.some((vers) => isSameLayout(vers, oud))
  );
  // What was only applied again keeps the moment at which the user set it right.
  return [...bewaard, ...nieuw.map((vers) => bekend.find((oud) => isSameLesson(oud, vers)) ?? vers)];
}

/** One for any title where every table with this header was set right alike, else one for each title. */
function toIndelingen(lessen: readonly Tabelles[], document: string, op: string): Indeling[] {
  const geleerd = lessen.filter((les): les is Tabelles & { les: Les } => les.les !== null);
  const [first] = geleerd;
  if (first === undefined) return [];
  const build = ({ kop, les, tabel }: Tabelles & { les: Les }, titel: string | null): Indeling => ({
    koppen: kop.koppen,
    titel,
    ...les,
    grootste: largest(tabel),
    document,
    op,
  });
  if (lessen.every(({ les }) => les !== null && isEqual(les, first.les))) return [build(first, null)];
  // Two tables with one title that were set right differently teach nothing.
  const single = geleerd.filter(
    ({ kop, les }) =>
      kop.titel !== null &&
      lessen.every((other) => other.kop.titel !== kop.titel || (other.les !== null && isEqual(other.les, les)))
  );
  return [...new Map(single.map((les) => [les.kop.titel, build(les, les.kop.titel)])).values()];
}

/** What differs between a table as read and as set right; null: nothing. Years count from the document's own. */
function differ(before: Tabel, after: Tabel, gelezen: Lezing, verbeterd: Lezing): Les | null {
  const kolommen = after.kolommen.map((kolom, index): Kolomindeling => {
    const old: Kolom | undefined = before.kolommen[index];
    const jaar = relative(kolom.jaar, verbeterd.jaar);
    return {
      ...(kolom.reeks !== null && kolom.reeks !== old?.reeks && { reeks: kolom.reeks }),
      ...(kolom.soort !== null && kolom.soort !== old?.soort && { soort: kolom.soort }),
      ...(jaar !== null && jaar !== relative(old?.jaar ?? null, gelezen.jaar) && { jaar }),
    };
  });
  const euro = after.eenheid.euro === before.eenheid.euro ? null : after.eenheid.euro;
  const tekens = Object.fromEntries(
    Object.entries(after.tekenconventie).filter(
      ([soort, teken]) => teken !== null && teken !== before.tekenconventie[soort as keyof Tekenconventie]
    )
  ) as Partial<Tekenconventie>;
  const isNothing = kolommen.every((kolom) => Object.keys(kolom).length === 0) && euro === null;
  return isNothing && Object.keys(tekens).length === 0 ? null : { kolommen, euro, tekens };
}

function relative(jaar: number | null, van: number | null): number | null {
  return jaar === null || van === null ? null : jaar - van;
}

/** The largest printed figure of a table without its sign; null when there is none. */
export function largest({ rijen }: Pick<Tabel, 'rijen'>): Decimaal | null {
  const waarden = rijen.flatMap((rij) => rij.cellen.flatMap((cel) => (cel?.waarde ? [absolute(cel.waarde)] : [])));
  const grootste = waarden.reduce((max, waarde) => (compare(waarde, max) > 0 ? waarde : max), NUL);
  return grootste === NUL ? null : grootste;
}

const isSameLayout = (a: Indeling, b: Indeling): boolean => a.koppen === b.koppen && a.titel === b.titel;

const isSameLesson = (a: Indeling, b: Indeling): boolean => isSameLayout(a, b) && isEqual(a, b);

const TEKENS: readonly (keyof Tekenconventie)[] = ['lasten', 'baten', 'saldo', 'verschil'];

function isEqual(a: Les, b: Les): boolean {
  return (
    a.euro === b.euro &&
    a.kolommen.length === b.kolommen.length &&
    a.kolommen.every(({ reeks, soort, jaar }, index) => {
      const other = b.kolommen[index];
      return reeks === other?.reeks && soort === other?.soort && jaar === other?.jaar;
    }) &&
    TEKENS.every((teken) => a.tekens[teken] === b.tekens[teken])
  );
}
