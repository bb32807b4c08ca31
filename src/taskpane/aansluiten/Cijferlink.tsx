import React, { type ReactElement } from 'react';
import type { CelId } from '../../domain/tabel';
import type { Cijfer } from '../cijfers';
import { useVast } from '../context';
import { Celverwijzing } from '../delen/Celverwijzing';
import { describePlace } from '../notatie';
import { useCelnaam } from './gegevens';

interface Props {
  readonly cel: CelId;
  readonly cijfer: Cijfer | undefined;
}

/** A figure by its name, leading to its cell. */
export function Cijferlink({ cel, cijfer }: Props): ReactElement {
  const { teksten } = useVast();
  const naam = useCelnaam()(cel);
  if (cijfer === undefined) return <>{naam}</>;
  const plaats = teksten.paneel.plaats.in(describePlace(cijfer.cel.herkomst, teksten), cijfer.lezing.document.naam);
  return <Celverwijzing cel={cel} tekst={naam} naam={naam} plaats={`“${cijfer.cel.tekst}” · ${plaats}`} />;
}
