import React, { useState, type ReactElement } from 'react';
import { usePaneel } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { Bevindingkaart } from './Bevindingkaart';
import { useProefoordelen } from './gegevens';
import type { Groep } from './groep';

/** The findings on one programme of one document; what ties without more is folded away unless it was asked for. */
export function Groepvak({ groep, isRuim }: { readonly groep: Groep; readonly isRuim: boolean }): ReactElement {
  const { staat, teksten } = usePaneel();
  const { aansluiten } = teksten.paneel;
  const proef = useProefoordelen();
  const [unfolded, setUnfolded] = useState(false);
  const isQuiet = (id: string, oordeel: string): boolean =>
    oordeel === 'sluit' && (proef?.get(id)?.oordeel ?? oordeel) === 'sluit';
  const folded = staat.filter === 'alle' ? groep.bevindingen.filter(({ id, oordeel }) => isQuiet(id, oordeel)) : [];
  const shown = unfolded ? groep.bevindingen : groep.bevindingen.filter((bevinding) => !folded.includes(bevinding));
  const getoond = useStuksgewijs(shown.length, 12);
  const id = `groep-${groep.sleutel.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="groep" aria-labelledby={id}>
      <h3 id={id}>
        {groep.programma ?? groep.titel ?? aansluiten.zonderProgramma}
        <span className="klein">{groep.document.naam}</span>
      </h3>
      <ul className="bevindingen">
        {shown.slice(0, getoond).map((bevinding) => (
          <Bevindingkaart key={bevinding.id} bevinding={bevinding} isRuim={isRuim} />
        ))}
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
}
