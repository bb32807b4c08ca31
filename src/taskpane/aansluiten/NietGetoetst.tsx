import React, { type ReactElement } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import { usePaneel } from '../context';
import { useCelnaam } from './gegevens';

/** Checks that could not be carried out, with the reason: a doubt is shown, never counted as zero. */
export function NietGetoetst({ resultaat }: { readonly resultaat: Resultaat }): ReactElement | null {
  const { teksten } = usePaneel();
  const { aansluiten } = teksten.paneel;
  const celnaam = useCelnaam();
  const left = resultaat.nietGetoetst ?? [];
  if (left.length === 0) return null;
  return (
    <section className="groep">
      <h3>{aansluiten.nietGetoetst(left.length)}</h3>
      <ul className="opsomming">
        {left.map((item) => (
          <li key={item.id}>{teksten.bevindingen.nietGetoetst(item, celnaam)}</li>
        ))}
      </ul>
    </section>
  );
}
