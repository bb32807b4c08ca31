import React, { type ReactElement } from 'react';
import type { CheckCode } from '../../domain/bevinding';
import type { Cijfer } from '../cijfers';
import { usePaneel } from '../context';
import { Celverwijzing } from '../delen/Celverwijzing';
import { describePlace } from '../notatie';
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
  const { teksten } = usePaneel();
  if (cijfer === undefined) return null;
  const name = naam ?? nameTerm(cijfer, code, teksten);
  const plaats = teksten.paneel.plaats.in(describePlace(cijfer.cel.herkomst, teksten), cijfer.lezing.document.naam);
  return (
    <tr>
      <td className="teken">{teken}</td>
      <th scope="row">{name}</th>
      <td className="getal">
        <Celverwijzing cel={cijfer.id} tekst={cijfer.cel.tekst} naam={name} plaats={plaats} />
      </td>
    </tr>
  );
}
