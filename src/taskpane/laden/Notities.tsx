import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import { Icoon } from '../iconen';

/** What was taken from an earlier workbook of ours, what was not, and where it will be. */
export function Notities({ lezing }: { readonly lezing: Lezing }): ReactElement {
  const { teksten } = useVast();
  return (
    <div className="notities">
      {lezing.twijfels.map((twijfel, index) => (
        <p key={index}>
          <Icoon naam="Info" /> {teksten.problemen.zin(twijfel)}
        </p>
      ))}
      <p className="klein">{teksten.paneel.laden.notitieUitleg}</p>
    </div>
  );
}
