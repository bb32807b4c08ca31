/** A document of the catalogue: lines of text, and rows of cells. */
export type Regel = string | readonly string[];

/** Parses a case: tab lines are rows of cells, comments are left out. */
export function parseCase(tekst: string): Regel[] {
  return (
    tekst
      .split('\n')
      .filter((regel) => !regel.startsWith('# Weergave'))
      // The cases write this where the document prints nothing.
      .map((regel) => regel.replace('(totaal zonder label)', ''))
      .map((regel) => (regel.includes('\t') ? regel.split('\t') : regel))
  );
}

const gevuld = (cellen: readonly string[]): string[] => cellen.filter((cel) => cel.trim() !== '');

/** How the same document arrives as text. */
export const VORMEN = {
  /** As in the case: a tab between cells, blanks kept. */
  tab: (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : regel.join('\t'))).join('\n'),
  /** Copied from a web page or PDF: one row a line, single spaces, blanks gone. */
  spaties: (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : gevuld(regel).join(' '))).join('\n'),
  /** Copied from a site that prints a cell a line. */
  'cel per regel': (regels: readonly Regel[]): string =>
    regels
      .flatMap((regel) => (typeof regel === 'string' ? [regel] : gevuld(regel).flatMap((cel) => [cel, ''])))
      .join('\n'),
  /** Markdown, blanks kept. */
  pijp: (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : `| ${regel.join(' | ')} |`)).join('\n'),
  /** Pipes with the empty cells dropped. */
  'pijp zonder leeg': (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : `| ${gevuld(regel).join(' | ')} |`)).join('\n'),
} as const;

/** Name of a text form. */
export type Vorm = keyof typeof VORMEN;
