import React, { type ReactElement } from 'react';
import { Aansluiten } from './aansluiten/Aansluiten';
import { usePaneel } from './context';
import { Onderdelen } from './delen/Onderdelen';
import { countVerdicts } from './selectie';
import { countInStrijd } from './tekstcontrole/orde';
import { Tekstcontrole } from './tekstcontrole/Tekstcontrole';

/** Step two in two parts: totals against their parts, and texts against figures. */
export function StapAansluiten(): ReactElement {
  const { staat, dispatch } = usePaneel();
  const { resultaat } = staat;
  if ((resultaat?.beweringen ?? []).length === 0) return <Aansluiten />;
  return (
    <>
      <Onderdelen
        delen={[
          { deel: 'totalen', aantal: countVerdicts(resultaat).verschil },
          { deel: 'tekst', aantal: countInStrijd(resultaat) },
        ]}
        gekozen={staat.deel.aansluiten}
        kies={(deel) => {
          dispatch({ type: 'deel-gekozen', deel });
        }}
      />
      {staat.deel.aansluiten === 'tekst' ? <Tekstcontrole /> : <Aansluiten />}
    </>
  );
}
