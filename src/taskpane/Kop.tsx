import React, { type ReactElement } from 'react';
import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from './context';

/** The name and the settings. The corner to the right is Office's own. */
export function Kop(): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { naam, instellingen } = teksten.paneel;
  return (
    <header className="kop">
      <svg className="merk" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M7.500 3H4v14h3.500M12.500 3H16v14h-3.500" />
        <path className="vink" d="m7 10.300 2.200 2.300L13.200 7.500" />
      </svg>
      <h1>{naam}</h1>
      <IconButton
        className="tandwiel"
        iconProps={{ iconName: 'Settings' }}
        title={instellingen.knop}
        ariaLabel={instellingen.knop}
        aria-expanded={staat.instellingenOpen}
        onClick={() => {
          dispatch({ type: 'instellingen-getoond', open: !staat.instellingenOpen });
        }}
      />
    </header>
  );
}
