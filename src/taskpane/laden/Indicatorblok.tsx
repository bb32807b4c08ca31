import React, { type ReactElement } from 'react';
import type { Indicator } from '../../domain/indicator';
import { useVast } from '../context';
import { describePlace } from '../notatie';
import { describeClaim } from './gehaald';

/** One indicator: its name, its judgement, and a line per year. */
export function Indicatorblok({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const { teksten } = useVast();
  const { indicator: woord } = teksten.paneel.laden;
  const claim = describeClaim(indicator, teksten);
  return (
    <tbody title={describePlace(indicator.herkomst, teksten)}>
      <tr className="indicatornaam">
        <th scope="rowgroup" colSpan={3}>
          {indicator.doelstelling !== null && <span className="code">{indicator.doelstelling}</span>}
          {indicator.naam ?? woord.zonderNaam}
          {indicator.eenheid !== null && <span className="klein"> ({indicator.eenheid})</span>}
          {indicator.naamAfgeleid && <span className="merkje">{woord.afgeleid}</span>}
          {claim && <span className={`merkje ${claim.strijdig ? 'let-op' : ''}`}>{claim.tekst}</span>}
          {indicator.bron !== null && <span className="bron">{woord.bron(indicator.bron)}</span>}
        </th>
      </tr>
      {indicator.jaren.map((jaar) => (
        <tr key={jaar.jaar}>
          <th scope="row">{jaar.jaar}</th>
          <td className="getal">{jaar.begroting?.tekst ?? '–'}</td>
          <td className="getal">{jaar.realisatie?.tekst ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  );
}
