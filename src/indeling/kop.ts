import { normalizeNaam } from '../domain/naam';
import type { Tabel } from '../domain/tabel';

const JAAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What identifies the layout of a table: its header and its title. */
export interface Tabelkop {
  readonly koppen: string;
  readonly titel: string | null;
}

/**
 * The header and title of a table, normalised, with years counted from the newest one in them: next year's table with
 * the same layout has the same.
 * @returns null when no column has a name: nothing tells such tables apart.
 */
export function recogniseKop({ kolommen, titel }: Pick<Tabel, 'kolommen' | 'titel'>): Tabelkop | null {
  const namen = kolommen.map(({ kop }) => normalizeNaam(kop));
  if (!namen.some((naam) => /\p{L}/u.test(naam))) return null;
  return {
    koppen: relativeYears(namen.join(' | ')),
    titel: titel === null ? null : relativeYears(normalizeNaam(titel)),
  };
}

function relativeYears(tekst: string): string {
  const newest = Math.max(...(tekst.match(JAAR) ?? []).map(Number));
  return tekst.replace(JAAR, (jaar) => (Number(jaar) === newest ? 'j' : `j-${newest - Number(jaar)}`));
}
