import React, { type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import type { Soort, Tabel, Tekenconventie } from '../../domain/tabel';
import { useVast } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
}

/** How a table prints its signs, to be set right: for the kinds that it has. */
export function Tekenkeuzes({ tabel, lezing }: Props): ReactElement {
  const { teksten, dispatch } = useVast();
  const { laden, bedragsoort } = teksten.paneel;
  const soorten = new Set<Soort | null>([...tabel.kolommen, ...tabel.rijen].map(({ soort }) => soort));
  const verschil = tabel.kolommen.some(({ reeks }) => reeks === 'verschil');
  const kinds = (['lasten', 'baten', 'saldo'] as const).filter((soort) => soorten.has(soort));
  const choice = (soort: keyof Tekenconventie, label: string): ReactElement => (
    <Keuzelijst
      key={soort}
      label={label}
      placeholder={laden.kies_}
      selectedKey={tabel.tekenconventie[soort]}
      options={Object.entries(laden.teken[soort]).map(([key, text]) => ({ key, text }))}
      onChange={(_event, option) => {
        if (!option) return;
        const correctie = { wat: 'tekens', tabel: tabel.id, tekens: { [soort]: option.key } } as const;
        dispatch({ type: 'gecorrigeerd', document: lezing.document.id, correctie });
      }}
    />
  );
  return (
    <fieldset className="tekenkeuzes">
      <legend>{laden.tekens}</legend>
      {kinds.map((soort) => choice(soort, bedragsoort[soort]))}
      {verschil && choice('verschil', teksten.paneel.reeks.verschil)}
    </fieldset>
  );
}
