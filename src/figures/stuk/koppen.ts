import type { Document } from '../../domain/document';
import { isSameProgramma } from '../../domain/programma';
import {
  countProgrammas,
  indexProgrammas,
  isBuitenProgramma,
  isEigenKop,
  isGeheeltitel,
  isVanProgramma,
  type Programmanamen,
} from './programmagrens';
import type { Lijn } from './stroom';

/** A heading as printed. */
interface Kopregel {
  /** Index in the stream of lines. */
  readonly plaats: number;
  /** `buiten`: of no programme, so that the one above it holds no longer. */
  readonly soort: 'programma' | 'doelstelling' | 'algemeen' | 'buiten';
  /** As printed. */
  readonly tekst: string;
  /** Code of a doelstelling (`1.1`). */
  readonly code: string | null;
}

/** A heading that says to which programme or doelstelling what follows belongs. */
export interface Kop extends Kopregel {
  /** What holds from here on, itself included: of each kind the last heading. */
  readonly geldend: Readonly<Record<'programma' | 'doelstelling', Kopregel | null>>;
}

const LANGSTE = 160;

/** Reads one line as a heading of a programme or doelstelling; a sentence about one is no heading. */
export function parseKop(tekst: string): Omit<Kopregel, 'plaats'> | null {
  if (tekst.length > LANGSTE || /[.;?!]$/.test(tekst)) return null;
  const doel = /^doelstelling\s+(\d+(?:\.\d+)*)\b/i.exec(tekst);
  if (doel !== null) return { soort: 'doelstelling', tekst, code: doel[1] ?? null };
  if (/^(?:\d+\.?\s+)?programma\s+\d+\b/i.test(tekst)) return { soort: 'programma', tekst, code: null };
  if (/^algemene doelstelling\b/i.test(tekst)) return { soort: 'algemeen', tekst, code: null };
  return null;
}

/** Levels of headings by line, as far as the document tells them: sizes of letters do not. */
function ranksOf({ formaat, blokken }: Document, lijnen: readonly Lijn[]): readonly (number | null)[] {
  return lijnen.map(({ soort, herkomst }) => {
    const blok = formaat === 'pdf' || soort !== 'tekst' ? undefined : blokken[herkomst.blok];
    return blok?.soort === 'kop' ? blok.niveau : null;
  });
}

/** Ranks that only programmes have until the last of them: another heading of that rank is no part of a programme. */
function strictRanks(lijnen: readonly Lijn[], rangen: readonly (number | null)[]): ReadonlySet<number> {
  const programmas = new Map<number, number[]>();
  lijnen.forEach(({ tekst }, i) => {
    const rang = rangen[i] ?? null;
    if (rang === null || parseKop(tekst)?.soort !== 'programma') return;
    programmas.set(rang, [...(programmas.get(rang) ?? []), i]);
  });
  const streng = [...programmas].filter(([rang, plaatsen]) => {
    const [eerste = 0, laatste = 0] = [plaatsen[0], plaatsen.at(-1)];
    const eigen = new Set(plaatsen);
    const isAnder = (lijn: Lijn, i: number): boolean =>
      i > eerste && i < laatste && rangen[i] === rang && !eigen.has(i) && !isBuitenProgramma(lijn.tekst);
    return plaatsen.length > 1 && !lijnen.some(isAnder);
  });
  return new Set(streng.map(([rang]) => rang));
}

const VER = 60;

/** Whether what stands under a heading lists several programmes, up to the next heading of one. */
function listsProgrammas(lijnen: readonly Lijn[], plaats: number, programmas: Programmanamen): boolean {
  const onder: string[] = [];
  for (const lijn of lijnen.slice(plaats + 1, plaats + VER)) {
    if (lijn.soort === 'tekst' && parseKop(lijn.tekst)?.soort === 'doelstelling') break;
    onder.push(
      lijn.soort === 'rij' ? (lijn.cellen.find(({ tekst }) => /\p{L}/u.test(tekst))?.tekst ?? '') : lijn.tekst
    );
    if (
      lijn.soort === 'leeg' &&
      onder.some((tekst) => /\d/.test(tekst)) &&
      isHeadingNext(lijnen, plaats + onder.length)
    )
      break;
  }
  return countProgrammas(onder, programmas) > 1;
}

const isCijfers = (tekst: string): boolean => /^[-–+\d.,()€%\s]*$/.test(tekst);

/** The next line that is not empty. */
function nextLine(lijnen: readonly Lijn[], plaats: number): Lijn | undefined {
  let i = plaats + 1;
  while (lijnen[i]?.soort === 'leeg') i += 1;
  return lijnen[i];
}

const MET_CIJFERS = /(?:\s+[-–+(€]*\d[\d.,]*\)?){2,}$/;

/** Whether a line that begins as a heading is a row: figures stand behind it, or on the lines below. */
function isRegelrij(lijnen: readonly Lijn[], plaats: number): boolean {
  return MET_CIJFERS.test(lijnen[plaats]?.tekst ?? '') || isCijfers(nextLine(lijnen, plaats)?.tekst ?? 'geen');
}

/** Whether what follows a gap starts with a heading of a programme. */
function isHeadingNext(lijnen: readonly Lijn[], plaats: number): boolean {
  const kop = lijnen[plaats + 1];
  return kop?.soort === 'tekst' && parseKop(kop.tekst)?.soort === 'programma' && !isRegelrij(lijnen, plaats + 1);
}

/** Whether a line can be a heading where nothing tells that it is: it stands apart, and no figures of a row follow. */
function standsApart(lijnen: readonly Lijn[], plaats: number): boolean {
  const boven = lijnen[plaats - 1];
  const onder = nextLine(lijnen, plaats);
  if (boven !== undefined && boven.soort !== 'leeg') return false;
  return onder === undefined || onder.soort === 'rij' || !isCijfers(onder.tekst);
}

/**
 * Every heading in the text, in order; rows of tables are no headings. A programme holds until the next, or until a
 * heading of its rank or above; where the text does not tell the rank, until words of what is of no programme (BBV).
 * @param bezet lines that tables stand on: a label or a header among them is no heading
 */
export function findKoppen(document: Document, lijnen: readonly Lijn[], bezet: ReadonlySet<number> = new Set()): Kop[] {
  const rangen = ranksOf(document, lijnen);
  const streng = strictRanks(lijnen, rangen);
  const programmas = lijnen.flatMap(({ soort, tekst }, i) =>
    soort === 'tekst' && parseKop(tekst)?.soort === 'programma' && !isRegelrij(lijnen, i) ? [tekst] : []
  );
  const namen = indexProgrammas(programmas);
  const aantallen = new Map<string, number>();
  for (const { tekst } of lijnen) aantallen.set(tekst, (aantallen.get(tekst) ?? 0) + 1);
  const koppen: Kop[] = [];
  let geldend: Kop['geldend'] = { programma: null, doelstelling: null };
  let rang: number | null = null;

  const ends = (lijn: Lijn, plaats: number): boolean => {
    const { programma } = geldend;
    if (programma === null || lijn.soort !== 'tekst' || lijn.tekst.length > LANGSTE || bezet.has(plaats)) return false;
    const eigen = rangen[plaats] ?? null;
    if (eigen !== null && rang !== null) {
      if (eigen !== rang) return eigen < rang;
      if (streng.has(rang)) return true;
      if (programmas.length === 1 && !isEigenKop(lijn.tekst)) return true;
    }
    if (isGeheeltitel(lijn.tekst)) return listsProgrammas(lijnen, plaats, namen);
    if (!isBuitenProgramma(lijn.tekst) || isVanProgramma(programma.tekst, lijn.tekst)) return false;
    // What stands on every page is its running title.
    return (aantallen.get(lijn.tekst) ?? 0) <= 2 && (eigen !== null || standsApart(lijnen, plaats));
  };

  lijnen.forEach((lijn, plaats) => {
    const gelezen = lijn.soort === 'tekst' ? parseKop(lijn.tekst) : null;
    if (gelezen === null) {
      if (!ends(lijn, plaats)) return;
      geldend = { programma: null, doelstelling: null };
      koppen.push({ soort: 'buiten', tekst: lijn.tekst, code: null, plaats, geldend });
      return;
    }
    if (bezet.has(plaats) && isRegelrij(lijnen, plaats)) return;
    const kop: Kopregel = { ...gelezen, plaats };
    // A new programme ends the doelstellingen of the one before.
    if (kop.soort === 'programma') {
      const eigen = rangen[plaats] ?? null;
      // A heading that repeats the programme deeper down does not make its other headings there ends.
      const herhaalt = rang !== null && eigen !== null && eigen > rang && geldend.programma !== null;
      if (!herhaalt || !isSameProgramma(geldend.programma?.tekst ?? null, kop.tekst)) rang = eigen;
      geldend = { programma: kop, doelstelling: null };
    } else if (kop.soort === 'doelstelling') geldend = { ...geldend, doelstelling: kop };
    koppen.push({ ...kop, geldend });
  });
  return koppen;
}

/** The last heading of a kind at or before a place; a new programme ends the doelstellingen of the one before. */
export function kopAt(koppen: readonly Kop[], soort: 'programma' | 'doelstelling', plaats: number): Kopregel | null {
  // Every table and indicator asks this: looked up by halves.
  let van = 0;
  let tot = koppen.length;
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if ((koppen[midden]?.plaats ?? 0) <= plaats) van = midden + 1;
    else tot = midden;
  }
  return koppen[van - 1]?.geldend[soort] ?? null;
}
