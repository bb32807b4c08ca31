import React, { type ReactElement } from 'react';
import { useStuksgewijs } from '../delen/stuksgewijs';
import type { Groep } from './groep';
import { Groepvak } from './Groepvak';

/** The findings of every programme: hundreds of programmes are drawn in pieces, so that the pane goes on listening. */
export function Groepenlijst({ groepen }: { readonly groepen: readonly Groep[] }): ReactElement {
  const getoond = useStuksgewijs(groepen.length, 4);
  return (
    <>
      {groepen.slice(0, getoond).map((groep) => (
        <Groepvak key={groep.sleutel} groep={groep} />
      ))}
    </>
  );
}
