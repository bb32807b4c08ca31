import { useMemo } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import type { Resultaat } from '../../domain/resultaat';
import type { CelId } from '../../domain/tabel';
import { indexFigures, type Cijfer } from '../cijfers';
import { usePaneel } from '../context';

/** Every figure by its id, as in the workbook or as in the trial if there is one; indexed once per result. */
export function useCijfers(van: 'werkmap' | 'getoond' = 'getoond'): ReadonlyMap<CelId, Cijfer> {
  const { proef, resultaat } = usePaneel().staat;
  const shown = van === 'getoond' && proef !== null ? proef.resultaat : resultaat;
  return useMemo(() => (shown === null ? NONE : once(CIJFERS, shown, indexResult)), [shown]);
}

/** A finding as it is in the trial, or as it is. */
export function useGetoond(bevinding: Bevinding): Bevinding {
  const { proef } = usePaneel().staat;
  return useMemo(
    () =>
      proef === null ? bevinding : (once(BEVINDINGEN, proef.resultaat, indexFindings).get(bevinding.id) ?? bevinding),
    [proef, bevinding]
  );
}

const NONE: ReadonlyMap<CelId, Cijfer> = new Map();
/** Shared by all cards that show the same result. */
const CIJFERS = new WeakMap<Resultaat, ReadonlyMap<CelId, Cijfer>>();
const BEVINDINGEN = new WeakMap<Resultaat, ReadonlyMap<string, Bevinding>>();

function once<T>(kept: WeakMap<Resultaat, T>, resultaat: Resultaat, make: (resultaat: Resultaat) => T): T {
  const known = kept.get(resultaat) ?? make(resultaat);
  kept.set(resultaat, known);
  return known;
}

function indexResult({ dossier }: Resultaat): ReadonlyMap<CelId, Cijfer> {
  return indexFigures(dossier.lezingen);
}

function indexFindings({ bevindingen }: Resultaat): ReadonlyMap<string, Bevinding> {
  return new Map(bevindingen.map((bevinding) => [bevinding.id, bevinding]));
}
