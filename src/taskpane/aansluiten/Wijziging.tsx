import React, { type ReactElement } from 'react';
import type { Suggestie } from '../../domain/bevinding';
import { formatDecimaal } from '../../money/format';
import type { Cijfer } from '../cijfers';
import { usePaneel } from '../context';
import { Cijferlink } from './Cijferlink';

interface Props {
  readonly wijziging: Suggestie;
  /** The figure as it stands in the workbook. */
  readonly cijfer: Cijfer | undefined;
}

/** "-1.413 in plaats van 1.413 bij saldo 1.3": what would be otherwise. */
export function Wijziging({ wijziging, cijfer }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { aansluiten } = teksten.paneel;
  const old = cijfer?.cel.waarde ?? null;
  return (
    <span className="wijziging">
      <strong>{formatDecimaal(wijziging.waarde, teksten.taal)}</strong> {aansluiten.inPlaatsVan}{' '}
      {old === null ? (cijfer?.cel.tekst ?? '?') : formatDecimaal(old, teksten.taal)} {aansluiten.bij}{' '}
      <Cijferlink cel={wijziging.cel} cijfer={cijfer} />
    </span>
  );
}
