import type { Blok, Tabelrij } from './blok';
import { linesOf } from './tekst';

type Tabelblok = Extract<Blok, { readonly soort: 'tabel' }>;

/** A report as Markdown with tables (GitHub's kind); what a person typed shows as typed. */
export function toMarkdown(blokken: readonly Blok[]): string {
  return blokken.map(toPart).join('\n\n') + '\n';
}

function toPart(blok: Blok): string {
  switch (blok.soort) {
    case 'titel':
      return `# ${inline(blok.tekst)}`;
    case 'kop':
      return `${'#'.repeat(blok.niveau + 1)} ${inline(blok.tekst)}`;
    case 'alinea':
      return paragraph(blok);
    case 'lijst':
      return blok.punten.map((punt) => `- ${linesOf(punt).map(escapeLine).join('\\\n  ')}`).join('\n');
    case 'tabel':
      return `**${inline(blok.bijschrift)}**\n\n${toTable(blok)}`;
  }
}

function paragraph({ rol, delen }: Extract<Blok, { readonly soort: 'alinea' }>): string {
  const text = delen
    .map(({ tekst, vet }) => {
      if (vet !== true) return breakLines(tekst);
      // Emphasis must close against a letter, so the blank behind it stays outside.
      const bare = tekst.trimEnd();
      return `**${breakLines(bare)}**${tekst.slice(bare.length)}`;
    })
    .join('');
  return rol === 'let-op' ? `> ${text.replaceAll('\n', '\n> ')}` : text;
}

/** Lines stay lines: a backslash at the end of each, and a blank one begins a new paragraph. */
function breakLines(tekst: string): string {
  return linesOf(tekst)
    .map(escapeLine)
    .join('\n')
    .replaceAll(/([^\n])\n(?=[^\n])/g, '$1\\\n');
}

function toTable({ koppen, rijen }: Tabelblok): string {
  const row = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  return [
    row(koppen.map(({ tekst }) => cell(tekst))),
    row(koppen.map(({ isGetal }) => (isGetal ? '---:' : ':---'))),
    ...rijen.map((rij) => row(cellsOf(rij))),
  ].join('\n');
}

function cellsOf({ rol, cellen }: Tabelrij): readonly string[] {
  const isBold = rol === 'groep' || rol === 'totaal';
  return cellen.map((cel) => (isBold && cel !== '' ? `**${cell(cel)}**` : cell(cel)));
}

function cell(tekst: string): string {
  return linesOf(tekst).map(escapeSigns).join('<br>');
}

function inline(tekst: string): string {
  return escapeSigns(linesOf(tekst).join(' '));
}

function escapeLine(line: string): string {
  // What only means something at the start of a line: headings, lists, rules, quotes, code by indentation.
  const bare = escapeSigns(line.replace(/^\s+/, ''));
  return bare.replace(/^([-+=])/, String.raw`\$1`).replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}

function escapeSigns(line: string): string {
  return line.replaceAll(/[\\`*_[\]<>&#|~$]/g, String.raw`\$&`);
}
