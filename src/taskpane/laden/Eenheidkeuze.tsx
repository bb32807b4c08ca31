import React, { type ReactElement } from 'react';
import { Keuzelijst } from '../delen/Keuzelijst';
import type { Eenheid } from '../../domain/tabel';
import { decimaal } from '../../money/decimaal';
import { useVast } from '../context';
import { nameUnit } from '../notatie';

interface Props {
  readonly document: string;
  /** Null for the tiles. */
  readonly tabel: string | null;
  readonly eenheid: Eenheid;
}

const KEUZES = ['1', '1000', '1000000'].map(decimaal);

/** The unit of a table, where it was read from, and the way to set it right. */
export function Eenheidkeuze({ document, tabel, eenheid }: Props): ReactElement {
  const { teksten, dispatch } = useVast();
  const { laden } = teksten.paneel;
  const choices = KEUZES.includes(eenheid.euro) ? KEUZES : [...KEUZES, eenheid.euro];
  return (
    <div className="keuzes eenheid">
      <Keuzelijst
        label={laden.eenheid}
        selectedKey={eenheid.euro}
        options={choices.map((euro) => ({ key: euro, text: nameUnit(euro, teksten) }))}
        onChange={(_event, option) => {
          if (option) {
            const euro = decimaal(String(option.key));
            dispatch({ type: 'gecorrigeerd', document, correctie: { wat: 'eenheid', tabel, euro } });
          }
        }}
      />
      <span className="klein">{eenheid.bron === null ? laden.eenheidGeschat : laden.eenheidBron(eenheid.bron)}</span>
    </div>
  );
}
