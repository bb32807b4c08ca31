import React, { type ReactElement } from 'react';
import type { Kolom } from '../../domain/tabel';
import { useVast } from '../context';
import { nameSeries } from '../notatie';

/** A column by its meaning; its header as printed on hover. */
export function Kolomkop({ kolom }: { readonly kolom: Kolom }): ReactElement {
  const { teksten } = useVast();
  const series = nameSeries(kolom.reeks, kolom.jaar, teksten);
  const kind = kolom.soort && teksten.paneel.bedragsoort[kolom.soort];
  return (
    <th scope="col" role="columnheader" className="getal" title={kolom.kop}>
      {kind ?? (series === '' ? kolom.kop : null)}
      <small className={kind === null && series === '' ? 'onbekend' : ''}>
        {kind === null && series === '' ? teksten.paneel.laden.kolomOnbekend : series}
      </small>
    </th>
  );
}
