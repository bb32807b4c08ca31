import React, { type ReactElement } from 'react';
import type { VorigeToelichting } from '../../domain/oorzaak';
import type { Taal } from '../../money/format';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { printEffect } from './bedragtekst';

interface Props {
  readonly vorige: readonly VorigeToelichting[];
  /** The note as it is being written: what it holds already is not offered again. */
  readonly tekst: string;
  readonly onUse: (tekst: string) => void;
}

/** Amount and nature of a cause of then: `€ 120.000 N, I`; an amount without a certain effect as it stood there. */
function describeCause({ bedrag, getypt = '', aard }: VorigeToelichting['oorzaken'][number], taal: Taal): string {
  return [bedrag === null ? getypt : printEffect(bedrag, taal), aard ?? ''].filter((part) => part !== '').join(', ');
}

/** What was said of an earlier year: a start, never taken over by itself. The amounts of then are shown, not used. */
export function Vorige({ vorige, tekst: noot, onUse }: Props): ReactElement | null {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const told = vorige.map((earlier) => ({
    ...earlier,
    geheel: [earlier.tekst, ...earlier.oorzaken.map(({ tekst }) => tekst)]
      .filter((part) => part.trim() !== '')
      .join('\n'),
  }));
  const shown = told.filter(
    ({ geheel, oorzaken }) => geheel !== '' || oorzaken.some((een) => describeCause(een, teksten.taal) !== '')
  );
  if (shown.length === 0) return null;
  return (
    <ul className="vorige">
      {shown.map(({ vorigeSleutel, jaar, werkmap, status, tekst, oorzaken, geheel }) => (
        <li key={`${werkmap ?? ''}|${vorigeSleutel}`}>
          <span className="klein">
            {[verklaren.vorigJaar(jaar, werkmap), status].filter((part) => part !== '').join(' · ')}
          </span>
          {tekst !== '' && <blockquote lang="nl">{tekst}</blockquote>}
          {oorzaken.map((oorzaak) => {
            const effect = describeCause(oorzaak, teksten.taal);
            return (
              <blockquote key={oorzaak.sleutel}>
                <span lang="nl">{oorzaak.tekst}</span>
                {effect !== '' && <span className="klein"> ({effect})</span>}
              </blockquote>
            );
          })}
          {geheel !== '' && !noot.includes(geheel) && (
            <Schakel
              onClick={() => {
                onUse(geheel);
              }}
            >
              {verklaren.gebruikVorige}
            </Schakel>
          )}
        </li>
      ))}
    </ul>
  );
}
