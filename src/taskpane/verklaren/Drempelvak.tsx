import React, { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Drempel } from '../../domain/afwijking';
import type { Bedrag } from '../../money/bedrag';
import { formatDecimaal } from '../../money/format';
import { usePaneel } from '../context';
import { parseInvoer } from './drempel';

/** From which size an afwijking must be explained; kept in the workbook. */
export function Drempelvak({ drempel }: { readonly drempel: Drempel }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { taal } = teksten;
  const [bedrag, setBedrag] = useState('');
  const [procent, setProcent] = useState('');
  useEffect(() => {
    setBedrag(drempel.bedrag === null ? '' : formatDecimaal(drempel.bedrag, taal));
    setProcent(drempel.procent === null ? '' : formatDecimaal(drempel.procent, taal));
  }, [drempel.bedrag, drempel.procent, taal]);
  const [amount, percentage] = [parseInvoer(bedrag, taal), parseInvoer(procent, taal)];
  const changed = amount !== drempel.bedrag || percentage !== drempel.procent;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (amount === undefined || percentage === undefined || !changed) return;
    // The field asks for euros.
    void werk.setThreshold({ bedrag: amount as Bedrag | null, procent: percentage });
  };
  const error = (value: unknown): string => (value === undefined ? verklaren.geenGetal : '');
  return (
    <form className="drempel" onSubmit={submit}>
      <fieldset>
        <legend>{verklaren.drempel}</legend>
        <TextField
          label={verklaren.bedrag}
          inputMode="decimal"
          value={bedrag}
          errorMessage={error(amount)}
          onChange={(_event, value) => {
            setBedrag(value ?? '');
          }}
        />
        <TextField
          label={verklaren.procent}
          inputMode="decimal"
          suffix="%"
          value={procent}
          errorMessage={error(percentage)}
          onChange={(_event, value) => {
            setProcent(value ?? '');
          }}
        />
        <DefaultButton
          type="submit"
          text={verklaren.toepassen}
          allowDisabledFocus
          disabled={!changed || amount === undefined || percentage === undefined || staat.bezig !== null}
        />
      </fieldset>
      <p className="klein">{verklaren.drempelUitleg}</p>
    </form>
  );
}
