import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { confirmToelichting } from '../../pipeline';
import { printEffect } from './bedragtekst';
import { Kandidaten } from './Kandidaten';
import { Oorzaken } from './Oorzaken';
import type { Dossierdeel } from './overzicht';
import { Toelichtingvak } from './Toelichtingvak';
import { describeStale } from './verouderd';
import { Zijde } from './Zijde';

/** Everything about one afwijking: its figures, what is out of date, the note, the causes and what the documents say. */
export function Afwijkinglijf({ deel }: { readonly deel: Dossierdeel }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { afwijking, toelichting, oorzaken } = deel;
  const stale = [toelichting, ...oorzaken].find((part) => part?.verouderd === true);
  const contradicted = (staat.resultaat?.tegenspraken ?? []).filter(({ sleutel }) => sleutel === afwijking.sleutel);
  return (
    <div className="afwijkinglijf">
      {stale !== undefined && (
        <div className="verouderd">
          <p className="let-op">
            <Icoon naam="Warning" /> {describeStale(stale, afwijking, teksten)}
          </p>
          <DefaultButton
            className="klein-knop"
            text={verklaren.bevestig}
            iconProps={{ iconName: 'CheckMark' }}
            onClick={() =>
              void werk.edit(
                (dossier) => confirmToelichting(dossier, afwijking.sleutel, afwijking.afwijking),
                'bevestigd'
              )
            }
          />
        </div>
      )}
      {contradicted.map(({ bron, gedrukt, berekend }) => (
        <p key={bron} className="let-op">
          <Icoon naam="Warning" /> {verklaren.tegenspraak(gedrukt, printEffect(berekend, teksten.taal))}
        </p>
      ))}
      <dl className="zijden">
        <Zijde zijde={afwijking.basis} />
        <Zijde zijde={afwijking.vergeleken} />
      </dl>
      <Toelichtingvak deel={deel} />
      <Oorzaken deel={deel} />
      <Kandidaten deel={deel} />
    </div>
  );
}
