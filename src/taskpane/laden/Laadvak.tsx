import React, { useRef, type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { useBronnen } from './bronnen';
import { KIES, PLAK } from './focus';

/** The ways in: drop, choose, paste, example. */
export function Laadvak(): ReactElement {
  const { staat, teksten, dispatch, werk } = usePaneel();
  const { laden } = teksten.paneel;
  const input = useRef<HTMLInputElement>(null);
  const { boven, readFiles } = useBronnen();
  const bezig = staat.bezig !== null;
  const compact = staat.gelezen.length > 0 || staat.resultaat !== null;
  return (
    <section className={`laadvak ${boven ? 'boven' : ''} ${compact ? 'compact' : ''}`}>
      {!compact && <Icoon naam="Openen" className="groot" />}
      <p className="sleep">{boven ? laden.loslaten : laden.sleep}</p>
      <div className="knoppen">
        <PrimaryButton id={KIES} text={laden.kies} onClick={() => input.current?.click()} />
        <DefaultButton
          id={PLAK}
          text={laden.plak}
          aria-expanded={staat.plakvakOpen}
          onClick={() => {
            dispatch({ type: 'plakvak-getoond', open: !staat.plakvakOpen });
          }}
        />
        <DefaultButton
          disabled={bezig}
          allowDisabledFocus
          text={laden.selectie}
          title={laden.selectieUitleg}
          onClick={() => void werk.readSelection()}
        />
        <DefaultButton
          disabled={bezig}
          allowDisabledFocus
          text={laden.voorbeeld}
          onClick={() => void werk.readSample()}
        />
      </div>
      {!compact && <p className="klein">{laden.uitleg}</p>}
      <input
        ref={input}
        className="onzichtbaar"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          readFiles([...(target.files ?? [])]);
          // The same file chosen again must count as a new choice.
          target.value = '';
        }}
      />
    </section>
  );
}
