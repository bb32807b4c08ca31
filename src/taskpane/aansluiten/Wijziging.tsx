import React, { type ReactElement } from 'react';
import type { Suggestie } from '../../domain/bevinding';
import type { Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import type { Cijfer } from '../cijfers';
import { usePaneel } from '../context';
import { Cijferlink } from './Cijferlink';
import type { Voorstel } from './proef';

interface Props {
  readonly wijziging: Suggestie;
  /** The figure as it stands in the workbook. */
  readonly cijfer: Cijfer | undefined;
  /** Any value between these would do. */
  readonly bereik?: Voorstel['bereik'];
}

/** "-1.413 in plaats van 1.413 bij saldo 1.3": what would be otherwise. */
export function Wijziging({ wijziging, cijfer, bereik = null }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { aansluiten } = teksten.paneel;
  const getal = (waarde: Decimaal): string => formatDecimaal(waarde, teksten.taal);
  const old = cijfer?.cel.waarde ?? null;
  return (
    <span className="wijziging">
      <strong>
        {bereik === null ? getal(wijziging.waarde) : aansluiten.bereik(getal(bereik.van), getal(bereik.tot))}
      </strong>{' '}
      {aansluiten.inPlaatsVan} {old === null ? (cijfer?.cel.tekst ?? '?') : getal(old)} {aansluiten.bij}{' '}
      <Cijferlink cel={wijziging.cel} cijfer={cijfer} />
    </span>
  );
}
