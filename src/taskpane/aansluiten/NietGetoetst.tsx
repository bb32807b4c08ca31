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
  const names = new Map(resultaat.dossier.lezingen.map(({ document }) => [document.id, document.naam]));
  const without = resultaat.zonderToets ?? [];
  if (left.length + without.length === 0) return null;
  return (
    <section className="groep">
      {left.length > 0 && <h3>{aansluiten.nietGetoetst(left.length)}</h3>}
      <ul className="opsomming">
        {without.map((zonder) => (
          <li key={`${zonder.document} ${zonder.tabel ?? ''} ${zonder.reden}`}>
            {teksten.bevindingen.zonderToets(zonder, names.get(zonder.document) ?? zonder.document)}
          </li>
        ))}
        {left.map((item) => (
          <li key={item.id}>{teksten.bevindingen.nietGetoetst(item, celnaam)}</li>
        ))}
      </ul>
    </section>
  );
}
