import React, { memo, useState, type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { Bevindingkaart } from './Bevindingkaart';
import { useProef, useProefoordelen } from './gegevens';
import type { Groep } from './groep';

interface Props {
  readonly groep: Groep;
  /** Whether differences stand open by themselves. */
  readonly isRuim: boolean;
  /** Whether no filter was chosen. */
  readonly isAlles: boolean;
}

/** The findings on one programme of one document; what ties without more is folded away unless it was asked for. */
export const Groepvak = memo(function Groepvak({ groep, isRuim, isAlles }: Props): ReactElement {
  const { teksten } = useVast();
  const { aansluiten } = teksten.paneel;
  const proef = useProefoordelen(useProef());
  const [unfolded, setUnfolded] = useState(false);
  const isQuiet = ({ id, oordeel }: Bevinding): boolean =>
    isAlles && oordeel === 'sluit' && (proef?.get(id)?.oordeel ?? oordeel) === 'sluit';
  const folded = groep.bevindingen.filter(isQuiet);
  const shown = unfolded ? groep.bevindingen : groep.bevindingen.filter((bevinding) => !isQuiet(bevinding));
  const getoond = useStuksgewijs(shown.length, 8);
  const id = `groep-${groep.sleutel.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="groep" aria-labelledby={id}>
      <h3 id={id}>
        {groep.programma ?? groep.titel ?? aansluiten.zonderProgramma}
        <span className="klein">{groep.document.naam}</span>
      </h3>
      <ul className="bevindingen">
        {shown.slice(0, getoond).map((bevinding) => {
          // Of the trial only what the head of a card tells: a card that it leaves as it is, is not drawn anew.
          const { oordeel, verschil } = proef?.get(bevinding.id) ?? bevinding;
          return (
            <Bevindingkaart
              key={bevinding.id}
              bevinding={bevinding}
              oordeel={oordeel}
              verschil={verschil}
              isRuim={isRuim}
            />
          );
        })}
      </ul>
      {folded.length > 0 && (
        <button
          type="button"
          className="sluitend"
          aria-expanded={unfolded}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          <Icoon naam={unfolded ? 'ChevronDown' : 'ChevronRight'} className="pijl" />
          <Icoon naam="CheckMark" className="oordeel-sluit" />
          {aansluiten.sluitend(folded.length, groep.bevindingen.length)}
        </button>
      )}
    </section>
  );
});
