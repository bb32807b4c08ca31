import { nameFigures, type Celnaam, type Celwoorden } from '../domain/celnaam';
import type { Lezing } from '../domain/lezing';
import type { Taal } from '../money/format';
import { paneel as en } from './en/paneel';
import { paneel as nl } from './nl/paneel';

/** The words of the names of figures, in each language. */
export const CELWOORDEN: Readonly<Record<Taal, Celwoorden>> = {
  nl: {
    soort: {
      lasten: 'lasten',
      baten: 'baten',
      saldo: 'saldo',
      toevoeging: 'toevoeging',
      onttrekking: 'onttrekking',
      'mutatie reserves': 'mutatie reserves',
      aandeel: 'aandeel',
      waarde: 'waarde',
    },
    reeks: nl.reeks,
    tegel: 'tegel',
    aandeelTegel: 'aandeel tegel',
  },
  en: {
    soort: {
      lasten: 'expenditure',
      baten: 'income',
      saldo: 'balance',
      toevoeging: 'addition',
      onttrekking: 'withdrawal',
      'mutatie reserves': 'change in reserves',
      aandeel: 'share',
      waarde: 'value',
    },
    reeks: en.reeks,
    tegel: 'tile',
    aandeelTegel: 'share in tile',
  },
};

/** Names every figure as a reader would: `lasten 1.3`, with its series where a table has more than one, `tegel saldo`. */
export function celnaamFor(lezingen: readonly Lezing[], taal: Taal): Celnaam {
  const namen = nameFigures(lezingen, CELWOORDEN[taal]);
  return (cel) => namen.get(cel) ?? cel;
}
