import React, { memo, useEffect, useState, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { AFRONDINGSWIJZEN, type Afrondingswijze } from '../../domain/afronding';
import type { Lezing } from '../../domain/lezing';
import type { Resultaat } from '../../domain/resultaat';
import { useVast } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { Icoon } from '../iconen';
import { setAfronding } from './afronding';

const AUTOMATISCH = 'automatisch';

interface Props {
  readonly resultaat: Resultaat;
  readonly isBezig: boolean;
}

/** How each document was rounded: open by itself where cutting off would explain what does not tie. */
export const Afrondingvak = memo(function Afrondingvak({ resultaat, isBezig }: Props): ReactElement {
  const { teksten } = useVast();
  const { lezingen } = resultaat.dossier;
  const afgeleid = new Set((resultaat.afronding ?? []).flatMap((a) => (a.afgeleid ? [a.document] : [])));
  const isProposed = afgeleid.size > 0;
  const [open, setOpen] = useState(isProposed);
  useEffect(() => {
    setOpen(isProposed);
  }, [isProposed]);
  return (
    <details
      className="afrondingvak"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {/* Told to be reachable: Office moves the focus at Tab itself, and passes over what does not say so. */}
      <summary tabIndex={0}>{teksten.paneel.aansluiten.afronding.titel}</summary>
      {/* Lists to choose from take long to draw, and few people ever choose. */}
      {open &&
        lezingen.map((lezing) => (
          <Keuze
            key={lezing.document.id}
            lezing={lezing}
            isAfgeleid={afgeleid.has(lezing.document.id)}
            isBezig={isBezig}
          />
        ))}
    </details>
  );
});

interface Keuzeprops {
  readonly lezing: Lezing;
  readonly isAfgeleid: boolean;
  readonly isBezig: boolean;
}

function Keuze({ lezing, isAfgeleid, isBezig }: Keuzeprops): ReactElement {
  const { teksten, werk } = useVast();
  const { afronding: woord } = teksten.paneel.aansluiten;
  const { document, afronding } = lezing;
  const choose = (wijze: Afrondingswijze | null): void => {
    void werk.edit((dossier) => setAfronding(dossier, document.id, wijze), 'afronding');
  };
  return (
    <div className="afrondingkeuze">
      <Keuzelijst
        label={document.naam}
        disabled={isBezig}
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
            disabled={isBezig}
            onClick={() => {
              choose('afgekapt');
            }}
          />
        </p>
      )}
    </div>
  );
}
