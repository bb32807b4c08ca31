import type { Niveau } from '../domain/afwijking';
import type { Rij, Soort, Tabel } from '../domain/tabel';
import { countSums } from './optelling';
import { findReserveblok } from './reserveblok';
import { findMetReserves } from './reservetotalen';
import { inferSoorten } from './rijsoorten';
import { cleanProgramma, isNaReserves, isReserve, isReserveRij, ownerOf, stripSoort } from './rijwoorden';

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

const TITELPROGRAMMA = /^((?:deel)?programma\s+\d{1,2}[a-z]?\b[^-–:|]*)|\((programma\s+(?!en\b)\p{L}[^,()]*)/iu;
const OVERZICHT = /per programma|overzicht (?:van (?:de )?)?(?:baten en lasten|lasten en baten)|totaaloverzicht/i;
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
  /** Per kind (null: of rows without one) the index of the last row of something with a name. */
  readonly laatste: ReadonlyMap<Soort | null, number>;
  /** Codes of which the rows are totals of others: 3 where 3.1 and 3.2 are there. */
  readonly ouders: ReadonlySet<string>;
  /** The number that every code begins with: the rows are all of one part, and their total is not of everything. */
  readonly hoofd: string | null;
  /** Rows of reserves that carry only the names of programmes. */
  readonly reserveblok: ReadonlySet<string>;
  /** Per row: the heading that stands straight above another heading. */
  readonly buiten: readonly (string | null)[];
}

/** What the codes of rows say of their levels. */
function readCodes(regels: readonly Rij[]): Pick<Tabelkennis, 'ouders' | 'hoofd'> & { readonly isFijn: boolean } {
  const codes = regels.flatMap(({ code }) => code ?? []);
  const hoofden = new Set(codes.map((code) => code.split('.')[0] ?? ''));
  const fijn = codes.filter((code) => code.includes('.'));
  const [hoofd = null] = hoofden;
  return {
    ouders: new Set(codes.filter((code) => fijn.some((ander) => ander.startsWith(`${code}.`)))),
    hoofd: hoofden.size === 1 && fijn.length > 1 && fijn.length === codes.length ? hoofd : null,
    isFijn: fijn.length * 2 > regels.length,
  };
}

function readTabel(tabel: Tabel): Tabelkennis {
  const { titel, rijen } = tabel;
  const tekst = titel ?? '';
  const gevonden = TITELPROGRAMMA.exec(tekst);
  const programma = (gevonden?.[1] ?? gevonden?.[2])?.trim() ?? null;
  const regels = rijen.filter(({ rol }) => rol === 'regel');
  const namen = regels.filter(({ label, programma: van }) => van === null && /^programma\b/i.test(label));
  const { ouders, hoofd, isFijn } = readCodes(regels);
  const rijniveau = /taakveld/i.test(tekst) ? 'taakveld' : /\bproduct/i.test(tekst) ? 'product' : 'doelstelling';
  const perProgramma = programma === null && !isFijn && (OVERZICHT.test(tekst) || namen.length * 2 > regels.length);
  const reserveblok = findReserveblok(rijen);
  const laatste = new Map<Soort | null, number>();
  let buiten: string | null = null;
  const metReserves = new Set<string | null>();
  const koppen = rijen.map((rij, index) => {
    const bron = rijen[carry(rijen, index) ?? index] ?? rij;
    if (isReserveRij(rij) || reserveblok.has(rij.id)) metReserves.add(cleanProgramma(rij.programma));
    else if (rij.rol !== 'kop' && (ownerOf(bron.label) !== '' || cleanProgramma(rij.programma) !== null))
      laatste.set(rij.soort, index);
    if (rij.rol === 'kop' && rijen[index + 1]?.rol === 'kop') buiten = rij.label;
    return buiten;
  });
  return {
    programma,
    perProgramma: perProgramma && rijniveau === 'doelstelling',
    rijniveau,
    metReserves,
    laatste,
    ouders,
    hoofd,
    reserveblok,
    buiten: koppen,
  };
}

/** Whether nothing with a name follows, of the kind of the row: then a total is of everything. */
function isOfAll({ soort }: Rij, index: number, { laatste, hoofd }: Tabelkennis): boolean {
  if (hoofd !== null) return false;
  // Of the saldo every row is a part; lasten and baten have their own rows, and rows without a kind hold all of them.
  const ends = soort === null || soort === 'saldo' ? [...laatste.values()] : [laatste.get(soort), laatste.get(null)];
  return ends.every((end) => end === undefined || index >= end);
}

function duidRij(tabel: Tabel, index: number, kennis: Tabelkennis): Rijduiding | null {
  const rij = tabel.rijen[index];
  if (rij === undefined || rij.rol === 'kop') return null;
  const eigen = cleanProgramma(rij.programma);
  const programma = eigen ?? kennis.programma;
  const reserve = isReserveRij(rij) || kennis.reserveblok.has(rij.id);
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
    return { programma, niveau: levelOf(tabel, index, kennis), code: rij.code, naam: label, aard };
  }
  const deel = kennis.buiten[index] ?? null;
  if (kennis.rijniveau === 'taakveld' && deel !== null && rij.rol !== 'regel' && isTotalOf(rij, tabel, deel))
    return { programma: deel, niveau: 'programma', code: null, naam: deel, aard };
  if (kennis.reserveblok.has(rij.id)) {
    const naam = rij.code === null ? label : `${rij.code} ${label}`;
    return { programma: naam, niveau: 'programma', code: null, naam, aard };
  }
  if (/^(?:sub)?totaal\b/i.test(rij.programma ?? '') || owner === '' || reserve || rij.rol === 'totaal') {
    if (aard !== 'gewoon' || isOfAll(rij, index, kennis)) return geheel;
    const naam = rij.programma !== null && ownerOf(rij.label) === '' ? stripSoort(rij.programma) : label;
    return { programma: null, niveau: 'subtotaal', code: null, naam, aard };
  }
  if (kennis.perProgramma && levelOf(tabel, index, kennis) !== 'subtotaal') {
    const naam = rij.code === null ? label : `${rij.code} ${label}`;
    return { programma: naam, niveau: 'programma', code: null, naam, aard };
  }
  return { programma: null, niveau: levelOf(tabel, index, kennis), code: rij.code, naam: label, aard };
}

/** A printed sub-total, unless it only begins with Saldo and is no sum: `Saldo financieringsfunctie` is a part like others. */
function levelOf(tabel: Tabel, index: number, { ouders, rijniveau }: Tabelkennis): Niveau {
  const rij = tabel.rijen[index];
  if (ouders.has(rij?.code ?? '')) return 'subtotaal';
  if (rij?.rol !== 'subtotaal') return rijniveau;
  if (!/^saldo\b/i.test(rij.label)) return 'subtotaal';
  const begin = tabel.rijen.map(({ rol }, i) => rol !== 'regel' && i < index).lastIndexOf(true);
  const boven = tabel.rijen.slice(begin + 1, index);
  return boven.length === 0 || countSums(tabel, rij, boven).wel > 0 ? 'subtotaal' : rijniveau;
}

/** Whether a total names the code of the heading that its rows stand under: `Totaal deelprogramma 1A`. */
function isTotalOf({ label }: Rij, { rijen }: Tabel, deel: string): boolean {
  const code = rijen.find(({ rol, label: kop }) => rol === 'kop' && kop === deel)?.code ?? null;
  const woorden = ownerOf(label).split(' ');
  return code !== null && woorden.includes(code.toLowerCase());
}

/**
 * `Baten` and `Saldo` without a name straight under `Programma 1 Lasten` are of programme 1 as well: null where the rows
 * above say nothing.
 */
function carry(rijen: readonly Rij[], index: number): number | null {
  const rij = rijen[index];
  if (rij?.programma !== null || ownerOf(rij.label) !== '' || isReserve(rij.label) || isOfProgrammas(rij)) return null;
  if (rij.soort !== 'baten' && rij.soort !== 'saldo') return null;
  for (let i = index - 1; i >= Math.max(0, index - 2); i -= 1) {
    const boven = rijen[i];
    if (boven === undefined) return null;
    const { rol } = boven;
    if (rol === 'kop') return null;
    if (boven.soort === 'lasten') return ownerOf(boven.label) === '' && !isOfProgrammas(boven) ? null : i;
    if (boven.soort !== 'baten' || ownerOf(boven.label) !== '') return null;
  }
  return null;
}

/** `Totaal alle programma's`: a name for more than one, and of none. */
function isOfProgrammas({ label }: Rij): boolean {
  return /programma['’´`]s/i.test(label);
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
  const duidingen = new Map(
    tabel.rijen.flatMap((rij, index) => {
      const duiding = duidRij(tabel, carry(tabel.rijen, index) ?? index, kennis);
      if (duiding === null) return [];
      const inferred = soorten.get(rij.id);
      if (inferred === undefined) return [[rij.id, duiding] as const];
      // A breakdown by taakveld of a figure that stands above it: its rows are parts, its total is that figure again.
      const niveau = rij.rol === 'regel' ? (inferred.niveau ?? duiding.niveau) : duiding.niveau;
      return [[rij.id, { ...duiding, niveau, soort: inferred.soort }] as const];
    })
  );
  for (const id of findMetReserves(tabel, duidingen)) {
    const duiding = duidingen.get(id);
    if (duiding !== undefined) duidingen.set(id, { ...duiding, aard: 'resultaat' });
  }
  return duidingen;
}
