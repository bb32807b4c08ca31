import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { usePaneel } from '../context';
import { describePlace } from '../notatie';
import { Cijfertabel } from './Cijfertabel';
import { Eenheidkeuze } from './Eenheidkeuze';
import { Kolomkeuzes } from './Kolomkeuzes';
import { describeSigns } from './teken';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
}

/** One table of baten and lasten as read, with what it was taken to mean. */
export function Tabelvak({ tabel, lezing }: Props): ReactElement {
  const { teksten } = usePaneel();
  const { laden } = teksten.paneel;
  return (
    <section className="deel" aria-labelledby={`titel-${tabel.id} doc-${lezing.document.id}`}>
      <h4 id={`titel-${tabel.id}`}>{tabel.titel ?? laden.tabel}</h4>
      <p className="klein">
        {laden.tabelrijen(tabel.rijen.length)} · {describePlace(tabel.herkomst, teksten)} ·{' '}
        {describeSigns(tabel.tekenconventie, teksten)}
      </p>
      <Eenheidkeuze document={lezing.document.id} tabel={tabel.id} eenheid={tabel.eenheid} />
      <Kolomkeuzes tabel={tabel} lezing={lezing} />
      <Cijfertabel tabel={tabel} />
    </section>
  );
}
