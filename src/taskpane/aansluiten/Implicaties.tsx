import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { formatDecimaal } from '../../money/format';
import { useVast } from '../context';

/** The totals of the whole organisation that the shares of tiles imply: do they fit each other? */
export function Implicaties({ bevinding }: { readonly bevinding: Bevinding }): ReactElement {
  const { teksten } = useVast();
  const { aansluiten, bedragsoort } = teksten.paneel;
  const print = (waarde: typeof bevinding.marge): string => formatDecimaal(waarde, teksten.taal, 0);
  return (
    <>
      <p className="klein">{aansluiten.impliciet}</p>
      <table className="som">
        <tbody>
          {bevinding.impliciet.map(({ soort, waarde, van, tot }) => (
            <tr key={soort}>
              <th scope="row">{bedragsoort[soort]}</th>
              <td className="getal">
                {print(waarde)}
                <small>{aansluiten.tussen(print(van), print(tot))}</small>
              </td>
            </tr>
          ))}
          <tr className="streep">
            <th scope="row">{aansluiten.berekend}</th>
            <td className="getal">{print(bevinding.berekend)}</td>
          </tr>
          <tr>
            <th scope="row">{aansluiten.gepubliceerd}</th>
            <td className="getal">{print(bevinding.gepubliceerd)}</td>
          </tr>
          <tr className="uitkomst">
            <th scope="row">{aansluiten.verschil}</th>
            <td className="getal">{print(bevinding.verschil)}</td>
          </tr>
          <tr className="marge">
            <th scope="row">{aansluiten.marge}</th>
            <td className="getal">{print(bevinding.marge)}</td>
          </tr>
        </tbody>
      </table>
      <p className="klein">{aansluiten.bedragen(teksten.bevindingen.eenheid(bevinding.euro))}</p>
    </>
  );
}
