import type { Block, Tabelcel } from '../../domain/document';
import type { DocumentId } from '../../domain/herkomst';
import { atLine } from '../plaats';
import { breathe, type Werk } from '../werk';
import { withoutMark } from './rooster/merkteken';
import { joinKoplijnen } from './koplijnen';
import { findUitlijningen, type Uitlijning } from './uitlijning';
import { bulletText, isPipeLine, isPipeRule, pipeCells, splitLines, tabCells, type Tekstlijn } from './lijnsoort';

const HAP = 5000;

/** A run of lines that share a kind of separator, or of which none has one. */
interface Groep {
  readonly soort: 'tab' | 'pijp' | 'los';
  readonly lijnen: readonly Tekstlijn[];
}

/** What becomes a block: one line, a run of lines with a separator, or a table in columns of spaces. */
type Deel = Groep | { readonly soort: 'uitgelijnd'; readonly tabel: Uitlijning };

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
    if (vorige?.soort === soort) vorige.lijnen.push(lijn);
    else groepen.push({ soort, lijnen: [lijn] });
  }
  return groepen;
}

/** Lines without a separator one by one, but for tables in columns of spaces. */
function split(groep: Groep): Deel[] {
  if (groep.soort !== 'los') return [groep];
  const { lijnen } = groep;
  const delen: Deel[] = [];
  const add = (tot: number): void => {
    for (const lijn of joinKoplijnen(lijnen.slice(gedaan, tot))) delen.push({ soort: 'los', lijnen: [lijn] });
  };
  let gedaan = 0;
  for (const tabel of findUitlijningen(lijnen)) {
    add(tabel.begin);
    delen.push({ soort: 'uitgelijnd', tabel });
    gedaan = tabel.eind;
  }
  add(lijnen.length);
  return delen;
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

function alignedBlock({ rooster, nummers }: Uitlijning, document: DocumentId, blok: number): Block {
  const rijen = rooster.map((rij, i) => {
    const herkomst = atLine(document, blok, nummers[i] ?? 1);
    return rij.map(({ tekst }): Tabelcel => ({ tekst: withoutMark(tekst), herkomst }));
  });
  return { soort: 'tabel', rijen, herkomst: atLine(document, blok, nummers[0] ?? 1) };
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
 * Reads plain text and Markdown: tab and pipe lines and figures in columns become tables, every other line stays a line.
 * @returns null when the user stopped it.
 */
export async function readTekst(tekst: string, document: DocumentId, werk: Werk): Promise<Block[] | null> {
  const blokken: Block[] = [];
  const delen = group(splitLines(tekst)).flatMap(split);
  for (let begin = 0; begin < delen.length; begin += HAP) {
    if ((await breathe(werk)) === 'stop') return null;
    for (const deel of delen.slice(begin, begin + HAP)) {
      if (deel.soort === 'uitgelijnd') {
        blokken.push(alignedBlock(deel.tabel, document, blokken.length));
        continue;
      }
      const { soort, lijnen } = deel;
      if (soort !== 'los' && isTable(deel)) blokken.push(tableBlock({ soort, lijnen }, document, blokken.length));
      else for (const lijn of lijnen) blokken.push(lineBlock(lijn, document, blokken.length));
    }
  }
  return blokken;
}
