import React, { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Basiskeuze } from '../../domain/afwijking';
import type { Instellingen } from '../../domain/resultaat';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { Keuzelijst } from '../delen/Keuzelijst';
import { Drempelvelden } from './Drempelvelden';
import { isSameDrempel, parseDrempel, toInvoer, type Drempelinvoer } from './drempel';

const BASES: readonly Basiskeuze[] = ['na wijziging', 'primitief', 'vorig jaar'];
const LEEG: Drempelinvoer = { bedrag: '', procent: '' };

/** From which size an afwijking must be explained, per level, and with what is compared; kept in the workbook. */
export function Drempelvak({ instellingen }: { readonly instellingen: Instellingen }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { taal } = teksten;
  const { drempel, drempelProgramma, basis = 'na wijziging' } = instellingen;
  const [own, setOwn] = useState(LEEG);
  const [programma, setProgramma] = useState<Drempelinvoer | null>(null);
  useEffect(() => {
    setOwn(toInvoer(drempel, taal));
    setProgramma(drempelProgramma === undefined ? null : toInvoer(drempelProgramma, taal));
    // By value: every run makes new settings of the same content.
  }, [drempel.bedrag, drempel.procent, drempelProgramma?.bedrag, drempelProgramma?.procent, taal]);
  const [isWide, setWide] = useState(false);
  const typed = parseDrempel(own, taal);
  const typedProgramma = programma === null ? undefined : parseDrempel(programma, taal);
  const isFout = typed === null || typedProgramma === null;
  const changed = !isSameDrempel(typed, drempel) || !isSameDrempel(typedProgramma, drempelProgramma);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isFout || !changed) return;
    void werk.setSettings({ drempel: typed, drempelProgramma: typedProgramma ?? typed });
  };
  return (
    <form className="drempel" onSubmit={submit}>
      <fieldset>
        <legend>{verklaren.drempel}</legend>
        <Drempelvelden invoer={own} onChange={setOwn} />
        <DefaultButton
          type="submit"
          text={verklaren.toepassen}
          allowDisabledFocus
          disabled={!changed || isFout || staat.bezig !== null}
        />
      </fieldset>
      <p className="klein">{verklaren.drempelUitleg}</p>
      <button
        type="button"
        className="meerknop"
        aria-expanded={isWide}
        aria-controls="drempel-meer"
        onClick={() => {
          setWide(!isWide);
        }}
      >
        <Icoon naam={isWide ? 'ChevronDown' : 'ChevronRight'} />
        {verklaren.instellingen}
      </button>
      <div id="drempel-meer" hidden={!isWide}>
        <Checkbox
          label={verklaren.eigenProgramma}
          checked={programma !== null}
          onChange={(_event, checked) => {
            setProgramma(checked === true ? own : null);
          }}
        />
        {programma !== null && (
          <fieldset>
            <legend className="klein">{verklaren.programmas}</legend>
            <Drempelvelden invoer={programma} onChange={setProgramma} />
          </fieldset>
        )}
        <Keuzelijst
          label={verklaren.basis}
          selectedKey={basis}
          disabled={staat.bezig !== null}
          options={BASES.map((key) => ({ key, text: verklaren.bases[key] }))}
          onChange={(_event, option) => {
            if (option !== undefined && option.key !== basis)
              void werk.setSettings({ basis: option.key as Basiskeuze });
          }}
        />
        <p className="klein">{verklaren.basisUitleg}</p>
      </div>
    </form>
  );
}
