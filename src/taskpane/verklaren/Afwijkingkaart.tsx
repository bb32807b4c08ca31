import React, { type ReactElement } from 'react';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { formatBedragInTekst, formatProcent } from '../../money/format';
import { usePaneel } from '../context';
import { stripCode } from '../notatie';
import { Toelichtingvak } from './Toelichtingvak';
import { VNmerk } from './VNmerk';
import { Zijde } from './Zijde';

interface Props {
  readonly afwijking: VerklaardeAfwijking;
  readonly toelichting: Toelichting | undefined;
}

/** One afwijking: how large, for or against, from what to what, the draft and the note. */
export function Afwijkingkaart({ afwijking, toelichting }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { verklaren, bedragsoort } = teksten.paneel;
  const { doelstelling, naam, soort, basis, vergeleken, procent, vn } = afwijking;
  return (
    <li className="kaart afwijking">
      <div className="kaartkop">
        <h4>
          {doelstelling !== null && <span className="code">{doelstelling}</span>}
          {stripCode(naam, doelstelling)} <span className="klein">{bedragsoort[soort]}</span>
        </h4>
        <span className={`bedrag vn-${vn ?? 'geen'}`}>
          {formatBedragInTekst(afwijking.afwijking, teksten.taal)} <VNmerk vn={vn} />
          {procent !== null && <small>{formatProcent(procent, teksten.taal)}</small>}
        </span>
      </div>
      <dl className="zijden">
        <Zijde zijde={basis} />
        <Zijde zijde={vergeleken} />
      </dl>
      {afwijking.concept !== null && (
        <p className="concept" lang="nl">
          <span className="klein" lang={teksten.taal}>
            {verklaren.concept}
          </span>
          {afwijking.concept}
        </p>
      )}
      <Toelichtingvak afwijking={afwijking} toelichting={toelichting} />
    </li>
  );
}
