import { decimaal, type Decimaal } from '../../money/decimaal';
import { effectiveSleutels } from '../overnemen';
import type { Celwaarde, Tabelinhoud, WerkmapInhoud } from '../werkmap';

/** A data row of a table of ours, by header: columns may have been moved. */
export interface Tabelrij {
  /** Whether the table has the column at all. */
  has(kop: string): boolean;
  get(kop: string): Celwaarde;
  /** Trimmed text; a number as its digits. */
  text(kop: string): string;
  /** Text, or null where the cell is empty. */
  textOrNull(kop: string): string | null;
  number(kop: string): number | null;
  decimaal(kop: string): Decimaal | null;
}

function toRij(tabel: Tabelinhoud, waarden: readonly Celwaarde[]): Tabelrij {
  const get = (kop: string): Celwaarde => waarden[tabel.koppen.indexOf(kop)] ?? '';
  const text = (kop: string): string => String(get(kop)).trim();
  const number = (kop: string): number | null => {
    const waarde = get(kop);
    return typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : null;
  };
  return {
    has: (kop) => tabel.koppen.includes(kop),
    get,
    text,
    textOrNull: (kop) => text(kop) || null,
    number,
    decimaal: (kop) => {
      const waarde = number(kop);
      return waarde === null ? null : doubleToDecimaal(waarde);
    },
  };
}

/** A double of a cell as the 15 digits that Excel shows of it: 0.1+0.2 is 0.3 there and here. */
function doubleToDecimaal(waarde: number): Decimaal {
  return decimaal(Number(waarde.toPrecision(15)));
}

/** The rows of a table of ours that carry a sleutel: others are a person's own. */
export function rowsOf(inhoud: WerkmapInhoud, naam: string): readonly Tabelrij[] {
  const tabel = inhoud.tabellen.find((t) => t.naam === naam);
  if (tabel === undefined) return [];
  return tabel.waarden.map((waarden) => toRij(tabel, waarden)).filter((rij) => rij.text('Sleutel') !== '');
}

/** Every row of a table to which a person may add rows, with the sleutel that it has or gets. */
export function allRowsOf(
  inhoud: WerkmapInhoud,
  naam: string
): readonly { readonly sleutel: string; readonly rij: Tabelrij }[] {
  const tabel = inhoud.tabellen.find((t) => t.naam === naam);
  if (tabel === undefined) return [];
  const sleutels = effectiveSleutels(tabel);
  return tabel.waarden.flatMap((waarden, i) => {
    const sleutel = sleutels[i] ?? '';
    return sleutel === '' ? [] : [{ sleutel, rij: toRij(tabel, waarden) }];
  });
}

/** The member of a list that a cell holds, or null: a person may have typed anything. */
export function oneOf<T extends string>(waarden: readonly T[], tekst: string): T | null {
  return waarden.find((waarde) => waarde === tekst) ?? null;
}
