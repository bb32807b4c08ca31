import { createContext, useContext, type Dispatch } from 'react';
import type { Teksten } from '../locale/teksten';
import type { Actie } from './action';
import type { Omgeving } from './poorten';
import type { Staat } from './state';
import type { Werk } from './werk';

/** What every component may use: the state, the sentences, and the two ways to change something. */
export interface Paneelcontext {
  readonly staat: Staat;
  readonly teksten: Teksten;
  readonly dispatch: Dispatch<Actie>;
  readonly werk: Werk;
  readonly omgeving: Omgeving;
}

export const PaneelContext = createContext<Paneelcontext | null>(null);

/** The context of the pane around a component. */
export function usePaneel(): Paneelcontext {
  const context = useContext(PaneelContext);
  if (context === null) throw new Error('usePaneel is used outside the pane');
  return context;
}
