import { isFiguur } from '../rooster/rooster';
import { leftOf, rightOf, type Paginaregel, type Tekstdeel } from './regel';

const MINSTE_REGELS = 6;

const isProza = ({ tekst, links, rechts }: Tekstdeel, breedte: number): boolean =>
  rechts - links > breedte * 0.22 && !isFiguur(tekst) && /\s/.test(tekst);

/** How many figures stand right of a place and left of all text there: columns of a table in the left column. */
function figuresBefore(regels: readonly Paginaregel[], goot: number, breedte: number): number {
  const delen = regels.flatMap((regel) => regel.delen.filter((deel) => deel.links >= goot));
  const rand = Math.min(...delen.map((deel) => (isProza(deel, breedte) ? deel.links : Number.POSITIVE_INFINITY)));
  return delen.filter((deel) => deel.rechts <= rand && isFiguur(deel.tekst)).length;
}

/** Where the space between two columns of text runs, in points from the left; null for a page with one. */
function findGoot(regels: readonly Paginaregel[], breedte: number): number | null {
  let beste: { goot: number; telling: number; kruist: number; cijfers: number } | null = null;
  for (let goot = breedte * 0.35; goot <= breedte * 0.65; goot += 4) {
    let links = 0;
    let rechts = 0;
    let kruist = 0;
    for (const { delen } of regels) {
      for (const deel of delen) {
        if (deel.links < goot && deel.rechts > goot) kruist += 1;
        else if (isProza(deel, breedte)) {
          if (deel.rechts <= goot) links += 1;
          else rechts += 1;
        }
      }
    }
    const telling = Math.min(links, rechts);
    if (telling < MINSTE_REGELS || telling <= kruist) continue;
    // Between the columns of a table in a column of text the lines around it may end too: its header runs across.
    const meer = telling - (beste?.telling ?? 0);
    const cijfers = figuresBefore(regels, goot, breedte);
    const minder = kruist - (beste?.kruist ?? 0) || cijfers - (beste?.cijfers ?? 0);
    if (meer > 0 || (meer === 0 && minder < 0)) beste = { goot, telling, kruist, cijfers };
  }
  return beste?.goot ?? null;
}

/** Lines in reading order: the left column down, then the right one, between lines that span both. */
export function inReadingOrder(regels: readonly Paginaregel[], breedte: number): (readonly Paginaregel[])[] {
  const goot = findGoot(regels, breedte);
  if (goot === null) return [regels];
  const banden: Paginaregel[][] = [];
  let links: Paginaregel[] = [];
  let rechts: Paginaregel[] = [];
  const flush = (): void => {
    banden.push(links, rechts);
    links = [];
    rechts = [];
  };
  for (const regel of regels) {
    if (leftOf(regel) < goot && rightOf(regel) > goot && regel.delen.some((d) => d.links < goot && d.rechts > goot)) {
      flush();
      banden.push([regel]);
      continue;
    }
    const aan = (kant: boolean): Tekstdeel[] => regel.delen.filter((deel) => deel.links >= goot === kant);
    if (aan(false).length > 0) links.push({ ...regel, delen: aan(false) });
    if (aan(true).length > 0) rechts.push({ ...regel, delen: aan(true) });
  }
  flush();
  // Lines across both columns that follow each other belong together.
  const samen: Paginaregel[][] = [];
  banden
    .filter((band) => band.length > 0)
    .forEach((band) => {
      const vorige = samen.at(-1);
      const breed = (r: readonly Paginaregel[]): boolean => r.every((x) => leftOf(x) < goot && rightOf(x) > goot);
      if (vorige !== undefined && breed(vorige) && breed(band)) vorige.push(...band);
      else samen.push(band);
    });
  return samen;
}
