import React, { type ReactElement } from 'react';
import type { Vergelijkingszijde } from '../../domain/afwijking';
import { formatDecimaal } from '../../money/format';
import { usePaneel } from '../context';
import { Celverwijzing } from '../delen/Celverwijzing';
import { nameSeries } from '../notatie';

/** One side of a comparison; the amount leads to its cell when it is a single figure. */
export function Zijde({ zijde }: { readonly zijde: Vergelijkingszijde }): ReactElement {
  const { teksten } = usePaneel();
  const naam = nameSeries(zijde.reeks, zijde.jaar, teksten);
  const amount = `€ ${formatDecimaal(zijde.bedrag, teksten.taal)}`;
  const [cel, ...more] = zijde.cellen;
  return (
    <div>
      <dt>{naam}</dt>
      <dd className="getal">
        {cel !== undefined && more.length === 0 ? (
          <Celverwijzing cel={cel} tekst={amount} naam={naam} plaats={naam} />
        ) : (
          amount
        )}
      </dd>
    </div>
  );
}
