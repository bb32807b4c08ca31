import React, { type ReactElement } from 'react';
import type { Bewering, Figuurplaats } from '../../domain/bewering';
import type { Plek } from '../../workbook/werkmap';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { Icoon } from '../iconen';
import { describePlace } from '../notatie';
import type { Tekstsoort } from './orde';
import { placeOfFigure, placeOfSentence } from './plaatsen';
import { Terzijdevak } from './Terzijdevak';

/** What a link to a figure leads to: a target or realisation with its year, else the column of its cell. */
function useFigureNames(): (figuur: Figuurplaats, plek: Plek | null) => string {
  const { tekstcontrole, indicatoren } = usePaneel().teksten.paneel;
  return (figuur, plek) => {
    if (figuur.soort === 'passage') return tekstcontrole.tekst;
    if (figuur.soort === 'cel') return tekstcontrole.cijfer((plek?.kolom ?? '').toLowerCase());
    const wat = figuur.zijde === 'begroting' ? indicatoren.doel : indicatoren.realisatie;
    return tekstcontrole.cijfer(`${wat.toLowerCase()} ${figuur.jaar}`);
  };
}

/** One statement: the sentence, the sum that convinces, and the ways to figure and text. */
export function Beweringkaart({
  bewering,
  soort,
}: {
  readonly bewering: Bewering;
  readonly soort: Tekstsoort;
}): ReactElement {
  const { staat, teksten, werk, omgeving } = usePaneel();
  const { tekstcontrole } = teksten.paneel;
  const nameFigure = useFigureNames();
  const dossier = staat.resultaat?.dossier;
  const som = teksten.beweringen.berekening(bewering);
  const naam = dossier?.lezingen.find(({ document }) => document.id === bewering.document)?.document.naam;
  const plaats = bewering.herkomst === null ? '' : describePlace(bewering.herkomst, teksten);
  const plekken: readonly (readonly [label: string, plek: Plek | null])[] =
    dossier === undefined
      ? []
      : [
          ...bewering.figuren.slice(0, 2).map((figuur) => {
            const plek = placeOfFigure(figuur, dossier, omgeving.kern);
            return [nameFigure(figuur, plek), plek] as const;
          }),
          [tekstcontrole.tekst, placeOfSentence(bewering, omgeving.kern)],
        ];
  return (
    <li className={`kaart bewering ${soort.replace(' ', '-')}`}>
      <p className="klein">
        {bewering.doelstelling !== null && <span className="code">{bewering.doelstelling}</span>}
        {teksten.beweringen.soorten[bewering.soort]}
        {' · '}
        {bewering.toelichting === null ? [naam, plaats].filter(Boolean).join(', ') : tekstcontrole.geenNaam}
      </p>
      <blockquote lang="nl">{bewering.zin}</blockquote>
      <p className="som-tekst">{som}</p>
      {bewering.terzijde !== null && <p className="klein">{tekstcontrole.terzijde(bewering.terzijde)}</p>}
      <div className="plaatsen">
        {plekken.map(
          ([label, plek], i) =>
            plek !== null && (
              <Schakel
                key={`${plek.sleutel}|${plek.kolom}|${i}`}
                className="celverwijzing"
                onClick={() => void werk.showPlace(plek)}
              >
                <Icoon naam="Naar" /> {label}
                <span className="onzichtbaar"> ({bewering.zin})</span>
              </Schakel>
            )
        )}
      </div>
      <Terzijdevak bewering={bewering} som={som} />
    </li>
  );
}
