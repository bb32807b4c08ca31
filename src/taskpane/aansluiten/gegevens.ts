import { useMemo } from 'react';
import type { CelId } from '../../domain/tabel';
import { indexFigures, type Cijfer } from '../cijfers';
import { usePaneel } from '../context';

/** Every figure in the workbook by its id; indexed once per result. */
export function useCijfers(): ReadonlyMap<CelId, Cijfer> {
  const lezingen = usePaneel().staat.resultaat?.dossier.lezingen;
  return useMemo(() => {
    const known = lezingen === undefined ? undefined : INDEX.get(lezingen);
    if (known !== undefined || lezingen === undefined) return known ?? NONE;
    const made = indexFigures(lezingen);
    INDEX.set(lezingen, made);
    return made;
  }, [lezingen]);
}

const NONE: ReadonlyMap<CelId, Cijfer> = new Map();
/** Shared by all cards that show the same result. */
const INDEX = new WeakMap<object, ReadonlyMap<CelId, Cijfer>>();
