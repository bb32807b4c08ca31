import React, { type ReactElement } from 'react';
import type { Oorzaak } from '../../domain/oorzaak';
import { placeOfOorzaak, removeOorzaak } from '../../pipeline';
import { signOf } from '../../money/decimaal';
import { formatBedragInTekst } from '../../money/format';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { Icoon } from '../iconen';
import { focusAfter, idOfNieuw, idOfOorzaak, neighbourOf } from './oorzaakfocus';
import { VNmerk } from './VNmerk';

interface Props {
  readonly oorzaak: Oorzaak;
  readonly isGeteld: boolean;
  /** The afwijking it stands under, and the causes there in their order. */
  readonly afwijking: string;
  readonly sleutels: readonly string[];
  readonly onEdit: () => void;
}

/** One cause as it stands on the sheet. */
export function Oorzaakrij({ oorzaak, isGeteld, afwijking, sleutels, onEdit }: Props): ReactElement {
  const { teksten, werk, dispatch } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { sleutel, bedrag, aard, tekst, categorie, bron, bezwaren } = oorzaak;
  const name = tekst === '' ? verklaren.zonderTekst : tekst;
  const remove = async (): Promise<void> => {
    if (await werk.edit((dossier) => removeOorzaak(dossier, sleutel), 'verwijderd')) {
      dispatch({ type: 'verklaar', actie: { wat: 'oorzaak-verwijderd', oorzaak } });
      const next = neighbourOf(sleutels, sleutel);
      focusAfter(next === undefined ? idOfNieuw(afwijking) : idOfOorzaak(next));
    }
  };
  const vn = bedrag === null || signOf(bedrag) === 0 ? null : signOf(bedrag) > 0 ? 'V' : 'N';
  return (
    <>
      <div className="oorzaakrij">
        <span className="oorzaaktekst" lang="nl">
          {name}
        </span>
        <span className={`bedrag vn-${vn ?? 'geen'}`}>
          {bedrag === null ? (
            <span className="klein">{verklaren.zonderBedrag}</span>
          ) : (
            <>
              {formatBedragInTekst(bedrag, teksten.taal)} <VNmerk vn={vn} />
            </>
          )}
          {aard !== null && <abbr title={verklaren.aarden[aard]}> {aard}</abbr>}
        </span>
      </div>
      {(categorie !== '' || bron !== '') && (
        <p className="klein">{[categorie, bron].filter((part) => part !== '').join(' · ')}</p>
      )}
      {bezwaren.map((bezwaar) => (
        <p key={bezwaar.code} className="let-op">
          <Icoon naam="Warning" /> {verklaren.bezwaar[bezwaar.code]} {!isGeteld && `(${verklaren.teltNiet})`}
        </p>
      ))}
      <div className="oorzaakknoppen">
        <Schakel id={idOfOorzaak(sleutel)} onClick={onEdit}>
          {verklaren.wijzig} <span className="onzichtbaar">{name}</span>
        </Schakel>
        <Schakel onClick={() => void remove()}>
          {verklaren.verwijder} <span className="onzichtbaar">{name}</span>
        </Schakel>
        <Schakel onClick={() => void werk.showPlace(placeOfOorzaak(sleutel))}>
          {verklaren.naarBlad} <span className="onzichtbaar">{name}</span>
        </Schakel>
      </div>
    </>
  );
}
