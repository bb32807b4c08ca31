import React, { type ReactElement } from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { useOverstap } from '../overstap';

interface Props {
  readonly titel: string;
  readonly uitleg: string;
}

/** An empty step: what is missing and the way to it. */
export function Leeg({ titel, uitleg }: Props): ReactElement {
  const { teksten } = usePaneel();
  const goTo = useOverstap();
  return (
    <section className="leeg">
      <h2>{titel}</h2>
      <p>{uitleg}</p>
      <PrimaryButton
        text={teksten.paneel.aansluiten.naarLaden}
        onClick={() => {
          goTo('laden');
        }}
      />
    </section>
  );
}
