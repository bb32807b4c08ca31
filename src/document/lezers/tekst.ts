import type { Block, Tabelcel } from '../../domain/document';
import type { DocumentId } from '../../domain/herkomst';
import { atLine } from '../plaats';
import { breathe, type Werk } from '../werk';
import { withoutMark } from './rooster/merkteken';
import { bulletText, isPipeLine, isPipeRule, pipeCells, splitLines, tabCells, type Tekstlijn } from './lijnsoort';

const HAP = 5000;

/** A run of lines that share a kind of separator, or one line. */
interface Groep {
  readonly soort: 'tab' | 'pijp' | 'los';
  readonly lijnen: readonly Tekstlijn[];
}

/** How a run of lines of one kind is known to be a table, and what its cells are. */
const SCHEIDINGEN = {
  tab: { is: (tekst: string) => tekst.includes('\t') && tekst.trim() !== '', cellen: tabCells },
  pijp: { is: isPipeLine, cellen: pipeCells },
} as const;

/** Lines that follow each other with the same separator make one group. */
function group(lijnen: readonly Tekstlijn[]): Groep[] {
  const groepen: { soort: Groep['soort']; lijnen: Tekstlijn[] }[] = [];
  for (const lijn of lijnen) {
    const soort = SCHEIDINGEN.tab.is(lijn.tekst) ? 'tab' : SCHEIDINGEN.pijp.is(lijn.tekst) ? 'pijp' : 'los';
    const vorige = groepen.at(-1);
    if (soort !== 'los' && vorige?.soort === soort) vorige.lijnen.push(lijn);
    else groepen.push({ soort, lijnen: [lijn] });
  }
  return groepen;
}

/** One separator in one line is an indent or a stray pipe; a table has a line with two filled cells. */
function isTable({ soort, lijnen }: Groep): boolean {
  if (soort === 'los') return false;
  // One line with pipes among text is a table row only when it is fenced by them.
  if (soort === 'pijp' && lijnen.length < 2 && !/^\|.*\|$/.test(lijnen[0]?.tekst.trim() ?? '')) return false;
  if (soort === 'pijp' && lijnen.every(({ tekst }) => /^\|.*\|$/.test(tekst.trim()))) return true;
  return lijnen.some(({ tekst }) => SCHEIDINGEN[soort].cellen(tekst).filter((cel) => cel !== '').length > 1);
}

function tableBlock(groep: Groep & { soort: 'tab' | 'pijp' }, document: DocumentId, blok: number): Block {
  const { cellen } = SCHEIDINGEN[groep.soort];
  const rijen = groep.lijnen
    .filter(({ tekst }) => !(groep.soort === 'pijp' && isPipeRule(tekst)))
    .map(({ nummer, tekst }): Tabelcel[] => {
      const herkomst = atLine(document, blok, nummer);
      return cellen(tekst).map((cel) => ({ tekst: withoutMark(cel), herkomst }));
    });
  return { soort: 'tabel', rijen, herkomst: atLine(document, blok, groep.lijnen[0]?.nummer ?? 1) };
}

function lineBlock({ nummer, tekst }: Tekstlijn, document: DocumentId, blok: number): Block {
  const herkomst = atLine(document, blok, nummer);
  const kaal = tekst.trim();
  if (kaal === '') return { soort: 'leeg', herkomst };
  const kop = /^(#{1,6})\s+(\S.*)$/.exec(kaal);
  if (kop !== null) return { soort: 'kop', niveau: kop[1]?.length ?? 1, tekst: kop[2] ?? '', herkomst };
  const punt = bulletText(tekst);
  return punt === null ? { soort: 'regel', tekst: kaal, herkomst } : { soort: 'opsomming', tekst: punt, herkomst };
}

/**
 * Reads plain text and Markdown: tab and pipe lines become tables, every other line stays a line.
 * @returns null when the user stopped it.
 */
export async function readTekst(tekst: string, document: DocumentId, werk: Werk): Promise<Block[] | null> {
  const blokken: Block[] = [];
  const groepen = group(splitLines(tekst));
  for (let begin = 0; begin < groepen.length; begin += HAP) {
    if ((await breathe(werk)) === 'stop') return null;
    for (const groep of groepen.slice(begin, begin + HAP)) {
      const { soort, lijnen } = groep;
      if (soort !== 'los' && isTable(groep)) blokken.push(tableBlock({ soort, lijnen }, document, blokken.length));
      else for (const lijn of lijnen) blokken.push(lineBlock(lijn, document, blokken.length));
    }
  }
  return blokken;
}
