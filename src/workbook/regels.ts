import type { DocumentInfo, Lezing } from '../domain/lezing';
import type { Problem } from '../domain/problem';
import type {
  Cel,
  CelId,
  Eenheid,
  Reeks,
  Rij,
  Rijveld,
  Rol,
  Soort,
  Tabel,
  Tegel,
  Tekenconventie,
} from '../domain/tabel';
import { celId } from '../domain/tabel';
import { houseSign } from '../domain/tekenconventie';
import { decimaal, multiply, type Decimaal } from '../money/decimaal';
import { momentOf, sleutelmaker } from './sleutel';

/** The kinds that have columns of their own on the sheet Doelstellingen; `bedrag` is an amount of which the kind is not known. */
export type Bedragsoort = 'lasten' | 'baten' | 'saldo' | 'toevoeging' | 'onttrekking' | 'mutatie reserves' | 'bedrag';

/** In the order of their columns. */
export const BEDRAGSOORTEN: readonly Bedragsoort[] = [
  'lasten',
  'baten',
  'saldo',
  'toevoeging',
  'onttrekking',
  'mutatie reserves',
  'bedrag',
];

/** A published figure in a row of the sheet. */
export interface Regelcel {
  readonly id: CelId;
  readonly cel: Cel;
  /** In the table's unit, house sign; null when the figure is not a number. */
  readonly waarde: Decimaal | null;
  /** Factor from printed to house sign. */
  readonly teken: 1 | -1;
}

/** One row of the sheet Doelstellingen: a doelstelling, total or tile in one series and year. */
export interface Regel {
  /** Stable over runs and versions of a document: by code or label, never by position. */
  readonly sleutel: string;
  readonly document: DocumentInfo;
  /** `d1.t1`, or `d1.k1` for a block of tiles. */
  readonly bron: string;
  /** `d1.t1.r3` */
  readonly rijId: string;
  readonly programma: string | null;
  readonly code: string | null;
  readonly naam: string;
  readonly rol: Rol | 'tegel' | 'aandeel';
  readonly reeks: Reeks | null;
  readonly jaar: number | null;
  readonly eenheid: Eenheid;
  readonly cellen: Readonly<Partial<Record<Bedragsoort, Regelcel>>>;
  readonly twijfel: Problem | null;
  /** What a person typed over the printed text. */
  readonly ingevuld?: readonly Rijveld[];
  /** Whether a person typed another series or year: it does not count, and that is said. */
  readonly momentGetypt?: boolean;
  /** Read back from the sheet: the sentence for its doubt stands there. */
  readonly uitWerkmap: boolean;
}

/** The kind of column that a figure goes into; null for shares and measured values, which are no amounts. */
function toBedragsoort(soort: Soort | null): Bedragsoort | null {
  return soort === null ? 'bedrag' : (BEDRAGSOORTEN.find((other) => other === soort) ?? null);
}

/** The factor from the printed to the house sign; an amount of unknown kind stays as it was printed. */
export function signOfSoort(conventie: Tekenconventie, soort: Bedragsoort): 1 | -1 {
  return soort === 'bedrag' ? 1 : houseSign(conventie, soort);
}

function regelcel(id: CelId, cel: Cel, teken: 1 | -1): Regelcel {
  return { id, cel, teken, waarde: cel.waarde === null ? null : multiply(cel.waarde, decimaal(teken)) };
}

interface Groep {
  readonly reeks: Reeks | null;
  readonly jaar: number | null;
  readonly cellen: Partial<Record<Bedragsoort, Regelcel>>;
}

/** The figures of a row by series and year; a second figure of the same kind starts a group of its own. */
function groupCells(tabel: Tabel, rij: Rij): Groep[] {
  const groepen: Groep[] = [];
  rij.cellen.forEach((cel, index) => {
    const kolom = tabel.kolommen[index];
    if (cel === null || kolom === undefined) return;
    const soort = toBedragsoort(kolom.soort ?? rij.soort);
    if (soort === null) return;
    const cell = regelcel(celId(rij, index), cel, signOfSoort(tabel.tekenconventie, soort));
    const groep = groepen.find(
      (g) => g.reeks === kolom.reeks && g.jaar === kolom.jaar && g.cellen[soort] === undefined
    );
    if (groep) groep.cellen[soort] = cell;
    else groepen.push({ reeks: kolom.reeks, jaar: kolom.jaar, cellen: { [soort]: cell } });
  });
  return groepen;
}

/** What the rows of a table are about: code or label, never their position. */
export function kernOfRij(tabel: string, { code, label, soort }: Pick<Rij, 'code' | 'label' | 'soort'>): string {
  return [tabel, code ?? label, code === null ? '' : (soort ?? '')].filter((deel) => deel !== '').join('|');
}

function regelsOfTabel(lezing: Lezing, tabel: Tabel): Regel[] {
  const unique = sleutelmaker();
  return tabel.rijen
    .filter((rij) => rij.rol !== 'kop')
    .flatMap((rij) => {
      const kern = rij.kern ?? kernOfRij(tabel.id, rij);
      return groupCells(tabel, rij).map((groep) => ({
        sleutel: unique(kern, momentOf(groep)),
        document: lezing.document,
        bron: tabel.id,
        rijId: rij.id,
        programma: rij.programma,
        code: rij.code,
        naam: rij.label,
        rol: rij.rol,
        reeks: groep.reeks,
        jaar: groep.jaar,
        eenheid: tabel.eenheid,
        cellen: groep.cellen,
        twijfel: rij.twijfel,
        ...(rij.ingevuld === undefined ? {} : { ingevuld: rij.ingevuld }),
        momentGetypt: rij.momentGetypt?.includes(momentOf(groep)) ?? false,
        uitWerkmap: lezing.uitWerkmap === true,
      }));
    });
}

/** Tiles of one programme stand in one row, and their shares in the next. */
function regelsOfTegels(lezing: Lezing): Regel[] {
  const blokken = new Map<string, Tegel[]>();
  for (const tegel of lezing.tegels) {
    const naam = `${tegel.programma ?? ''}|${tegel.jaar ?? ''}`;
    blokken.set(naam, [...(blokken.get(naam) ?? []), tegel]);
  }
  const unique = sleutelmaker();
  return [...blokken.values()].flatMap((tegels) => {
    const first = tegels[0];
    if (first === undefined) return [];
    const gedeeld = {
      document: lezing.document,
      bron: first.id,
      rijId: first.id,
      programma: first.programma,
      code: null,
      naam: first.programma ?? '',
      reeks: 'rekening' as const,
      jaar: first.jaar,
      twijfel: null,
      uitWerkmap: lezing.uitWerkmap === true,
    };
    const kern = `${lezing.document.id}.k|${first.programma ?? ''}`;
    const bedragen = tegels.map(
      (t) => [t.soort, regelcel(t.id, t.bedrag, houseSign(t.tekenconventie, t.soort))] as const
    );
    const aandelen = tegels.flatMap((t) =>
      t.aandeel === null ? [] : [[t.soort, regelcel(`${t.id}.a`, t.aandeel, 1)] as const]
    );
    const bedragregel: Regel = {
      ...gedeeld,
      rol: 'tegel',
      eenheid: first.eenheid,
      sleutel: unique(kern, 'tegel'),
      cellen: Object.fromEntries(bedragen),
    };
    if (aandelen.length === 0) return [bedragregel];
    return [
      bedragregel,
      {
        ...gedeeld,
        rol: 'aandeel' as const,
        eenheid: { euro: decimaal(0), bron: '%' },
        sleutel: unique(kern, 'aandeel'),
        cellen: Object.fromEntries(aandelen),
      },
    ];
  });
}

/** Every row of the sheet Doelstellingen, in the order of the documents. */
export function toRegels(lezingen: readonly Lezing[]): Regel[] {
  return lezingen.flatMap((lezing) => [
    ...lezing.tabellen.flatMap((tabel) => regelsOfTabel(lezing, tabel)),
    ...regelsOfTegels(lezing),
  ]);
}
