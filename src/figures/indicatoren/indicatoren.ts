import type { DocumentId } from '../../domain/herkomst';
import type { Indicator } from '../../domain/indicator';
import type { Problem } from '../../domain/problem';
import type { Documentkennis } from '../kolommen/kolommen';
import { findIndicatorlijst, yearsOfList } from './indicatorlijst';
import { findIndicatorblok, findOordeelblok, type Indicatorblok } from './indicatorblok';
import { kopAt, type Kop } from '../stuk/koppen';
import { noteText, parseGehaald } from '../stuk/oordeel';
import { unitConflict } from './indicatornaam';
import { concludeIndicator } from './indicatoroordeel';
import type { Lijn } from '../stuk/stroom';

/** An indicator of which every fact stands on a line of its own. */
function blockOfFacts(lijnen: readonly Lijn[], plaats: number): Indicatorblok | null {
  const lijst = findIndicatorlijst(lijnen, plaats);
  const herkomst = lijnen[plaats]?.herkomst;
  if (lijst === null || herkomst === undefined) return null;
  const { begin, eind, naam, omschrijving, bron } = lijst;
  return { begin, eind, naam, omschrijving, bron, jaren: [], herkomst, lijst };
}

/** Every block of an indicator or of a judgement alone, in order. */
export function findIndicatorblokken(lijnen: readonly Lijn[]): Indicatorblok[] {
  const blokken: Indicatorblok[] = [];
  let open: Indicatorblok | null = null;
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    const grens = blokken.at(-1)?.eind ?? 0;
    const blok = blockOfFacts(lijnen, plaats) ?? findIndicatorblok(lijnen, plaats, grens);
    if (blok !== null) {
      blokken.push(blok);
      open = blok;
      plaats = blok.eind - 1;
      continue;
    }
    const oordeel = findOordeelblok(lijnen, plaats);
    // The first judgement after a small table is of that indicator; a second one stands alone.
    if (oordeel !== null && open === null) blokken.push(oordeel);
    if (oordeel !== null) open = null;
  }
  return blokken;
}

/** The unit as values and words show it: `%`, or what is counted. */
function unitOf({ naam, omschrijving, jaren }: Indicatorblok): string | null {
  const metingen = jaren.flatMap(({ begroting, realisatie }) => [begroting, realisatie]);
  if (metingen.some((meting) => meting?.tekst.includes('%') === true) || /^%\s/.test(naam ?? '')) return '%';
  if (/\brapportcijfer\b/i.test(naam ?? '')) return 'rapportcijfer';
  return /\baantal\b/i.test(`${naam ?? ''} ${omschrijving}`) ? 'aantal' : null;
}

/** What is needed to place the indicators of a document. */
export interface Indicatorplaats {
  readonly document: DocumentId;
  readonly jaar: number | null;
  readonly koppen: readonly Kop[];
  readonly kennis: Pick<Documentkennis, 'soort'>;
  /** Starts of other structures, where a note ends. */
  readonly grenzen: readonly number[];
}

/** The indicators of a document with their judgements and notes. */
export function readIndicatoren(
  lijnen: readonly Lijn[],
  blokken: readonly Indicatorblok[],
  { document, jaar, koppen, kennis, grenzen }: Indicatorplaats
): { readonly indicatoren: Indicator[]; readonly twijfels: Problem[] } {
  const twijfels: Problem[] = [];
  const starts = [
    ...grenzen,
    ...blokken.map((blok) => blok.begin),
    ...koppen.map((kop) => kop.plaats),
    lijnen.length,
  ].sort((a, b) => a - b);
  let wijzer = 0;
  const indicatoren = blokken.map((blok, i): Indicator => {
    while ((starts[wijzer] ?? lijnen.length) < blok.eind || starts[wijzer] === blok.begin) wijzer += 1;
    const eind = starts[wijzer] ?? lijnen.length;
    const { lijst } = blok;
    const feiten = lijst === undefined ? null : yearsOfList(lijst, jaar, kennis.soort === 'begroting');
    const jaren = feiten?.jaren ?? blok.jaren;
    const eenheid = lijst?.eenheid ?? unitOf({ ...blok, jaren });
    const claim =
      lijnen
        .slice(lijst === undefined ? blok.eind : blok.begin, eind)
        .map((lijn) => parseGehaald(lijn.tekst))
        .find((oordeel) => oordeel !== null) ?? null;
    const strijd = unitConflict(blok.naam, eenheid, blok.omschrijving);
    if (blok.naam !== null && strijd !== null) {
      const [eerste, tweede] = strijd;
      twijfels.push({ code: 'eenheid-tegenspraak', herkomst: blok.herkomst, naam: blok.naam, eerste, tweede });
    }
    for (const { herkomst, label, mogelijkheden } of blok.onzeker ?? []) {
      twijfels.push({ code: 'cellen-onzeker', herkomst, label: `${blok.naam ?? ''} ${label}`.trim(), mogelijkheden });
    }
    for (const { herkomst, tekst } of feiten?.zonder ?? [])
      twijfels.push({ code: 'kolom-onbekend', herkomst, kop: tekst });
    if (blok.naam === null) twijfels.push({ code: 'naam-onbekend', herkomst: blok.herkomst });
    const kaal = {
      id: `${document}.i${i + 1}`,
      programma: kopAt(koppen, 'programma', blok.begin)?.tekst ?? null,
      doelstelling: kopAt(koppen, 'doelstelling', blok.begin)?.code ?? null,
      naam: blok.naam,
      naamAfgeleid: false,
      eenheid,
      bron: blok.bron,
      jaren,
      referentie: {
        ...(lijst?.referentie ?? {}),
        ...Object.fromEntries((feiten?.zonder ?? []).map(({ kant, tekst }) => [kant, tekst])),
      },
      toelichting: noteAfter(lijnen, blok, eind),
      herkomst: blok.herkomst,
    };
    return concludeIndicator(kaal, claim, jaar);
  });
  return { indicatoren, twijfels };
}

/** The note without the source that charts repeat below the figures. */
function noteAfter(lijnen: readonly Lijn[], { eind: begin }: Indicatorblok, eind: number): string | null {
  const oordeel = lijnen.slice(begin, eind).findIndex((lijn) => parseGehaald(lijn.tekst) !== null);
  return oordeel < 0 ? null : noteText(lijnen, begin + oordeel, eind);
}
