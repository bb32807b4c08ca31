import type { DocumentId } from '../../domain/herkomst';
import type { Problem } from '../../domain/problem';
import { breathe, type Werk } from '../werk';
import { unreadable, type Gelezenstukken } from './gelezen';
import { piecesOf } from './pdf/bladzijde';
import { openPdf, readPagina } from './pdf/document';
import { dropRandregels, type Bladzijde } from './pdf/randen';
import { joinPages } from './rooster/vervolg';
import type { Stuk } from './stuk';

/** The size of the letters that most text is in. Points. */
function commonHeight(bladzijden: readonly Bladzijde[]): number {
  const hoogten = bladzijden.flatMap(({ regels }) => regels.map((regel) => regel.hoogte)).sort((a, b) => a - b);
  return hoogten[Math.floor(hoogten.length / 2)] ?? 0;
}

const ofPage =
  (code: 'pagina-zonder-tekst' | 'pagina-herkend' | 'letters-onbekend', pagina: number) =>
  (document: DocumentId): Problem => ({
    code,
    herkomst: { document, blok: 0, regel: null, pagina, cel: null },
  });

const rotated =
  (pagina: number, tekst: string) =>
  (document: DocumentId): Problem => ({
    code: 'tekst-gedraaid',
    herkomst: { document, blok: 0, regel: null, pagina, cel: null },
    tekst,
  });

/** Reads a PDF: tables are rebuilt from where the figures stand; a page that is a picture is a problem. */
export async function readPdf(bytes: Uint8Array, werk: Werk): Promise<Gelezenstukken | null> {
  const pdf = await openPdf(bytes);
  if ('code' in pdf) return unreadable(pdf);
  const bladzijden: Bladzijde[] = [];
  const problemen: ((document: DocumentId) => Problem)[] = [];
  try {
    for (let nummer = 1; nummer <= pdf.paginas; nummer += 1) {
      if ((await breathe(werk)) === 'stop') return null;
      const gelezen = await readPagina(pdf, nummer);
      if (gelezen.soort === 'beschadigd') {
        problemen.push(() => ({ code: 'bestand-beschadigd', formaat: 'pdf', detail: 'afgebroken' }));
        break;
      }
      if (gelezen.soort === 'scan') problemen.push(ofPage('pagina-zonder-tekst', nummer));
      if (gelezen.soort === 'vormen') problemen.push(ofPage('letters-onbekend', nummer));
      if (gelezen.herkend) problemen.push(ofPage('pagina-herkend', nummer));
      if (gelezen.gedraaid !== null) problemen.push(rotated(nummer, gelezen.gedraaid));
      bladzijden.push(gelezen.bladzijde);
      werk.voortgang?.(nummer, pdf.paginas);
    }
  } finally {
    await pdf.sluit();
  }
  const gewoon = commonHeight(bladzijden);
  const bladen: Stuk[][] = [];
  for (const [i, blad] of dropRandregels(bladzijden).entries()) {
    if (i % 20 === 19 && (await breathe(werk)) === 'stop') return null;
    bladen.push(piecesOf(blad, i + 1, gewoon));
  }
  return { stukken: joinPages(bladen), problemen };
}
