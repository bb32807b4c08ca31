import React, { type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from './context';
import { copyText } from './klembord';

interface Props {
  readonly detail: string;
  readonly onRetry: () => void;
}

/** Stands in for a part that could not be drawn. */
export function Foutvak({ detail, onRetry }: Props): ReactElement {
  const { foutDeel } = usePaneel().teksten.paneel;
  return (
    <section className="leeg" role="alert">
      <h2>{foutDeel.titel}</h2>
      <p>{foutDeel.uitleg}</p>
      <div className="knoppen">
        <PrimaryButton text={foutDeel.opnieuw} onClick={onRetry} />
        <DefaultButton text={foutDeel.kopieer} onClick={() => copyText(detail)} />
      </div>
    </section>
  );
}
