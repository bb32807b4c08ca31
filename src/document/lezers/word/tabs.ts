import type { Rooster } from '../rooster/rooster';
import type { Stuk } from '../stuk';

/** A character that no text holds: it stands for a tab, which a page would take for a space. */
export const TAB = '\ue0f9';

const cellsOf = (tekst: string): string[] =>
  tekst
    .split(new RegExp(`(?:\\s*${TAB}\\s*)+`))
    .map((cel) => cel.trim())
    .filter((cel, i) => i === 0 || cel !== '');

const untab = (tekst: string): string => tekst.replaceAll(TAB, ' ').replace(/\s+/g, ' ').trim();

/** Lines of cells that follow each other as a table; of one line nothing tells that its cells are of columns. */
function toStukken(regels: readonly string[]): Stuk[] {
  const rijen = regels.map(cellsOf);
  const breedte = Math.max(...rijen.map((rij) => rij.length));
  if (rijen.length < 2 || breedte < 3) return regels.map((tekst): Stuk => ({ soort: 'regel', tekst: untab(tekst) }));
  // Rows keep their own length: where a figure was left out, its tab is not told from one more to reach the column.
  const rooster: Rooster = rijen.map((rij) => rij.map((tekst) => ({ tekst, cel: null })));
  return [{ soort: 'tabel', rooster }];
}

/** Tables that were set with tabs made into tables; every other tab is a space. */
export function tablesOfTabs(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  let regels: string[] = [];
  const close = (): void => {
    if (regels.length > 0) uit.push(...toStukken(regels));
    regels = [];
  };
  // The library has empty lines between any two paragraphs: after a line of cells they wait for what follows.
  let gaten: Stuk[] = [];
  for (const stuk of stukken) {
    if (hasTab(stuk)) {
      regels.push(textOf(stuk));
      gaten = [];
    } else if (stuk.soort === 'leeg' && regels.length > 0) gaten.push(stuk);
    else {
      close();
      uit.push(...gaten, clean(stuk));
      gaten = [];
    }
  }
  close();
  return uit;
}

const textOf = (stuk: Stuk): string => (stuk.soort === 'regel' ? stuk.tekst : '');
const hasTab = (stuk: Stuk): boolean => textOf(stuk).includes(TAB);

function clean(stuk: Stuk): Stuk {
  if (stuk.soort === 'leeg') return stuk;
  if (stuk.soort !== 'tabel') return stuk.tekst.includes(TAB) ? { ...stuk, tekst: untab(stuk.tekst) } : stuk;
  const rooster = stuk.rooster.map((rij) =>
    rij.map((cel) => (cel.tekst.includes(TAB) ? { ...cel, tekst: untab(cel.tekst) } : cel))
  );
  return { ...stuk, rooster };
}
