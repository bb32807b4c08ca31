import React, { useMemo, type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { Afrondingvak } from './Afrondingvak';
import { ProefContext, ResultaatContext, useProefoordelen } from './gegevens';
import { groupFindings } from './groep';
import { Groepenlijst } from './Groepenlijst';
import { NietGetoetst } from './NietGetoetst';
import { Oordeelbalk } from './Oordeelbalk';
import { Proefbalk } from './Proefbalk';
import { compareStoringen } from './storing';
import { Storingen } from './Storingen';

/** Step two: every total computed again, the differences first. What stands in it is drawn with what it needs only. */
export function Aansluiten(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { aansluiten } = teksten.paneel;
  const { resultaat, proef, filter } = staat;
  const groepen = useMemo(() => (resultaat === null ? [] : groupFindings(resultaat, filter)), [resultaat, filter]);
  const inProef = useProefoordelen(proef);
  const storingen = useMemo(() => compareStoringen(resultaat?.bevindingen ?? [], inProef), [resultaat, inProef]);
  if (resultaat === null) return <Leeg titel={aansluiten.leeg} uitleg={aansluiten.leegUitleg} />;
  // Perhaps all of it is no fault but another rounding: that comes before the faults.
  const isAfgekapt = (resultaat.afronding ?? []).some(({ afgeleid }) => afgeleid);
  const afronding = <Afrondingvak resultaat={resultaat} isBezig={staat.bezig !== null} />;
  return (
    <ResultaatContext.Provider value={resultaat}>
      <ProefContext.Provider value={proef}>
        <h2 className="onzichtbaar">{aansluiten.titel}</h2>
        {proef && <Proefbalk proef={proef} resultaat={resultaat} />}
        {resultaat.bevindingen.length === 0 ? (
          <p>{aansluiten.geenControles}</p>
        ) : (
          <Oordeelbalk resultaat={proef?.resultaat ?? resultaat} gekozen={filter} />
        )}
        {isAfgekapt && afronding}
        {['alle', 'verschil'].includes(filter) && <Storingen storingen={storingen} />}
        {resultaat.bevindingen.length > 0 && !isAfgekapt && afronding}
        {/* Another filter is another list: it too begins with its first piece. */}
        <Groepenlijst key={filter} groepen={groepen} isAlles={filter === 'alle'} />
        {groepen.length === 0 && resultaat.bevindingen.length > 0 && <p className="klein">{aansluiten.leegFilter}</p>}
        <NietGetoetst resultaat={resultaat} />
      </ProefContext.Provider>
    </ResultaatContext.Provider>
  );
}
