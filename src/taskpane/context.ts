import { createContext, useContext, type Dispatch } from 'react';
import type { Teksten } from '../locale/teksten';
import type { Actie } from './action';
import type { Omgeving } from './poorten';
import type { Staat } from './state';
import type { Werk } from './werk';

/** What stays as it is while the pane works: what a long list draws with, so that it is not drawn anew at every step. */
export interface Vastecontext {
  readonly teksten: Teksten;
  readonly dispatch: Dispatch<Actie>;
  readonly werk: Werk;
  readonly omgeving: Omgeving;
}

/** What every component may use: the state, the sentences, and the two ways to change something. */
export interface Paneelcontext extends Vastecontext {
  readonly staat: Staat;
}

export const VasteContext = createContext<Vastecontext | null>(null);
export const PaneelContext = createContext<Paneelcontext | null>(null);

/** The context of the pane around a component. */
export function usePaneel(): Paneelcontext {
  const context = useContext(PaneelContext);
  if (context === null) throw new Error('usePaneel is used outside the pane');
  return context;
}

/** The part of it without the state. */
export function useVast(): Vastecontext {
  const context = useContext(VasteContext);
  if (context === null) throw new Error('useVast is used outside the pane');
  return context;
}
