import React, { type ReactElement } from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Resultaat } from '../../domain/resultaat';
import { programmesOf } from '../../report/maak-rapport';
import { VOLLEDIG, type Rapportkeuze } from '../../report/rapport';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';

const VINKJES = ['alleenAkkoord', 'metVerouderd', 'metConcept'] as const;

/** What goes into the report. */
export function Keuzes({ resultaat }: { readonly resultaat: Resultaat }): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { rapport } = teksten.paneel;
  const { rapport: keuze } = staat.verklaar;
  const all = programmesOf(resultaat, VOLLEDIG);
  const chosen = keuze.programmas === null ? all : all.filter((naam) => keuze.programmas?.includes(naam));
  const choose = (wijziging: Partial<Rapportkeuze>): void => {
    dispatch({ type: 'verklaar', actie: { wat: 'rapport-gekozen', keuze: wijziging } });
  };
  return (
    <fieldset className="rapportkeuzes">
      <legend>{rapport.keuze}</legend>
      {all.length > 1 && (
        <Keuzelijst
          label={rapport.programmas}
          multiSelect
          selectedKeys={chosen.map((naam) => naam ?? '')}
          options={all.map((naam) => ({ key: naam ?? '', text: naam ?? rapport.zonderProgramma }))}
          onRenderTitle={() => (
            <span>{chosen.length === all.length ? rapport.alle : rapport.gekozen(chosen.length)}</span>
          )}
          onChange={(_event, option) => {
            if (option === undefined) return;
            const naam = option.key === '' ? null : String(option.key);
            const next = all.filter((other) => (other === naam ? option.selected === true : chosen.includes(other)));
            choose({ programmas: next.length === all.length ? null : next });
          }}
        />
      )}
      {VINKJES.map((vinkje) => (
        <Checkbox
          key={vinkje}
          label={rapport[vinkje]}
          checked={keuze[vinkje]}
          // A draft has no status: with akkoord only there are none.
          disabled={vinkje === 'metConcept' && keuze.alleenAkkoord}
          onChange={(_event, checked) => {
            choose({ [vinkje]: checked === true });
          }}
        />
      ))}
    </fieldset>
  );
}
