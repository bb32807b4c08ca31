import React, { type ReactElement } from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { isUsable } from './inhoud';

/** The one action that changes the workbook, always in reach while there is something to write. */
export function Schrijfbalk(): ReactElement | null {
  const { staat, teksten, werk } = usePaneel();
  const { laden } = teksten.paneel;
  const usable = staat.gelezen.filter(isUsable);
  if (usable.length === 0) return null;
  return (
    <div className="schrijfbalk">
      <span className="klein">{laden.schrijfWat(usable.length)}</span>
      <PrimaryButton
        text={laden.schrijf}
        disabled={staat.bezig !== null}
        allowDisabledFocus
        onClick={() => void werk.write()}
      />
    </div>
  );
}
