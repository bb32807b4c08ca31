import React, { type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Blok } from '../../report/blok';
import { toHtml, toPlatteTekst } from '../../report/html';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { copyText } from '../klembord';
import { useWorddocument } from './worddocument';

interface Props {
  readonly blokken: readonly Blok[];
  readonly toelichtingen: number;
}

/** The report as a file, or on the clipboard where no file can be saved. */
export function Uitvoer({ blokken, toelichtingen }: Props): ReactElement {
  const { teksten, dispatch, omgeving } = usePaneel();
  const { rapport } = teksten.paneel;
  const { stand, write, stop } = useWorddocument(blokken, toelichtingen);
  const making = stand.soort === 'bezig';
  const copy = (): void => {
    const copied = copyText(toPlatteTekst(blokken), toHtml(blokken));
    dispatch(
      copied
        ? { type: 'gemeld', melding: { soort: 'gekopieerd', toelichtingen } }
        : { type: 'mislukt', fout: { code: 'kopieren', detail: '' } }
    );
  };
  const canSave = omgeving.kanBewaren ?? true;
  const Kopieer = canSave ? DefaultButton : PrimaryButton;
  return (
    <div className="uitvoer">
      <div className="knoppen">
        {canSave && (
          <PrimaryButton
            text={making ? rapport.bezig : rapport.word}
            iconProps={{ iconName: 'Document' }}
            allowDisabledFocus
            disabled={making}
            onClick={() => void write()}
          />
        )}
        <Kopieer text={rapport.kopieer} iconProps={{ iconName: 'Kopieren' }} onClick={copy} />
      </div>
      {!canSave && <p className="klein">{rapport.mac}</p>}
      <div role="status">
        {stand.soort === 'bezig' && (
          <p className="klein">
            {rapport.bezigUitleg} <Schakel onClick={stop}>{rapport.stop}</Schakel>
          </p>
        )}
        {stand.soort === 'gestopt' && <p className="klein">{rapport.gestopt}</p>}
        {stand.soort === 'verouderd' && <p className="klein let-op">{rapport.verouderd(stand.naam)}</p>}
        {stand.soort === 'gemaakt' && (
          <p className="klein">
            {rapport.gemaakt(stand.link.naam, stand.link.kB)}{' '}
            <a href={stand.link.url} download={stand.link.naam}>
              {rapport.nogmaals}
            </a>
            . {rapport.geenBestand}
          </p>
        )}
      </div>
    </div>
  );
}
