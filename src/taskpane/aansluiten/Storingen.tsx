import React, { type ReactElement } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { usePaneel } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { useCijfers } from './gegevens';
import { goToKaart } from './kaart';
import { groupSuggestions } from './proef';
import type { Proefstoring } from './storing';
import { Verdachten } from './Verdachten';
import { Wijziging } from './Wijziging';

/** Above all sums: where the faults are, one line each, with what was probably meant. */
export function Storingen({ storingen }: { readonly storingen: readonly Proefstoring[] }): ReactElement | null {
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

function Storingregel({ storing }: { readonly storing: Proefstoring }): ReactElement {
  const { aansluiten } = usePaneel().teksten.paneel;
  const cijfers = useCijfers('werkmap');
  const { bevindingen, inProef } = storing;
  const [{ verdachten, suggesties, programma }] = bevindingen;
  const voorstellen = groupSuggestions(suggesties);
  const [only] = voorstellen;
  // Of several possibilities none is picked: they stand with the check.
  const isClear = voorstellen.length === 1 && only?.zin === null && verdachten.length === 1;
  return (
    <li>
      {verdachten.length === 0 && aansluiten.storingOnbekend}
      {!isClear && <Verdachten bevinding={bevindingen[0]} cijfers={cijfers} isKop />}
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
      {inProef !== null && (
        <span className="was">
          <Icoon naam={inProef === 'opgelost' ? 'CheckMark' : 'Warning'} />{' '}
          {inProef === 'opgelost' ? aansluiten.storingOpgelost : aansluiten.storingNieuw}
        </span>
      )}
      <span className="klein">
        {[programma, aansluiten.storingControles(bevindingen.length)].filter(Boolean).join(' · ')} ·{' '}
        <Link
          onClick={() => {
            goToKaart(bevindingen.map(({ id }) => id));
          }}
        >
          {aansluiten.storingNaar}
        </Link>
      </span>
    </li>
  );
}
