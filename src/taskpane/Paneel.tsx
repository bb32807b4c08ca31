import React, { type ReactElement } from 'react';
import { usePaneel } from './context';
import { Foutgrens } from './Foutgrens';
import { Foutmelding } from './Foutmelding';
import { Instellingen } from './Instellingen';
import { Kop } from './Kop';
import { Laden } from './laden/Laden';
import { Onderbrokenbalk } from './Onderbrokenbalk';
import { Rapport } from './rapport/Rapport';
import type { Paneelstap } from './state';
import { Statusbalk } from './Statusbalk';
import { StapAansluiten } from './StapAansluiten';
import { Stappen } from './Stappen';
import { StapVerklaren } from './StapVerklaren';
import { tabId } from './tab';

const STAP: Readonly<Record<Paneelstap, () => ReactElement>> = {
  laden: Laden,
  aansluiten: StapAansluiten,
  verklaren: StapVerklaren,
  rapport: Rapport,
};

/** The whole pane: header, steps, the step of the moment, and the status below. */
export function Paneel(): ReactElement {
  const { staat } = usePaneel();
  const Stap = STAP[staat.stap];
  return (
    <div className="paneel">
      <Kop />
      {staat.instellingenOpen && <Instellingen />}
      <Stappen />
      <main key={staat.stap}>
        <div role="tabpanel" aria-labelledby={tabId(staat.stap)}>
          <Foutmelding />
          <Onderbrokenbalk />
          <Foutgrens>
            <Stap />
          </Foutgrens>
        </div>
      </main>
      <Statusbalk />
    </div>
  );
}
