import React, { memo, type ReactElement } from 'react';
import { useVast } from '../context';
import { Schakel } from '../delen/Schakel';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { useWerkmapcijfers } from './gegevens';
import { goToKaart } from './kaart';
import { groupSuggestions } from './proef';
import type { Proefstoring } from './storing';
import { Verdachten } from './Verdachten';
import { Wijziging } from './Wijziging';

interface Props {
  readonly storingen: readonly Proefstoring[];
}

/** Above all sums: where the faults are, one line each, with what was probably meant. */
export const Storingen = memo(function Storingen({ storingen }: Props): ReactElement | null {
  const { aansluiten } = useVast().teksten.paneel;
  const getoond = useStuksgewijs(storingen.length, 6);
  if (storingen.length === 0) return null;
  return (
    <section className="storingen" aria-labelledby="storingen">
      <h3 id="storingen">{aansluiten.storingen(storingen.length)}</h3>
      <ol>
        {storingen.slice(0, getoond).map((storing) => (
          <Storingregel key={storing.sleutel} bevindingen={storing.bevindingen} inProef={storing.inProef} />
        ))}
      </ol>
    </section>
  );
});

type Regelprops = Pick<Proefstoring, 'bevindingen' | 'inProef'>;

/** One fault; a trial draws only those anew that it solves or leaves. */
const Storingregel = memo(function Storingregel({ bevindingen, inProef }: Regelprops): ReactElement {
  const { aansluiten } = useVast().teksten.paneel;
  const cijfers = useWerkmapcijfers();
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
        <Schakel
          onClick={() => {
            goToKaart(bevindingen.map(({ id }) => id));
          }}
        >
          {aansluiten.storingNaar}
        </Schakel>
      </span>
    </li>
  );
});
