import React, { type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { useVast } from '../context';
import { Diagnose } from './Diagnose';
import { useCijfers, useGetoond } from './gegevens';
import { Implicaties } from './Implicaties';
import { Som } from './Som';

/** What an open card shows: the sum as it is in the trial, and what lies behind the difference as it is. */
export function Kaartlijf({ bevinding: echt }: { readonly bevinding: Bevinding }): ReactElement {
  const { teksten } = useVast();
  const bevinding = useGetoond(echt);
  const cijfers = useCijfers();
  return (
    <>
      <p>{teksten.bevindingen.uitleg(bevinding)}</p>
      {bevinding.code === 'tegel-aandelen' ? (
        <Implicaties bevinding={bevinding} />
      ) : (
        <Som bevinding={bevinding} cijfers={cijfers} />
      )}
      <Diagnose bevinding={echt} />
    </>
  );
}
