import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Bevindingkaart } from './Bevindingkaart';
import type { Groep } from './groep';

/** The findings on one programme of one document. */
export function Groepvak({ groep }: { readonly groep: Groep }): ReactElement {
  const { aansluiten } = usePaneel().teksten.paneel;
  const getoond = useStuksgewijs(groep.bevindingen.length, 12);
  const id = `groep-${groep.sleutel.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="groep" aria-labelledby={id}>
      <h3 id={id}>
        {groep.programma ?? aansluiten.zonderProgramma}
        <span className="klein">{groep.document.naam}</span>
      </h3>
      <ul className="bevindingen">
        {groep.bevindingen.slice(0, getoond).map((bevinding) => (
          <Bevindingkaart key={bevinding.id} bevinding={bevinding} />
        ))}
      </ul>
    </section>
  );
}
