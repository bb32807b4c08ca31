import React, { useState, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Kandidaat, Kandidaatreden } from '../../domain/oorzaak';
import { toOorzaak } from '../../pipeline';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { describePlace } from '../notatie';
import { printEffect } from './bedragtekst';
import { focusAfter, idOfOorzaak } from './oorzaakfocus';
import type { Dossierdeel } from './overzicht';
import { useToevoegen } from './toevoegen';

/** As many as fit in a look; the others on request. */
const EERST = 3;

/** What the loaded documents say that may be a cause: quoted with its place, taken over with one click. */
export function Kandidaten({ deel }: { readonly deel: Dossierdeel }): ReactElement | null {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const [all, setAll] = useState(false);
  const { kandidaten } = deel;
  if (kandidaten.length === 0) return null;
  const shown = all ? kandidaten : kandidaten.slice(0, EERST);
  return (
    <section className="deel">
      <h5>{verklaren.kandidaten(kandidaten.length)}</h5>
      <ul className="kandidaten">
        {shown.map((kandidaat) => (
          <Kandidaatrij key={kandidaat.id} kandidaat={kandidaat} />
        ))}
      </ul>
      {shown.length < kandidaten.length && (
        <Schakel
          onClick={() => {
            setAll(true);
          }}
        >
          {verklaren.meer(kandidaten.length - shown.length)}
        </Schakel>
      )}
    </section>
  );
}

/** Whose doelstelling it is, is of its programme too: not said twice. */
function shownReasons(redenen: readonly Kandidaatreden[]): readonly Kandidaatreden[] {
  return redenen.includes('doelstelling') ? redenen.filter((reden) => reden !== 'programma') : redenen;
}

function Kandidaatrij({ kandidaat }: { readonly kandidaat: Kandidaat }): ReactElement {
  const { teksten } = usePaneel();
  const add = useToevoegen();
  const { verklaren, plaats } = teksten.paneel;
  const { citaat, kop, documentnaam, herkomst, bedrag, redenen, overgenomen } = kandidaat;
  const place = plaats.in(describePlace(herkomst, teksten), documentnaam);
  const take = async (): Promise<void> => {
    const added = await add(toOorzaak(kandidaat), 'oorzaak');
    if (added !== null) focusAfter(idOfOorzaak(added));
  };
  return (
    <li>
      <blockquote lang="nl">{citaat}</blockquote>
      <p className="klein">
        {[
          kop === null ? place : `${kop}, ${place}`,
          ...shownReasons(redenen).map((reden) => verklaren.redenen[reden]),
        ].join(' · ')}
      </p>
      {overgenomen ? (
        <span className="merkje">{verklaren.overgenomen}</span>
      ) : (
        <DefaultButton
          className="klein-knop"
          text={bedrag === null ? verklaren.neemOver : `${verklaren.neemOver} (${printEffect(bedrag, teksten.taal)})`}
          ariaDescription={citaat}
          onClick={() => void take()}
        />
      )}
    </li>
  );
}
