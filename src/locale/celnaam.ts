import type { Lezing } from '../domain/lezing';
import { celId, type CelId, type Kolom, type Rij, type Soort, type Tabel } from '../domain/tabel';
import type { Taal } from '../money/format';
import type { Celnaam } from './nl/bevindingen';

const SOORTEN: Readonly<Record<Taal, Readonly<Record<Soort, string>>>> = {
  nl: {
    lasten: 'lasten',
    baten: 'baten',
    saldo: 'saldo',
    toevoeging: 'toevoeging',
    onttrekking: 'onttrekking',
    'mutatie reserves': 'mutatie reserves',
    aandeel: 'aandeel',
    waarde: 'waarde',
  },
  en: {
    lasten: 'expenditure',
    baten: 'income',
    saldo: 'balance',
    toevoeging: 'addition',
    onttrekking: 'withdrawal',
    'mutatie reserves': 'change in reserves',
    aandeel: 'share',
    waarde: 'value',
  },
};
const TEGEL: Readonly<Record<Taal, readonly [string, string]>> = {
  nl: ['tegel', 'aandeel tegel'],
  en: ['tile', 'share in tile'],
};

/** Names every figure as a reader would: `lasten 1.3`, with its series where a table has more than one, `tegel saldo`. */
export function celnaamFor(lezingen: readonly Lezing[], taal: Taal): Celnaam {
  const namen = new Map<CelId, string>();
  for (const { tabellen, tegels } of lezingen) {
    for (const tabel of tabellen) nameCells(tabel, taal, namen);
    for (const { id, soort } of tegels) {
      namen.set(id, `${TEGEL[taal][0]} ${SOORTEN[taal][soort]}`);
      namen.set(`${id}.a`, `${TEGEL[taal][1]} ${SOORTEN[taal][soort]}`);
    }
  }
  return (cel) => namen.get(cel) ?? cel;
}

function nameCells(tabel: Tabel, taal: Taal, namen: Map<CelId, string>): void {
  const hasSeries = new Set(tabel.kolommen.map(momentOf)).size > 1;
  for (const rij of tabel.rijen) {
    tabel.kolommen.forEach((kolom, index) => {
      namen.set(celId(rij, index), nameCell(rij, kolom, hasSeries, taal));
    });
  }
}

function nameCell(rij: Rij, kolom: Kolom, hasSeries: boolean, taal: Taal): string {
  const soort = kolom.soort ?? rij.soort;
  const wie = rij.code ?? (soort !== null && rij.label.toLowerCase() === soort ? '' : rij.label);
  const wat = soort === null ? kolom.kop : SOORTEN[taal][soort];
  const moment = hasSeries ? ` (${momentOf(kolom)})` : '';
  return `${[wat, wie].filter((deel) => deel !== '').join(' ')}${moment}`;
}

function momentOf({ kop, reeks, jaar }: Kolom): string {
  if (reeks === null) return kop;
  return jaar === null ? reeks : `${reeks} ${jaar}`;
}
