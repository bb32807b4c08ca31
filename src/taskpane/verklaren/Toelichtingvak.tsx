import React, { type ReactElement } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';
import { describeStale } from './verouderd';

interface Props {
  readonly afwijking: VerklaardeAfwijking;
  readonly toelichting: Toelichting | undefined;
}

/** The user's own note as it stands in the workbook, and the way to it: writing is done there. */
export function Toelichtingvak({ afwijking, toelichting }: Props): ReactElement {
  const { teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  return (
    <div className="toelichting">
      {toelichting?.verouderd && (
        <p className="let-op">
          <Icoon naam="Warning" /> {describeStale(toelichting, afwijking, teksten)}
        </p>
      )}
      {toelichting === undefined ? (
        <p className="klein">{verklaren.geenToelichting}</p>
      ) : (
        <blockquote lang="nl">
          <span className="klein" lang={teksten.taal}>
            {verklaren.toelichting}
            {toelichting.status !== '' && ` · ${verklaren.status(toelichting.status)}`}
          </span>
          {toelichting.tekst}
        </blockquote>
      )}
      <Link onClick={() => void werk.showNote(afwijking.sleutel)}>
        {toelichting === undefined ? verklaren.schrijfToelichting : verklaren.naarToelichting}
        <span className="onzichtbaar"> ({verklaren.toelichtingOp(afwijking.naam, afwijking.soort)})</span>
      </Link>
    </div>
  );
}
