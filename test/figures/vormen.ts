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

const heeftCijfer = (cellen: readonly string[]): boolean =>
  cellen.slice(1).some((cel) => /^[-(€\s]*\d/.test(cel.trim()));

/** Words over lines of at most a width, the last line full. */
function wrap(tekst: string, breedte: number): string[] {
  return tekst.split(' ').reduce<string[]>((lijnen, woord) => {
    const laatste = lijnen.at(-1);
    if (laatste === undefined || laatste.length + 1 + woord.length > breedte) return [...lijnen, woord];
    return [...lijnen.slice(0, -1), `${laatste} ${woord}`];
  }, []);
}

/** Rows as an older system prints them: labels to the left, figures to the right, long names of columns over lines. */
function align(rijen: readonly (readonly string[])[]): string[][] {
  const eerste = rijen.findIndex(heeftCijfer);
  const kolommen = Math.max(...rijen.map((rij) => rij.length));
  const breedtes = Array.from({ length: kolommen }, (_, k) => {
    const cijfers = rijen.slice(Math.max(eerste, 0)).map((rij) => rij[k]?.length ?? 0);
    const woorden = rijen.slice(0, Math.max(eerste, 0)).flatMap((rij) => (rij[k] ?? '').split(' '));
    return Math.max(...cijfers, ...woorden.map(({ length }) => length), 4);
  });
  return rijen.map((rij, i) => {
    const cellen = breedtes.map((breedte, k) => (i < eerste ? wrap(rij[k] ?? '', breedte) : [rij[k] ?? '']));
    const hoogte = Math.max(...cellen.map(({ length }) => length));
    return Array.from({ length: hoogte }, (_, lijn) =>
      cellen
        .map((delen, k) => {
          const tekst = delen[lijn - (hoogte - delen.length)] ?? '';
          return k === 0 ? tekst.padEnd(breedtes[k] ?? 0) : tekst.padStart(breedtes[k] ?? 0);
        })
        .join('  ')
        .trimEnd()
    );
  });
}

/** Each run of rows by itself; headings between rows do not end it. */
function alignRuns(regels: readonly Regel[]): string {
  const eind = regels.findIndex((regel) => typeof regel === 'string' && regel.trim() === '');
  const run = eind < 0 ? regels : regels.slice(0, eind);
  const rijen = run.filter((regel) => typeof regel !== 'string');
  const gezet = align(rijen);
  const uit = run.flatMap((regel) => (typeof regel === 'string' ? [regel] : (gezet.shift() ?? [])));
  return eind < 0 ? uit.join('\n') : [...uit, '', alignRuns(regels.slice(eind + 1))].join('\n');
}

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
  /** A report in fixed width, or a PDF as text with its layout kept. */
  uitgelijnd: alignRuns,
  /** Markdown, blanks kept. */
  pijp: (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : `| ${regel.join(' | ')} |`)).join('\n'),
  /** Pipes with the empty cells dropped. */
  'pijp zonder leeg': (regels: readonly Regel[]): string =>
    regels.map((regel) => (typeof regel === 'string' ? regel : `| ${gevuld(regel).join(' | ')} |`)).join('\n'),
} as const;

/** Name of a text form. */
export type Vorm = keyof typeof VORMEN;
