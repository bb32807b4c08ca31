import React, { type ReactElement } from 'react';
import { isTellingProcent } from '../../locale/conceptgeval';
import { isZero, signOf } from '../../money/decimaal';
import { formatBedragInTekst, formatProcent } from '../../money/format';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { stripCode } from '../notatie';
import { Afwijkinglijf } from './Afwijkinglijf';
import { Dekkingbalk } from './Dekkingbalk';
import type { Dossierdeel } from './overzicht';
import { VNmerk } from './VNmerk';

interface Props {
  readonly deel: Dossierdeel;
  /** Something was typed on it that is not saved yet. */
  readonly isGetypt: boolean;
}

/** One afwijking: how large, how much of it is explained, and, opened, everything to explain the rest. */
export function Afwijkingkaart({ deel, isGetypt }: Props): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { verklaren, bedragsoort } = teksten.paneel;
  const { afwijking, toelichting, dekking, verouderd, oorzaken } = deel;
  const { sleutel, doelstelling, naam, soort, vn, procent } = afwijking;
  const open = staat.verklaar.open.includes(sleutel);
  const id = `afwijking-${sleutel.replaceAll(/\W+/g, '-')}`;
  const note = toelichting?.tekst.trim() ?? '';
  return (
    <li className={`afwijking${open ? ' open' : ''}`}>
      <h4>
        <button
          type="button"
          className="afwijkingkop"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            dispatch({ type: 'verklaar', actie: { wat: 'geopend', afwijking: sleutel, open: !open } });
          }}
        >
          <Icoon naam={open ? 'ChevronDown' : 'ChevronRight'} className="pijl" />
          <span className="onderwerp">
            {doelstelling !== null && <span className="code">{doelstelling}</span>}
            {stripCode(naam, doelstelling)} <span className="klein">{bedragsoort[soort]}</span>
          </span>
          <span className={`bedrag vn-${vn ?? 'geen'}`}>
            {formatBedragInTekst(afwijking.afwijking, teksten.taal)} <VNmerk vn={vn} />
            {procent !== null && isTellingProcent(afwijking) && <small>{formatProcent(procent, teksten.taal)}</small>}
          </span>
        </button>
      </h4>
      <div className="afwijkingstand">
        <Dekkingbalk procent={dekking} />
        <span className="klein">{describeCoverage(deel, teksten)}</span>
        {(toelichting?.status ?? '') !== '' && <span className="merkje">{toelichting?.status}</span>}
        {verouderd && <span className="merkje let-op">{verklaren.verouderdMerk}</span>}
        {!afwijking.bovenDrempel && <span className="merkje">{verklaren.onderDrempel}</span>}
        {isGetypt && <span className="merkje let-op">{verklaren.nietBewaard}</span>}
      </div>
      {!open && (note !== '' || oorzaken.length > 0) && (
        <p className="voorproef" lang="nl">
          {note !== '' ? note : oorzaken.map(({ tekst }) => tekst).join('; ')}
        </p>
      )}
      <div id={id} hidden={!open}>
        {open && <Afwijkinglijf deel={deel} />}
      </div>
    </li>
  );
}

/** How much is left, in words. */
function describeCoverage(
  { afwijking, onverklaard, oorzaken }: Pick<Dossierdeel, 'afwijking' | 'onverklaard' | 'oorzaken'>,
  { paneel, taal }: ReturnType<typeof usePaneel>['teksten']
): string {
  const { verklaren } = paneel;
  if (isZero(onverklaard)) return verklaren.geheelVerklaard;
  const amount = formatBedragInTekst(onverklaard, taal);
  const isTooMuch = oorzaken.length > 0 && signOf(onverklaard) === -signOf(afwijking.afwijking);
  return isTooMuch ? verklaren.teVeel(amount) : verklaren.nogOver(amount);
}
