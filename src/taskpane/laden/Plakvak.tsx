import React, { useState, type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePaneel } from '../context';
import { focusOn, PLAK } from './focus';

/** A place to paste for whoever does not trust that Ctrl+V works anywhere. */
export function Plakvak(): ReactElement {
  const { staat, teksten, dispatch, werk } = usePaneel();
  const { laden } = teksten.paneel;
  const [tekst, setTekst] = useState('');
  return (
    <section className="plakvak">
      <TextField
        multiline
        rows={5}
        autoFocus
        resizable={false}
        label={laden.plakvak}
        value={tekst}
        onChange={(_event, value) => {
          setTekst(value ?? '');
        }}
      />
      <div className="knoppen">
        <PrimaryButton
          text={laden.lees}
          allowDisabledFocus
          disabled={tekst.trim() === '' || staat.bezig !== null}
          onClick={() => void werk.readText(tekst, laden.geplakt)}
        />
        <DefaultButton
          text={laden.annuleer}
          onClick={() => {
            dispatch({ type: 'plakvak-getoond', open: false });
            focusOn(PLAK);
          }}
        />
      </div>
    </section>
  );
}
