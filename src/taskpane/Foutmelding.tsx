import React, { type ReactElement } from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { usePaneel } from './context';
import { copyText } from './klembord';

/** What failed last, in a calm sentence, until it is closed or something else is started. */
export function Foutmelding(): ReactElement | null {
  const { staat, teksten, dispatch } = usePaneel();
  const { fout, foutOpBlad, foutDeel } = teksten.paneel;
  if (staat.fout === null) return null;
  const { code, detail, blad } = staat.fout;
  const severe = code === 'onbekend' || code === 'lezen';
  return (
    <MessageBar
      className="foutmelding"
      messageBarType={severe ? MessageBarType.error : MessageBarType.warning}
      isMultiline
      dismissButtonAriaLabel={foutDeel.sluiten}
      dismissIconProps={{ iconName: 'Cancel' }}
      messageBarIconProps={{ iconName: severe ? 'ErrorBadge' : 'Warning' }}
      onDismiss={() => {
        dispatch({ type: 'fout-gesloten' });
      }}
      {...(severe && { actions: <MessageBarButton text={foutDeel.kopieer} onClick={() => copyText(detail)} /> })}
    >
      {blad === undefined || !(code in foutOpBlad) ? fout[code] : foutOpBlad[code as keyof typeof foutOpBlad](blad)}
    </MessageBar>
  );
}
