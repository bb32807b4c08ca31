/** What a style sheet of Word says of what is shown. */
export interface Woordstijlen {
  /** Character and paragraph styles of which the text is hidden or struck out. */
  readonly weg: ReadonlySet<string>;
}

const LANGSTE = 5_000_000;

/** Hidden, or struck out once or twice: `true`, `false`, or null where a style does not say it. */
function hides(xml: string): boolean | null {
  const vlaggen = [...xml.matchAll(/<w:(?:vanish|webHidden|strike|dstrike)(?=[\s/>])([^<>]*)>/g)];
  if (vlaggen.length === 0) return null;
  return vlaggen.some(([, rest = '']) => !/w:val="(?:0|false|off)"/.test(rest));
}

/** Reads which styles hide their text, themselves or by the style that they are based on. */
export function readStijlen(xml: string): Woordstijlen {
  const eigen = new Map<string, { readonly weg: boolean | null; readonly basis: string | null }>();
  for (const deel of xml.slice(0, LANGSTE).split('</w:style>')) {
    const stijl = deel.slice(Math.max(0, deel.lastIndexOf('<w:style ')));
    const id = /\sw:styleId="([^"]*)"/.exec(stijl)?.[1];
    // What a table style says is of its cells and not of their text.
    if (id === undefined || /^<w:style\s[^<>]*w:type="(?:table|numbering)"/.test(stijl)) continue;
    eigen.set(id, { weg: hides(stijl), basis: /<w:basedOn\s+w:val="([^"]*)"/.exec(stijl)?.[1] ?? null });
  }
  const weg = new Set<string>();
  for (const id of eigen.keys()) {
    const gezien = new Set<string>();
    for (let bij: string | null = id; bij !== null && !gezien.has(bij);) {
      gezien.add(bij);
      const stijl = eigen.get(bij);
      if (stijl?.weg === true) weg.add(id);
      bij = stijl?.weg === null ? stijl.basis : null;
    }
  }
  return { weg };
}

/** What the properties of a run say itself goes before its style. */
const EIGEN = /<w:(?:vanish|webHidden|strike|dstrike)(?=[\s/>])/;

const styleOf = (xml: string, soort: 'rStyle' | 'pStyle'): string =>
  new RegExp(`<w:${soort}\\s+w:val="([^"]*)"`).exec(xml)?.[1] ?? '';

/** A run up to its text, with its properties; each stops where another begins, so that no file makes it look far. */
const RUN = /<w:r(?=[\s>])([^<>]*)>(\s*<w:rPr>(?:(?!<\/?w:rPr>)[^])*<\/w:rPr>)?/g;

/** Writes in each run what its styles say of it, where the run itself says nothing. */
export function applyStijlen(xml: string, { weg }: Woordstijlen): string {
  if (weg.size === 0) return xml;
  const alineas = xml.split('</w:p>').map((alinea) => {
    const begin = alinea.lastIndexOf('<w:pPr>');
    const eind = begin < 0 ? -1 : alinea.indexOf('</w:pPr>', begin);
    const heel = eind >= 0 && weg.has(styleOf(alinea.slice(begin, eind), 'pStyle'));
    if (!heel && !alinea.includes('<w:rStyle')) return alinea;
    // What stands before the paragraph (the end of a text box, the properties of a row) is of another.
    const vanaf = Math.max(0, alinea.lastIndexOf('<w:p>'), alinea.lastIndexOf('<w:p '));
    return (
      alinea.slice(0, vanaf) +
      alinea.slice(vanaf).replace(RUN, (run: string, rest: string, opmaak: string | undefined) => {
        const eigenschappen = opmaak ?? '';
        if (EIGEN.test(eigenschappen)) return run;
        if (!heel && !weg.has(styleOf(eigenschappen, 'rStyle'))) return run;
        return `<w:r${rest}><w:rPr>${eigenschappen.replace(/^\s*<w:rPr>|<\/w:rPr>$/g, '')}<w:vanish/></w:rPr>`;
      })
    );
  });
  return alineas.join('</w:p>');
}
