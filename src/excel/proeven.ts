import type { Invoer, Stap } from '../workbook/stap';
import { normaliseFormula } from '../workbook/vergelijk/formuletekst';
import { rangeOf } from './apply';

/** A cell that got a formula. 0-based. */
interface Formulecel {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
}

/** Two cells of one column with different formulas: they tell whether Excel kept those apart. */
export type Proef = readonly [Formulecel, Formulecel];

function* formulasOf(stap: Stap): Generator<Formulecel> {
  if (stap.stap !== 'schrijf' && stap.stap !== 'vul') return;
  const { blad, rij, kolom, rijen, kolommen } = stap.gebied;
  for (let k = 0; k < kolommen; k += 1) {
    for (let r = 0; r < (stap.stap === 'vul' ? 1 : rijen); r += 1) {
      const waarde: Invoer | undefined = stap.stap === 'vul' ? stap.waarde : stap.waarden[r]?.[k];
      if (typeof waarde === 'object') yield { blad, rij: rij + r, kolom: kolom + k, formule: waarde.formule };
    }
  }
}

/**
 * Excel makes a calculated column of formulas in a table where it can, and then one formula of many stands in all of its
 * cells. What is written is written so that it does not; this picks, of every column with different formulas, two cells to
 * look at afterwards, however many rows there are.
 */
export function pickProeven(stappen: readonly Stap[]): readonly Proef[] {
  const first = new Map<string, Formulecel>();
  const proeven = new Map<string, Proef>();
  for (const stap of stappen) {
    for (const cel of formulasOf(stap)) {
      const naam = `${cel.blad}!${cel.kolom}`;
      const eerste = first.get(naam);
      if (eerste === undefined) first.set(naam, cel);
      else if (!proeven.has(naam) && eerste.formule !== cel.formule) proeven.set(naam, [eerste, cel]);
    }
  }
  return [...proeven.values()];
}

/**
 * Asks for the cells within the request that wrote them.
 * @returns to be called after the sync: the sheets on which Excel put one formula in place of different ones
 */
export function loadProeven(context: Excel.RequestContext, proeven: readonly Proef[]): () => readonly string[] {
  const gelezen = proeven.map((proef) =>
    proef.map(({ blad, rij, kolom }) => rangeOf(context, { blad, rij, kolom, rijen: 1, kolommen: 1 }).load('formulas'))
  );
  return () => {
    const bladen = proeven.flatMap(([cel], i) => {
      const [a, b] = (gelezen[i] ?? []).map((bereik) => String((bereik.formulas as unknown[][])[0]?.[0]));
      return a !== undefined && b !== undefined && normaliseFormula(a) === normaliseFormula(b) ? [cel.blad] : [];
    });
    return [...new Set(bladen)];
  };
}
