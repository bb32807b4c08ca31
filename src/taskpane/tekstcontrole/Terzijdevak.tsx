import React, { useState, type FormEvent, type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Bewering } from '../../domain/bewering';
import { copyText } from '../klembord';
import { usePaneel } from '../context';
import { setTerzijde } from './plaatsen';

/** Copying the sentence, setting it aside with a reason, or taking it back. */
export function Terzijdevak({ bewering, som }: { readonly bewering: Bewering; readonly som: string }): ReactElement {
  const { staat, teksten, werk, dispatch } = usePaneel();
  const { tekstcontrole } = teksten.paneel;
  const [open, setOpen] = useState(false);
  const [reden, setReden] = useState('');
  const { sleutel, zin, terzijde } = bewering;
  const copy = (): void => {
    dispatch(
      copyText(`“${zin}” (${som})`)
        ? { type: 'gemeld', melding: { soort: 'zin-gekopieerd' } }
        : { type: 'mislukt', fout: { code: 'kopieren', detail: '' } }
    );
  };
  // Set aside, the statement moves to another part of the list; if that fails, what was typed stays here.
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (reden.trim() === '') return;
    void werk.edit((dossier) => setTerzijde(dossier, sleutel, reden.trim()), 'terzijde');
  };
  const button = (label: string, act: () => void): ReactElement => (
    <DefaultButton
      className="klein-knop"
      text={label}
      ariaLabel={tekstcontrole.over(label, zin)}
      allowDisabledFocus
      disabled={staat.bezig !== null}
      onClick={act}
    />
  );
  return (
    <>
      <div className="knoppen">
        {button(tekstcontrole.kopieer, copy)}
        {terzijde !== null
          ? button(tekstcontrole.haal, () => {
              void werk.edit((dossier) => setTerzijde(dossier, sleutel, null), 'teruggehaald');
            })
          : !open &&
            button(tekstcontrole.leg, () => {
              setOpen(true);
            })}
      </div>
      {open && terzijde === null && (
        <form onSubmit={save}>
          <TextField
            label={tekstcontrole.reden}
            placeholder={tekstcontrole.redenVoorbeeld}
            autoFocus
            value={reden}
            onChange={(_event, value) => {
              setReden(value ?? '');
            }}
          />
          <PrimaryButton
            className="klein-knop"
            type="submit"
            text={tekstcontrole.bewaar}
            allowDisabledFocus
            disabled={reden.trim() === '' || staat.bezig !== null}
          />
          <DefaultButton
            className="klein-knop"
            text={tekstcontrole.annuleer}
            onClick={() => {
              setOpen(false);
            }}
          />
        </form>
      )}
    </>
  );
}
