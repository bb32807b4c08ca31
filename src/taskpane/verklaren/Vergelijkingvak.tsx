import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { nameSeries } from '../notatie';
import { Afwijkingkaart } from './Afwijkingkaart';
import type { Dossierdeel } from './overzicht';
import type { Vergelijking } from './vergelijking';

interface Props {
  readonly vergelijking: Vergelijking;
  readonly delen: readonly Dossierdeel[];
  /** Sleutels of afwijkingen with something typed and not saved. */
  readonly getypt: ReadonlySet<string>;
}

/** The list of one comparison. */
export function Vergelijkingvak({ vergelijking, delen, getypt }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { basis, vergeleken, sleutel } = vergelijking;
  const id = `vergelijking-${sleutel.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="groep" aria-labelledby={id}>
      <h3 id={id}>
        {teksten.paneel.verklaren.vergelijking(
          nameSeries(vergeleken.reeks, vergeleken.jaar, teksten),
          nameSeries(basis.reeks, basis.jaar, teksten)
        )}
      </h3>
      <ul className="afwijkingen">
        {delen.map((deel) => (
          <Afwijkingkaart key={deel.afwijking.sleutel} deel={deel} isGetypt={getypt.has(deel.afwijking.sleutel)} />
        ))}
      </ul>
    </section>
  );
}
