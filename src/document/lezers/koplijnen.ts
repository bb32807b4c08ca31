import type { Tekstlijn } from './lijnsoort';
import { isFiguur } from './rooster/rooster';

/** A part of a line that stands apart by two spaces or more, with its places. */
interface Deel {
  readonly tekst: string;
  readonly links: number;
  readonly rechts: number;
}

/** Lines of names above one row at most. */
const MEESTE_LIJNEN = 5;

const partsOf = (tekst: string): Deel[] =>
  [...tekst.trimEnd().matchAll(/\S+(?: \S+)*/g)].map((gevonden) => ({
    tekst: gevonden[0],
    links: gevonden.index,
    rechts: gevonden.index + gevonden[0].length,
  }));

const overlaps = (a: Deel, b: Deel): boolean => a.links < b.rechts && b.links < a.rechts;

/** Names without a figure, of columns that stand apart. */
const isNames = (delen: readonly Deel[]): boolean => delen.every(({ tekst }) => !isFiguur(tekst));

/** The names of a line put before those right below them; null when one stands above two, as that of a group does. */
function stack(boven: readonly Deel[], onder: readonly Deel[]): Deel[] | null {
  const samen = onder.map((deel) => ({ ...deel }));
  const eigen: Deel[] = [];
  for (const deel of boven) {
    const plaatsen = samen.filter((ander) => overlaps(deel, ander));
    const [plaats] = plaatsen;
    if (plaatsen.length > 1) return null;
    if (plaats === undefined) eigen.push(deel);
    else {
      plaats.tekst = `${deel.tekst} ${plaats.tekst}`;
      plaats.links = Math.min(plaats.links, deel.links);
      plaats.rechts = Math.max(plaats.rechts, deel.rechts);
    }
  }
  return [...samen, ...eigen].sort((a, b) => a.links - b.links);
}

/** The names of the columns of a row from the lines above it: how many lines they take, and their parts. */
function namesAbove(
  lijnen: readonly Tekstlijn[],
  rij: number
): { readonly aantal: number; readonly delen: Deel[] } | null {
  let delen: Deel[] = partsOf(lijnen[rij - 1]?.tekst ?? '');
  if (delen.length < 2 || !isNames(delen)) return null;
  let aantal = 1;
  for (let i = rij - 2; i >= 0 && aantal < MEESTE_LIJNEN; i -= 1) {
    const boven = partsOf(lijnen[i]?.tekst ?? '');
    // A title or a sentence begins at the left; a line of names has more than one, or begins above the columns.
    const isKop = boven.length > 1 || (boven[0]?.links ?? 0) > (delen[0]?.rechts ?? 0);
    const samen = boven.length > 0 && isKop && isNames(boven) ? stack(boven, delen) : null;
    if (samen === null) break;
    delen = samen;
    aantal += 1;
  }
  return aantal > 1 ? { aantal, delen } : null;
}

/** Lines of text in which the names of columns that were broken off over lines above a row with figures are one line. */
export function joinKoplijnen(lijnen: readonly Tekstlijn[]): readonly Tekstlijn[] {
  const uit: Tekstlijn[] = [];
  lijnen.forEach((lijn, i) => {
    const delen = partsOf(lijn.tekst);
    const isRij = delen.length > 1 && delen.slice(1).some(({ tekst }) => isFiguur(tekst));
    const namen = isRij ? namesAbove(lijnen, i) : null;
    if (namen !== null) {
      uit.splice(-namen.aantal);
      const nummer = lijnen[i - namen.aantal]?.nummer ?? lijn.nummer;
      uit.push({ nummer, tekst: namen.delen.map(({ tekst }) => tekst).join('  ') });
    }
    uit.push(lijn);
  });
  return uit;
}
