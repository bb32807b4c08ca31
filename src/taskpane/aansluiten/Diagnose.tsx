import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { isOwnSum } from '../../locale/bewijs';
import { usePaneel } from '../context';
import { useCijfers } from './gegevens';
import { nameFigure } from './onderwerp';
import { Verdachten } from './Verdachten';
import { Voorstellen } from './Voorstellen';

/** What lies behind a difference, as far as that is known: proof, suspects, what was probably meant. */
export function Diagnose({ bevinding }: { readonly bevinding: Bevinding }): ReactElement | null {
  const { teksten } = usePaneel();
  const cijfers = useCijfers('werkmap');
  const { bevindingen } = teksten;
  const { bewijs, verdachten, suggesties } = bevinding;
  const name = (cel: CelId): string => nameFigure(cijfers.get(cel), teksten);
  const sentences = [
    bevindingen.samen(bevinding),
    bewijs === null || isOwnSum(bevinding, bewijs) ? '' : bevindingen.bewijs(bewijs, name),
  ].filter((sentence) => sentence !== '');
  if (sentences.length + verdachten.length + suggesties.length === 0) return null;
  return (
    <div className="diagnose">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Verdachten verdachten={verdachten} cijfers={cijfers} />
      <Voorstellen bevinding={bevinding} cijfers={cijfers} />
    </div>
  );
}
