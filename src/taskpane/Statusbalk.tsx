import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { Teksten } from '../locale/teksten';
import { usePaneel } from './context';
import type { Bezig, Melding } from './state';

/** What is going on, how to stop it, and what was done last. */
export function Statusbalk(): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { bezig, melding } = staat;
  return (
    <footer className="status">
      {bezig && (
        <ProgressIndicator
          {...shareDone(bezig)}
          barHeight={3}
          styles={{ itemProgress: { padding: 0 } }}
          ariaValueText={describeWork(bezig, teksten)}
        />
      )}
      <div className="statusregel">
        <span role="status" aria-live="polite">
          {bezig ? describeWork(bezig, teksten) : describeLast(melding, teksten)}
        </span>
        {bezig?.soort === 'lezen' && (
          <DefaultButton
            className="klein-knop"
            text={teksten.paneel.bezig.stop}
            onClick={() => {
              werk.stop();
            }}
          />
        )}
      </div>
    </footer>
  );
}

/** Without a share the bar says only that there is work. */
function shareDone(bezig: Bezig): { readonly percentComplete?: number } {
  if (!('totaal' in bezig) || bezig.totaal <= 1) return {};
  return { percentComplete: bezig.gedaan / bezig.totaal };
}

function describeWork(bezig: Bezig, { paneel }: Teksten): string {
  return bezig.soort === 'lezen'
    ? paneel.bezig.lezen(bezig.naam, bezig.gedaan, bezig.totaal)
    : paneel.bezig[bezig.soort];
}

function describeLast(melding: Melding | null, { paneel }: Teksten): string {
  const zin = paneel.melding;
  switch (melding?.soort) {
    case undefined:
      return zin.klaar;
    case 'geopend':
      return zin.geopend(melding.documenten);
    case 'gelezen':
      return zin.gelezen(melding.documenten, melding.rijen, melding.indicatoren);
    case 'geschreven':
      return [
        zin.geschreven(melding.documenten, melding.rijen, melding.indicatoren),
        melding.eigen > 0 ? zin.eigen(melding.eigen) : '',
        melding.vervallen > 0 ? zin.vervallen(melding.vervallen) : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'gestopt':
      return zin.gestopt(melding.gelezen, melding.gevraagd);
    case 'al-geladen':
    case 'verwijderd':
      return zin[melding.soort](melding.naam);
    case 'drempel':
      return zin.drempel(melding.afwijkingen);
    case 'proef':
      return zin.proef(melding.voor, melding.na);
    case 'gekopieerd':
      return zin.gekopieerd(melding.toelichtingen);
    case 'herberekend':
    case 'proef-gestopt':
    case 'getoond':
    case 'niets-gelezen':
      return zin[melding.soort];
  }
}
