import type { Cel, Eenheid } from '../../domain/tabel';
import type { Herkomst } from '../../domain/herkomst';
import { toBedrag } from '../../money/bedrag';
import { compare, decimaal, multiply, type Decimaal } from '../../money/decimaal';
import { parseGetal } from '../../money/lees-getal';
import { kopGedrukt } from '../plannen/doelstellingen';
import { KOP_VAN } from '../cel-index';
import type { Bedragsoort } from '../regels';
import type { Tabelrij } from './rijen';

const EEN = decimaal(1);

/**
 * The figure of a kind in a row of the sheet. The sheet holds it in the house sign; the text as printed stands beside it.
 * A cell that a person changed counts as changed; one that was emptied counts as printed again; a text is no figure.
 */
export function readCel(
  rij: Tabelrij,
  soort: Bedragsoort,
  teken: 1 | -1,
  eenheid: Eenheid,
  herkomst: Herkomst
): Cel | null {
  const tekst = rij.text(kopGedrukt(soort));
  const gedrukt = tekst === '' ? null : parseGetal(tekst);
  const opBlad = rij.decimaal(KOP_VAN[soort]);
  const getypt = rij.text(KOP_VAN[soort]);
  if (opBlad === null && getypt === '' && tekst === '') return null;
  // A text in place of the figure: the printed one is not what the workbook holds, and no sum can be made with this.
  if (opBlad === null && getypt !== '') {
    const stap = gedrukt?.stap ?? EEN;
    return { tekst, waarde: null, bedrag: null, stap, nihil: false, gewijzigd: true, herkomst };
  }
  const house = (waarde: Decimaal): Decimaal => multiply(waarde, decimaal(teken));
  const waarde = opBlad === null ? (gedrukt?.waarde ?? null) : house(opBlad);
  const lezingen = [gedrukt?.waarde ?? null, gedrukt?.anders ?? null].filter((w) => w !== null);
  const gelijk = waarde === null || lezingen.some((lezing) => compare(lezing, waarde) === 0);
  return {
    tekst,
    waarde,
    bedrag: waarde === null ? null : toBedrag(house(waarde), eenheid.euro),
    stap: gedrukt?.stap ?? EEN,
    nihil: gedrukt?.soort === 'nihil',
    gewijzigd: !gelijk,
    herkomst,
  };
}
