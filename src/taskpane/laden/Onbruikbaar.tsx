import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import { Icoon } from '../iconen';

/** Why there is nothing to write of a document. */
export function Onbruikbaar({ lezing }: { readonly lezing: Lezing }): ReactElement {
  const { teksten } = useVast();
  return (
    <div className="onbruikbaar">
      {lezing.twijfels.map((twijfel, index) => (
        <p key={index}>
          <Icoon naam="Info" /> {teksten.problemen.zin(twijfel)}
        </p>
      ))}
      <p className="klein">{teksten.paneel.laden.onbruikbaar}</p>
    </div>
  );
}
