import React, { memo, useState, type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { formatDecimaal } from '../../money/format';
import { useVast } from '../context';
import { Oordeelmerk } from '../delen/Oordeelmerk';
import { Icoon } from '../iconen';
import { useWerkmapcijfers } from './gegevens';
import { Kaartlijf } from './Kaartlijf';
import { kopId } from './kaart';
import { nameSubject } from './onderwerp';

interface Props extends Pick<Bevinding, 'oordeel' | 'verschil'> {
  /** As it is in the workbook; verdict and difference beside it are those of the trial, if there is one. */
  readonly bevinding: Bevinding;
  /** Whether a difference stands open by itself. */
  readonly isRuim: boolean;
}

/** One check: what, which verdict, and, opened, the sum itself. A trial recolours in place. */
export const Bevindingkaart = memo(function Bevindingkaart({
  bevinding,
  oordeel,
  verschil,
  isRuim,
}: Props): ReactElement {
  const { teksten } = useVast();
  // What a check is about stays the same in a trial.
  const cijfers = useWerkmapcijfers();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (isRuim && bevinding.oordeel === 'verschil');
  const id = `som-${bevinding.id.replaceAll(/\W+/g, '-')}`;
  return (
    <li className={`bevinding rand-${oordeel}`}>
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
          {oordeel !== bevinding.oordeel && (
            <small className="was">
              {teksten.paneel.aansluiten.proef.was(teksten.bevindingen.oordelen[bevinding.oordeel])}
            </small>
          )}
        </span>
        {oordeel !== 'sluit' && <span className="gat getal">{formatDecimaal(verschil, teksten.taal)}</span>}
        <Oordeelmerk oordeel={oordeel} />
      </button>
      <div id={id} hidden={!open} className="bevindinglijf">
        {open && <Kaartlijf bevinding={bevinding} />}
      </div>
    </li>
  );
});
