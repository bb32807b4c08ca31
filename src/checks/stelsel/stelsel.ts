import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { decimaal } from '../../money/decimaal';
import { Rational, type Action, type Row, type System, type Variable } from '../../solver/solver';
import { toRational } from './exact';
import { euroInterval, type Figuur } from './figuren';
import type { Aandeelstelsel } from './stelsel-aandelen';

/** All identities of the documents as one system in euro: one variable a figure, one row a finding. */
export interface Stelsel {
  readonly system: System;
  /** What may be wrong: every figure and every share by itself. */
  readonly actions: readonly Action[];
}

/** No shares: the sums alone. */
export const ZONDER_AANDELEN: Aandeelstelsel = { variables: [], rows: [], actions: [] };

/** Builds the system of the findings; only figures that take part in one have a variable. */
export function buildStelsel(
  bevindingen: readonly Bevinding[],
  aandelen: Aandeelstelsel,
  figuren: ReadonlyMap<CelId, Figuur>
): Stelsel {
  const rows = [...bevindingen.filter(({ code }) => code !== 'tegel-aandelen').map(toRow), ...aandelen.rows];
  const extra = new Set(aandelen.variables.map(({ id }) => id));
  const used = new Set(rows.flatMap(({ terms }) => terms.map(({ variable }) => variable)));
  const cells = [...used].flatMap((id): Variable[] => {
    if (extra.has(id)) return [];
    const figuur = figuren.get(id);
    if (!figuur) throw new RangeError(`A finding names a figure that is not there: ${id}`);
    return [{ id, interval: euroInterval(figuur, figuur.waarde) }];
  });
  return {
    system: { variables: [...cells, ...aandelen.variables], rows },
    actions: [...cells.map(({ id }) => ({ id, variables: [id] })), ...aandelen.actions],
  };
}

function toRow({ id, termen, totaal }: Bevinding): Row {
  return {
    id,
    terms: [
      ...termen.map(({ cel, teken }) => ({ variable: cel, coefficient: toRational(decimaal(teken)) })),
      { variable: totaal, coefficient: Rational.of(-1) },
    ],
  };
}
