/** What is drawn on a page, in order, as the library lists it. */
export interface Tekenlijst {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Codes of what is drawn, as far as it matters here. */
export interface Tekencodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly setTextRenderingMode: number;
  readonly showText: number;
  readonly paintImageXObject: number;
  readonly paintInlineImageXObject: number;
}

/** Ways of drawing letters that leave nothing to see (PDF 32000-1, table 106): neither filled nor stroked. */
const ONZICHTBAAR: ReadonlySet<unknown> = new Set([3, 7]);
/** Of the surface of a page: a picture that covers so much of it is the page itself. */
const BEDEKT = 0.7;

type Vlak = readonly [number, number, number, number];

/** How much larger a matrix makes a surface. */
function areaOf(matrix: unknown): number {
  const [a, b, c, d] =
    Array.isArray(matrix) || ArrayBuffer.isView(matrix) ? Array.from(matrix as ArrayLike<number>) : [];
  return [a, b, c, d].every((n) => typeof n === 'number') ? Math.abs((a ?? 1) * (d ?? 1) - (b ?? 0) * (c ?? 0)) : 1;
}

/** The letters of one piece of text; what is no letter is room between them. */
function lettersOf(args: unknown): string {
  const [tekens] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!Array.isArray(tekens)) return '';
  return tekens
    .map((teken: unknown) =>
      typeof teken === 'object' && teken !== null && 'unicode' in teken ? String(teken.unicode) : ''
    )
    .join('');
}

interface Stand {
  readonly schaal: number;
  readonly onzichtbaar: boolean;
}

/**
 * Whether figures on a page are letters that nobody sees: drawn without filling or stroking them, or lying under a
 * picture of the whole page. A program that recognises letters in a scan leaves them so, and may have taken one for
 * another.
 * @param vlak left, bottom, right and top of the page, in points
 */
export function isRecognised({ fnArray, argsArray }: Tekenlijst, codes: Tekencodes, vlak: Vlak): boolean {
  const blad = Math.abs((vlak[2] - vlak[0]) * (vlak[3] - vlak[1]));
  let stand: Stand = { schaal: 1, onzichtbaar: false };
  const bewaard: Stand[] = [];
  let onder = '';
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i];
    const [eerste] = Array.isArray(args) ? (args as readonly unknown[]) : [];
    if (code === codes.save) bewaard.push(stand);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) stand = bewaard.pop() ?? stand;
    else if (code === codes.transform) stand = { ...stand, schaal: stand.schaal * areaOf(args) };
    else if (code === codes.paintFormXObjectBegin) {
      bewaard.push(stand);
      stand = { ...stand, schaal: stand.schaal * areaOf(eerste) };
    } else if (code === codes.setTextRenderingMode) stand = { ...stand, onzichtbaar: ONZICHTBAAR.has(eerste) };
    else if (code === codes.showText) {
      const letters = lettersOf(args);
      if (stand.onzichtbaar && /\d/.test(letters)) return true;
      onder += letters;
    } else if (code === codes.paintImageXObject || code === codes.paintInlineImageXObject) {
      // A picture is drawn in a square of one by one. One under the letters is a background.
      if (stand.schaal >= blad * BEDEKT && /\d/.test(onder)) return true;
    }
  }
  return false;
}
