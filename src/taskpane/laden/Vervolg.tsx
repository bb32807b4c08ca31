import React, { useEffect, useRef, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Resultaat } from '../../domain/resultaat';
import { summarize } from '../aansluiten/slot';
import { usePaneel } from '../context';
import { useOverstap } from '../overstap';
import { countAboveThreshold, toExplain } from '../selectie';
import type { Paneelstap } from '../state';

/** After writing: what came out, and where the work goes on. */
export function Vervolg({ resultaat }: { readonly resultaat: Resultaat }): ReactElement {
  const { staat, teksten } = usePaneel();
  const goTo = useOverstap();
  const { laden, stappen, verklaren } = teksten.paneel;
  const kop = useRef<HTMLHeadingElement>(null);
  const written = staat.melding?.soort === 'geschreven';
  // The button that was pressed is gone: go on reading at the outcome.
  useEffect(() => {
    if (written) kop.current?.focus();
  }, [written]);
  const go = (stap: Paneelstap): ReactElement => (
    <DefaultButton
      className="klein-knop"
      text={stappen[stap]}
      onClick={() => {
        goTo(stap);
      }}
    />
  );
  const explain = countAboveThreshold(resultaat);
  return (
    <section className="vervolg" aria-labelledby="vervolg-kop">
      <h2 id="vervolg-kop" ref={kop} tabIndex={-1}>
        {laden.vervolg}
      </h2>
      {resultaat.bevindingen.length > 0 && (
        <p>
          <span>{summarize(resultaat, teksten)}</span>
          {go('aansluiten')}
        </p>
      )}
      {explain > 0 && (
        <p>
          <span>{verklaren.boven(explain, toExplain(resultaat).length)}</span>
          {go('verklaren')}
        </p>
      )}
    </section>
  );
}
