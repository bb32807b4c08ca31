import React, { type ReactElement } from 'react';
import type { Bewijs } from '../../domain/bevinding';
import { inReadingOrder } from '../../locale/bewijs';
import { absolute, divide, multiply, type Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import type { Cijferindex } from '../cijfers';
import { useVast } from '../context';
import { Cijferlink } from './Cijferlink';

interface Props {
  readonly bewijs: Bewijs;
  /** Euro per 1 of the proof. */
  readonly euro: Decimaal;
  readonly cijfers: Cijferindex;
}

/** The proof as a sum with its figures, to be followed by hand: it must come to zero, and cannot. */
export function Bewijssom({ bewijs, euro, cijfers }: Props): ReactElement {
  const { teksten } = useVast();
  const { aansluiten } = teksten.paneel;
  const print = (waarde: Decimaal): string => formatDecimaal(waarde, teksten.taal);
  return (
    <>
      <p>{aansluiten.bewijs}</p>
      <table className="som">
        <tbody>
          {inReadingOrder(bewijs.termen).map(({ cel, factor }, index) => {
            const cijfer = cijfers.get(cel);
            const waarde = cijfer?.cel.waarde ?? null;
            return (
              <tr key={cel}>
                <td className="teken">{operator(factor, index)}</td>
                <th scope="row">
                  {absolute(factor) !== '1' && `${print(absolute(factor))} × `}
                  <Cijferlink cel={cel} cijfer={cijfer} />
                </th>
                <td className="getal">
                  {cijfer === undefined || waarde === null ? '?' : print(divide(multiply(waarde, cijfer.euro), euro))}
                </td>
              </tr>
            );
          })}
          <tr className="streep uitkomst">
            <td className="teken">=</td>
            <th scope="row">{aansluiten.bewijsUitkomst}</th>
            <td className="getal">{print(bewijs.verschil)}</td>
          </tr>
          <tr className="marge">
            <td />
            <th scope="row">{aansluiten.bewijsMarge}</th>
            <td className="getal">{print(bewijs.marge)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function operator(factor: Decimaal, index: number): string {
  if (factor.startsWith('-')) return '−';
  return index === 0 ? '' : '+';
}
