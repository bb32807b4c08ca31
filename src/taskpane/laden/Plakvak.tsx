import React, { useRef, useState, type ClipboardEvent, type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { usePaneel } from '../context';
import { focusOn, PLAK } from './focus';
import { isSameText, readClipboard, type Plaksel } from './plakken';

/** A place to paste for whoever does not trust that Ctrl+V works anywhere. */
export function Plakvak(): ReactElement {
  const { teksten, dispatch, werk } = usePaneel();
  const { laden } = teksten.paneel;
  const [tekst, setTekst] = useState('');
  // A text field keeps the text only: the table behind it is kept here, for as long as the text stays as it was pasted.
  const pasted = useRef<Plaksel | null>(null);
  const read = (): void => {
    const html = pasted.current && isSameText(tekst, pasted.current.tekst) ? pasted.current.html : null;
    void werk.readPaste({ tekst, html }, laden.geplakt);
  };
  return (
    <section className="plakvak">
      <TextField
        multiline
        rows={5}
        autoFocus
        resizable={false}
        label={laden.plakvak}
        value={tekst}
        onPaste={(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
          pasted.current = readClipboard(event.clipboardData);
        }}
        onChange={(_event, value) => {
          setTekst(value ?? '');
        }}
      />
      <div className="knoppen">
        <PrimaryButton text={laden.lees} allowDisabledFocus disabled={tekst.trim() === ''} onClick={read} />
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
