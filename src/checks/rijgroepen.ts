import { ownerOfLabel } from '../domain/naam';
import type { Rij, Tabel } from '../domain/tabel';

/** Three rows of one programme, doelstelling or taakveld, where the kind stands in the row. */
export interface Rijgroep {
  readonly lasten: Rij;
  readonly baten: Rij;
  readonly saldo: Rij;
}

function ownerOf({ programma, code, label }: Rij): string {
  return `${programma ?? ''}|${code ?? ownerOfLabel(label)}`;
}

/**
 * The rows that belong together by programme and code (or by what their labels share), in the order they are printed.
 * A second row of the same kind starts a new group; a saldo after rows with reserves is not the saldo of lasten and baten.
 */
export function groupRijen(tabel: Tabel): readonly Rijgroep[] {
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
      groepen.push({ lasten, baten, saldo });
      open.delete(owner);
    } else open.set(owner, groep);
  }
  return groepen;
}
