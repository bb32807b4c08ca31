import type { Lijn } from '../stuk/stroom';
import { isTextValue, roleOf, type Kolomrol } from './indicatorkolommen';
import { parseGetal } from '../../money/lees-getal';

const isJaar = (tekst: string): boolean => /^(?:19|20)\d\d$/.test(tekst.trim());
const isStand = (tekst: string): boolean => ['doel', 'gemeten'].includes(roleOf(tekst).soort);

const textsOf = (lijn: Lijn): string[] => lijn.cellen.map((cel) => cel.tekst.trim());

/** A year above some columns holds for the empty cells to the right of it, as far as names stand below them. */
function spread(jaren: readonly string[], onder: readonly string[]): string[] {
  let vorige = '';
  return jaren.map((tekst, i) => {
    if (tekst !== '') vorige = isJaar(tekst) ? tekst : '';
    return isStand(onder[i] ?? '') ? vorige : tekst;
  });
}

/**
 * The names of columns that stand in two rows: years above "Streefwaarde" and "Realisatie". Null where the rows are no
 * such pair.
 */
function mergePair(boven: readonly string[], onder: readonly string[]): string[] | null {
  if (boven.length !== onder.length || !boven.some(isJaar) || onder.filter(isStand).length < 2) return null;
  if (!onder.every((tekst) => tekst === '' || isStand(tekst) || parseGetal(tekst) === null)) return null;
  const jaren = spread(boven, onder);
  return onder.map((tekst, i) => {
    const jaar = jaren[i] ?? '';
    if (tekst === '' || jaar === '') return tekst === '' ? jaar : tekst;
    return isJaar(jaar) && isStand(tekst) ? `${tekst} ${jaar}` : `${jaar} ${tekst}`;
  });
}

/** The header of a table: its first line, the line of the first row below it, and the names of its columns. */
export interface Indicatorkop {
  readonly begin: number;
  readonly na: number;
  readonly koppen: readonly string[];
}

/** The names of columns at a line with cells: of it alone, or with the years in the row above or the names below it. */
export function headerAt(lijnen: readonly Lijn[], plaats: number): Indicatorkop {
  const [boven, eigen, onder] = [lijnen[plaats - 1], lijnen[plaats], lijnen[plaats + 1]];
  const teksten = eigen === undefined ? [] : textsOf(eigen);
  const metOnder = onder?.soort === 'rij' ? mergePair(teksten, textsOf(onder)) : null;
  if (metOnder !== null) return { begin: plaats, na: plaats + 2, koppen: metOnder };
  const metBoven = boven?.soort === 'rij' ? mergePair(textsOf(boven), teksten) : null;
  if (metBoven !== null) return { begin: plaats - 1, na: plaats + 1, koppen: metBoven };
  return { begin: plaats, na: plaats + 1, koppen: teksten };
}

/** "Doel" above a column of words is what is wanted, and no target: no cell of it is a value. */
export function settleRoles(rollen: readonly Kolomrol[], cellen: readonly (readonly string[])[]): readonly Kolomrol[] {
  return rollen.map((rol, i) => {
    if (rol.soort !== 'doel') return rol;
    const teksten = cellen.map((rij) => rij[i] ?? '').filter((tekst) => tekst !== '');
    const waarden = teksten.filter((tekst) => parseGetal(tekst) !== null || isTextValue(tekst));
    // Left of the names, or never a value: the doelstelling that the indicator is of.
    const links = i < rollen.findIndex(({ soort }) => soort === 'naam');
    const ander = rollen.some(({ soort }) => soort === 'begroting');
    return waarden.length === 0 && (links || ander) ? { soort: 'niets' } : rol;
  });
}
