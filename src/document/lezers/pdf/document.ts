import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Problem } from '../../../domain/problem';
import { isRecognised, type Tekencodes } from './beeldtekst';
import { readTurnedNames, type Gedraaid } from './gedraaid';
import { INSTELLINGEN, loadPdfjs } from './pdfjs';
import type { Bladzijde } from './randen';
import { toRegels, type Tekstdeel } from './regel';

/** An open PDF. */
export interface Pdf {
  readonly paginas: number;
  readonly document: PDFDocumentProxy;
  /** Codes of the drawing of pictures. */
  readonly beelden: ReadonlySet<number>;
  /** Codes of all that is drawn. */
  readonly codes: Tekencodes;
  /** Fonts of figures that were seen to be drawn: looking at each page would take as long as reading it. */
  readonly getekend: Set<string>;
  /** A page without text was seen to be a picture: looking again at each such page would take seconds. */
  isScan: boolean;
  sluit(): Promise<void>;
}

/** A page as read. */
export type Paginalezing =
  | {
      /** Of `vormen` nobody knows which letters they are: nothing is given of it. */
      readonly soort: 'gelezen' | 'scan' | 'vormen';
      readonly bladzijde: Bladzijde;
      /** Text with figures that runs up or down the page, and was not read; null when there is none. */
      readonly gedraaid: string | null;
      /** Its figures were recognised from a picture: nobody sees the letters that were read. */
      readonly herkend: boolean;
    }
  | { readonly soort: 'beschadigd' };

const damaged = (detail: string): Problem => ({ code: 'bestand-beschadigd', formaat: 'pdf', detail });

/** Opens a PDF; why not, when it cannot be. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | Problem> {
  const { getDocument, OPS } = await loadPdfjs();
  const taak = getDocument({ data: Uint8Array.from(bytes), ...INSTELLINGEN });
  try {
    const document = await taak.promise;
    const beelden = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
    const sluit = (): Promise<void> => taak.destroy();
    return { paginas: document.numPages, document, beelden, codes: OPS, getekend: new Set(), isScan: false, sluit };
  } catch (error) {
    await taak.destroy();
    return damaged(error instanceof Error && error.name === 'PasswordException' ? 'beveiligd' : 'afgebroken');
  }
}

type Matrix = readonly number[];

/** A figure with more room behind its points, which the library takes for a space between words. */
const WIJD = /^[-(]?\d{1,3}(?:\. \d{3})+\)?$/;

/** Where a text stands on the page as it is turned: upright, running up or down, or askew (null). */
function placeText(
  { str, transform, width }: { readonly str: string; readonly transform: Matrix; readonly width: number },
  pagina: Matrix
): Tekstdeel | Gedraaid | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pagina;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const [xx, xy] = [a * ta + c * tb, b * ta + d * tb];
  const [links, basis] = [a * te + c * tf + e, b * te + d * tf + f];
  const hoogte = Math.hypot(a * tc + c * td, b * tc + d * td);
  if (Math.abs(xy) <= Math.abs(xx) * 0.1 && xx > 0) {
    return { tekst: WIJD.test(str) ? str.replaceAll(' ', '') : str, links, rechts: links + width, basis, hoogte };
  }
  if (Math.abs(xx) > Math.abs(xy) * 0.1) return null;
  return xy < 0
    ? { tekst: str, richting: 'op', links: links - hoogte, rechts: links, boven: basis - width, onder: basis, hoogte }
    : { tekst: str, richting: 'neer', links, rechts: links + hoogte, boven: basis, onder: basis + width, hoogte };
}

const LETTERS = 15;
/** Of the letters of a page: when as many run up or down, the page is to be turned for reading. */
const MEESTE = 0.7;

/** The page as it is read: turned when nearly all its text runs up or down, as tables that are too wide are printed. */
function uprightView(
  page: PDFPageProxy,
  items: readonly { readonly str: string; readonly transform: Matrix }[]
): { readonly transform: Matrix; readonly width: number; readonly height: number } {
  const recht = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1] = recht.transform as Matrix;
  const letters = { recht: 0, op: 0, neer: 0 };
  for (const { str, transform } of items) {
    const [ta = 1, tb = 0] = transform;
    const [xx, xy] = [a * ta + c * tb, b * ta + d * tb];
    const richting = Math.abs(xy) <= Math.abs(xx) ? 'recht' : xy < 0 ? 'op' : 'neer';
    letters[richting] += str.trim().length;
  }
  const genoeg = Math.max(LETTERS, MEESTE * (letters.recht + letters.op + letters.neer));
  if (letters.op < genoeg && letters.neer < genoeg) return recht;
  return page.getViewport({ scale: 1, rotation: (page.rotate + (letters.op > letters.neer ? 90 : 270)) % 360 });
}

const LANGSTE_GEDRAAID = 80;

/** What was left out for running up or down: reported when it holds a figure, a year in a margin is none. */
function rotatedFigures(teksten: readonly string[]): string | null {
  const heel = teksten.join(' ').replace(/\s+/g, ' ').trim();
  return teksten.some((tekst) => /\d[\d.,]+/.test(tekst) && !/^\D*(?:19|20)\d\d\D*$/.test(tekst))
    ? heel.slice(0, LANGSTE_GEDRAAID)
    : null;
}

/** Pictures, places that have no letter and places of a font's own: what stands in a text when its font does not say its letters. */
const VORM = /[\p{So}\p{Co}\p{Cc}\p{Cn}]/gu;

/** Characters of a page that tell. */
const PROEF = 500;

/** Whether most of a page is letters of which only the shapes are known, by how it begins. */
function isShapesOnly(delen: readonly Tekstdeel[]): boolean {
  let begin = '';
  for (const { tekst } of delen) {
    if (begin.length >= PROEF) break;
    begin += tekst.replace(/\s/g, '');
  }
  return begin.length >= LETTERS && (begin.match(VORM) ?? []).length > begin.length / 2;
}

interface Beeld {
  readonly isScan: boolean;
  readonly herkend: boolean;
}

/** What a page shows beside its letters: a picture instead of them (asked for until one was seen), or above them. */
async function lookAt(page: PDFPageProxy, pdf: Pdf, { letters, lettertypen }: Letters): Promise<Beeld> {
  const zoekt = letters < LETTERS && !pdf.isScan;
  const cijfers = lettertypen.some((naam) => !pdf.getekend.has(naam));
  if (!zoekt && !cijfers) return { isScan: pdf.isScan, herkend: false };
  const lijst = await page.getOperatorList();
  const herkend = cijfers && isRecognised(lijst, pdf.codes, page.view as [number, number, number, number]);
  if (!herkend) for (const naam of lettertypen) pdf.getekend.add(naam);
  const isScan = pdf.isScan || (letters < LETTERS && lijst.fnArray.some((code) => pdf.beelden.has(code)));
  return { isScan, herkend };
}

interface Letters {
  /** How many there are on the page. */
  readonly letters: number;
  /** Names of the fonts of its figures: programs that recognise text write it in a font that the pages beside it do not use. */
  readonly lettertypen: readonly string[];
}

/** Reads the lines of a page; `nummer` from 1. */
export async function readPagina(pdf: Pdf, nummer: number): Promise<Paginalezing> {
  try {
    const page = await pdf.document.getPage(nummer);
    const { items: alle } = await page.getTextContent();
    const items = alle.filter((item) => 'str' in item);
    const { transform, width, height } = uprightView(page, items);
    const scheef: string[] = [];
    const gedraaid: Gedraaid[] = [];
    const recht = items.flatMap((item) => {
      const deel = placeText(item, transform);
      if (deel === null || 'richting' in deel) {
        if (item.str.trim() === '') return [];
        if (deel === null) scheef.push(item.str);
        else gedraaid.push(deel);
        return [];
      }
      // What stands beside the sheet nobody sees.
      const ernaast = deel.links >= width || deel.rechts <= 0 || deel.basis <= 0;
      return ernaast || deel.basis - deel.hoogte >= height ? [] : [deel];
    });
    const { namen, rest } = readTurnedNames(gedraaid, recht);
    const delen = [...recht, ...namen];
    const anders = [...scheef, ...rest.map(({ tekst }) => tekst)];
    if (isShapesOnly(delen)) {
      page.cleanup();
      return {
        soort: 'vormen',
        bladzijde: { regels: [], breedte: width, hoogte: height },
        gedraaid: null,
        herkend: false,
      };
    }
    const letters = delen.reduce((som, deel) => som + deel.tekst.trim().length, 0);
    const bladzijde = { regels: toRegels(delen), breedte: width, hoogte: height };
    const lettertypen = items.flatMap(({ str, fontName }) => (/\d/.test(str) ? [fontName] : []));
    const { isScan, herkend } = await lookAt(page, pdf, { letters, lettertypen });
    pdf.isScan = isScan;
    page.cleanup();
    const soort = letters < LETTERS && pdf.isScan && anders.length === 0 ? 'scan' : 'gelezen';
    return { soort, bladzijde, gedraaid: rotatedFigures(anders), herkend };
  } catch {
    // The library throws many things for a page that is not as it should be.
    return { soort: 'beschadigd' };
  }
}
