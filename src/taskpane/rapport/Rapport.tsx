import React, { useMemo, type ReactElement } from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { toBlokken } from '../../report/blokken';
import { makeRapport } from '../../report/maak-rapport';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { Schakel } from '../delen/Schakel';
import { moment } from '../moment';
import { useOverstap } from '../overstap';
import { Keuzes } from './Keuzes';
import { Uitvoer } from './Uitvoer';
import { Voorbeeld } from './Voorbeeld';

/** Step four: the hand-in document; what goes in, how it looks, and the ways to take it along. */
export function Rapport(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { rapport } = teksten.paneel;
  const goTo = useOverstap();
  const { resultaat, verklaar } = staat;
  const made = useMemo(
    () => (resultaat === null ? null : makeRapport(resultaat, verklaar.rapport)),
    [resultaat, verklaar.rapport]
  );
  const blokken = useMemo(() => (made === null ? [] : toBlokken(made, moment(new Date()))), [made]);
  if (resultaat === null || made === null || !resultaat.afwijkingen.some(({ bovenDrempel }) => bovenDrempel)) {
    return <Leeg titel={rapport.leeg} uitleg={rapport.leegUitleg} />;
  }
  const noten = [...made.noten, ...made.programmas.flatMap((programma) => programma.noten)];
  const own = noten.filter(({ isConcept }) => !isConcept).length;
  const unsaved = Object.keys(verklaar.ontwerpen).length;
  return (
    <>
      <h2>{rapport.titel}</h2>
      {unsaved > 0 && (
        <MessageBar
          messageBarType={MessageBarType.warning}
          isMultiline
          messageBarIconProps={{ iconName: 'Warning' }}
          className="foutmelding"
        >
          {rapport.nietBewaard(unsaved)}{' '}
          <Schakel
            onClick={() => {
              goTo('verklaren');
            }}
          >
            {rapport.naarVerklaren}
          </Schakel>
        </MessageBar>
      )}
      <Keuzes resultaat={resultaat} />
      <p className="slot">{rapport.inhoud(noten.length, own)}</p>
      <p className="klein">
        {rapport.open(made.open.length)} {teksten.taal === 'nl' ? '' : rapport.nederlands}
      </p>
      <Uitvoer blokken={blokken} toelichtingen={noten.length} />
      <Voorbeeld blokken={blokken} />
    </>
  );
}
