import React, { type ReactElement } from 'react';
import type { Indicatorreeks, Reekslid } from '../../domain/indicatorreeks';
import { notesOf, placeOfNotitie } from '../../workbook/indicatorkeuze';
import { usePaneel } from '../context';
import { Schakel } from '../delen/Schakel';
import { Icoon } from '../iconen';

/** The draft, what the document says of it, and the user's own note with the way to it. */
export function Toelichtingen({
  reeks,
  lid,
}: {
  readonly reeks: Indicatorreeks;
  readonly lid: Reekslid;
}): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { indicatoren } = teksten.paneel;
  const dossier = staat.resultaat?.dossier;
  const { indicator } = lid;
  const notitie = dossier === undefined ? undefined : notesOf(dossier).get(indicator.id);
  const plek = dossier === undefined ? null : placeOfNotitie(dossier, indicator.id);
  // Notes are part of the accounts: their drafts are Dutch whatever the language of the pane.
  const concept = staat.resultaat === null ? '' : teksten.indicatoren.concept(reeks, lid);
  return (
    <div className="toelichting">
      {concept !== '' && (
        <p className="concept">
          <span className="klein">{indicatoren.concept}</span>
          {concept}
        </p>
      )}
      {indicator.toelichting !== null && (
        <blockquote className="uit-document" lang="nl">
          <span className="klein" lang={teksten.taal}>
            {indicatoren.toelichting}
          </span>
          {indicator.toelichting}
        </blockquote>
      )}
      {notitie !== undefined && (
        <blockquote lang="nl">
          <span className="klein" lang={teksten.taal}>
            {indicatoren.notitie}
          </span>
          {notitie.notitie}
        </blockquote>
      )}
      {plek !== null && (
        <Schakel onClick={() => void werk.showPlace(plek)}>
          <Icoon naam="Naar" /> {notitie === undefined ? indicatoren.schrijfNotitie : indicatoren.naarNotitie}
          <span className="onzichtbaar"> ({reeks.naam ?? indicatoren.zonderNaam})</span>
        </Schakel>
      )}
    </div>
  );
}
