import type { Oordeel } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';

/** Wrong use of the command line: what is wrong, and the word concerned. */
export interface Gebruiksfout {
  readonly fout: 'geen-bestand' | 'onbekende-optie' | 'geen-waarde' | 'drempel' | 'taal' | 'uitvoer';
  readonly woord: string;
}

/** What the shell command says. */
export interface Clitekst {
  readonly gebruik: string;
  readonly fout: (fout: Gebruiksfout) => string;
  /** A file that is not there, may not be read, or is a folder; `code` as the system gives it (ENOENT). */
  readonly nietGelezen: (bestand: string, code: string) => string;
  readonly nietGeschreven: (bestand: string, code: string) => string;
  readonly document: (lezing: Lezing) => string;
  readonly oordelen: (aantallen: Readonly<Record<Oordeel, number>>, nietGetoetst: number) => string;
  /** How many afwijkingen pass the threshold; it is followed by their drafts. */
  readonly afwijkingen: (boven: number, totaal: number) => string;
  readonly geschreven: (bestand: string) => string;
}

const SYSTEEM: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EACCES: 'is niet toegankelijk',
  EPERM: 'is niet toegankelijk',
  EISDIR: 'is een map',
};

function aantal(n: number, enkelvoud: string, meervoud: string): string {
  return `${n} ${n === 1 ? enkelvoud : meervoud}`;
}

export const cli: Clitekst = {
  gebruik: [
    'Gebruik: sluitend BESTAND… [--json | --regels] [-o uit.xlsx|rapport.docx|rapport.md]… [--drempel EURO] [--taal nl|en]',
    '',
    '  --json           alles wat gelezen, getoetst en opgesteld is als één JSON-object',
    '  --regels         één JSON-object per document per regel, elk document op zichzelf',
    '  -o, --output     schrijf de werkmap (.xlsx) of het rapport (.docx of .md); mag vaker dan eens',
    '  --drempel EURO   vanaf welk bedrag een afwijking een conceptzin krijgt',
    '  --taal nl|en     taal van de meldingen',
  ].join('\n'),
  fout: ({ fout, woord }) => {
    switch (fout) {
      case 'geen-bestand':
        return 'Geef minstens één bestand op.';
      case 'onbekende-optie':
        return `De optie ${woord} bestaat niet.`;
      case 'geen-waarde':
        return `De optie ${woord} is niet goed gebruikt: er hoort een waarde bij, of juist niet.`;
      case 'drempel':
        return `De drempel "${woord}" is geen heel bedrag in euro; schrijf het zonder punten, zoals 1000000.`;
      case 'taal':
        return `De taal "${woord}" is er niet; kies nl of en.`;
      case 'uitvoer':
        return `Het bestand "${woord}" moet eindigen op .xlsx (werkmap), .docx of .md (rapport).`;
    }
  },
  nietGelezen: (bestand, code) => `${bestand} ${SYSTEEM[code] ?? `kan niet worden gelezen (${code})`}.`,
  nietGeschreven: (bestand, code) => `${bestand} kan niet worden geschreven (${code}).`,
  document: ({ document, soort, jaar, tabellen, tegels, indicatoren, twijfels }) =>
    `${document.naam}: ${[soort ?? 'document', jaar ?? ''].join(' ').trim()} met ` +
    [
      aantal(tabellen.length, 'tabel', 'tabellen'),
      aantal(tegels.length, 'tegel', 'tegels'),
      aantal(indicatoren.length, 'indicator', 'indicatoren'),
    ].join(', ') +
    ` en ${aantal(twijfels.length, 'twijfel', 'twijfels')}.`,
  oordelen: ({ sluit, afronding, raakt, verschil }, nietGetoetst) =>
    `Aansluiting: ${sluit} sluit, ${afronding} afronding, ${raakt} op de grens, ${aantal(verschil, 'verschil', 'verschillen')}` +
    (nietGetoetst === 0 ? '.' : `; ${nietGetoetst} niet getoetst.`),
  afwijkingen: (boven, totaal) => `Afwijkingen: ${boven} van ${totaal} boven de drempel.`,
  geschreven: (bestand) => `Geschreven: ${bestand}.`,
};
