import React, { memo, type ReactElement } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { useCelnaam } from './gegevens';

/** Checks that could not be carried out, with the reason: a doubt is shown, never counted as zero. */
export const NietGetoetst = memo(function NietGetoetst({
  resultaat,
}: {
  readonly resultaat: Resultaat;
}): ReactElement | null {
  const { teksten } = useVast();
  const { aansluiten } = teksten.paneel;
  const celnaam = useCelnaam();
  const left = resultaat.nietGetoetst ?? [];
  const getoond = useStuksgewijs(left.length, 30);
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
        {left.slice(0, getoond).map((item) => (
          <li key={item.id}>{teksten.bevindingen.nietGetoetst(item, celnaam)}</li>
        ))}
      </ul>
    </section>
  );
});
