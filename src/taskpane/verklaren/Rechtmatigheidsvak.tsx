import React, { type ReactElement } from 'react';
import { compare, isZero, NUL } from '../../money/decimaal';
import { formatBedragInTekst } from '../../money/format';
import type { Decimaal } from '../../money/decimaal';
import { usePaneel } from '../context';
import { Grensveld } from './Grensveld';
import { Overschrijding } from './Overschrijding';

/** Lasten above the begroting per programme: what of it is covered by baten, and which category the user gave it. */
export function Rechtmatigheidsvak(): ReactElement | null {
  const { staat, teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const rechtmatigheid = staat.resultaat?.rechtmatigheid ?? null;
  if (rechtmatigheid === null) return null;
  const { regels, overschrijding, nietGecompenseerd, grens, onvolledig, nietGetoetst, percentage } = rechtmatigheid;
  const print = (bedrag: Decimaal): string => formatBedragInTekst(bedrag, teksten.taal);
  const above = regels.filter((regel) => compare(regel.overschrijding, NUL) > 0);
  return (
    <section className="groep rechtmatigheid" aria-labelledby="rechtmatigheid-kop">
      <h3 id="rechtmatigheid-kop">{verklaren.rechtmatigheid}</h3>
      <p>
        {verklaren.overschreden(above.length, print(overschrijding), !onvolledig && nietGetoetst.length === 0)}{' '}
        {!isZero(overschrijding) && verklaren.nietGecompenseerd(print(nietGecompenseerd))}
      </p>
      <Grensveld percentage={percentage} />
      {grens !== null && <p className="klein">{verklaren.grensIs(print(grens))}</p>}
      {onvolledig && <p className="let-op">{verklaren.onvolledig}</p>}
      {nietGetoetst.length > 0 && <p className="let-op">{verklaren.nietGetoetst(nietGetoetst)}</p>}
      <ul>
        {above.map((regel) => (
          <Overschrijding key={regel.sleutel} regel={regel} />
        ))}
      </ul>
    </section>
  );
}
