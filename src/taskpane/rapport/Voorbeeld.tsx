import React, { useState, type ReactElement } from 'react';
import type { Blok } from '../../report/blok';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';

/** Blocks that are drawn at once: some forty notes. A thousand of them would keep the pane busy for seconds. */
const EERST = 200;

/** The report as it will be, drawn from the same blocks as the document. */
export function Voorbeeld({ blokken }: { readonly blokken: readonly Blok[] }): ReactElement {
  const { rapport } = usePaneel().teksten.paneel;
  const [all, setAll] = useState(false);
  const shown = all ? blokken : blokken.slice(0, EERST);
  return (
    // It scrolls sideways within itself, so it can be reached with the keyboard.
    <section className="voorbeeld" lang="nl" aria-label={rapport.voorbeeld} tabIndex={0}>
      {shown.map((blok, index) => (
        <Blokvak key={index} blok={blok} />
      ))}
      {shown.length < blokken.length && (
        <p>
          <Schakel
            onClick={() => {
              setAll(true);
            }}
          >
            {rapport.heleVoorbeeld}
          </Schakel>
        </p>
      )}
    </section>
  );
}

function Blokvak({ blok }: { readonly blok: Blok }): ReactElement {
  switch (blok.soort) {
    case 'titel':
      return <h3 className="rapporttitel">{blok.tekst}</h3>;
    case 'kop':
      return blok.niveau === 1 ? <h4>{blok.tekst}</h4> : <h5>{blok.tekst}</h5>;
    case 'alinea':
      return (
        <p className={`alinea-${blok.rol}`}>
          {blok.delen.map(({ tekst, vet }, index) =>
            vet === true ? <strong key={index}>{tekst}</strong> : <span key={index}>{tekst}</span>
          )}
        </p>
      );
    case 'lijst':
      return (
        <ul>
          {blok.punten.map((punt, index) => (
            <li key={index}>{punt}</li>
          ))}
        </ul>
      );
    case 'tabel':
      return (
        <table>
          <caption>{blok.bijschrift}</caption>
          <thead>
            <tr>
              {blok.koppen.map(({ tekst, isGetal }) => (
                <th key={tekst} scope="col" className={isGetal ? 'getal' : ''}>
                  {tekst}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blok.rijen.map(({ rol, cellen }, index) => (
              <tr key={index} className={`rij-${rol}`}>
                {rol === 'groep' ? (
                  <th colSpan={blok.koppen.length} scope="colgroup">
                    {cellen[0]}
                  </th>
                ) : (
                  cellen.map((cel, kolom) => (
                    <td key={kolom} className={blok.koppen[kolom]?.isGetal === true ? 'getal' : ''}>
                      {cel}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
