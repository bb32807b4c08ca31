import React, { type ReactElement } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import { usePaneel } from '../context';
import { nameSeries, stripCode } from '../notatie';

/** Rows that have no counterpart to be compared with. */
export function NietVergeleken({ resultaat }: { readonly resultaat: Resultaat }): ReactElement | null {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const left = resultaat.nietVergeleken ?? [];
  if (left.length === 0) return null;
  return (
    <section className="groep" aria-labelledby="niet-vergeleken-kop">
      <h3 id="niet-vergeleken-kop">{verklaren.nietVergeleken(left.length)}</h3>
      <ul className="opsomming">
        {left.map((rij) => (
          <li key={`${rij.rij}|${rij.reeks}|${rij.jaar ?? ''}`}>
            {rij.doelstelling !== null && <span className="code">{rij.doelstelling}</span>}
            {stripCode(rij.naam, rij.doelstelling)} ({nameSeries(rij.reeks, rij.jaar, teksten)}):{' '}
            {verklaren.redenNietVergeleken[rij.reden]}
          </li>
        ))}
      </ul>
    </section>
  );
}
