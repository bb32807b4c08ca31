import React, { memo, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { describeDocument } from './document';
import { Documentkeuzes } from './Documentkeuzes';
import { focusOn, KIES } from './focus';
import { Herinnerd } from './Herinnerd';
import { Indicatorlijst } from './Indicatorlijst';
import { isUsable } from './inhoud';
import { Notities } from './Notities';
import { Onbruikbaar } from './Onbruikbaar';
import { Tabelvak } from './Tabelvak';
import type { Oorsprong } from './oorsprong';
import { Tegellijst } from './Tegellijst';
import { Twijfels } from './Twijfels';

interface Props {
  readonly lezing: Lezing;
  readonly oorsprong: Oorsprong | undefined;
  /** A version of it is in the workbook. */
  readonly vervangt: boolean;
}

/** Up to so many tables show their figures at once; more of them are a list to choose from. */
const OPEN_TABELLEN = 4;

/** One document as it was read: doubts first, then everything that would be written. */
export const Voorbeschouwing = memo(function Voorbeschouwing({ lezing, oorsprong, vervangt }: Props): ReactElement {
  const { teksten, dispatch } = useVast();
  const { laden } = teksten.paneel;
  const { id, naam } = lezing.document;
  const usable = isUsable(lezing);
  const { tabellen, notities } = lezing;
  const getoond = useStuksgewijs(tabellen.length, 12);
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
      {vervangt && usable && <p className="let-op">{laden.vervangt}</p>}
      {!usable && <Onbruikbaar lezing={lezing} />}
      {usable && (notities === undefined ? <Twijfels lezing={lezing} /> : <Notities lezing={lezing} />)}
      {oorsprong && <Herinnerd document={id} herinneringen={oorsprong.herinneringen} />}
      {usable && notities === undefined && <Documentkeuzes lezing={lezing} />}
      {tabellen.slice(0, getoond).map((tabel) => (
        <Tabelvak key={tabel.id} tabel={tabel} lezing={lezing} open={tabellen.length <= OPEN_TABELLEN} />
      ))}
      {lezing.tegels.length > 0 && <Tegellijst lezing={lezing} />}
      {lezing.indicatoren.length > 0 && <Indicatorlijst lezing={lezing} />}
    </article>
  );
});
