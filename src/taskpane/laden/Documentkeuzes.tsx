import React, { type ReactElement } from 'react';
import { Keuzelijst } from '../delen/Keuzelijst';
import type { Documentsoort, Lezing } from '../../domain/lezing';
import { useVast } from '../context';
import type { Correctie } from '../../indeling/correctie';

/** Kind and year of a document, as read and to be set right. */
export function Documentkeuzes({ lezing }: { readonly lezing: Lezing }): ReactElement {
  const { teksten, dispatch } = useVast();
  const { laden, soort } = teksten.paneel;
  const correct = (correctie: Correctie): void => {
    dispatch({ type: 'gecorrigeerd', document: lezing.document.id, correctie });
  };
  return (
    <div className="keuzes">
      <Keuzelijst
        label={laden.soort}
        placeholder={laden.kies_}
        selectedKey={lezing.soort}
        options={Object.entries(soort).map(([key, text]) => ({ key, text }))}
        onChange={(_event, option) => {
          if (option) correct({ wat: 'soort', soort: option.key as Documentsoort });
        }}
      />
      <Keuzelijst
        label={laden.jaar}
        placeholder={laden.kies_}
        selectedKey={lezing.jaar}
        options={yearsFor(lezing).map((jaar) => ({ key: jaar, text: String(jaar) }))}
        onChange={(_event, option) => {
          if (option) correct({ wat: 'jaar', jaar: Number(option.key) });
        }}
      />
    </div>
  );
}

/** Years to choose from: around every year that the document itself names. */
export function yearsFor(lezing: Lezing): readonly number[] {
  const named = [
    lezing.jaar,
    ...lezing.tabellen.flatMap((tabel) => tabel.kolommen.map((kolom) => kolom.jaar)),
    ...lezing.indicatoren.flatMap((indicator) => indicator.jaren.map(({ jaar }) => jaar)),
  ].filter((jaar): jaar is number => jaar !== null);
  const around = named.length > 0 ? named : [2015, 2030];
  const [first, last] = [Math.min(...around) - 3, Math.max(...around) + 3];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
