import type { Stuk } from '../stuk';
import { joinLines } from './afbreking';
import type { Bladzijde } from './randen';
import { leftOf, rightOf, textOf, type Paginaregel } from './regel';
import { findTabel, type Tabelvondst } from './tabellen';
import { inReadingOrder } from './tekstkolommen';

/** In letter sizes: more white space than this between two lines is a gap. */
const GAT = 1.7;

const OPSOMMING = /^[•◦▪●–·\ue000-\uf8ff-]\s+(?=\D)/;

/** Whether a line goes on in the next: it is full, and the next stands right under it in the same letters. */
function flowsOn(regel: Paginaregel, volgende: Paginaregel, rand: number): boolean {
  const dicht = volgende.basis - regel.basis < regel.hoogte * GAT;
  const gelijk = Math.abs(volgende.hoogte - regel.hoogte) < 0.5 && Math.abs(leftOf(volgende) - leftOf(regel)) < 2;
  const vol = rand - rightOf(regel) < (rand - leftOf(regel)) * 0.15;
  return dicht && gelijk && vol && regel.delen.length === 1 && volgende.delen.length === 1;
}

function lineStuk(tekst: string, hoogte: number, gewoon: number): Stuk {
  if (hoogte > gewoon * 1.15) return { soort: 'kop', niveau: hoogte > gewoon * 1.6 ? 1 : 2, tekst };
  return OPSOMMING.test(tekst)
    ? { soort: 'opsomming', tekst: tekst.replace(OPSOMMING, '') }
    : { soort: 'regel', tekst };
}

/** Lines of text as paragraphs, with the gaps between them. */
function* paragraphs(regels: readonly Paginaregel[], gewoon: number): Generator<Stuk> {
  const rand = Math.max(0, ...regels.map(rightOf));
  for (let i = 0; i < regels.length; i += 1) {
    const eerste = regels[i];
    if (eerste === undefined) continue;
    const teksten = [textOf(eerste)];
    let laatste = eerste;
    for (let na = regels[i + 1]; na !== undefined && flowsOn(laatste, na, rand); na = regels[i + 1]) {
      if (OPSOMMING.test(textOf(na))) break;
      teksten.push(textOf(na));
      laatste = na;
      i += 1;
    }
    yield lineStuk(teksten.reduce(joinLines), eerste.hoogte, gewoon);
    const volgende = regels[i + 1];
    if (volgende !== undefined && volgende.basis - laatste.basis > laatste.hoogte * GAT) yield { soort: 'leeg' };
  }
}

function* columnPieces(regels: readonly Paginaregel[], breedte: number, gewoon: number): Generator<Stuk> {
  let vanaf = 0;
  let vondst: Tabelvondst | null;
  for (let i = 0; i < regels.length; i += 1) {
    vondst = findTabel(regels, i, vanaf, breedte);
    if (vondst === null) continue;
    yield* paragraphs(regels.slice(vanaf, vondst.begin), gewoon);
    yield vondst.stuk;
    yield { soort: 'leeg' };
    vanaf = vondst.eind;
    i = vondst.eind - 1;
  }
  yield* paragraphs(regels.slice(vanaf), gewoon);
}

/** What a page says, in reading order: lines, headings and tables rebuilt from places. */
export function piecesOf({ regels, breedte }: Bladzijde, pagina: number, gewoon: number): Stuk[] {
  const stukken: Stuk[] = [];
  for (const kolom of inReadingOrder(regels, breedte)) {
    const ruimte = Math.max(0, ...kolom.map(rightOf)) - Math.min(breedte, ...kolom.map(leftOf));
    for (const stuk of columnPieces(kolom, ruimte, gewoon)) stukken.push({ ...stuk, pagina });
    stukken.push({ soort: 'leeg', pagina });
  }
  return stukken;
}
