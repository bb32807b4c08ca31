import React, { type ReactElement } from 'react';
import type { Oordeel } from '../../domain/bevinding';
import { useVast } from '../context';
import { Icoon, type Icoonnaam } from '../iconen';

export const OORDEELICOON: Readonly<Record<Oordeel, Icoonnaam>> = {
  sluit: 'CheckMark',
  afronding: 'Afronding',
  raakt: 'Raakt',
  verschil: 'Cancel',
};

/** A verdict as icon and word. */
export function Oordeelmerk({ oordeel }: { readonly oordeel: Oordeel }): ReactElement {
  const { paneel, bevindingen } = useVast().teksten;
  return (
    <span className={`oordeel oordeel-${oordeel}`} title={paneel.aansluiten.uitlegOordeel[oordeel]}>
      <Icoon naam={OORDEELICOON[oordeel]} />
      {bevindingen.oordelen[oordeel]}
    </span>
  );
}
