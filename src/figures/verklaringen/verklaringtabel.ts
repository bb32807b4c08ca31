import { parseKopwoorden } from '../kolommen/kopwoorden';
import type { Ruwtabel } from '../herkenners/ruwtabel';
import type { Verklaringlijst } from './verklaringlijst';

/** Whether the columns of a table are stages or years: its rows are figures, and no causes with an amount. */
export function isCijfertabel({ koppen }: Ruwtabel): boolean {
  const betekenissen = koppen.map(parseKopwoorden);
  const jaren = betekenissen.filter(({ jaar }) => jaar !== null).length;
  return jaren > 1 || betekenissen.some(({ reeks }) => reeks !== null && reeks !== 'verschil');
}

/** The lines that a list of explained differences stands on, those it could not read included. */
function linesOfLists(lijsten: readonly Verklaringlijst[]): Set<string> {
  const plaatsen = lijsten.flatMap(({ regels, onzeker }) => [...regels, ...onzeker].map(({ herkomst }) => herkomst));
  return new Set(plaatsen.map((herkomst) => JSON.stringify(herkomst)));
}

/** The tables that are no list of explained differences: such a list was read as what it is. */
export function withoutLists<T extends object>(
  vondsten: readonly (T | Ruwtabel)[],
  lijsten: readonly Verklaringlijst[]
): (T | Ruwtabel)[] {
  const gelezen = linesOfLists(lijsten);
  return vondsten.filter((vondst) => {
    if (!('rijen' in vondst) || isCijfertabel(vondst)) return true;
    const metCijfers = vondst.rijen.filter(
      ({ inhoud }) => inhoud.soort === 'los' || inhoud.cellen.some((cel) => cel !== null)
    );
    return !metCijfers.every(({ herkomst }) => gelezen.has(JSON.stringify(herkomst)));
  });
}
