import React, { type ReactElement } from 'react';
import { Aansluiten } from './aansluiten/Aansluiten';
import { usePaneel } from './context';
import { Foutgrens } from './Foutgrens';
import { Foutmelding } from './Foutmelding';
import { Instellingen } from './Instellingen';
import { Kop } from './Kop';
import { Laden } from './laden/Laden';
import { Rapport } from './rapport/Rapport';
import type { Paneelstap } from './state';
import { Statusbalk } from './Statusbalk';
import { Stappen } from './Stappen';
import { tabId } from './tab';
import { Verklaren } from './verklaren/Verklaren';

const STAP: Readonly<Record<Paneelstap, () => ReactElement>> = {
  laden: Laden,
  aansluiten: Aansluiten,
  verklaren: Verklaren,
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
          <Foutgrens>
            <Stap />
          </Foutgrens>
        </div>
      </main>
      <Statusbalk />
    </div>
  );
}
