import type { Figuurlijn } from './figuurlijn';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import { splitKop, type GesplitsteKop } from './splits-kop';
import { spreadOverKinds } from '../kolommen/stadiumsoorten';
import { countRange } from './staart';
import type { Lijn } from '../stuk/stroom';

const MEESTE_KOLOMMEN = 24;
const KOPREGELS = 3;

/** A header and the lines it stands on. */
export type Kopregel = GesplitsteKop & { readonly van: number; readonly tot: number };

/** The header above the rows: one line of names, or stages above kinds. */
function headerAbove(lijnen: readonly Lijn[], begin: number, aantal: number): Kopregel | null {
  const boven: number[] = [];
  for (let plaats = begin - 1; plaats >= 0 && boven.length < KOPREGELS; plaats -= 1) {
    const lijn = lijnen[plaats];
    if (lijn?.soort === 'leeg') break;
    boven.push(plaats);
  }
  for (const plaats of boven) {
    const tekst = lijnen[plaats]?.tekst ?? '';
    const kinds = cutKinds(tekst, aantal);
    const stages = kinds === null ? null : stagesAbove(lijnen[plaats - 1]?.tekst ?? '', aantal, kinds);
    if (stages !== null) return { ...stages, van: plaats - 1, tot: plaats + 1 };
    const kop = splitKop(tekst, aantal);
    if (kop !== null) return { ...kop, van: plaats, tot: plaats + 1 };
    const heel = joinContinued(lijnen[plaats - 1]?.tekst ?? '', tekst);
    const samen = heel === null ? null : splitKop(heel, aantal);
    if (samen !== null) return { ...samen, van: plaats - 1, tot: plaats + 1 };
    // Kinds that come round more often than the figures do: what stands above them is no header of fewer columns.
    if (tekst.split(/\s+/).filter(isSoortwoord).length > 1) return null;
  }
  return null;
}

const VERVOLG =
  /\b(?:primitief|primair|oorspronkelijk|ontwerp|na (?:\p{L}+ )?wijziging(?:en)?|v[oó][oó]r wijziging(?:en)?|gewijzigd|bijgesteld|actueel)(?!\p{L})/giu;

/** Stages on a second line below "Begroting 2022 Begroting 2022": as one line, each behind its own begroting. */
function joinContinued(boven: string, onder: string): string | null {
  const stadia = onder.match(VERVOLG) ?? [];
  if (stadia.length === 0 || onder.replace(VERVOLG, '').trim() !== '') return null;
  const begrotingen = boven.match(/\b(?:begroting|raming)(?:\s(?:19|20)\d\d)?/gi) ?? [];
  if (begrotingen.length !== stadia.length) return null;
  let plaats = 0;
  return boven.replace(/\b(?:begroting|raming)(?:\s(?:19|20)\d\d)?/gi, (naam) => {
    plaats += 1;
    return `${naam} ${stadia[plaats - 1] ?? ''}`;
  });
}

const isSoortwoord = (woord: string): boolean => /^(?:lasten|baten|saldo|uitgaven|inkomsten|totaal)$/i.test(woord);

/** A line of kinds that come round again: `Programma Lasten Baten Saldo Lasten Baten Saldo`. */
function cutKinds(tekst: string, aantal: number): GesplitsteKop | null {
  const woorden = tekst.split(/\s+/);
  const koppen = woorden.slice(-aantal);
  const label = woorden.slice(0, -aantal);
  if (koppen.length < aantal || !koppen.every(isSoortwoord) || label.some(isSoortwoord)) return null;
  return { label: label.join(' '), koppen };
}

/** Stages one line above kinds: `Begroting 2019 Realisatie 2019` above `Baten Lasten Saldo Baten Lasten Saldo`. */
function stagesAbove(tekst: string, aantal: number, kinds: GesplitsteKop): GesplitsteKop | null {
  const gevonden = Array.from({ length: Math.max(0, aantal - 1) }, (_, i) => i + 1).flatMap((stadia) => {
    // The cheapest test first: into how many rounds the kinds can be cut.
    if (spreadOverKinds(Array<string>(stadia).fill('x'), kinds.koppen) === null) return [];
    const stages = splitKop(tekst, stadia);
    const verdeeld = stages === null ? null : spreadOverKinds(stages.koppen, kinds.koppen);
    return stages === null || verdeeld === null ? [] : [{ label: stages.label, verdeeld }];
  });
  const [enige] = gevonden;
  if (enige === undefined || gevonden.length > 1) return null;
  return {
    label: `${enige.label} ${kinds.label}`.trim(),
    koppen: kinds.koppen.map((kop, i) => `${enige.verdeeld[i] ?? ''} ${kop}`),
  };
}

/** `Omschrijving Rekening 2023`: the name of one column, and at most one word above the labels. */
function namesStage(tekst: string): boolean {
  const kop = splitKop(tekst, 1);
  const betekenis = parseKopwoorden(kop?.koppen[0] ?? '');
  return betekenis.reeks !== null && betekenis.jaar !== null && !/\s/.test(kop?.label ?? '');
}

/** The number of columns that most rows fit and for which the header can be cut in one way. */
export function findHeader(lijnen: readonly Lijn[], rijen: readonly Figuurlijn[]): Kopregel | null {
  const bereik = rijen.slice(0, 40).map(({ staart }) => countRange(staart.woorden));
  const passend = (aantal: number): number => bereik.filter(([min, max]) => min <= aantal && aantal <= max).length;
  const meeste = Math.min(MEESTE_KOLOMMEN, Math.max(...bereik.map(([, max]) => max)));
  // From two on: one figure at the end of a line without separators is no table, any sentence can end so,
  // unless the line above the rows is nothing but the name of a stage.
  const enkel = meeste === 1 && namesStage(lijnen[(rijen[0]?.plaats ?? 0) - 1]?.tekst ?? '');
  const volgorde = Array.from({ length: Math.max(0, meeste - (enkel ? 0 : 1)) }, (_, i) => meeste - i);
  volgorde.sort((a, b) => passend(b) - passend(a) || b - a);
  for (const aantal of volgorde) {
    // A header that fits few of the rows is the header of something else.
    if (passend(aantal) * 3 < bereik.length) break;
    const kop = headerAbove(lijnen, rijen[0]?.plaats ?? 0, aantal);
    if (kop !== null) return kop;
  }
  return null;
}

/** A line of nothing but column names, repeated in mid-table; "Lasten" or "Totaal" alone is the heading of what follows. */
export function isHerhaaldeKop(tekst: string): boolean {
  const woorden = kopwoorden(tekst);
  // "Totaal baten en lasten" is the heading of the sums below it.
  const { reeks, jaar } = parseKopwoorden(tekst);
  if (/^totaal\b.*\ben\b/i.test(tekst) && reeks === null && jaar === null) return false;
  return (woorden.length > 1 || isJaarwoord(tekst)) && woorden.every(isKopwoord);
}

/** Whether a line between rows names columns: a stage with its year or two kinds, and little else. */
export function isKopregel({ tekst }: Lijn): boolean {
  const woorden = kopwoorden(tekst);
  const vreemd = woorden.filter((woord) => !isKopwoord(woord)).length;
  if (woorden.length - vreemd < 2 || vreemd > 2) return false;
  const soorten = woorden.filter((woord) => parseKopwoorden(woord).soort !== null).length;
  const { reeks, jaar } = parseKopwoorden(tekst);
  return (reeks !== null && jaar !== null) || (soorten > 1 && !woorden.includes('en'));
}
