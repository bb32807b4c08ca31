import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { copyText } from '../klembord';
import { looseOntwerpen } from './ontwerpgeheugen';

/** What was typed for an afwijking that is gone: shown until it is copied or thrown away. */
export function Losse(): ReactElement | null {
  const { staat, teksten, dispatch } = usePaneel();
  const { verklaren } = teksten.paneel;
  const loose = looseOntwerpen(staat.verklaar.ontwerpen, staat.resultaat);
  if (loose.length === 0) return null;
  return (
    <section className="groep" aria-labelledby="losse-kop">
      <h3 id="losse-kop">{verklaren.los}</h3>
      <p className="klein">{verklaren.losUitleg}</p>
      <ul>
        {loose.map(([sleutel, tekst]) => (
          <li key={sleutel} className="kaart">
            <p lang="nl">{tekst}</p>
            <div className="oorzaakknoppen">
              <Schakel onClick={() => copyText(tekst)}>{verklaren.kopieer}</Schakel>
              <Schakel
                onClick={() => {
                  dispatch({ type: 'verklaar', actie: { wat: 'weggegooid', sleutel } });
                }}
              >
                {verklaren.gooiWeg}
              </Schakel>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
