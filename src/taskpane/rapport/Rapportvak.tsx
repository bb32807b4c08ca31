import React, { type ReactElement } from 'react';
import { formatBedragInTekst } from '../../money/format';
import { usePaneel } from '../context';
import { stripCode } from '../notatie';
import { VNmerk } from '../verklaren/VNmerk';
import type { Rapportdeel } from './regels';

/** The notes of one programme as they will be copied. */
export function Rapportvak({ deel }: { readonly deel: Rapportdeel }): ReactElement {
  const { teksten } = usePaneel();
  const { rapport, bedragsoort } = teksten.paneel;
  return (
    <section className="groep">
      <h3>{deel.programma ?? rapport.zonderProgramma}</h3>
      <ul className="rapportregels">
        {deel.regels.map(({ afwijking, tekst, toelichting }) => (
          <li key={afwijking.sleutel}>
            <span className="rapportkop">
              <strong>
                {afwijking.doelstelling !== null && <span className="code">{afwijking.doelstelling}</span>}
                {stripCode(afwijking.naam, afwijking.doelstelling)}
              </strong>{' '}
              {bedragsoort[afwijking.soort]}{' '}
              <span className={`vn-${afwijking.vn ?? 'geen'}`}>
                {formatBedragInTekst(afwijking.afwijking, teksten.taal)} <VNmerk vn={afwijking.vn} />
              </span>
              {toelichting === null && <span className="merkje">{rapport.concept}</span>}
              {toelichting?.verouderd && <span className="merkje let-op">{rapport.verouderd}</span>}
            </span>
            <p lang="nl">{tekst}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
