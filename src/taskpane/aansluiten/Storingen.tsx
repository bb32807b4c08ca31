import React, { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import { useVast } from '../context';
import { Schakel } from '../delen/Schakel';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { useWerkmapcijfers } from './gegevens';
import { goToKaart } from './kaart';
import { groupSuggestions } from './proef';
import { EERSTE_STORINGEN, pickStoringen, type Proefstoring } from './storing';
import { Verdachten } from './Verdachten';
import { Wijziging } from './Wijziging';

interface Props {
  readonly storingen: readonly Proefstoring[];
}

/** Above all sums: where the faults are, one line each, with what was probably meant; of many the first. */
export const Storingen = memo(function Storingen({ storingen }: Props): ReactElement | null {
  const { aansluiten } = useVast().teksten.paneel;
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const picked = pickStoringen(storingen);
  const shown = unfolded ? storingen.map((storing, index) => ({ nummer: index + 1, storing })) : picked;
  const getoond = useStuksgewijs(shown.length, 6);
  useEffect(() => {
    // The link that was pressed is gone: the focus goes on with what came in its place.
    if (unfolded) list.current?.children.item(EERSTE_STORINGEN)?.querySelector('button')?.focus();
  }, [unfolded]);
  if (storingen.length === 0) return null;
  return (
    <section className="storingen" aria-labelledby="storingen">
      <h3 id="storingen">{aansluiten.storingen(storingen.length)}</h3>
      <ol ref={list}>
        {shown.slice(0, getoond).map(({ nummer, storing: { sleutel, bevindingen, inProef } }) => (
          <Storingregel key={sleutel} nummer={nummer} bevindingen={bevindingen} inProef={inProef} />
        ))}
      </ol>
      {shown.length < storingen.length && (
        <Schakel
          className="meer"
          onClick={() => {
            setUnfolded(true);
          }}
        >
          {aansluiten.alleStoringen(storingen.length)}
        </Schakel>
      )}
    </section>
  );
});

type Regelprops = Pick<Proefstoring, 'bevindingen' | 'inProef'> & { readonly nummer: number };

/** One fault; a trial draws only those anew that it solves or leaves. */
const Storingregel = memo(function Storingregel({ nummer, bevindingen, inProef }: Regelprops): ReactElement {
  const { aansluiten } = useVast().teksten.paneel;
  const cijfers = useWerkmapcijfers();
  const [{ verdachten, suggesties, programma }] = bevindingen;
  const voorstellen = groupSuggestions(suggesties);
  const [only] = voorstellen;
  // Of several possibilities none is picked: they stand with the check.
  const isClear = voorstellen.length === 1 && only?.zin === null && verdachten.length === 1;
  return (
    <li value={nummer}>
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
