import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import type { Reeks, Soort, Tabel } from '../../domain/tabel';
import { useVast } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { isUnknown, type Kolombetekenis } from '../../indeling/correctie';
import { yearsFor } from './Documentkeuzes';

interface Props {
  readonly tabel: Tabel;
  readonly index: number;
  readonly lezing: Lezing;
}

/** Series, kind and year of one column; what is chosen holds at once. */
export function Kolomkeuze({ tabel, index, lezing }: Props): ReactElement | null {
  const { teksten, dispatch } = useVast();
  const { laden, reeks, bedragsoort } = teksten.paneel;
  const kolom = tabel.kolommen[index];
  if (kolom === undefined) return null;
  const correct = (betekenis: Kolombetekenis): void => {
    const correctie = { wat: 'kolom', tabel: tabel.id, index, betekenis } as const;
    dispatch({ type: 'gecorrigeerd', document: lezing.document.id, correctie });
  };
  return (
    <fieldset>
      <legend className={isUnknown(kolom, tabel) ? 'let-op' : ''}>
        {laden.kolomKop(index + 1, kolom.kop)}
        {isUnknown(kolom, tabel) && ` (${laden.kolomOnbekend})`}
      </legend>
      <Keuzelijst
        label={laden.reeks}
        placeholder={laden.kies_}
        selectedKey={kolom.reeks}
        options={Object.entries(reeks).map(([key, text]) => ({ key, text }))}
        onChange={(_event, option) => {
          if (option) correct({ reeks: option.key as Reeks });
        }}
      />
      <Keuzelijst
        label={laden.soort}
        placeholder={laden.kies_}
        selectedKey={kolom.soort}
        options={Object.entries(bedragsoort).map(([key, text]) => ({ key, text }))}
        onChange={(_event, option) => {
          if (option) correct({ soort: option.key as Soort });
        }}
      />
      <Keuzelijst
        label={laden.jaar}
        placeholder={laden.kies_}
        selectedKey={kolom.jaar}
        options={yearsFor(lezing).map((jaar) => ({ key: jaar, text: String(jaar) }))}
        onChange={(_event, option) => {
          if (option) correct({ jaar: Number(option.key) });
        }}
      />
    </fieldset>
  );
}
