import React, { type ReactElement } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePaneel } from '../context';
import { parseInvoer, type Drempelinvoer } from './drempel';

interface Props {
  readonly invoer: Drempelinvoer;
  readonly onChange: (invoer: Drempelinvoer) => void;
}

/** An amount and a percentage as they are typed. */
export function Drempelvelden({ invoer, onChange }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const error = (tekst: string): string => (parseInvoer(tekst, teksten.taal) === undefined ? verklaren.geenGetal : '');
  return (
    <>
      <TextField
        label={verklaren.bedrag}
        inputMode="decimal"
        value={invoer.bedrag}
        errorMessage={error(invoer.bedrag)}
        onChange={(_event, value) => {
          onChange({ ...invoer, bedrag: value ?? '' });
        }}
      />
      <TextField
        label={verklaren.procent}
        inputMode="decimal"
        suffix="%"
        value={invoer.procent}
        errorMessage={error(invoer.procent)}
        onChange={(_event, value) => {
          onChange({ ...invoer, procent: value ?? '' });
        }}
      />
    </>
  );
}
