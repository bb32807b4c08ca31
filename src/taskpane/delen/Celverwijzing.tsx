import React, { type ReactElement } from 'react';
import type { CelId } from '../../domain/tabel';
import { useVast } from '../context';
import { Schakel } from './Schakel';

interface Props {
  readonly cel: CelId;
  /** The figure as printed. */
  readonly tekst: string;
  /** What figure it is, for whoever hears the link and not its row. */
  readonly naam: string;
  /** Where it stands in the document. */
  readonly plaats: string;
}

/** A figure that leads to its cell in the workbook. */
export function Celverwijzing({ cel, tekst, naam, plaats }: Props): ReactElement {
  const { teksten, werk } = useVast();
  return (
    <Schakel
      className="celverwijzing"
      title={plaats}
      aria-label={`${tekst}. ${teksten.paneel.aansluiten.naarCel(naam)}`}
      onClick={() => void werk.showFigure(cel)}
    >
      {tekst}
    </Schakel>
  );
}
