import React, { useState, type CSSProperties, type ReactElement } from 'react';
import type { Tabel } from '../../domain/tabel';
import { useVast } from '../context';
import { Cijferrij } from './Cijferrij';
import { describeFigure } from './aanwijzing';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Kolomkop } from './Kolomkop';
import { useRooster, type Vak } from './rooster';

/**
 * The rows with their figures as printed. One stop for the Tab key; arrows go from figure to figure,
 * and the line below says where the figure stands and as what it was read.
 */
export function Cijfertabel({ tabel }: { readonly tabel: Tabel }): ReactElement {
  const { teksten } = useVast();
  const { laden } = teksten.paneel;
  const [aangewezen, setAangewezen] = useState<Vak | null>(null);
  const rooster = useRooster(tabel.rijen.length, tabel.kolommen.length, setAangewezen);
  const getoond = useStuksgewijs(tabel.rijen.length, 40);
  const regelId = `plaats-${tabel.id}`;
  return (
    <>
      <div className="tabelraam">
        <table
          className="cijfers"
          role="grid"
          aria-labelledby={`titel-${tabel.id}`}
          aria-readonly="true"
          style={{ '--kolommen': tabel.kolommen.length } as CSSProperties}
          ref={rooster.ref}
          onKeyDown={rooster.onKeyDown}
          onMouseLeave={() => {
            setAangewezen(null);
          }}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {laden.omschrijving}
              </th>
              {tabel.kolommen.map((kolom, index) => (
                <Kolomkop key={index} kolom={kolom} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {tabel.rijen.slice(0, getoond).map((rij, index) => (
              <Cijferrij
                key={rij.id}
                rij={rij}
                nummer={index}
                stop={rooster.stop}
                beschrijving={regelId}
                onPoint={setAangewezen}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="plaatsregel" id={regelId}>
        {(aangewezen && describeFigure(tabel, aangewezen, teksten)) ?? laden.aanwijzen}
      </p>
    </>
  );
}
