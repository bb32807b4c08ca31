import React, { type ReactElement } from 'react';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import type { Taal } from '../money/format';
import { usePaneel } from './context';

const TALEN: readonly Taal[] = ['nl', 'en'];

/** Set once and left alone: open below the header, never over the work. */
export function Instellingen(): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { instellingen } = teksten.paneel;
  return (
    <section className="instellingen" aria-label={instellingen.knop}>
      <ChoiceGroup
        label={instellingen.taal}
        selectedKey={staat.taal}
        options={TALEN.map((taal) => ({ key: taal, text: instellingen.talen[taal] }))}
        onChange={(_event, option) => {
          if (option) dispatch({ type: 'taal-gekozen', taal: option.key as Taal });
        }}
      />
      <p className="klein">
        {instellingen.besloten} {instellingen.versie(__VERSIE__)}
      </p>
    </section>
  );
}
