import React, { type ReactElement } from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Teksten } from '../locale/teksten';
import { usePaneel } from './context';
import { copyText } from './klembord';
import type { Fout } from './state';

/** What failed last, in a calm sentence, until it is closed or something else is started. */
export function Foutmelding(): ReactElement | null {
  const { staat, teksten, dispatch } = usePaneel();
  const { foutDeel } = teksten.paneel;
  if (staat.fout === null) return null;
  const { code, detail } = staat.fout;
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
      {describeFout(staat.fout, teksten)}
    </MessageBar>
  );
}

/** With the sheet or the documents where the sentence has room for them. */
function describeFout({ code, blad, documenten }: Fout, { paneel }: Teksten): string {
  const { fout, foutOpBlad, foutBij } = paneel;
  if (blad !== undefined && code in foutOpBlad) return foutOpBlad[code as keyof typeof foutOpBlad](blad);
  if (documenten !== undefined && code in foutBij) return foutBij[code as keyof typeof foutBij](documenten.join(', '));
  return fout[code];
}
