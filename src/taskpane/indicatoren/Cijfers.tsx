import React, { type ReactElement } from 'react';
import type { Meting } from '../../domain/indicator';
import type { Indicatorreeks } from '../../domain/indicatorreeks';
import { placeOfMeting } from '../../workbook/indicatorkeuze';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';

/** Target and realisation of every year, each a way to its cell. */
export function Cijfers({
  reeks,
  naam,
}: {
  readonly reeks: Indicatorreeks;
  readonly naam: string;
}): ReactElement | null {
  const { staat, teksten, werk } = usePaneel();
  const { indicatoren, aansluiten } = teksten.paneel;
  const dossier = staat.resultaat?.dossier;
  if (reeks.punten.length === 0 || dossier === undefined) return null;
  const figure = (
    meting: Meting | null,
    uit: string | null,
    jaar: number,
    zijde: 'begroting' | 'realisatie'
  ): ReactElement => {
    const plek = uit === null ? null : placeOfMeting(dossier, uit, jaar, zijde);
    const tekst = meting === null ? '–' : (meting.ingevuld ?? meting.tekst);
    const wat = `${zijde === 'begroting' ? indicatoren.doel : indicatoren.realisatie} ${jaar}, ${naam}`;
    return (
      <td className="getal">
        {plek === null ? (
          tekst
        ) : (
          <Schakel
            className="celverwijzing"
            aria-label={`${tekst}. ${aansluiten.naarCel(wat)}`}
            onClick={() => void werk.showPlace(plek)}
          >
            {tekst}
          </Schakel>
        )}
      </td>
    );
  };
  return (
    <table className="reekscijfers" aria-label={`${indicatoren.cijfers}, ${naam}`}>
      <thead>
        <tr>
          <th scope="col">{indicatoren.jaar}</th>
          <th scope="col" className="getal">
            {indicatoren.doel}
          </th>
          <th scope="col" className="getal">
            {indicatoren.realisatie}
          </th>
        </tr>
      </thead>
      <tbody>
        {reeks.punten.map(({ jaar, begroting, realisatie, uit }) => (
          <tr key={jaar}>
            <th scope="row">{jaar}</th>
            {figure(begroting, uit.begroting, jaar, 'begroting')}
            {figure(realisatie, uit.realisatie, jaar, 'realisatie')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
