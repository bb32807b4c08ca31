import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { Teksten } from '../locale/teksten';
import { usePaneel } from './context';
import type { Bezig, Melding } from './state';

/** What is going on, how to stop it, and what was done last. */
export function Statusbalk(): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { bezig, melding, wachtend, rekent } = staat;
  const work = bezig === null ? rekent && teksten.paneel.bezig[rekent] : describeWork(bezig, wachtend, teksten);
  const deel = describePart(bezig, teksten);
  return (
    <footer className="status">
      {work !== null && (
        <ProgressIndicator
          {...(bezig && shareDone(bezig, wachtend))}
          barHeight={3}
          styles={{ itemProgress: { padding: 0 } }}
          ariaValueText={[work, deel].join(' ').trim()}
        />
      )}
      <div className="statusregel">
        <span>
          <span role="status" aria-live="polite">
            {work ?? describeLast(melding, teksten)}
          </span>
          {/* Not read out page by page: the progress bar tells it to who asks. */}
          {deel !== '' && <span aria-hidden="true"> {deel}</span>}
        </span>
        {(bezig === null ? rekent !== null : STOPBAAR.has(bezig.soort)) && (
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

/** What can be stopped: before anything is written. */
const STOPBAAR: ReadonlySet<Bezig['soort']> = new Set(['openen', 'lezen', 'rekenen']);

/** Without a share the bar says only that there is work. */
function shareDone(bezig: Bezig, wachtend: number): { readonly percentComplete?: number } {
  if (bezig.soort === 'schrijven') return bezig.totaal <= 1 ? {} : { percentComplete: bezig.gedaan / bezig.totaal };
  if (bezig.soort !== 'lezen') return {};
  const { gedaan, deel } = bezig;
  const totaal = gedaan + 1 + wachtend;
  if (deel === null) return totaal === 1 ? {} : { percentComplete: gedaan / totaal };
  return { percentComplete: (gedaan + deel.nummer / deel.totaal) / totaal };
}

function describeWork(bezig: Bezig, wachtend: number, { paneel }: Teksten): string {
  if (bezig.soort === 'lezen') return paneel.bezig.lezen(bezig.naam, bezig.gedaan, bezig.gedaan + 1 + wachtend);
  const work = bezig.soort === 'rekenen' ? paneel.bezig.rekenen[bezig.fase] : paneel.bezig[bezig.soort];
  return [work, wachtend > 0 ? paneel.bezig.wachtend(wachtend) : ''].join(' ').trim();
}

/** How far the document of the moment is: "pagina 37 van 300". */
function describePart(bezig: Bezig | null, { paneel }: Teksten): string {
  if (bezig?.soort !== 'lezen' || bezig.deel === null) return '';
  return paneel.bezig.deel[bezig.deel.eenheid](bezig.deel.nummer, bezig.deel.totaal);
}

function describeLast(melding: Melding | null, { paneel }: Teksten): string {
  const zin = paneel.melding;
  switch (melding?.soort) {
    case undefined:
      return zin.klaar;
    case 'geopend':
      return zin.geopend(melding.documenten);
    case 'gelezen':
      return [
        melding.notities === undefined || melding.rijen + melding.indicatoren > 0
          ? zin.gelezen(melding.documenten, melding.rijen, melding.indicatoren)
          : '',
        melding.notities === undefined ? '' : zin.notitiesGelezen(melding.notities),
        ...melding.dubbel.map((naam) => zin['al-geladen'](naam)),
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'geschreven':
      return [
        melding.notities === undefined || melding.rijen + melding.indicatoren > 0
          ? zin.geschreven(melding.documenten, melding.rijen, melding.indicatoren)
          : '',
        melding.notities === undefined ? '' : zin.notitiesGeschreven(melding.notities),
        melding.onthouden > 0 ? zin.onthouden(melding.onthouden) : '',
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
    case 'instelling':
      return zin.instelling[melding.wat](melding.afwijkingen);
    case 'bewaard':
      return zin.bewaard[melding.wat];
    case 'rapport':
      return zin.rapport(melding.naam, melding.toelichtingen);
    case 'proef':
      return zin.proef(melding.voor, melding.na);
    case 'gekopieerd':
      return zin.gekopieerd(melding.toelichtingen);
    case 'herberekend':
      return [zin.herberekend, melding.proefGestopt === true ? zin.proefVoorbij : ''].join(' ').trim();
    case 'zin-gekopieerd':
    case 'proef-gestopt':
    case 'niets-geschreven':
    case 'getoond':
    case 'niets-gelezen':
      return zin[melding.soort];
  }
}
