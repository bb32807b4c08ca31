import { isFiguur } from '../rooster/rooster';
import type { Stuk } from '../stuk';
import { figureSpaces, findKolommen, isCijfer, loosen, withLabelColumn, type Kolomruimte } from './kolommen';
import { countHeadings, countKopregels, headerOf, isCutOff } from './kopregels';
import { joinSigns, joinSignsWithin } from './losse-tekens';
import { leftOf, rightOf, textOf, type Paginaregel } from './regel';
import { rowsOf, type Tabelrij } from './tabelrijen';

/** Lines of a page that are a table, their header included. */
export interface Tabelvondst {
  readonly begin: number;
  readonly eind: number;
  readonly stuk: Extract<Stuk, { soort: 'tabel' }>;
  /** Where each row of the table stands on its page. */
  readonly bases: readonly number[];
}

/** Lines above a table that may name its columns. */
const MEESTE_KOPREGELS = 6;

const isRij = ({ delen }: Paginaregel): boolean => delen.length > 1 && delen.some(isCijfer);

/** A word cut short, as labels have: no end of a sentence. */
const AFKORTING = /\b(?:alg|ov|div|incl|excl|wijz|gem|prov|res|dekk|onderh|voorz|bijdr|org|maatsch|soc|econ)\.$/i;

/** A line between rows: a heading, or the rest of a label. */
function isTussen(regel: Paginaregel, vorige: Paginaregel, breedte: number): boolean {
  if (regel.basis - vorige.basis > regel.hoogte * 6.5) return false;
  const tekst = textOf(regel);
  return (
    regel.delen.length < 3 &&
    rightOf(regel) - leftOf(regel) < breedte * 0.6 &&
    (!/[.;?!]$/.test(tekst) || AFKORTING.test(tekst))
  );
}

/** The line after the last row that starts at a place; lines without figures are in it only between rows. */
function extent(regels: readonly Paginaregel[], begin: number, breedte: number): number {
  let eind = begin + 1;
  for (let i = begin + 1; i < regels.length && i < eind + 4; i += 1) {
    const [regel, vorige] = [regels[i], regels[i - 1]];
    if (regel === undefined || vorige === undefined) break;
    if (isRij(regel) && regel.basis - vorige.basis < regel.hoogte * 8) eind = i + 1;
    else if (!isTussen(regel, vorige, breedte)) break;
  }
  // The rest of the last label.
  const [rest, laatste] = [regels[eind], regels[eind - 1]];
  const hoort = rest !== undefined && laatste !== undefined && rest.delen.length === 1 && /^[a-z(]/.test(textOf(rest));
  return hoort && rest.basis - laatste.basis < rest.hoogte * 1.6 ? eind + 1 : eind;
}

function toTabel(kop: Tabelrij, rijen: readonly Tabelrij[]): Pick<Tabelvondst, 'stuk' | 'bases'> {
  const alle = kop.cellen.some((naam) => naam !== '') ? [kop, ...rijen] : rijen;
  const rooster = alle.map(({ cellen }) => cellen.map((tekst) => ({ tekst, cel: null })));
  return { stuk: { soort: 'tabel', rooster }, bases: alle.map(({ basis }) => basis) };
}

/** A new header between rows: the table before it ends there. */
function splitAtKop(regels: readonly Paginaregel[], begin: number, eind: number): number {
  for (let i = begin + 1; i < eind - 1; i += 1) {
    const regel = regels[i];
    const namen = regel?.delen.filter((deel) => !isCijfer(deel)) ?? [];
    if (regel !== undefined && namen.length > 2 && namen.length === regel.delen.length) return i;
  }
  return eind;
}

/** Whether the label of the first row was broken off, and begins a line above its figures. */
function startsHalfway(regels: readonly Paginaregel[], eerste: number, vanaf: number): boolean {
  const [start, boven] = [regels[eerste], regels[eerste - 1]];
  if (start === undefined || boven === undefined || eerste <= vanaf) return false;
  const zonderLabel = isFiguur(start.delen[0]?.tekst ?? '') && boven.delen.length === 1;
  return zonderLabel && rightOf(boven) < leftOf(start) && start.basis - boven.basis < start.hoogte * 1.2;
}

/** The lines of a table with signs that stand apart from their figures put before them. */
function signed(binnen: readonly Paginaregel[], boven: readonly Paginaregel[]): readonly Paginaregel[] {
  const samen = joinSignsWithin(binnen, figureSpaces(binnen.filter(isRij)));
  return joinSigns(samen, findKolommen(samen.filter(isRij)) ?? [], boven.slice(-MEESTE_KOPREGELS));
}

/** Recognises the table whose first row with figures stands at a place. */
export function findTabel(
  regels: readonly Paginaregel[],
  eerste: number,
  vanaf: number,
  breedte: number
): Tabelvondst | null {
  const start = loosen(regels, eerste);
  if (start === undefined || !isRij(start)) return null;
  const los = regels.map((regel, i) => (i >= eerste && i < eerste + 400 ? (loosen(regels, i) ?? regel) : regel));
  const eind = splitAtKop(los, eerste, extent(los, eerste, breedte));
  const binnen = signed(los.slice(eerste, eind), regels.slice(vanaf, eerste));
  const rijen = binnen.filter(isRij);
  const gevonden = findKolommen(rijen);
  const kolommen: Kolomruimte[] | null = gevonden === null ? null : withLabelColumn(gevonden, binnen);
  const cijfers = kolommen?.filter((kolom) => kolom.cijfers).length ?? 0;
  if (kolommen === null || kolommen.length < 2 || (rijen.length < 2 && cijfers < 2)) return null;
  const half = eerste - (startsHalfway(regels, eerste, vanaf) ? 1 : 0);
  const top = Math.max(vanaf, half - countHeadings(regels, half, kolommen));
  const aantal = Math.min(countKopregels(regels, top, kolommen), top - vanaf);
  // Without names above it, what looks like columns is text with numbers in it.
  if (aantal === 0 && rijen.length < 3) return null;
  const heel = aantal === 0 || top - aantal <= vanaf || !isCutOff(regels, top - aantal, kolommen);
  const kop = {
    cellen: heel ? headerOf(regels.slice(top - aantal, top), kolommen, rijen) : [],
    basis: regels[top - aantal]?.basis ?? start.basis,
  };
  return { begin: top - aantal, eind, ...toTabel(kop, rowsOf([...los.slice(top, eerste), ...binnen], kolommen)) };
}
