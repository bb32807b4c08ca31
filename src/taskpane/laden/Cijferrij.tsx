import React, { type ReactElement } from 'react';
import type { Rij } from '../../domain/tabel';
import { useVast } from '../context';
import { stripCode } from '../notatie';
import { nameKind } from './rijsoort';
import type { Vak } from './rooster';

interface Props {
  readonly rij: Rij;
  readonly nummer: number;
  /** The figure that the Tab key stops at. */
  readonly stop: Vak;
  /** Id of the line that says more about the figure. */
  readonly beschrijving: string;
  readonly onPoint: (vak: Vak) => void;
}

/** A row of a table as printed. */
export function Cijferrij({ rij, nummer, stop, beschrijving, onPoint }: Props): ReactElement {
  const { teksten } = useVast();
  const { laden } = teksten.paneel;
  const soort = nameKind(rij, teksten);
  return (
    <tr role="row" className={`rol-${rij.rol}`}>
      <th scope="row" role="rowheader">
        {rij.code !== null && <span className="code">{rij.code}</span>}
        {stripCode(rij.label, rij.code)}
        {soort !== null && <span className="rijsoort">{soort}</span>}
        {rij.twijfel !== null && <span className="merkje let-op">{laden.rijTwijfel}</span>}
      </th>
      {rij.cellen.map((cel, kolom) => (
        <td
          key={kolom}
          role="gridcell"
          className={cel !== null && cel.waarde === null ? 'getal onbekend' : 'getal'}
          tabIndex={stop.rij === nummer && stop.kolom === kolom ? 0 : -1}
          data-rij={nummer}
          data-kolom={kolom}
          aria-describedby={beschrijving}
          onMouseEnter={() => {
            onPoint({ rij: nummer, kolom });
          }}
        >
          {cel?.tekst}
        </td>
      ))}
    </tr>
  );
}
