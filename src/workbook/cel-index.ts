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

/** What a figure is called in a sentence: `saldo 1.3`, `lasten TOTAAL PROGRAMMA`. */
export function nameCell(index: ReadonlyMap<CelId, Vindplaats>): (cel: CelId) => string {
  return (id) => {
    const vindplaats = index.get(id);
    if (vindplaats === undefined) return id;
    const { regel, soort } = vindplaats;
    const rol = regel.rol === 'tegel' || regel.rol === 'aandeel' ? regel.rol : null;
    const wie = rol ?? regel.code ?? regel.naam;
    // "Saldo van baten en lasten" says its kind itself; a row without a name has nothing more to say.
    return wie.toLowerCase().startsWith(soort) ? wie : `${soort} ${wie}`.trim();
  };
}

/**
 * The same for the figures of one sentence: where two of them would have one name (a row in two series), both get their
 * series and year with it: `saldo 1.3 (rekening 2019)`.
 */
export function nameCells(index: ReadonlyMap<CelId, Vindplaats>, cellen: Iterable<CelId>): (cel: CelId) => string {
  const nameOf = nameCell(index);
  const perNaam = new Map<string, number>();
  for (const cel of new Set(cellen)) perNaam.set(nameOf(cel), (perNaam.get(nameOf(cel)) ?? 0) + 1);
  return (cel) => {
    const naam = nameOf(cel);
    const regel = index.get(cel)?.regel;
    const moment = [regel?.reeks, regel?.jaar].filter((deel) => deel !== null && deel !== undefined).join(' ');
    return (perNaam.get(naam) ?? 0) < 2 || moment === '' ? naam : `${naam} (${moment})`;
  };
}
