import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { formatDecimaal } from '../../money/format';
import type { Cijferindex } from '../cijfers';
import { useVast } from '../context';
import { Somregel } from './Somregel';

interface Props {
  readonly bevinding: Bevinding;
  readonly cijfers: Cijferindex;
}

/** The sum as one would write it down: the figures, a line, and the outcome against the published figure. */
export function Som({ bevinding, cijfers }: Props): ReactElement {
  const { teksten } = useVast();
  const { aansluiten } = teksten.paneel;
  const { code, termen, totaal, berekend, verschil, marge, euro } = bevinding;
  const print = (waarde: typeof berekend): string => formatDecimaal(waarde, teksten.taal);
  return (
    <>
      <table className="som">
        <tbody>
          {addedFirst(termen).map(({ cel, teken }, index) => (
            <Somregel key={cel} code={code} cijfer={cijfers.get(cel)} teken={operator(teken, index)} />
          ))}
          <tr className="streep">
            <td className="teken">=</td>
            <th scope="row">{aansluiten.berekend}</th>
            <td className="getal">{print(berekend)}</td>
          </tr>
          <Somregel code={code} cijfer={cijfers.get(totaal)} teken="" naam={aansluiten.gepubliceerd} />
          <tr className="uitkomst">
            <td className="teken" />
            <th scope="row">{aansluiten.verschil}</th>
            <td className="getal">{print(verschil)}</td>
          </tr>
          <tr className="marge">
            <td />
            <th scope="row">{aansluiten.marge}</th>
            <td className="getal">{print(marge)}</td>
          </tr>
        </tbody>
      </table>
      <p className="klein">{aansluiten.bedragen(teksten.bevindingen.eenheid(euro))}</p>
    </>
  );
}

/** A term that is added comes first: nobody begins a sum with a minus. */
function addedFirst(termen: Bevinding['termen']): Bevinding['termen'] {
  const first = termen.find(({ teken }) => teken === 1);
  return first === undefined ? termen : [first, ...termen.filter((term) => term !== first)];
}

function operator(teken: 1 | -1, index: number): string {
  if (teken === -1) return '−';
  return index === 0 ? '' : '+';
}
