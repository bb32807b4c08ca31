import React, { type ReactElement } from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { usePaneel } from './context';

/** What is shown is not what the workbook holds now: said until it is computed after all. */
export function Onderbrokenbalk(): ReactElement | null {
  const { staat, teksten, werk } = usePaneel();
  const { onderbroken } = teksten.paneel;
  if (staat.onderbroken === null || staat.bezig?.soort === 'openen') return null;
  return (
    <MessageBar
      className="foutmelding"
      messageBarType={MessageBarType.warning}
      isMultiline
      messageBarIconProps={{ iconName: 'Warning' }}
      actions={
        <MessageBarButton
          text={onderbroken.opnieuw[staat.onderbroken]}
          disabled={staat.bezig !== null}
          onClick={() => void werk.open()}
        />
      }
    >
      {onderbroken[staat.onderbroken]}
    </MessageBar>
  );
}
