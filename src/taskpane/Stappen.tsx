import React, { type ReactElement } from 'react';
import { Pivot, PivotItem, type IPivotStyles } from 'office-ui-fabric-react/lib/Pivot';
import { usePaneel } from './context';
import { countStrijdig } from './indicatoren/orde';
import { isUsable } from './laden/inhoud';
import { countVerdicts, toExplain } from './selectie';
import { tabId } from './tab';
import { countInStrijd } from './tekstcontrole/orde';
import { STAPPEN, type Paneelstap, type Staat } from './state';

/** Room for four words and three counts in 300 pixels. */
const TAB = {
  flex: '0 1 auto',
  height: 36,
  lineHeight: 36,
  margin: 0,
  padding: '0 8px',
  fontSize: 13,
  selectors: {
    ':before': { left: 4, right: 4 },
    '@media (max-width: 359px)': { padding: '0 4px', fontSize: 12 },
  },
};
const SMAL: Partial<IPivotStyles> = {
  root: { display: 'flex', padding: '0 6px' },
  link: TAB,
  linkIsSelected: TAB,
};

/** The four steps with what is in each or left to do there. */
export function Stappen(): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { paneel } = teksten;
  return (
    <nav className="stappen" aria-label={paneel.stappenLabel}>
      <Pivot
        headersOnly
        selectedKey={staat.stap}
        getTabId={tabId}
        styles={SMAL}
        onLinkClick={(item) => {
          if (item?.props.itemKey) dispatch({ type: 'stap-gekozen', stap: item.props.itemKey as Paneelstap });
        }}
      >
        {STAPPEN.map((stap) => {
          const count = countFor(stap, staat);
          return (
            <PivotItem
              key={stap}
              itemKey={stap}
              headerText={paneel.stappen[stap]}
              onRenderItemLink={() => (
                // The name that is read out begins with the one that is seen: no label beside the text.
                <>
                  {paneel.stappen[stap]}
                  {count > 0 && (
                    <>
                      <span aria-hidden="true" className={`telling telling-${stap}`}>
                        {count > 99 ? '99+' : count}
                      </span>
                      <span className="onzichtbaar">, {paneel.tellingLabel[stap](count)}</span>
                    </>
                  )}
                </>
              )}
            />
          );
        })}
      </Pivot>
    </nav>
  );
}

function countFor(stap: Paneelstap, staat: Staat): number {
  switch (stap) {
    case 'laden':
      return new Set(
        [...(staat.resultaat?.dossier.lezingen ?? []), ...staat.gelezen.filter(isUsable)].map(
          ({ document }) => document.id
        )
      ).size;
    case 'aansluiten':
      return countVerdicts(staat.resultaat).verschil + countInStrijd(staat.resultaat);
    case 'verklaren':
      return toExplain(staat.resultaat).length + countStrijdig(staat.resultaat?.reeksen ?? []);
    case 'rapport':
      // What can be copied is no work left to do.
      return 0;
  }
}
