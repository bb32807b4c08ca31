import { isFiguur } from '../rooster/rooster';
import { EENHEID } from './kopregels';
import { overlap } from './kolommen';
import { leftOf, textOf, type Paginaregel } from './regel';

/** A page as lines; sizes in points. */
export interface Bladzijde {
  readonly regels: readonly Paginaregel[];
  readonly hoogte: number;
  readonly breedte: number;
}

/** The part of a page, above and below, where running titles and page numbers stand. */
const RAND = 0.12;
const MINSTE_PAGINAS = 3;
/** In letter sizes: lines of one table stand no further apart; a running title keeps more distance. */
const AANEEN = 2.2;

/** Numbers that can be the number of a page: figures of a table, with their separators, and numbers of programmes cannot. */
const PAGINAGETAL =
  /(?<![\d.,]|(?:programma|thema|doelstelling|doel|taakveld|hoofdstuk|paragraaf|product)\s)\d{1,4}(?![\d.,])/gi;

/** A line that may be a running title, and the numbers in it. */
interface Voorkomen {
  readonly blad: number;
  readonly getallen: readonly number[];
}

function keyOf(regel: Paginaregel, hoogte: number): string | null {
  // The unit is said above each table again.
  if (EENHEID.test(textOf(regel))) return null;
  if (regel.basis > hoogte * RAND && regel.basis < hoogte * (1 - RAND)) return null;
  return `${Math.round(regel.basis / 4)} ${textOf(regel).replace(PAGINAGETAL, '#')}`;
}

const numbersOf = (regel: Paginaregel): number[] => (textOf(regel).match(PAGINAGETAL) ?? []).map(Number);

/** How often the commonest value occurs. */
function mode(waarden: readonly number[]): number {
  const tel = new Map<number, number>();
  for (const waarde of waarden) tel.set(waarde, (tel.get(waarde) ?? 0) + 1);
  return Math.max(0, ...tel.values());
}

/** Whether each number in the line stays the same or counts with the pages: other numbers are figures. */
function countsPages(voorkomens: readonly Voorkomen[]): boolean {
  const helft = voorkomens.length / 2;
  return (voorkomens[0]?.getallen ?? []).every((_, plaats) => {
    const reeks = voorkomens.map(({ blad, getallen }) => ({ blad, getal: getallen[plaats] ?? 0 }));
    return mode(reeks.map(({ getal }) => getal)) >= helft || mode(reeks.map((v) => v.getal - v.blad)) >= helft;
  });
}

const areClose = (boven: Paginaregel, onder: Paginaregel): boolean =>
  onder.basis - boven.basis <= Math.max(boven.hoogte, onder.hoogte) * AANEEN;

const isRij = ({ delen }: Paginaregel): boolean => delen.length > 1 && delen.some((deel) => isFiguur(deel.tekst));

/** Whether each part of a line stands above other parts of the next one than its first, as names of groups of columns do. */
function namesGroups(regel: Paginaregel, { delen: [eerste, ...kolommen] }: Paginaregel): boolean {
  const boven = regel.delen.map((deel) => kolommen.filter((kolom) => overlap(deel, kolom) > 0).length);
  return eerste !== undefined && leftOf(regel) > eerste.rechts && boven.every((aantal) => aantal > 0);
}

/**
 * Names of columns right above a row come back on every page with a table, and a row of nil below others may: these are
 * of the table, however often they are printed at the same place.
 */
function keepTables(regels: readonly Paginaregel[], isRand: readonly boolean[]): boolean[] {
  const blijft = isRand.map((rand) => !rand);
  for (let i = regels.length - 2; i >= 0; i -= 1) {
    const [regel, onder] = [regels[i], regels[i + 1]];
    if (regel === undefined || onder === undefined || blijft[i] === true || blijft[i + 1] !== true) continue;
    const genoeg =
      regel.delen.length > 1 && (regel.delen.length >= onder.delen.length - 1 || namesGroups(regel, onder));
    blijft[i] = genoeg && onder.delen.length > 1 && areClose(regel, onder);
  }
  for (let i = 1; i < regels.length; i += 1) {
    const [boven, regel] = [regels[i - 1], regels[i]];
    if (regel === undefined || boven === undefined || blijft[i] === true || blijft[i - 1] !== true) continue;
    blijft[i] = isRij(boven) && isRij(regel) && areClose(boven, regel);
  }
  return blijft;
}

/** Leaves out the lines that stand at the same place on most pages: running titles, page numbers. */
export function dropRandregels(bladzijden: readonly Bladzijde[]): Bladzijde[] {
  const voorkomens = new Map<string, Voorkomen[]>();
  for (const [blad, { regels, hoogte }] of bladzijden.entries()) {
    const gezien = new Set<string>();
    for (const regel of regels) {
      const sleutel = keyOf(regel, hoogte);
      if (sleutel === null || gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      const lijst = voorkomens.get(sleutel) ?? [];
      voorkomens.set(sleutel, lijst);
      lijst.push({ blad, getallen: numbersOf(regel) });
    }
  }
  // Left and right pages may have their own.
  const genoeg = Math.max(MINSTE_PAGINAS, bladzijden.length * 0.35);
  const randen = new Set(
    [...voorkomens].filter(([, lijst]) => lijst.length >= genoeg && countsPages(lijst)).map(([sleutel]) => sleutel)
  );
  return bladzijden.map((blad) => {
    const blijft = keepTables(
      blad.regels,
      blad.regels.map((regel) => randen.has(keyOf(regel, blad.hoogte) ?? ''))
    );
    return { ...blad, regels: blad.regels.filter((_, i) => blijft[i] === true) };
  });
}
