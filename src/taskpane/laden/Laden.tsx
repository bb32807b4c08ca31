import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { isUsable } from './inhoud';
import { Geladen } from './Geladen';
import { Onvoltooid } from './Onvoltooid';
import { Laadvak } from './Laadvak';
import { Plakvak } from './Plakvak';
import { Schrijfbalk } from './Schrijfbalk';
import { Vervolg } from './Vervolg';
import { useVoorstel } from './voorstel';
import { Voorbeschouwing } from './Voorbeschouwing';

/** Step one: choose documents, see what was found, and only then write. */
export function Laden(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { laden } = teksten.paneel;
  const voorstel = useVoorstel();
  const written = new Set(staat.resultaat?.dossier.lezingen.map(({ document }) => document.id));
  const usable = voorstel.some(isUsable);
  return (
    <>
      <h2 className="onzichtbaar">{laden.titel}</h2>
      <Laadvak />
      {staat.plakvakOpen && <Plakvak />}
      {voorstel.length > 0 && (
        <section aria-labelledby="voorstel-kop">
          <h2 id="voorstel-kop">{usable ? laden.voorstel : laden.niets}</h2>
          {voorstel.map((lezing) => (
            <Voorbeschouwing
              key={lezing.document.id}
              lezing={lezing}
              oorsprong={staat.oorsprong[lezing.document.id]}
              vervangt={written.has(lezing.document.id)}
            />
          ))}
          <Schrijfbalk />
        </section>
      )}
      {staat.resultaat !== null && !usable && <Vervolg resultaat={staat.resultaat} />}
      <Onvoltooid />
      <Geladen />
    </>
  );
}
