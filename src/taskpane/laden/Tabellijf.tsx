import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { useVast } from '../context';
import { Cijfertabel } from './Cijfertabel';
import { Eenheidkeuze } from './Eenheidkeuze';
import { Kolomkeuzes } from './Kolomkeuzes';
import { describeSigns } from './teken';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
}

/** What a table was taken to mean, the way to set it right, and its figures. */
export function Tabellijf({ tabel, lezing }: Props): ReactElement {
  const { teksten } = useVast();
  return (
    <>
      <p className="klein tekens">{describeSigns(tabel.tekenconventie, teksten)}</p>
      <Eenheidkeuze document={lezing.document.id} tabel={tabel.id} eenheid={tabel.eenheid} />
      <Kolomkeuzes tabel={tabel} lezing={lezing} />
      <Cijfertabel tabel={tabel} />
    </>
  );
}
