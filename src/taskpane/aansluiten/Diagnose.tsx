import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { isOwnSum } from '../../locale/bewijs';
import { useVast } from '../context';
import { Bewijssom } from './Bewijssom';
import { useWerkmapcijfers } from './gegevens';
import { Verdachten } from './Verdachten';
import { Voorstellen } from './Voorstellen';

/** What lies behind a difference, as far as that is known: proof, suspects, what was probably meant. */
export function Diagnose({ bevinding }: { readonly bevinding: Bevinding }): ReactElement | null {
  const { teksten } = useVast();
  const cijfers = useWerkmapcijfers();
  const { bewijs, verdachten, suggesties, euro } = bevinding;
  const samen = teksten.bevindingen.samen(bevinding);
  const isBewezen = bewijs !== null && !isOwnSum(bevinding, bewijs);
  if (samen === '' && !isBewezen && verdachten.length + suggesties.length === 0) return null;
  return (
    <div className="diagnose">
      {samen !== '' && <p>{samen}</p>}
      {isBewezen && <Bewijssom bewijs={bewijs} euro={euro} cijfers={cijfers} />}
      <Verdachten bevinding={bevinding} cijfers={cijfers} />
      <Voorstellen bevinding={bevinding} cijfers={cijfers} />
    </div>
  );
}
