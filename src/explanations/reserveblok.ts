import type { Rij } from '../domain/tabel';
import { isReserveRij } from './rijwoorden';

const nameOf = ({ code, label }: Rij): string => `${code ?? ''} ${label}`;

/**
 * Rows of a second block with the names of the first, closed by a total of reserves (`Totaal mutaties reserves`): reserves
 * per programme, though only their total says so. Empty unless every row of the block has its name in the first.
 */
export function findReserveblok(rijen: readonly Rij[]): ReadonlySet<string> {
  const einde = rijen.findIndex((rij) => rij.rol === 'totaal' && isReserveRij(rij));
  const begin = rijen.map(({ rol }, index) => rol !== 'regel' && index < einde).lastIndexOf(true);
  if (begin < 1) return new Set();
  const blok = rijen.slice(begin + 1, einde);
  const namen = new Set(rijen.slice(0, begin).map(nameOf));
  const isRepeat = blok.length > 1 && blok.every((rij) => namen.has(nameOf(rij)) && !isReserveRij(rij));
  return new Set(isRepeat ? blok.map(({ id }) => id) : []);
}
