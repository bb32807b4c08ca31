import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { AFRONDINGSWIJZEN, type Afrondingswijze } from '../../domain/afronding';
import type { Lezing } from '../../domain/lezing';
import type { Resultaat } from '../../domain/resultaat';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { Icoon } from '../iconen';
import { setAfronding } from './afronding';

const AUTOMATISCH = 'automatisch';

/** How each document was rounded: open by itself where cutting off would explain what does not tie. */
export function Afrondingvak({ resultaat }: { readonly resultaat: Resultaat }): ReactElement {
  const { teksten } = usePaneel();
  const { lezingen } = resultaat.dossier;
  const afgeleid = new Set((resultaat.afronding ?? []).flatMap((a) => (a.afgeleid ? [a.document] : [])));
  return (
    <details className="afrondingvak" open={afgeleid.size > 0}>
      {/* Told to be reachable: Office moves the focus at Tab itself, and passes over what does not say so. */}
      <summary tabIndex={0}>{teksten.paneel.aansluiten.afronding.titel}</summary>
      {lezingen.map((lezing) => (
        <Keuze key={lezing.document.id} lezing={lezing} isAfgeleid={afgeleid.has(lezing.document.id)} />
      ))}
    </details>
  );
}

function Keuze({ lezing, isAfgeleid }: { readonly lezing: Lezing; readonly isAfgeleid: boolean }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { afronding: woord } = teksten.paneel.aansluiten;
  const { document, afronding } = lezing;
  const choose = (wijze: Afrondingswijze | null): void => {
    void werk.edit((dossier) => setAfronding(dossier, document.id, wijze), 'afronding');
  };
  return (
    <div className="afrondingkeuze">
      <Keuzelijst
        label={document.naam}
        disabled={staat.bezig !== null}
        selectedKey={afronding?.wijze ?? AUTOMATISCH}
        options={[AUTOMATISCH, ...AFRONDINGSWIJZEN].map((key) => ({
          key,
          text: woord.keuzes[key as keyof typeof woord.keuzes],
        }))}
        onChange={(_event, option) => {
          choose(AFRONDINGSWIJZEN.find((wijze) => wijze === option?.key) ?? null);
        }}
      />
      {afronding?.marge !== undefined && afronding.marge !== null && (
        <p className="klein">{woord.marge(afronding.marge)}</p>
      )}
      {isAfgeleid && (
        <p className="let-op">
          <Icoon naam="Info" />{' '}
          {teksten.bevindingen.afronding({ document: document.id, wijze: 'afgekapt', afgeleid: true }, document.naam)}{' '}
          {woord.voorbehoud}{' '}
          <DefaultButton
            className="klein-knop"
            text={woord.toepassen}
            disabled={staat.bezig !== null}
            onClick={() => {
              choose('afgekapt');
            }}
          />
        </p>
      )}
    </div>
  );
}
