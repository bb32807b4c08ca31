import { joinInCell, LEGE_CEL, repeatText, type Rooster, type Roostercel } from '../rooster/rooster';
import type { Stuk } from '../stuk';

/** Pieces that may hold lists of pieces: a table inside a table is moved up without being copied. */
export type Stroom = (Stuk | Stroom)[];

interface Htmlcel {
  readonly stukken: Stroom;
  readonly breedte: number;
  readonly hoogte: number;
}

/** A row with its place among the parts of its table. */
interface Htmlrij {
  readonly deel: number;
  readonly cellen: Htmlcel[];
}

/** A table that is being read. */
export interface Tabelframe {
  readonly rijen: Htmlrij[];
  /** The part of the table that is open, as in {@link DELEN}. */
  deel: number;
  /** Where the table goes, and the text in it that stands in no cell. */
  readonly buiten: Stroom;
  /** Another table stands in one of its cells: it places parts of the page, it is no table of figures. */
  opmaak: boolean;
}

/** Parts of a table in the order in which a browser draws them, wherever they stand in the page. */
export const DELEN: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tfoot: 2 };

export const newRow = (deel: number): Htmlrij => ({ deel, cellen: [] });

const MEESTE_KOLOMMEN = 100;
/** More places than this in one table come from spans that nobody drew. */
const MEESTE_CELLEN = 300_000;

/** The pieces in order, lists in lists opened; without recursion, since nesting is the document's choice. */
export function* openUp(stroom: Stroom): Generator<Stuk> {
  const wacht: { lijst: Stroom; i: number }[] = [{ lijst: stroom, i: 0 }];
  for (let top = wacht.at(-1); top !== undefined; top = wacht.at(-1)) {
    const stuk = top.lijst[top.i];
    top.i += 1;
    if (stuk === undefined) wacht.pop();
    else if (Array.isArray(stuk)) wacht.push({ lijst: stuk, i: 0 });
    else yield stuk;
  }
}

/** A span as an attribute says it; nonsense is 1. */
export function parseSpan(waarde: string | undefined): number {
  const aantal = /^\s*\d{1,5}/.exec(waarde ?? '')?.[0];
  return Math.max(1, Math.min(Number(aantal ?? 1), MEESTE_KOLOMMEN));
}

function textOf(stukken: Stroom): string {
  const delen: string[] = [];
  for (const stuk of openUp(stukken)) if ('tekst' in stuk) delen.push(stuk.tekst);
  return joinInCell(delen);
}

/** Every cell in the places that it covers. */
function toRooster(rijen: readonly (readonly Htmlcel[])[]): Rooster {
  const rooster: (Roostercel | undefined)[][] = rijen.map(() => []);
  let over = MEESTE_CELLEN;
  rijen.forEach((cellen, r) => {
    let k = 0;
    if (over <= 0) return;
    for (const { stukken, breedte, hoogte } of cellen) {
      while (rooster[r]?.[k] !== undefined) k += 1;
      const tekst = textOf(stukken);
      for (let onder = 0; onder < Math.min(hoogte, rijen.length - r) && over > 0; onder += 1) {
        for (let naast = 0; naast < breedte && over > 0; naast += 1, over -= 1) {
          const eerste = onder === 0 && naast === 0;
          const rij = rooster[r + onder];
          if (rij !== undefined)
            rij[k + naast] ??= eerste
              ? { tekst, cel: null }
              : { tekst: repeatText(tekst, k, onder > 0 && naast === 0), cel: null, herhaald: true };
        }
      }
      k += breedte;
    }
  });
  const breedste = rooster.reduce((meest, rij) => Math.max(meest, rij.length), 0);
  const breedte = breedste * rijen.length > MEESTE_CELLEN ? 0 : breedste;
  return rooster.map((rij) => Array.from({ length: Math.max(breedte, rij.length) }, (_, k) => rij[k] ?? LEGE_CEL));
}

/** Cells that hold several lines each, in one row: tiles beside each other. */
function isTiles(rijen: readonly (readonly Htmlcel[])[]): boolean {
  const vol = rijen.filter((rij) => rij.length > 0);
  return vol.length === 1 && (vol[0] ?? []).some(({ stukken }) => stukken.filter((s) => 'tekst' in s).length > 2);
}

/** What a finished table is: a table, or the parts of the page that it placed, one after the other. */
export function closeTabel({ rijen: opgeschreven, opmaak }: Tabelframe): {
  readonly inhoud: Stroom;
  readonly isTabel: boolean;
} {
  const rijen = [...opgeschreven].sort((a, b) => a.deel - b.deel).map(({ cellen }) => cellen);
  const breedste = rijen.reduce((meest, rij) => Math.max(meest, rij.length), 0);
  if (opmaak || breedste < 2 || isTiles(rijen)) {
    const inhoud = rijen.flatMap((rij) => rij.map((cel): Stroom => [{ soort: 'leeg' }, cel.stukken]));
    return { inhoud, isTabel: opmaak };
  }
  return { inhoud: [{ soort: 'tabel', rooster: toRooster(rijen) }], isTabel: true };
}
