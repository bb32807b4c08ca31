import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { nameSeries } from '../notatie';
import { notesByKey } from '../selectie';
import { Afwijkingkaart } from './Afwijkingkaart';
import type { Vergelijking } from './vergelijking';

/** The list of one comparison, by size. */
export function Vergelijkingvak({ vergelijking }: { readonly vergelijking: Vergelijking }): ReactElement {
  const { staat, teksten } = usePaneel();
  const { basis, vergeleken, afwijkingen, sleutel } = vergelijking;
  const notes = notesByKey(staat.resultaat);
  const id = `vergelijking-${sleutel.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="groep" aria-labelledby={id}>
      <h3 id={id}>
        {teksten.paneel.verklaren.vergelijking(
          nameSeries(vergeleken.reeks, vergeleken.jaar, teksten),
          nameSeries(basis.reeks, basis.jaar, teksten)
        )}
      </h3>
      <ul className="afwijkingen">
        {afwijkingen.map((afwijking) => (
          <Afwijkingkaart key={afwijking.sleutel} afwijking={afwijking} toelichting={notes.get(afwijking.sleutel)} />
        ))}
      </ul>
    </section>
  );
}
