import exceljs from 'exceljs';
import { parseGetal } from '../../src/money/lees-getal';
import type { Regel } from './vormen';

/** Prints a page without the date and the address that a browser adds. */
export const CHROMIUM_VLAGGEN = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'] as const;

const escape = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of text and tables of rows that follow each other; a line between two rows is a row of one cell. */
function group(regels: readonly Regel[]): (string | (readonly string[])[])[] {
  const delen: (string | (readonly string[])[])[] = [];
  for (const [i, regel] of regels.entries()) {
    const vorige = delen.at(-1);
    const verder = regels.slice(i + 1, i + 3);
    const tussen = typeof vorige === 'object' && verder.some((r) => typeof r !== 'string') && verder[0] !== '';
    if (typeof regel === 'string' && tussen && regel.trim() !== '') vorige.push([regel]);
    else if (typeof regel === 'string') delen.push(regel);
    else if (typeof vorige === 'object') vorige.push(regel);
    else delen.push([regel]);
  }
  return delen;
}

/** The document as a saved page: a heading, paragraphs and tables with a header. */
export function toHtml(regels: readonly Regel[]): string {
  const delen = group(regels).map((deel) => {
    if (typeof deel === 'string') return deel.trim() === '' ? '' : `<p>${escape(deel)}</p>`;
    const breedte = Math.max(...deel.map((rij) => rij.length));
    const rijen = deel.map((rij, i) => {
      const cellen = Array.from({ length: breedte }, (_, k) => rij[k] ?? '');
      return `<tr>${cellen.map((cel) => (i === 0 ? `<th>${escape(cel)}</th>` : `<td>${escape(cel)}</td>`)).join('')}</tr>`;
    });
    return `<table>${rijen.join('\n')}</table>`;
  });
  const stijl =
    'body{font:10px Arial}table{border-collapse:collapse}td,th{padding:2px 6px;vertical-align:top}td+td,th+th{text-align:right}@page{size:A3 landscape}';
  return `<!doctype html><html><head><meta charset="utf-8"><style>${stijl}</style></head><body>${delen.join('\n')}</body></html>`;
}

/** The document as CSV with semicolons; every record has as many cells. */
export function toCsv(regels: readonly Regel[]): string {
  const breedte = Math.max(2, ...regels.map((regel) => (typeof regel === 'string' ? 1 : regel.length)));
  const quote = (cel: string): string => (/[;"\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel);
  return regels
    .filter((regel) => typeof regel !== 'string' || regel.trim() !== '')
    .map((regel) => (typeof regel === 'string' ? [regel] : regel))
    .map((rij) => Array.from({ length: breedte }, (_, k) => quote(rij[k] ?? '')).join(';'))
    .join('\r\n');
}

/** The document as a workbook, with whole figures as numbers, as people keep them. */
export async function toXlsx(regels: readonly Regel[]): Promise<Uint8Array> {
  const werkmap = new exceljs.Workbook();
  const blad = werkmap.addWorksheet('Blad1');
  regels.forEach((regel, r) => {
    (typeof regel === 'string' ? [regel] : regel).forEach((tekst, k) => {
      if (tekst.trim() === '') return;
      const cel = blad.getCell(r + 1, k + 1);
      const getal = k === 0 || /^(?:19|20)\d\d$/.test(tekst) ? null : parseGetal(tekst);
      const waarde = getal?.soort === 'getal' && !getal.procent && getal.factor === null && getal.anders === null;
      if (!waarde || getal.waarde === null) cel.value = tekst;
      else {
        cel.value = Number(getal.waarde);
        const decimalen = getal.stap.split('.')[1]?.length ?? 0;
        cel.numFmt = decimalen === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimalen)}`;
      }
    });
  });
  return new Uint8Array(await werkmap.xlsx.writeBuffer());
}
