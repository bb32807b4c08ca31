import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { useCijfers } from './gegevens';
import { groupSuggestions } from './proef';
import type { Storing } from './storing';
import { Verdachtenlijst } from './Verdachten';
import { Wijziging } from './Wijziging';

/** Above all sums: where the faults are, one line each, with what was probably meant. */
export function Storingen({ storingen }: { readonly storingen: readonly Storing[] }): ReactElement | null {
  const { aansluiten } = usePaneel().teksten.paneel;
  const getoond = useStuksgewijs(storingen.length, 12);
  if (storingen.length === 0) return null;
  return (
    <section className="storingen" aria-labelledby="storingen">
      <h3 id="storingen">{aansluiten.storingen(storingen.length)}</h3>
      <ol>
        {storingen.slice(0, getoond).map((storing) => (
          <Storingregel key={storing.sleutel} storing={storing} />
        ))}
      </ol>
    </section>
  );
}

function Storingregel({ storing }: { readonly storing: Storing }): ReactElement {
  const { aansluiten } = usePaneel().teksten.paneel;
  const cijfers = useCijfers('werkmap');
  const [{ verdachten, suggesties, programma }] = storing.bevindingen;
  const voorstellen = groupSuggestions(suggesties);
  const [only] = voorstellen;
  // Of several possibilities none is picked: they stand with the check.
  const isClear = voorstellen.length === 1 && only?.zin === null && verdachten.length === 1;
  return (
    <li>
      {verdachten.length === 0 && aansluiten.storingOnbekend}
      {!isClear && <Verdachtenlijst verdachten={verdachten} cijfers={cijfers} />}
      {isClear &&
        only.wijzigingen.map((wijziging) => (
          <Wijziging
            key={wijziging.cel}
            wijziging={wijziging}
            cijfer={cijfers.get(wijziging.cel)}
            bereik={only.bereik}
            hoe="naam eerst"
          />
        ))}
      <span className="klein">
        {[programma, aansluiten.storingControles(storing.bevindingen.length)].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
