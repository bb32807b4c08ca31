import React, { useState, type ReactElement } from 'react';
import type { Indicatoroordeel, Indicatorreeks } from '../../domain/indicatorreeks';
import type { Teksten } from '../../locale/teksten';
import { usePaneel } from '../context';
import { Icoon, type Icoonnaam } from '../iconen';
import { Cijfers } from './Cijfers';
import { Koppelingen } from './Koppelingen';
import { judged, type Klasse } from './orde';
import { Richtingkeuze } from './Richtingkeuze';
import { Sparkline } from './Sparkline';
import { Toelichtingen } from './Toelichtingen';

export const KLASSEICOON: Readonly<Record<Klasse, Icoonnaam>> = {
  strijdig: 'Warning',
  'niet gehaald': 'Cancel',
  onbekend: 'Raakt',
  gehaald: 'CheckMark',
};

/** The judgement on one year in a sentence. */
function describeJudgement({ jaar, document, berekend, onbeslist }: Indicatoroordeel, teksten: Teksten): string {
  const { indicatoren: pane } = teksten.paneel;
  const { gehaald, onbeslist: waarom } = teksten.indicatoren;
  const welk = jaar === null ? '–' : String(jaar);
  if (document !== null && berekend !== null && onbeslist === null) {
    return pane.oordeel(welk, gehaald[document], gehaald[berekend]);
  }
  if (document !== null) return pane.alleenDocument(welk, gehaald[document], waarom[onbeslist ?? 'geen-meting']);
  if (berekend !== null) return pane.alleenBerekend(welk, gehaald[berekend]);
  return pane.geenOordeel(welk, waarom[onbeslist ?? 'geen-doel']);
}

/** One indicator over the years: how it stands, its course, and, opened, what the judgement rests on. */
export function Reekskaart({
  reeks,
  klasse,
}: {
  readonly reeks: Indicatorreeks;
  readonly klasse: Klasse;
}): ReactElement {
  const { staat, teksten } = usePaneel();
  const { indicatoren } = teksten.paneel;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? klasse === 'strijdig';
  const naam = reeks.naam ?? indicatoren.zonderNaam;
  const id = `reeks-${reeks.label.replaceAll(/\W+/g, '-')}`;
  const lid = judged(reeks);
  const documenten = new Map(staat.resultaat?.dossier.lezingen.map(({ document }) => [document.id, document.naam]));
  const naamVan = (indicator: string): string => documenten.get(indicator.split('.')[0] ?? '') ?? '';
  return (
    <li className={`bevinding reeks klasse-${klasse.replace(' ', '-')}`}>
      <div className="reekskop">
        <button
          type="button"
          className="bevindingkop"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setChosen(!open);
          }}
        >
          <Icoon naam={open ? 'ChevronDown' : 'ChevronRight'} className="pijl" />
          <span className="onderwerp">
            {reeks.doelstelling !== null && <span className="code">{reeks.doelstelling}</span>}
            {naam}
            <small className={`klasse klasse-${klasse.replace(' ', '-')}`}>
              <Icoon naam={KLASSEICOON[klasse]} /> {indicatoren.klasse[klasse]}
            </small>
          </span>
        </button>
        <Sparkline naam={naam} punten={reeks.punten} />
      </div>
      <div id={id} hidden={!open} className="bevindinglijf">
        {open && (
          <>
            {reeks.leden.map(({ indicator, oordeel }) => (
              <p key={indicator.id} className={oordeel.vergelijk === 'strijdig' ? 'strijdig' : 'klein'}>
                {describeJudgement(oordeel, teksten)}
              </p>
            ))}
            <Cijfers reeks={reeks} naam={naam} />
            {reeks.verschillen.length > 0 && (
              <div className="let-op">
                <p className="let-op">
                  <Icoon naam="Warning" /> {indicatoren.verschillen}
                </p>
                <ul className="opsomming">
                  {reeks.verschillen.map((verschil) => (
                    <li key={`${verschil.jaar}${verschil.wat}${verschil.tweede.indicator}`}>
                      {naamVan(verschil.eerste.indicator)}:{' '}
                      {teksten.indicatoren.jaarverschil(verschil, verschil.eerste.indicator, naamVan)}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Richtingkeuze reeks={reeks} naam={naam} />
            <Koppelingen reeks={reeks} />
            {lid !== null && <Toelichtingen reeks={reeks} lid={lid} />}
          </>
        )}
      </div>
    </li>
  );
}
