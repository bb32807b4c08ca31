import React, { type ReactElement } from 'react';
import type { Suggestie } from '../../domain/bevinding';
import type { Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import type { Cijfer } from '../cijfers';
import { useVast } from '../context';
import { Cijferlink } from './Cijferlink';
import type { Voorstel } from './proef';

interface Props {
  readonly wijziging: Suggestie;
  /** The figure as it stands in the workbook. */
  readonly cijfer: Cijfer | undefined;
  /** Any value between these would do. */
  readonly bereik?: Voorstel['bereik'];
  /** Where the figure is what it is about, its name comes first. */
  readonly hoe?: 'waarde eerst' | 'naam eerst';
}

/** "-1.413 in plaats van 1.413 bij saldo 1.3": what would be otherwise. */
export function Wijziging({ wijziging, cijfer, bereik = null, hoe = 'waarde eerst' }: Props): ReactElement {
  const { teksten } = useVast();
  const { aansluiten } = teksten.paneel;
  const getal = (waarde: Decimaal): string => formatDecimaal(waarde, teksten.taal);
  const old = cijfer?.cel.waarde ?? null;
  const wat = (
    <>
      <strong>
        {bereik === null ? getal(wijziging.waarde) : aansluiten.bereik(getal(bereik.van), getal(bereik.tot))}
      </strong>{' '}
      {aansluiten.inPlaatsVan} {old === null ? (cijfer?.cel.tekst ?? '?') : getal(old)}
    </>
  );
  const naam = <Cijferlink cel={wijziging.cel} cijfer={cijfer} />;
  return (
    <span className="wijziging">
      {hoe === 'naam eerst' ? (
        <>
          {naam}
          <span className="misschien">
            {aansluiten.misschien} {wat}
          </span>
        </>
      ) : (
        <>
          {wat} {aansluiten.bij} {naam}
        </>
      )}
    </span>
  );
}
