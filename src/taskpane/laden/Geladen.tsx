import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { describeDocument } from './document';

/** What the workbook holds already. */
export function Geladen(): ReactElement | null {
  const { staat, teksten } = usePaneel();
  const lezingen = staat.resultaat?.dossier.lezingen ?? [];
  if (lezingen.length === 0) return null;
  return (
    <section aria-labelledby="geladen-kop">
      <h2 id="geladen-kop">{teksten.paneel.laden.inWerkmap}</h2>
      <ul className="geladen">
        {lezingen.map((lezing) => (
          <li key={lezing.document.id}>
            <Icoon naam="Tabel" />
            <div>
              <strong>{lezing.document.naam}</strong>
              <p className="klein">{describeDocument(lezing, teksten)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
