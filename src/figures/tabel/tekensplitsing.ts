import type { Gebouwd } from './bouw-tabel';
import { withoutEenheid } from '../stuk/eenheid';
import type { Ruwrij, Ruwtabel } from '../herkenners/ruwtabel';
import type { Lijn } from '../stuk/stroom';

/** Headings in one table that are tried as the beginning of another, at the most. */
const MEESTE = 12;

const isKop = ({ inhoud }: Ruwrij): boolean => inhoud.soort === 'vast' && inhoud.cellen.every((cel) => cel === null);

const isOnzeker = ({ twijfels }: Gebouwd): boolean => twijfels.some(({ code }) => code === 'teken-onzeker');

/** Whether two parts are each sure of their signs, and print them differently. */
function isAnders(boven: Gebouwd, onder: Gebouwd): boolean {
  if (isOnzeker(boven) || isOnzeker(onder)) return false;
  const [a, b] = [boven.tabel.tekenconventie, onder.tabel.tekenconventie];
  if (a.saldo === null || b.saldo === null) return false;
  return a.saldo !== b.saldo || a.lasten !== b.lasten || a.baten !== b.baten;
}

/** The two parts of a table at a row that is a heading; null where its line is not found. */
function cut(ruw: Ruwtabel, plaats: number, lijnen: readonly Lijn[]): readonly [Ruwtabel, Ruwtabel] | null {
  const kop = ruw.rijen[plaats];
  const afstand = lijnen.slice(ruw.begin, ruw.eind).findIndex(({ herkomst }) => herkomst === kop?.herkomst);
  if (kop === undefined || afstand < 1) return null;
  const grens = ruw.begin + afstand;
  return [
    { ...ruw, eind: grens, rijen: ruw.rijen.slice(0, plaats) },
    {
      ...ruw,
      begin: grens,
      labelkop: '',
      titel: withoutEenheid(kop.label),
      rijen: ruw.rijen.slice(plaats + 1),
      herkomst: kop.herkomst,
    },
  ];
}

/**
 * Two tables below one header may print lasten and baten with different signs: programmes, and below them the general
 * income. Where the signs of the whole are not sure, it is cut at the heading from which each part is sure of its own.
 * @param heel what the whole means
 * @param bouw what a part would mean
 * @returns null where it is one table
 */
export function splitByTekens(
  ruw: Ruwtabel,
  heel: Gebouwd,
  lijnen: readonly Lijn[],
  bouw: (ruw: Ruwtabel) => Gebouwd
): readonly Ruwtabel[] | null {
  if (!isOnzeker(heel)) return null;
  const plaatsen = ruw.rijen.flatMap((rij, i) => (i > 1 && isKop(rij) ? [i] : []));
  for (const plaats of plaatsen.slice(0, MEESTE)) {
    const delen = cut(ruw, plaats, lijnen);
    if (delen !== null && isAnders(bouw(delen[0]), bouw(delen[1]))) return delen;
  }
  return null;
}
