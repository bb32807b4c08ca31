import { ownerOfLabel } from '../../domain/naam';
import type { Rij, Tabel } from '../../domain/tabel';

/** Three rows of one programme, doelstelling or taakveld, where the kind stands in the row. */
export interface Rijgroep {
  readonly lasten: Rij;
  readonly baten: Rij;
  readonly saldo: Rij;
  /** True: they stand together and their names do not say so ("Lasten", "Baten", "Totaal Veiligheid"). */
  readonly isNaast: boolean;
}

function ownerOf({ programma, code, label }: Rij): string {
  return `${programma ?? ''}|${code ?? ownerOfLabel(label)}`;
}

/** Every group of a table: by name, then those that only stand together. */
export function groupRijen(tabel: Tabel): readonly Rijgroep[] {
  const named = groupByName(tabel);
  const taken = new Set(named.flatMap(({ lasten, baten, saldo }) => [lasten, baten, saldo]));
  return [...named, ...findAdjacent(tabel, taken)];
}

/**
 * One row of lasten and one of baten, in either order, with a saldo right below: of one programme, and not the end of a
 * longer list of lasten and baten.
 */
function findAdjacent({ rijen }: Tabel, taken: ReadonlySet<Rij>): readonly Rijgroep[] {
  const isPart = (rij: Rij | undefined): boolean =>
    rij !== undefined && rij.rol !== 'kop' && (rij.soort === 'lasten' || rij.soort === 'baten');
  return rijen.flatMap((saldo, index) => {
    const [before, one, other] = [rijen[index - 3], rijen[index - 2], rijen[index - 1]];
    if (saldo.rol === 'kop' || saldo.soort !== 'saldo' || one === undefined || other === undefined) return [];
    if (!isPart(one) || !isPart(other) || one.soort === other.soort || isPart(before)) return [];
    const own = [one, other, saldo];
    if (own.some((rij) => taken.has(rij) || rij.programma !== saldo.programma)) return [];
    const [lasten, baten] = one.soort === 'lasten' ? [one, other] : [other, one];
    return [{ lasten, baten, saldo, isNaast: true }];
  });
}

/**
 * The rows that belong together by programme and code (or by what their labels share), in the order they are printed.
 * A second row of the same kind starts a new group; a saldo after rows with reserves is not the saldo of lasten and baten.
 */
function groupByName(tabel: Tabel): readonly Rijgroep[] {
  const open = new Map<string, Partial<Record<'lasten' | 'baten' | 'saldo', Rij>>>();
  const groepen: Rijgroep[] = [];
  for (const rij of tabel.rijen) {
    const owner = ownerOf(rij);
    if (rij.soort === 'toevoeging' || rij.soort === 'onttrekking' || rij.soort === 'mutatie reserves')
      open.delete(owner);
    if (rij.rol === 'kop' || (rij.soort !== 'lasten' && rij.soort !== 'baten' && rij.soort !== 'saldo')) continue;
    const begun = open.get(owner);
    const groep = begun?.[rij.soort] === undefined ? { ...begun, [rij.soort]: rij } : { [rij.soort]: rij };
    const { lasten, baten, saldo } = groep;
    if (lasten && baten && saldo) {
      groepen.push({ lasten, baten, saldo, isNaast: false });
      open.delete(owner);
    } else open.set(owner, groep);
  }
  return groepen;
}
