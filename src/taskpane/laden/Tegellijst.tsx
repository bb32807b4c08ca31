import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import { describePlace } from '../notatie';
import { Eenheidkeuze } from './Eenheidkeuze';

/** The headline tiles of a programme: amount and share of the whole organisation. */
export function Tegellijst({ lezing }: { readonly lezing: Lezing }): ReactElement {
  const { teksten } = useVast();
  const { laden, bedragsoort } = teksten.paneel;
  const [first] = lezing.tegels;
  const titel = `tegels-${lezing.document.id}`;
  return (
    <section className="deel" aria-labelledby={`${titel} doc-${lezing.document.id}`}>
      <h4 id={titel}>{laden.tegels}</h4>
      {first && <Eenheidkeuze document={lezing.document.id} tabel={null} eenheid={first.eenheid} />}
      <ul className="tegels">
        {lezing.tegels.map((tegel) => (
          <li key={tegel.id} title={describePlace(tegel.bedrag.herkomst, teksten)}>
            <span className="klein">{bedragsoort[tegel.soort]}</span>
            <strong className="getal">{tegel.bedrag.tekst}</strong>
            {tegel.aandeel && (
              <span className="klein">
                {laden.aandeel} {tegel.aandeel.tekst}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
