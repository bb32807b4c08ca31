import React, { useMemo, useState, type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Icoon, type Icoonnaam } from '../iconen';
import { Beweringkaart } from './Beweringkaart';
import { groupStatements, SOORTEN, type Tekstsoort } from './orde';

const ICOON: Readonly<Record<Tekstsoort, Icoonnaam>> = {
  'in strijd': 'Cancel',
  twijfel: 'Warning',
  terzijde: 'CheckMark',
};

/** Statements in running text that the figures contradict, then those that are doubtful, then what was set aside. */
export function Tekstcontrole(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { tekstcontrole } = teksten.paneel;
  const [filter, setFilter] = useState<Tekstsoort | 'alle'>('alle');
  const beweringen = useMemo(() => staat.resultaat?.beweringen ?? [], [staat.resultaat]);
  const groepen = useMemo(() => groupStatements(beweringen), [beweringen]);
  const count = (soort: Tekstsoort): number => groepen.get(soort)?.length ?? 0;
  const total = SOORTEN.reduce((sum, soort) => sum + count(soort), 0);
  const shown = filter !== 'alle' && count(filter) === 0 ? 'alle' : filter;
  const kloppen = beweringen.length - total;
  const button = (soort: Tekstsoort | 'alle', label: string, icoon?: ReactElement): ReactElement => (
    <button
      key={soort}
      type="button"
      className={`filter tekst-${soort.replace(' ', '-')}`}
      aria-pressed={shown === soort}
      onClick={() => {
        setFilter(soort);
      }}
    >
      {icoon}
      {label}
    </button>
  );
  return (
    <>
      <h2 className="onzichtbaar">{tekstcontrole.titel}</h2>
      <p className="slot">{tekstcontrole.slot(count('in strijd'), count('twijfel'))}</p>
      {kloppen > 0 && <p className="klein">{tekstcontrole.klopt(kloppen)}</p>}
      {total > 0 && (
        <div className="filters" role="group" aria-label={tekstcontrole.filter}>
          {button('alle', tekstcontrole.alle(total))}
          {SOORTEN.filter((soort) => count(soort) > 0).map((soort) =>
            button(soort, tekstcontrole.telling[soort](count(soort)), <Icoon naam={ICOON[soort]} />)
          )}
        </div>
      )}
      {SOORTEN.filter((soort) => count(soort) > 0 && (shown === 'alle' || shown === soort)).map((soort) => (
        <section key={soort} className="groep" aria-labelledby={`tekst-${soort.replace(' ', '-')}`}>
          <h3 id={`tekst-${soort.replace(' ', '-')}`}>
            {tekstcontrole.telling[soort](count(soort))}
            <span className="klein">{tekstcontrole.uitleg[soort]}</span>
          </h3>
          <ul>
            {(groepen.get(soort) ?? []).map((bewering) => (
              <Beweringkaart key={bewering.id} bewering={bewering} soort={soort} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
