import type { Niveau } from '../domain/afwijking';
import type { Rij, Soort, Tabel } from '../domain/tabel';
import { inferSoorten } from './rijsoorten';
import { isNaReserves, isReserve, ownerOf, stripSoort } from './rijwoorden';

/** Whose figures a row holds, for explaining: the reader of a table leaves that to its words and place. */
export interface Rijduiding {
  readonly programma: string | null;
  readonly niveau: Niveau;
  readonly code: string | null;
  readonly naam: string;
  /** gewoon: lasten, baten and saldo as they stand; reserve: of reserves; resultaat: a saldo after reserves. */
  readonly aard: 'gewoon' | 'reserve' | 'resultaat';
  /** The kind of a row that prints none, where its total is the same figure as a row that does. */
  readonly soort?: Soort;
}

/** Name of the whole organisation among programmes. */
export const GEHEEL = 'Totaal';

const TITELPROGRAMMA = /^((?:deel)?programma\s+\d{1,2}[a-z]?\b[^-–:|]*)/i;
const TAAKVELD = /^(\d{1,2}\.\d{1,2}[a-z]?)\.?\s+(.*)$/i;

/** What the title says of all rows. */
interface Tabelkennis {
  /** The programme that the whole table is about. */
  readonly programma: string | null;
  /** Whether its rows are programmes. */
  readonly perProgramma: boolean;
  readonly rijniveau: Niveau;
  /** Programmes (null: none) that print lines of reserves. */
  readonly metReserves: ReadonlySet<string | null>;
  /** Index of the last row that is of something with a name: a total below it is of everything. */
  readonly laatste: number;
  /** Per row: the heading that stands straight above another heading. */
  readonly buiten: readonly (string | null)[];
}

function readTabel({ titel, rijen }: Tabel): Tabelkennis {
  const tekst = titel ?? '';
  const programma = TITELPROGRAMMA.exec(tekst)?.[1]?.trim() ?? null;
  const regels = rijen.filter(({ rol }) => rol === 'regel');
  const namen = regels.filter(({ label, programma: van }) => van === null && /^programma\b/i.test(label));
  const isOverzicht = /per programma|overzicht van (?:de )?baten en lasten|totaaloverzicht/i.test(tekst);
  const rijniveau = /taakveld/i.test(tekst) ? 'taakveld' : /\bproduct/i.test(tekst) ? 'product' : 'doelstelling';
  const perProgramma = programma === null && (isOverzicht || namen.length * 2 > regels.length);
  let laatste = -1;
  let buiten: string | null = null;
  const metReserves = new Set<string | null>();
  const koppen = rijen.map((rij, index) => {
    if (isReserveRij(rij)) metReserves.add(cleanProgramma(rij.programma));
    else if (rij.rol !== 'kop' && (ownerOf(rij.label) !== '' || cleanProgramma(rij.programma) !== null))
      laatste = index;
    if (rij.rol === 'kop' && rijen[index + 1]?.rol === 'kop') buiten = rij.label;
    return buiten;
  });
  return {
    programma,
    perProgramma: perProgramma && rijniveau === 'doelstelling',
    rijniveau,
    metReserves,
    laatste,
    buiten: koppen,
  };
}

/** A programme name as read, unless it is a kind (`Saldo van baten en`) or a total of programmes. */
function cleanProgramma(programma: string | null): string | null {
  if (programma === null || ownerOf(programma) === '' || /^(?:sub)?totaal\b/i.test(programma)) return null;
  if (isReserve(programma)) return null;
  return stripSoort(programma);
}

/** Headings of reserves count too: they may stand without a figure. */
function isReserveRij({ label, soort }: Rij): boolean {
  return isReserve(label) || soort === 'toevoeging' || soort === 'onttrekking' || soort === 'mutatie reserves';
}

function duidRij(tabel: Tabel, index: number, kennis: Tabelkennis): Rijduiding | null {
  const rij = tabel.rijen[index];
  if (rij === undefined || rij.rol === 'kop') return null;
  const eigen = cleanProgramma(rij.programma);
  const programma = eigen ?? kennis.programma;
  const reserve = isReserveRij(rij);
  const isNa = kennis.metReserves.has(eigen) && isNaReserves(rij.label);
  const aard = reserve ? 'reserve' : isNa ? 'resultaat' : 'gewoon';
  const geheel: Rijduiding = { programma: null, niveau: 'geheel', code: null, naam: GEHEEL, aard };
  const label = stripSoort(rij.label);
  const owner = ownerOf(rij.label);
  const isOwn = owner === '' || reserve || (eigen !== null && ownerOf(eigen) === owner);
  if (programma !== null) {
    const taakveld = kennis.rijniveau === 'taakveld' ? TAAKVELD.exec(programma) : null;
    if (isOwn && taakveld !== null) {
      const [, code = null, naam = programma] = taakveld;
      return { programma: kennis.buiten[index] ?? null, niveau: 'taakveld', code, naam, aard };
    }
    if (isOwn || rij.rol === 'totaal') return { programma, niveau: 'programma', code: null, naam: programma, aard };
    const niveau = rij.rol === 'subtotaal' ? 'subtotaal' : kennis.rijniveau;
    return { programma, niveau, code: rij.code, naam: label, aard };
  }
  if (/^(?:sub)?totaal\b/i.test(rij.programma ?? '') || owner === '' || reserve || rij.rol === 'totaal') {
    if (aard !== 'gewoon' || index >= kennis.laatste) return geheel;
    const naam = rij.programma !== null && ownerOf(rij.label) === '' ? stripSoort(rij.programma) : label;
    return { programma: null, niveau: 'subtotaal', code: null, naam, aard };
  }
  if (kennis.perProgramma) {
    const naam = rij.code === null ? label : `${rij.code} ${label}`;
    return { programma: naam, niveau: 'programma', code: null, naam, aard };
  }
  const niveau = rij.rol === 'subtotaal' ? 'subtotaal' : kennis.rijniveau;
  return { programma: null, niveau, code: rij.code, naam: label, aard };
}

/**
 * `Baten` and `Saldo` without a name straight under `Programma 1 Lasten` are of programme 1 as well: null where the rows
 * above say nothing.
 */
function carry(rijen: readonly Rij[], index: number): number | null {
  const rij = rijen[index];
  if (rij?.programma !== null || ownerOf(rij.label) !== '' || isReserve(rij.label)) return null;
  if (rij.soort !== 'baten' && rij.soort !== 'saldo') return null;
  for (let i = index - 1; i >= Math.max(0, index - 2); i -= 1) {
    const boven = rijen[i];
    if (boven === undefined) return null;
    const { rol } = boven;
    if (rol === 'kop') return null;
    if (boven.soort === 'lasten') return ownerOf(boven.label) === '' ? null : i;
    if (boven.soort !== 'baten' || ownerOf(boven.label) !== '') return null;
  }
  return null;
}

/** Tables do not change: what one means is worked out once. */
const BEKEND = new WeakMap<Tabel, ReadonlyMap<string, Rijduiding>>();

/** Whose figures every row of a table holds, by row id; headings are left out. */
export function duidRijen(tabel: Tabel): ReadonlyMap<string, Rijduiding> {
  const known = BEKEND.get(tabel) ?? duidAlle(tabel);
  BEKEND.set(tabel, known);
  return known;
}

function duidAlle(tabel: Tabel): ReadonlyMap<string, Rijduiding> {
  const kennis = readTabel(tabel);
  const soorten = inferSoorten(tabel);
  return new Map(
    tabel.rijen.flatMap((rij, index) => {
      const duiding = duidRij(tabel, carry(tabel.rijen, index) ?? index, kennis);
      if (duiding === null) return [];
      const inferred = soorten.get(rij.id);
      if (inferred === undefined) return [[rij.id, duiding] as const];
      // A breakdown by taakveld of a figure that stands above it: its rows are parts, its total is that figure again.
      const niveau = rij.rol === 'regel' ? inferred.niveau : duiding.niveau;
      return [[rij.id, { ...duiding, niveau, soort: inferred.soort }] as const];
    })
  );
}
