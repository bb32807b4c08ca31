import type { Cell, Worksheet } from 'exceljs';
import { breathe, type Werk } from '../werk';
import type { DocumentId } from '../../domain/herkomst';
import type { Problem } from '../../domain/problem';
import { cellText, openFormula } from './excel/celtekst';
import { findGebieden, toRooster, type Bladcel } from './excel/gebieden';
import { loadWerkmap } from './excel/laad';
import { hiddenParts, holdsFigures, turnedSigns } from './excel/verborgen';
import { unreadable, type Gelezenstukken } from './gelezen';
import { repeatText } from './rooster/rooster';
import type { Stuk } from './stuk';
import { checkZip } from './zip/begroot';

const MERGE = 1;

/** A merged cell as it is in one of its places. */
function textAt(cel: Cell, links: number): string {
  // The master's own place is drawn; the library makes the others with the master's value.
  if ((cel.type as number) !== MERGE) return cellText(cel);
  const { master } = cel;
  return repeatText(cellText(master), Number(master.col) - links, Number(cel.row) > Number(master.row));
}

/** More than this of one sheet nobody reads. */
const MEESTE_FORMULES = 20;

const nameOf = ({ name }: Worksheet): string => (/^[A-Za-z]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** Formulas without a result: files that programs write leave computing to Excel, and hold no figure there. */
function openFormulas(blad: Worksheet): ((document: DocumentId) => Problem)[] {
  const gevonden: ((document: DocumentId) => Problem)[] = [];
  blad.eachRow((rij) => {
    rij.eachCell((cel) => {
      const formule = openFormula(cel.value);
      if (formule === null || gevonden.length >= MEESTE_FORMULES) return;
      const plaats = `${nameOf(blad)}!${cel.address}`;
      gevonden.push((document) => ({
        code: 'formule-zonder-uitkomst',
        herkomst: { document, blok: 0, regel: null, pagina: null, cel: plaats },
        formule: formule.slice(0, 100),
      }));
    });
  });
  return gevonden;
}

function filledCells(blad: Worksheet): Bladcel[] {
  const cellen: Bladcel[] = [];
  const naam = nameOf(blad);
  const links = blad.dimensions.left;
  blad.eachRow((rij, r) => {
    rij.eachCell((cel, k) => {
      const tekst = textAt(cel, links);
      if (tekst === '') return;
      const herhaald = (cel.type as number) === MERGE ? { herhaald: true as const } : {};
      cellen.push({ rij: r, kolom: k, tekst, cel: `${naam}!${cel.address}`, ...herhaald });
    });
  });
  return cellen;
}

function piecesOf(blad: Worksheet): Stuk[] {
  const stukken: Stuk[] = /^(?:blad|sheet)\s?\d*$/i.test(blad.name) ? [] : [{ soort: 'regel', tekst: blad.name }];
  for (const gebied of findGebieden(filledCells(blad))) {
    stukken.push({ soort: 'leeg' }, { soort: 'tabel', rooster: toRooster(gebied) });
  }
  return stukken.some((stuk) => stuk.soort === 'tabel') ? [...stukken, { soort: 'leeg' }] : [];
}

/** Reads the sheets that are shown, each table with the cells that it stands in. */
export async function readExcel(bytes: Uint8Array, werk: Werk): Promise<Gelezenstukken | null> {
  const bezwaar = await checkZip(bytes, 'excel');
  if (bezwaar !== null) return unreadable(bezwaar);
  if ((await breathe(werk)) === 'stop') return null;
  const werkmap = await loadWerkmap(bytes);
  if (werkmap === null) return unreadable({ code: 'bestand-beschadigd', formaat: 'excel', detail: 'afgebroken' });
  const stukken: Stuk[] = [];
  const problemen: ((document: DocumentId) => Problem)[] = [];
  // What its maker has hidden is not what he shows.
  const bladen = werkmap.worksheets.filter(({ state }) => state === 'visible');
  for (const [i, blad] of bladen.entries()) {
    if ((await breathe(werk)) === 'stop') return null;
    for (const stuk of piecesOf(blad)) stukken.push(stuk);
    const naam = nameOf(blad);
    problemen.push(...openFormulas(blad), ...hiddenParts(blad, naam), ...turnedSigns(blad, naam));
    werk.voortgang?.(i + 1, bladen.length);
  }
  const weg = werkmap.worksheets
    .filter((blad) => blad.state !== 'visible' && holdsFigures(blad))
    .map(({ name }) => name);
  if (weg.length > 0) problemen.push(() => ({ code: 'blad-verborgen', bladen: weg }));
  return { stukken, problemen };
}
