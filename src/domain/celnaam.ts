import type { Lezing } from './lezing';
import { celId, type CelId, type Kolom, type Reeks, type Rij, type Soort, type Tabel } from './tabel';

/** The words that names of figures are made of, in one language. */
export interface Celwoorden {
  readonly soort: Readonly<Record<Soort, string>>;
  readonly reeks: Readonly<Record<Reeks, string>>;
  readonly tegel: string;
  readonly aandeelTegel: string;
}

/** How a figure is named in a sentence: `lasten 1.3`. */
export type Celnaam = (cel: CelId) => string;

/**
 * Names every figure as a reader would point at it, the same on the sheets, in the pane and in the shell: `lasten 1.3`,
 * with its series where its table has more than one (`lasten 1.3 (rekening 2023)`), `tegel saldo`.
 */
export function nameFigures(lezingen: readonly Lezing[], woorden: Celwoorden): ReadonlyMap<CelId, string> {
  const namen = new Map<CelId, string>();
  for (const { tabellen, tegels } of lezingen) {
    for (const tabel of tabellen) nameTable(tabel, woorden, namen);
    for (const { id, soort } of tegels) {
      namen.set(id, `${woorden.tegel} ${woorden.soort[soort]}`);
      namen.set(`${id}.a`, `${woorden.aandeelTegel} ${woorden.soort[soort]}`);
    }
  }
  return namen;
}

/**
 * The names for the figures of one text: those of different documents that would have one name get that of their
 * document with it.
 * @param documentnaam the name of the document with an id
 */
export function nameApart(
  namen: ReadonlyMap<CelId, string>,
  cellen: Iterable<CelId>,
  documentnaam: (id: string) => string
): Celnaam {
  const perNaam = new Map<string, Set<string>>();
  const documentOf = (cel: CelId): string => cel.split('.')[0] ?? '';
  for (const cel of cellen) {
    const naam = namen.get(cel) ?? cel;
    perNaam.set(naam, (perNaam.get(naam) ?? new Set()).add(documentOf(cel)));
  }
  return (cel) => {
    const naam = namen.get(cel) ?? cel;
    return (perNaam.get(naam)?.size ?? 0) < 2 ? naam : `${naam} in ${documentnaam(documentOf(cel))}`;
  };
}

/** Whether the table has more than one series, so that a figure is not told by its kind and row alone. */
export function hasSeries({ kolommen }: Pick<Tabel, 'kolommen'>): boolean {
  return new Set(kolommen.map(({ kop, reeks, jaar }) => (reeks === null ? kop : `${reeks} ${jaar ?? ''}`))).size > 1;
}

/** The series of a column: `rekening 2023`; what stands above it where the series is not known. */
export function nameMoment({ kop, reeks, jaar }: Kolom, woorden: Pick<Celwoorden, 'reeks'>): string {
  if (reeks === null) return kop;
  return [woorden.reeks[reeks], jaar].filter((deel) => deel !== null).join(' ');
}

function nameTable(tabel: Tabel, woorden: Celwoorden, namen: Map<CelId, string>): void {
  const moments = tabel.kolommen.map((kolom) => (hasSeries(tabel) ? ` (${nameMoment(kolom, woorden)})` : ''));
  for (const rij of tabel.rijen) {
    tabel.kolommen.forEach((kolom, index) => {
      namen.set(celId(rij, index), `${nameWithin(rij, kolom, woorden)}${moments[index] ?? ''}`);
    });
  }
}

function nameWithin({ code, label, soort: own }: Rij, { kop, soort: ofColumn }: Kolom, woorden: Celwoorden): string {
  const soort = ofColumn ?? own;
  const wat = soort === null ? kop : woorden.soort[soort];
  const wie = code ?? label;
  // "Saldo van baten en lasten" says its kind itself; a row without a name has nothing more to say.
  return soort !== null && wie.toLowerCase().startsWith(soort) ? wie : `${wat} ${wie}`.trim();
}
