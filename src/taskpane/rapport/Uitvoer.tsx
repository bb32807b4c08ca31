import React, { useEffect, useState, type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Blok } from '../../report/blok';
import { toHtml, toPlatteTekst } from '../../report/html';
import { usePaneel } from '../context';
import { describeFailure } from '../fout';
import { copyText } from '../klembord';
import { moment } from '../moment';
import { offerFile, type Bestandslink } from './bestand';

interface Props {
  readonly blokken: readonly Blok[];
  readonly toelichtingen: number;
}

/** The report as a file, or on the clipboard where no file can be saved. */
export function Uitvoer({ blokken, toelichtingen }: Props): ReactElement {
  const { teksten, dispatch, omgeving } = usePaneel();
  const { rapport } = teksten.paneel;
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Bestandslink | null>(null);
  // A link to a report as it was before is worse than none.
  useEffect(() => {
    setMade(null);
  }, [blokken]);
  useEffect(
    () => () => {
      made?.release();
    },
    [made]
  );
  const write = async (): Promise<void> => {
    setMaking(true);
    try {
      // The library is large, and most people copy.
      const { toWord } = await import(/* webpackChunkName: "word" */ '../../report/word');
      const naam = `${rapport.bestandsnaam} ${moment(new Date()).slice(0, 10)}.docx`;
      const link = offerFile(await toWord(blokken), naam);
      setMade(link);
      link.save();
      dispatch({ type: 'gemeld', melding: { soort: 'rapport', naam, toelichtingen } });
    } catch (error) {
      dispatch({ type: 'mislukt', fout: describeFailure(error, 'rapport') });
    }
    setMaking(false);
  };
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
      {made !== null && (
        <p className="klein" role="status">
          {rapport.gemaakt(made.naam, made.kB)}{' '}
          <a href={made.url} download={made.naam}>
            {rapport.nogmaals}
          </a>
          . {rapport.geenBestand}
        </p>
      )}
    </div>
  );
}
