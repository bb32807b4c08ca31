import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';

/** Documents whose writing was interrupted: said until they are loaded again. */
export function Onvoltooid(): ReactElement | null {
  const { staat, teksten } = usePaneel();
  const namen = staat.resultaat?.dossier.onvoltooid ?? [];
  if (namen.length === 0) return null;
  return (
    <div className="twijfels" role="status">
      <ul>
        {namen.map((naam) => (
          <li key={naam}>
            <Icoon naam="Warning" /> {teksten.paneel.laden.onvoltooid(naam)}
          </li>
        ))}
      </ul>
    </div>
  );
}
