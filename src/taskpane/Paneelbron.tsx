import React, {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
  type ReactElement,
} from 'react';
import { tekstenFor } from '../locale/teksten';
import type { Actie } from './action';
import { PaneelContext, VasteContext } from './context';
import type { Omgeving } from './poorten';
import { reduce } from './reducer';
import { initialState } from './state';
import { rememberTaal, type Taalgeheugen } from './taal';
import { useOntwerpgeheugen } from './verklaren/ontwerpgeheugen';
import { createWerk } from './werk';

interface Props {
  readonly omgeving: Omgeving;
  readonly taalgeheugen: Taalgeheugen;
  readonly children: ReactNode;
}

/** Holds the state above everything that is drawn, so that a drawing that fails loses nothing. */
export function Paneelbron({ omgeving, taalgeheugen, children }: Props): ReactElement {
  const [staat, setStaat] = useState(() => initialState(taalgeheugen.taal));
  const latest = useRef(staat);
  // Reduced at once and not when React gets to it: a command that asks for the state sees its own actions.
  const dispatch = useCallback<Dispatch<Actie>>((actie) => {
    latest.current = reduce(latest.current, actie);
    setStaat(latest.current);
  }, []);
  const werk = useMemo(() => createWerk(omgeving, () => latest.current, dispatch), [omgeving, dispatch]);
  const teksten = tekstenFor(staat.taal);

  useEffect(() => void werk.open(), [werk]);
  useOntwerpgeheugen(staat.resultaat, staat.verklaar.ontwerpen, dispatch);
  useEffect(() => {
    document.documentElement.lang = staat.taal;
    document.title = teksten.paneel.naam;
    rememberTaal(taalgeheugen, staat.taal);
  }, [staat.taal, teksten, taalgeheugen]);

  const vast = useMemo(() => ({ teksten, dispatch, werk, omgeving }), [teksten, dispatch, werk, omgeving]);
  const context = useMemo(() => ({ ...vast, staat }), [vast, staat]);
  return (
    <VasteContext.Provider value={vast}>
      <PaneelContext.Provider value={context}>{children}</PaneelContext.Provider>
    </VasteContext.Provider>
  );
}
