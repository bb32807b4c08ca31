import type { CelId } from '../domain/tabel';
import { BEDRAGSOORTEN, type Bedragsoort, type Regel, type Regelcel } from './regels';
import type { Plek } from './werkmap';

/** Where a figure stands on the sheet Doelstellingen. */
export interface Vindplaats {
  readonly regel: Regel;
  readonly soort: Bedragsoort;
  readonly cel: Regelcel;
}

/** Name of the table with all figures. */
export const DOELSTELLINGEN = 'tblDoelstellingen';

/** Header of the column with the published figure of a kind. The column Saldo is computed; the published one stands beside it. */
export const KOP_VAN: Readonly<Record<Bedragsoort, string>> = {
  lasten: 'Lasten',
  baten: 'Baten',
  saldo: 'Saldo gepubliceerd',
  toevoeging: 'Toevoeging',
  onttrekking: 'Onttrekking',
  'mutatie reserves': 'Mutatie reserves',
  bedrag: 'Bedrag',
};

/** Headers of the user's own begroting beside a row. */
export const KOP_EIGEN = { lasten: 'Begroting lasten', baten: 'Begroting baten' } as const;

/** Finds every figure on the sheet by its id. */
export function indexCells(regels: readonly Regel[]): ReadonlyMap<CelId, Vindplaats> {
  const index = new Map<CelId, Vindplaats>();
  for (const regel of regels) {
    for (const soort of BEDRAGSOORTEN) {
      const cel = regel.cellen[soort];
      if (cel) index.set(cel.id, { regel, soort, cel });
    }
  }
  return index;
}

/** The place of a figure in the workbook, for "ga naar cel". */
export function toPlek(vindplaats: Vindplaats): Plek {
  return { tabel: DOELSTELLINGEN, sleutel: vindplaats.regel.sleutel, kolom: KOP_VAN[vindplaats.soort] };
}
