import React, { useState, type ReactElement } from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { useVast } from '../context';
import { isUnknown } from '../../indeling/correctie';
import { Kolomkeuze } from './Kolomkeuze';
import { Tekenkeuzes } from './Tekenkeuzes';
import { Verbreidknop } from './Verbreidknop';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
}

/** The meaning of every column, to be set right: open where one is not known, and on request. */
export function Kolomkeuzes({ tabel, lezing }: Props): ReactElement {
  const { laden } = useVast().teksten.paneel;
  // Stays open while the last unknown column is being set right.
  const [open, setOpen] = useState(() => tabel.kolommen.some((kolom) => isUnknown(kolom, tabel)));
  const id = `kolommen-${tabel.id}`;
  return (
    <>
      <ActionButton
        className="klein-knop"
        text={laden.kolommenWijzigen}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      />
      <div id={id} hidden={!open} className="kolomkeuzes">
        {open &&
          tabel.kolommen.map((_kolom, index) => <Kolomkeuze key={index} tabel={tabel} index={index} lezing={lezing} />)}
        {open && <Tekenkeuzes tabel={tabel} lezing={lezing} />}
      </div>
      <Verbreidknop tabel={tabel} lezing={lezing} />
    </>
  );
}
