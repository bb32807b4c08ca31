import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import { usePaneel } from '../context';
import { describeDocument } from './document';
import { Documentkeuzes } from './Documentkeuzes';
import { focusOn, KIES } from './focus';
import { Indicatorlijst } from './Indicatorlijst';
import { isUsable } from './inhoud';
import { Onbruikbaar } from './Onbruikbaar';
import { Tabelvak } from './Tabelvak';
import { Tegellijst } from './Tegellijst';
import { Twijfels } from './Twijfels';

interface Props {
  readonly lezing: Lezing;
}

/** One document as it was read: doubts first, then everything that would be written. */
export function Voorbeschouwing({ lezing }: Props): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { laden } = teksten.paneel;
  const { id, naam } = lezing.document;
  const usable = isUsable(lezing);
  const replaces = staat.resultaat?.dossier.lezingen.some(({ document }) => document.id === id) ?? false;
  return (
    <article className="kaart" aria-labelledby={`doc-${id}`}>
      <header className="kaartkop">
        <div>
          <h3 id={`doc-${id}`}>{naam}</h3>
          {usable && <p className="klein">{describeDocument(lezing, teksten)}</p>}
        </div>
        <DefaultButton
          className="klein-knop"
          text={laden.verwijder}
          ariaLabel={laden.verwijderLabel(naam)}
          onClick={() => {
            dispatch({ type: 'verwijderd', document: id });
            focusOn(KIES);
          }}
        />
      </header>
      {replaces && usable && <p className="let-op">{laden.vervangt}</p>}
      {usable ? <Twijfels lezing={lezing} /> : <Onbruikbaar lezing={lezing} />}
      {usable && <Documentkeuzes lezing={lezing} />}
      {lezing.tabellen.map((tabel) => (
        <Tabelvak key={tabel.id} tabel={tabel} lezing={lezing} />
      ))}
      {lezing.tegels.length > 0 && <Tegellijst lezing={lezing} />}
      {lezing.indicatoren.length > 0 && <Indicatorlijst lezing={lezing} />}
    </article>
  );
}
