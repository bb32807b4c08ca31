import React, { memo, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Resultaat } from '../../domain/resultaat';
import { useVast } from '../context';
import { Icoon } from '../iconen';
import { countVerdicts } from '../selectie';
import type { Proef } from '../state';
import { useWerkmapcijfers } from './gegevens';
import { useProefeinde } from './proefeinde';
import { Wijziging } from './Wijziging';

/** More figures than this are counted: the bar stays in sight, and must leave the findings in sight too. */
const HOOGSTENS = 3;

interface Props {
  readonly proef: Proef;
  readonly resultaat: Resultaat;
}

/** Says, as long as it lasts, that what is shown is a trial; always in sight. */
export const Proefbalk = memo(function Proefbalk({ proef, resultaat }: Props): ReactElement {
  const { teksten } = useVast();
  const woord = teksten.paneel.aansluiten.proef;
  const cijfers = useWerkmapcijfers();
  const end = useProefeinde();
  const [voor, na] = [countVerdicts(resultaat).verschil, countVerdicts(proef.resultaat).verschil];
  const { wijzigingen } = proef;
  const shown = wijzigingen.length > HOOGSTENS + 1 ? wijzigingen.slice(-HOOGSTENS) : wijzigingen;
  return (
    <section
      className="proefbalk"
      aria-label={woord.titel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Office would take it as well, to leave the pane.
        event.stopPropagation();
        end();
      }}
    >
      <div>
        <p>
          <Icoon naam="Info" /> <strong>{woord.titel}:</strong>
          {shown.map((wijziging) => (
            <Wijziging key={wijziging.cel} wijziging={wijziging} cijfer={cijfers.get(wijziging.cel)} />
          ))}
          {shown.length < wijzigingen.length && <span>{woord.nog(wijzigingen.length - shown.length)}</span>}
        </p>
        <p>
          <strong>{woord.niets}</strong> {woord.uitkomst(voor, na)}
        </p>
      </div>
      <DefaultButton className="klein-knop" text={woord.stop} onClick={end} />
    </section>
  );
});
