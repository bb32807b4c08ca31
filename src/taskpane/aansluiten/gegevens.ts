import { createContext, useContext, useMemo } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import type { Celnaam } from '../../domain/celnaam';
import type { Resultaat } from '../../domain/resultaat';
import { celnaamFor } from '../../locale/celnaam';
import type { Taal } from '../../money/format';
import { indexFigures, type Cijferindex } from '../cijfers';
import { useVast } from '../context';
import type { Proef } from '../state';

/**
 * What was found, and the trial on it, for whatever is drawn in this step. Apart from the state of the pane, of which every
 * message and every cell that is shown is a new one: then nothing of the lists is drawn anew.
 */
export const ResultaatContext = createContext<Resultaat | null>(null);
export const ProefContext = createContext<Proef | null>(null);

/** The trial of the moment. */
export function useProef(): Proef | null {
  return useContext(ProefContext);
}

/** Every figure by its id, as in the trial if there is one; indexed once per result. */
export function useCijfers(): Cijferindex {
  const resultaat = useContext(ResultaatContext);
  return indexOnce(useProef()?.resultaat ?? resultaat);
}

/** The same as in the workbook: what uses only this is not drawn anew in a trial. */
export function useWerkmapcijfers(): Cijferindex {
  return indexOnce(useContext(ResultaatContext));
}

function indexOnce(resultaat: Resultaat | null): Cijferindex {
  return resultaat === null ? NONE : once(CIJFERS, resultaat, indexResult);
}

/** A finding as it is in the trial, or as it is. */
export function useGetoond(bevinding: Bevinding): Bevinding {
  return useProefoordelen(useProef())?.get(bevinding.id) ?? bevinding;
}

/** What figures are called in a sentence, in the language of the pane. */
export function useCelnaam(): Celnaam {
  const { teksten } = useVast();
  const resultaat = useContext(ResultaatContext);
  return useMemo(
    () => (resultaat === null ? String : once(NAMEN[teksten.taal], resultaat, (of) => nameIn(of, teksten.taal))),
    [resultaat, teksten.taal]
  );
}

/** All findings as they are in a trial, by their id; null without one. */
export function useProefoordelen(proef: Proef | null): ReadonlyMap<string, Bevinding> | null {
  return useMemo(() => (proef === null ? null : once(BEVINDINGEN, proef.resultaat, indexFindings)), [proef]);
}

const NONE: Cijferindex = new Map();
/** Shared by all cards that show the same result. */
const CIJFERS = new WeakMap<Resultaat, Cijferindex>();
const NAMEN: Readonly<Record<Taal, WeakMap<Resultaat, Celnaam>>> = { nl: new WeakMap(), en: new WeakMap() };
const BEVINDINGEN = new WeakMap<Resultaat, ReadonlyMap<string, Bevinding>>();

function once<T>(kept: WeakMap<Resultaat, T>, resultaat: Resultaat, make: (resultaat: Resultaat) => T): T {
  const known = kept.get(resultaat) ?? make(resultaat);
  kept.set(resultaat, known);
  return known;
}

function nameIn({ dossier }: Resultaat, taal: Taal): Celnaam {
  return celnaamFor(dossier.lezingen, taal);
}

function indexResult({ dossier }: Resultaat): Cijferindex {
  return indexFigures(dossier.lezingen);
}

function indexFindings({ bevindingen }: Resultaat): ReadonlyMap<string, Bevinding> {
  return new Map(bevindingen.map((bevinding) => [bevinding.id, bevinding]));
}
