import { decimaal, type Decimaal } from '../../money/decimaal';
import type { Taal } from '../../money/format';

/** A typed amount or percentage: null when empty, undefined when it is not a number of at least 0. */
export function parseInvoer(tekst: string, taal: Taal): Decimaal | null | undefined {
  const bare = tekst.replaceAll(/[\s€%]/g, '');
  if (bare === '') return null;
  const pattern = taal === 'nl' ? /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  if (!pattern.test(bare)) return undefined;
  const plain = taal === 'nl' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return decimaal(plain);
}
