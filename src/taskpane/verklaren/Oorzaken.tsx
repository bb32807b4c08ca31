import React, { useState, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { printEffect } from './bedragtekst';
import { focusAfter, idOfNieuw, idOfOorzaak } from './oorzaakfocus';
import { Oorzaakrij } from './Oorzaakrij';
import { Oorzaakvorm } from './Oorzaakvorm';
import { vanNieuweOorzaak, vanOorzaak } from './ontwerp';
import type { Dossierdeel } from './overzicht';
import { useToevoegen } from './toevoegen';

/** The causes with what they explain, what is left, and room for another one. */
export function Oorzaken({ deel }: { readonly deel: Dossierdeel }): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const add = useToevoegen();
  const { verklaren } = teksten.paneel;
  const { afwijking, oorzaken, onverklaard } = deel;
  const { ontwerpen, verwijderd } = staat.verklaar;
  const [chosen, setChosen] = useState<string | null>(null);
  const fresh = vanNieuweOorzaak(afwijking.sleutel);
  const isOpen = (sleutel: string): boolean => chosen === sleutel || ontwerpen[sleutel] !== undefined;
  const addId = idOfNieuw(afwijking.sleutel);
  const close = (): void => {
    setChosen(null);
    // Where the next one begins.
    focusAfter(addId);
  };
  const putBack = async (): Promise<void> => {
    if (verwijderd === null) return;
    const { bedrag, aard, tekst, categorie, bron, uit } = verwijderd;
    const added = await add({ afwijking: afwijking.sleutel, bedrag, aard, tekst, categorie, bron, uit }, 'teruggezet');
    if (added === null) return;
    dispatch({ type: 'verklaar', actie: { wat: 'oorzaak-verwijderd', oorzaak: null } });
    focusAfter(added === '' ? addId : idOfOorzaak(added));
  };
  return (
    <section className="deel">
      <h5>{verklaren.oorzaken}</h5>
      {oorzaken.length === 0 && <p className="klein">{verklaren.geenOorzaken}</p>}
      <ul className="oorzaken">
        {oorzaken.map((oorzaak) => (
          <li key={oorzaak.sleutel}>
            {isOpen(vanOorzaak(oorzaak.sleutel)) ? (
              <Oorzaakvorm deel={deel} oorzaak={oorzaak} onClose={close} />
            ) : (
              <Oorzaakrij
                oorzaak={oorzaak}
                isGeteld={deel.geteld.has(oorzaak.sleutel)}
                afwijking={afwijking.sleutel}
                sleutels={oorzaken.map(({ sleutel }) => sleutel)}
                onEdit={() => {
                  setChosen(vanOorzaak(oorzaak.sleutel));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {verwijderd?.afwijking === afwijking.sleutel && (
        <p className="klein" role="status">
          {verklaren.verwijderd(verwijderd.tekst === '' ? verklaren.zonderTekst : verwijderd.tekst)}{' '}
          <Schakel onClick={() => void putBack()}>{verklaren.ongedaan}</Schakel>
        </p>
      )}
      <p className="rest">
        {verklaren.rest} <strong>{printEffect(onverklaard, teksten.taal)}</strong>
      </p>
      {isOpen(fresh) ? (
        <Oorzaakvorm deel={deel} oorzaak={null} onClose={close} />
      ) : (
        <DefaultButton
          id={addId}
          className="klein-knop"
          text={verklaren.nieuweOorzaak}
          onClick={() => {
            setChosen(fresh);
          }}
        />
      )}
    </section>
  );
}
