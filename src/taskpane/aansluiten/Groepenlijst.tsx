import React, { memo, useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { useProef } from './gegevens';
import type { Groep } from './groep';
import { Groepvak } from './Groepvak';
import { closeKaart, moveAlong } from './kaart';

/** Up to so many differences stand open: of more a person wants to see first which there are. */
const RUIM = 10;

interface Props {
  readonly groepen: readonly Groep[];
  /** Whether no filter was chosen: then what ties is folded away. */
  readonly isAlles: boolean;
}

/**
 * The findings of every programme: hundreds of programmes are drawn in pieces, so that the pane goes on listening. Besides
 * Tab the arrow keys go from check to check, and Escape ends a trial or else closes the check.
 */
export const Groepenlijst = memo(function Groepenlijst({ groepen, isAlles }: Props): ReactElement {
  const { dispatch } = useVast();
  const proef = useProef();
  const getoond = useStuksgewijs(groepen.length, 2);
  const isRuim = useMemo(() => countDifferences(groepen) <= RUIM, [groepen]);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') {
      // The focus stays where it is: what was looked at is still there.
      if (proef !== null) dispatch({ type: 'proef-gestopt' });
      else if (!closeKaart(event.target)) return;
      // Office would take it as well, to leave the pane.
      event.stopPropagation();
    } else if (!moveAlong(event.currentTarget, event.target, event.key)) return;
    event.preventDefault();
  };
  return (
    <div onKeyDown={press}>
      {groepen.slice(0, getoond).map((groep) => (
        <Groepvak key={groep.sleutel} groep={groep} isRuim={isRuim} isAlles={isAlles} />
      ))}
    </div>
  );
});

function countDifferences(groepen: readonly Groep[]): number {
  return groepen.flatMap(({ bevindingen }) => bevindingen.filter(({ oordeel }) => oordeel === 'verschil')).length;
}
