import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Indicatorblok } from './Indicatorblok';

/** The indicators of a document with target and realisation per year. */
export function Indicatorlijst({ lezing }: { readonly lezing: Lezing }): ReactElement {
  const { laden } = useVast().teksten.paneel;
  const { indicatoren } = lezing;
  const getoond = useStuksgewijs(indicatoren.length, 15);
  const id = `indicatoren-${lezing.document.id}`;
  return (
    <section className="deel" aria-labelledby={`${id} doc-${lezing.document.id}`}>
      <h4 id={id}>
        {laden.indicatoren} <span className="klein">{indicatoren.length}</span>
      </h4>
      <table className="indicatoren" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{laden.indicator.jaar}</th>
            <th scope="col" className="getal">
              {laden.indicator.doel}
            </th>
            <th scope="col" className="getal">
              {laden.indicator.realisatie}
            </th>
          </tr>
        </thead>
        {indicatoren.slice(0, getoond).map((indicator) => (
          <Indicatorblok key={indicator.id} indicator={indicator} />
        ))}
      </table>
    </section>
  );
}
