import { signOf } from '../../money/decimaal';
import { parseGetal } from '../../money/lees-getal';
import type { Ruwcel, Ruwrij } from '../herkenners/ruwtabel';

/** V or N as a reader of cells and lines meets it: a letter, or the word. */
export type Oordeelletter = 'V' | 'N';

const WOORD = /^\(?(?:(v|voordeel|voordelig)|(n|nadeel|nadelig))\)?$/i;

/** V or N in a cell or word of its own; null when it is something else. */
export function parseOordeel(tekst: string): Oordeelletter | null {
  const [, voordeel, nadeel] = WOORD.exec(tekst) ?? [];
  return voordeel !== undefined ? 'V' : nadeel !== undefined ? 'N' : null;
}

/** `2.254 V`, `120 (N)`: a small letter only behind a space. */
const ERACHTER = /^(.*\d[\d.,]*[-)]?)(?:\s?\(?([VN])\)?|\s([vn]))$/;

/** A figure and the letter printed behind it in one cell; null without one. */
export function splitOordeel(tekst: string): { readonly figuur: string; readonly letter: Oordeelletter } | null {
  // The cheapest test first: nearly no cell ends so.
  const gevonden = /[VNvn]\)?$/.test(tekst) ? ERACHTER.exec(tekst) : null;
  const letter = parseOordeel(gevonden?.[2] ?? gevonden?.[3] ?? '');
  return letter === null ? null : { figuur: gevonden?.[1] ?? '', letter };
}

/** Cells of one row, the figures with the V or N that stands in the cell behind them. */
export function withOordeel<T extends Ruwcel>(cellen: readonly T[]): readonly T[] {
  return cellen.map((cel, i) => {
    const oordeel = parseOordeel(cellen[i + 1]?.tekst ?? '');
    return oordeel === null ? cel : { ...cel, oordeel };
  });
}

interface Beoordeeld {
  readonly figuur: string;
  readonly letter: Oordeelletter;
  readonly teken: number;
}

/** A figure with the letter beside it or in it; null without a letter, and of nil. */
function judged(cel: Ruwcel): Beoordeeld | null {
  // Nearly no cell has one.
  if (cel.oordeel === undefined && !/[VNvn]\)?$/.test(cel.tekst)) return null;
  const eigen = splitOordeel(cel.tekst);
  const letter = eigen?.letter ?? cel.oordeel ?? null;
  const figuur = eigen?.figuur ?? cel.tekst;
  const waarde = letter === null ? null : (parseGetal(figuur)?.waarde ?? null);
  return letter === null || waarde === null ? null : { figuur, letter, teken: signOf(waarde) };
}

function mapCells({ inhoud, ...rij }: Ruwrij, map: (cel: Ruwcel) => Ruwcel): Ruwrij {
  if (inhoud.soort === 'vast')
    return { ...rij, inhoud: { soort: 'vast', cellen: inhoud.cellen.map((cel) => (cel === null ? null : map(cel))) } };
  return { ...rij, inhoud: { ...inhoud, reeksen: inhoud.reeksen.map((reeks) => reeks.map(map)) } };
}

/**
 * Differences printed without a sign and with V or N beside them: the letter is their sign. Where the figures have signs of
 * their own, the letter says nothing more, or contradicts them: then it is left out, and the sums tell what a sign means.
 */
export function signByLetters(rijen: readonly Ruwrij[]): readonly Ruwrij[] {
  const beoordeeld: Beoordeeld[] = [];
  for (const { inhoud } of rijen) {
    for (const cel of inhoud.soort === 'vast' ? inhoud.cellen : inhoud.reeksen.flat()) {
      const oordeel = cel === null ? null : judged(cel);
      if (oordeel !== null) beoordeeld.push(oordeel);
    }
  }
  if (beoordeeld.length === 0) return rijen;
  const zonderTeken = beoordeeld.every(({ teken }) => teken >= 0);
  return rijen.map((rij) =>
    mapCells(rij, (cel) => {
      const { figuur, letter } = judged(cel) ?? {};
      if (figuur === undefined || letter === undefined) return cel;
      if (zonderTeken) return { ...cel, oordeel: letter };
      const { herkomst } = cel;
      return { tekst: figuur, herkomst };
    })
  );
}
