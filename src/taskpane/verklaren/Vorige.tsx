import React, { type ReactElement } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { VorigeToelichting } from '../../domain/oorzaak';
import { usePaneel } from '../context';

interface Props {
  readonly vorige: readonly VorigeToelichting[];
  readonly onUse: (tekst: string) => void;
}

/** What was said of an earlier year: a start, never taken over by itself. */
export function Vorige({ vorige, onUse }: Props): ReactElement | null {
  const { teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const told = vorige.map((earlier) => ({
    ...earlier,
    geheel: [earlier.tekst, ...earlier.oorzaken.map(({ tekst }) => tekst)]
      .filter((part) => part.trim() !== '')
      .join('\n'),
  }));
  const shown = told.filter(({ geheel }) => geheel !== '');
  if (shown.length === 0) return null;
  return (
    <ul className="vorige">
      {shown.map(({ vorigeSleutel, jaar, geheel }) => (
        <li key={vorigeSleutel}>
          <span className="klein">{verklaren.vorigJaar(jaar)}</span>
          <blockquote lang="nl">{geheel}</blockquote>
          <Link
            onClick={() => {
              onUse(geheel);
            }}
          >
            {verklaren.gebruikVorige}
          </Link>
        </li>
      ))}
    </ul>
  );
}
