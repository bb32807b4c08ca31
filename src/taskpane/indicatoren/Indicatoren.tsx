import React, { useMemo, useState, type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { Icoon } from '../iconen';
import { groupByClass, KLASSEN, type Klasse } from './orde';
import { KLASSEICOON, Reekskaart } from './Reekskaart';

/** The indicators of all documents: what the figures contradict first, then what was not reached. */
export function Indicatoren(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { indicatoren } = teksten.paneel;
  const [filter, setFilter] = useState<Klasse | 'alle'>('alle');
  const reeksen = useMemo(() => staat.resultaat?.reeksen ?? [], [staat.resultaat]);
  const groepen = useMemo(() => groupByClass(reeksen), [reeksen]);
  if (reeksen.length === 0) return <Leeg titel={indicatoren.leeg} uitleg={indicatoren.leegUitleg} />;
  const count = (klasse: Klasse): number => groepen.get(klasse)?.length ?? 0;
  const shown = filter !== 'alle' && count(filter) === 0 ? 'alle' : filter;
  const button = (sleutel: Klasse | 'alle', label: string, icoon?: ReactElement): ReactElement => (
    <button
      key={sleutel}
      type="button"
      className={`filter klasse-${sleutel.replace(' ', '-')}`}
      aria-pressed={shown === sleutel}
      onClick={() => {
        setFilter(sleutel);
      }}
    >
      {icoon}
      {label}
    </button>
  );
  return (
    <>
      <h2 className="onzichtbaar">{indicatoren.titel}</h2>
      <p className="slot">{indicatoren.slot(reeksen.length, count('strijdig'))}</p>
      <div className="filters" role="group" aria-label={indicatoren.filter}>
        {button('alle', indicatoren.alle(reeksen.length))}
        {KLASSEN.filter((klasse) => count(klasse) > 0).map((klasse) =>
          button(klasse, indicatoren.telling[klasse](count(klasse)), <Icoon naam={KLASSEICOON[klasse]} />)
        )}
      </div>
      {KLASSEN.filter((klasse) => count(klasse) > 0 && (shown === 'alle' || shown === klasse)).map((klasse) => (
        <section key={klasse} className="groep" aria-labelledby={`klasse-${klasse.replace(' ', '-')}`}>
          <h3 id={`klasse-${klasse.replace(' ', '-')}`}>{indicatoren.telling[klasse](count(klasse))}</h3>
          <ul className="bevindingen">
            {(groepen.get(klasse) ?? []).map((reeks) => (
              <Reekskaart key={reeks.label} reeks={reeks} klasse={klasse} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
