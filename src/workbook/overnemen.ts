import { SLEUTEL } from './plan';
import type { Celwaarde, Tabelinhoud } from './werkmap';

// Rows that a person added himself to a table of ours: typed below it, or copied. They get a sleutel of their own.

/** Whether a cell holds nothing of a person's: Excel fills formulas into new rows of a table by itself. */
function isBlank(waarde: Celwaarde, formule: Celwaarde): boolean {
  return waarde === '' || (String(formule).startsWith('=') && formule !== waarde);
}

/**
 * The sleutel of every data row, in the order they stand in: its own; for a row without one, and for the second and later
 * rows with the same, the next free number (`v7`). Empty for a row in which nothing stands. A pure function of what
 * stands in the table, so that reading it and writing it agree.
 */
export function effectiveSleutels(tabel: Tabelinhoud): readonly string[] {
  const kolom = tabel.koppen.indexOf(SLEUTEL);
  const own = tabel.waarden.map((rij) => String(rij[kolom] ?? '').trim());
  const seen = new Set<string>();
  let last = Math.max(0, ...own.map((sleutel) => Number(/^v(\d+)$/.exec(sleutel)?.[1] ?? 0)));
  return own.map((sleutel, i) => {
    const formules = tabel.formules[i] ?? [];
    const blank = (tabel.waarden[i] ?? []).every((waarde, k) => isBlank(waarde, formules[k] ?? ''));
    if (blank) return '';
    if (sleutel !== '' && !seen.has(sleutel.toLowerCase())) {
      seen.add(sleutel.toLowerCase());
      return sleutel;
    }
    last += 1;
    return `v${last}`;
  });
}
