import React, { useState, type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { formatDecimaal } from '../../money/format';
import { usePaneel } from '../context';
import { Oordeelmerk } from '../delen/Oordeelmerk';
import { Icoon } from '../iconen';
import { Diagnose } from './Diagnose';
import { useCijfers, useGetoond } from './gegevens';
import { Implicaties } from './Implicaties';
import { kopId } from './kaart';
import { nameSubject } from './onderwerp';
import { Som } from './Som';

interface Props {
  readonly bevinding: Bevinding;
  /** Whether a difference stands open by itself. */
  readonly isRuim: boolean;
}

/** One check: what, which verdict, and, opened, the sum itself. A trial recolours in place. */
export function Bevindingkaart({ bevinding: echt, isRuim }: Props): ReactElement {
  const { teksten } = usePaneel();
  const bevinding = useGetoond(echt);
  const cijfers = useCijfers();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (isRuim && echt.oordeel === 'verschil');
  const id = `som-${bevinding.id.replaceAll(/\W+/g, '-')}`;
  return (
    <li className={`bevinding rand-${bevinding.oordeel}`}>
      <button
        type="button"
        id={kopId(bevinding.id)}
        className="bevindingkop"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setChosen(!open);
        }}
      >
        <Icoon naam={open ? 'ChevronDown' : 'ChevronRight'} className="pijl" />
        <span className="onderwerp">
          {nameSubject(bevinding, cijfers, teksten)}
          <small>{teksten.bevindingen.titels[bevinding.code]}</small>
          {bevinding.oordeel !== echt.oordeel && (
            <small className="was">
              {teksten.paneel.aansluiten.proef.was(teksten.bevindingen.oordelen[echt.oordeel])}
            </small>
          )}
        </span>
        {bevinding.oordeel !== 'sluit' && (
          <span className="gat getal">{formatDecimaal(bevinding.verschil, teksten.taal)}</span>
        )}
        <Oordeelmerk oordeel={bevinding.oordeel} />
      </button>
      <div id={id} hidden={!open} className="bevindinglijf">
        {open && (
          <>
            <p>{teksten.bevindingen.uitleg(bevinding)}</p>
            {bevinding.code === 'tegel-aandelen' ? (
              <Implicaties bevinding={bevinding} />
            ) : (
              <Som bevinding={bevinding} cijfers={cijfers} />
            )}
            <Diagnose bevinding={echt} />
          </>
        )}
      </div>
    </li>
  );
}
