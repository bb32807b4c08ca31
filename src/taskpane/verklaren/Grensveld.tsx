import React, { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { compare, decimaal, type Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import { usePaneel } from '../context';
import { parseInvoer } from './drempel';

const HOOGSTE = decimaal(3);

/** The percentage that the council set for the verantwoordingsgrens: 0 to 3. */
export function Grensveld({ percentage }: { readonly percentage: Decimaal | null }): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const [tekst, setTekst] = useState('');
  useEffect(() => {
    setTekst(percentage === null ? '' : formatDecimaal(percentage, teksten.taal));
  }, [percentage, teksten.taal]);
  const typed = parseInvoer(tekst, teksten.taal);
  const isFout = typed === undefined || (typed !== null && compare(typed, HOOGSTE) > 0);
  return (
    <form
      className="grens"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isFout) void werk.setSettings({ verantwoordingsgrens: typed });
      }}
    >
      <TextField
        label={verklaren.grens}
        inputMode="decimal"
        value={tekst}
        errorMessage={isFout ? verklaren.grensFout : ''}
        onChange={(_event, value) => {
          setTekst(value ?? '');
        }}
      />
      <DefaultButton
        type="submit"
        text={verklaren.toepassen}
        allowDisabledFocus
        disabled={isFout || typed === percentage || staat.bezig !== null}
      />
    </form>
  );
}
