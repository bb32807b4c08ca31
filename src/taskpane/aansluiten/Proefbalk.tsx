import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Resultaat } from '../../domain/resultaat';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { focusOn } from '../laden/focus';
import { countVerdicts } from '../selectie';
import type { Proef } from '../state';
import { useCijfers } from './gegevens';
import { keyOf } from './proef';
import { Wijziging } from './Wijziging';

/** Start of the id of a button that begins a trial. */
export const PROBEER = 'probeer-';

interface Props {
  readonly proef: Proef;
  readonly resultaat: Resultaat;
}

/** Says, as long as it lasts, that what is shown is a trial; always in sight. */
export function Proefbalk({ proef, resultaat }: Props): ReactElement {
  const { teksten, dispatch } = usePaneel();
  const woord = teksten.paneel.aansluiten.proef;
  const cijfers = useCijfers('werkmap');
  const [voor, na] = [countVerdicts(resultaat).verschil, countVerdicts(proef.resultaat).verschil];
  return (
    <section className="proefbalk" aria-label={woord.titel}>
      <div>
        <p>
          <Icoon naam="Info" /> <strong>{woord.titel}:</strong>
          {proef.wijzigingen.map((wijziging) => (
            <Wijziging key={wijziging.cel} wijziging={wijziging} cijfer={cijfers.get(wijziging.cel)} />
          ))}
        </p>
        <p>
          <strong>{woord.niets}</strong> {woord.uitkomst(voor, na)}
        </p>
      </div>
      <DefaultButton
        className="klein-knop"
        text={woord.stop}
        onClick={() => {
          dispatch({ type: 'proef-gestopt' });
          focusOn(PROBEER + keyOf(proef.wijzigingen));
        }}
      />
    </section>
  );
}
