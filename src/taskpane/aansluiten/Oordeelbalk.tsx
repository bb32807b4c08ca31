import React, { memo, type ReactElement } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import { useVast } from '../context';
import { OORDEELICOON } from '../delen/Oordeelmerk';
import { Icoon } from '../iconen';
import { countVerdicts, OORDELEN } from '../selectie';
import type { Filter } from '../state';
import { summarize } from './slot';

interface Props {
  readonly resultaat: Resultaat;
  readonly gekozen: Filter;
}

/** The verdict at a glance: a sentence, a bar in proportion, and the counts as a filter. */
export const Oordeelbalk = memo(function Oordeelbalk({ resultaat, gekozen }: Props): ReactElement {
  const { teksten, dispatch } = useVast();
  const { aansluiten } = teksten.paneel;
  const counts = countVerdicts(resultaat);
  const total = OORDELEN.reduce((sum, oordeel) => sum + counts[oordeel], 0);
  const button = (filter: Filter, label: string, icon?: ReactElement): ReactElement => (
    <button
      key={filter}
      type="button"
      className={`filter oordeel-${filter}`}
      aria-pressed={gekozen === filter}
      onClick={() => {
        dispatch({ type: 'filter-gekozen', filter });
      }}
    >
      {icon}
      {label}
    </button>
  );
  return (
    <section className="oordeelbalk">
      <p className="slot">{summarize(resultaat, teksten)}</p>
      <div className="balk" role="img" aria-label={aansluiten.balk}>
        {OORDELEN.map(
          (oordeel) =>
            counts[oordeel] > 0 && (
              <span key={oordeel} className={`stuk oordeel-${oordeel}`} style={{ flexGrow: counts[oordeel] }} />
            )
        )}
      </div>
      <div className="filters" role="group" aria-label={aansluiten.filter}>
        {button('alle', aansluiten.alle(total))}
        {OORDELEN.filter((oordeel) => counts[oordeel] > 0).map((oordeel) =>
          button(oordeel, aansluiten.telling[oordeel](counts[oordeel]), <Icoon naam={OORDEELICOON[oordeel]} />)
        )}
      </div>
    </section>
  );
});
