import type { Blok, Deel, Tabelrij } from './blok';
import { cleanText, linesOf } from './tekst';

type Tabelblok = Extract<Blok, { readonly soort: 'tabel' }>;

const RAND = 'border:1px solid #8a8886;padding:2px 6px;vertical-align:top';
/** Excel takes a cell with this format as text: neither `=1+1` nor `1.250` becomes something else on pasting. */
const TEKST = String.raw`mso-number-format:'\@'`;
const ALINEA: Readonly<Record<string, string>> = {
  klein: 'font-size:9pt;color:#525050',
  concept: 'font-style:italic',
  'let-op': 'color:#835b00',
  status: 'font-size:9pt;color:#525050',
};

/** A report as HTML for the clipboard: Word, Outlook and Excel keep its headings and tables. */
export function toHtml(blokken: readonly Blok[]): string {
  return `<html lang="nl"><head><meta charset="utf-8"></head><body lang="nl">${blokken.map(toElement).join('\n')}</body></html>`;
}

function toElement(blok: Blok): string {
  switch (blok.soort) {
    case 'titel':
      return `<h1>${inner(blok.tekst)}</h1>`;
    case 'kop':
      return `<h${blok.niveau + 1}>${guarded(blok.tekst)}</h${blok.niveau + 1}>`;
    case 'alinea': {
      const style = ALINEA[blok.rol];
      return `<p${style === undefined ? '' : ` style="${style}"`}>${blok.delen.map(toRun).join('')}</p>`;
    }
    case 'lijst':
      return `<ul>${blok.punten.map((punt) => `<li>${guarded(punt)}</li>`).join('')}</ul>`;
    case 'tabel':
      return `<p><b>${inner(blok.bijschrift)}</b></p>${toTable(blok)}`;
  }
}

function toRun({ tekst, vet }: Deel): string {
  return vet === true ? `<b>${guarded(tekst)}</b>` : guarded(tekst);
}

function toTable({ koppen, rijen }: Tabelblok): string {
  const head = koppen
    .map(
      ({ tekst, isGetal }) =>
        `<th scope="col" style="${RAND};${TEKST};text-align:${isGetal ? 'right' : 'left'}">${inner(tekst)}</th>`
    )
    .join('');
  const rows = rijen.map((rij) => toRow(rij, koppen));
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function toRow({ rol, cellen }: Tabelrij, koppen: Tabelblok['koppen']): string {
  const style = `${RAND};${TEKST}`;
  if (rol === 'groep') {
    return `<tr><th scope="colgroup" colspan="${koppen.length}" style="${style};text-align:left">${inner(cellen[0] ?? '')}</th></tr>`;
  }
  const cells = cellen.map((cel, index) => {
    const align = koppen[index]?.isGetal === true ? 'right' : 'left';
    const text = rol === 'totaal' ? `<b>${inner(cel)}</b>` : inner(cel);
    return `<td style="${style};text-align:${align}">${text}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const ENTITEITEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a document or a person never becomes markup. */
function inner(tekst: string): string {
  return linesOf(tekst)
    .map((line) => line.replaceAll(/[&<>"']/g, (sign) => ENTITEITEN[sign] ?? sign))
    .join('<br>');
}

/** A word joiner: nothing to see, and no sign that a formula begins with. */
const ONZICHTBAAR = '\u2060';

/**
 * Text outside tables: a spreadsheet puts every line of it in a cell of its own, and would take one that begins with a sign
 * for a formula. In tables the format of the cell tells that it is text.
 */
function guarded(tekst: string): string {
  return inner(
    linesOf(tekst)
      .map((line) => line.replace(/^(?=\s*[=+@-])/, ONZICHTBAAR))
      .join('\n')
  );
}

/** A report as plain text, for a place that takes nothing else. */
export function toPlatteTekst(blokken: readonly Blok[]): string {
  return blokken.map((blok) => toLines(blok).map(guardLine).join('\n')).join('\n\n') + '\n';
}

function toLines(blok: Blok): readonly string[] {
  switch (blok.soort) {
    case 'titel':
    case 'kop':
      return linesOf(blok.tekst);
    case 'alinea':
      return linesOf(blok.delen.map(({ tekst }) => tekst).join(''));
    case 'lijst':
      return blok.punten.map((punt) => `• ${flat(punt)}`);
    case 'tabel':
      // Not tabs: a spreadsheet would read amounts in its own notation.
      return [
        flat(blok.bijschrift),
        blok.koppen.map(({ tekst }) => flat(tekst)).join(' | '),
        ...blok.rijen.map(({ rol, cellen }) =>
          rol === 'groep' ? flat(cellen[0] ?? '') : cellen.map(flat).join(' | ').trimEnd()
        ),
      ];
  }
}

function flat(tekst: string): string {
  return linesOf(cleanText(tekst)).join(' ');
}

/** A line that a spreadsheet would take for a formula is kept from becoming one; a dash of a list as a real dash. */
function guardLine(line: string): string {
  return line.replace(/^(\s*)-(?=\s)/, '$1–').replace(/^(?=\s*[=+@-])/, "'");
}
