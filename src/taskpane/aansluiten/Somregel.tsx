import React, { type ReactElement } from 'react';
import type { CheckCode } from '../../domain/bevinding';
import type { Cijfer } from '../cijfers';
import { formatDecimaal } from '../../money/format';
import { useVast } from '../context';
import { Celverwijzing } from '../delen/Celverwijzing';
import { describePlace } from '../notatie';
import type { Proef } from '../state';
import { useProef } from './gegevens';
import { nameTerm } from './onderwerp';

interface Props {
  readonly code: CheckCode;
  readonly cijfer: Cijfer | undefined;
  readonly teken: string;
  /** Instead of the figure's own name. */
  readonly naam?: string;
}

/** One figure of a sum. */
export function Somregel({ code, cijfer, teken, naam }: Props): ReactElement | null {
  const { teksten } = useVast();
  const proef = useProef();
  if (cijfer === undefined) return null;
  const name = naam ?? nameTerm(cijfer, code, teksten);
  const { tekst, waarde, herkomst, gewijzigd } = cijfer.cel;
  // In one notation with what is computed; as printed on hover.
  const value = waarde === null ? tekst : formatDecimaal(waarde, teksten.taal);
  const plaats = teksten.paneel.plaats.in(describePlace(herkomst, teksten), cijfer.lezing.document.naam);
  return (
    <tr>
      <td className="teken">{teken}</td>
      <th scope="row">
        {name}
        {gewijzigd && <span className="merkje let-op">{teksten.paneel.laden.gewijzigd}</span>}
        {isTried(proef, cijfer.id) && <span className="merkje proef">{teksten.paneel.aansluiten.proef.merk}</span>}
      </th>
      <td className="getal">
        <Celverwijzing cel={cijfer.id} tekst={value} naam={name} plaats={`“${tekst}” · ${plaats}`} />
      </td>
    </tr>
  );
}

function isTried(proef: Proef | null, id: string): boolean {
  return proef?.wijzigingen.some(({ cel }) => cel === id) ?? false;
}
