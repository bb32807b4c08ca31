import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Bevinding } from '../../domain/bevinding';
import type { Cijferindex } from '../cijfers';
import { useVast } from '../context';
import { groupSuggestions, isTried, toggleVoorstel, type Voorstel } from './proef';
import { useCelnaam, useProef } from './gegevens';
import { Wijziging } from './Wijziging';

interface Props {
  readonly bevinding: Bevinding;
  readonly cijfers: Cijferindex;
}

/** What was probably meant, each to be tried: the checks are recoloured as if, and nothing is changed. */
export function Voorstellen({ bevinding, cijfers }: Props): ReactElement | null {
  const { teksten, dispatch, werk } = useVast();
  const { aansluiten } = teksten.paneel;
  const celnaam = useCelnaam();
  const proef = useProef();
  const voorstellen = groupSuggestions(bevinding.suggesties);
  if (voorstellen.length === 0) return null;
  const trying = proef?.wijzigingen ?? [];
  const press = (voorstel: Voorstel): void => {
    const next = toggleVoorstel(voorstel, trying, voorstellen);
    if (next.length === 0) dispatch({ type: 'proef-gestopt' });
    else void werk.tryValues(next);
  };
  return (
    <ul className="voorstellen">
      {voorstellen.map((voorstel) => (
        <li key={voorstel.sleutel}>
          <div>
            {voorstel.zin === null ? (
              <>
                {aansluiten.bedoeld}
                {voorstel.wijzigingen.map((wijziging) => (
                  <Wijziging
                    key={wijziging.cel}
                    wijziging={wijziging}
                    cijfer={cijfers.get(wijziging.cel)}
                    bereik={voorstel.bereik}
                  />
                ))}
                <span className="klein">{teksten.bevindingen.redenen[voorstel.wijzigingen[0]?.reden ?? 'cijfer']}</span>
              </>
            ) : (
              teksten.bevindingen.suggestie(voorstel.zin, celnaam)
            )}
            {isTried(voorstel, trying) && <span className="klein">{aansluiten.proef.uitleg}</span>}
          </div>
          {voorstel.zin?.post === undefined && (
            <DefaultButton
              className="klein-knop"
              toggle
              checked={isTried(voorstel, trying)}
              text={aansluiten.proef.probeer}
              ariaLabel={aansluiten.proef.probeerLabel(
                voorstel.wijzigingen.map(({ cel }) => celnaam(cel)).join(` ${aansluiten.en} `)
              )}
              onClick={() => {
                press(voorstel);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
