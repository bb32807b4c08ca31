import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import type { Cijfer } from '../cijfers';
import { usePaneel } from '../context';
import { nameFigure } from './onderwerp';

interface Props {
  readonly bevinding: Bevinding;
  readonly cijfers: ReadonlyMap<CelId, Cijfer>;
}

/** What lies behind a difference, as far as that is known: proof, suspects, what was probably meant. */
export function Diagnose({ bevinding, cijfers }: Props): ReactElement | null {
  const { teksten } = usePaneel();
  const { bevindingen } = teksten;
  const name = (cel: CelId): string => nameFigure(cijfers.get(cel), teksten);
  const sentences = [
    bevindingen.samen(bevinding),
    bevinding.bewijs ? bevindingen.bewijs(bevinding.bewijs, name) : '',
    bevindingen.verdachten(bevinding.verdachten, name),
    ...bevinding.suggesties.map((suggestie) => bevindingen.suggestie(suggestie, name)),
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  return (
    <div className="diagnose">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
