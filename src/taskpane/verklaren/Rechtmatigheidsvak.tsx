import React, { type ReactElement } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { compare, isZero, NUL } from '../../money/decimaal';
import { formatBedragInTekst } from '../../money/format';
import type { Decimaal } from '../../money/decimaal';
import { RECHTMATIGHEID } from '../../workbook/plannen/rechtmatigheid';
import { usePaneel } from '../context';
import { Grensveld } from './Grensveld';

/** Lasten above the begroting per programme: what of it is covered by baten, and which category the user gave it. */
export function Rechtmatigheidsvak(): ReactElement | null {
  const { staat, teksten, werk } = usePaneel();
  const { verklaren } = teksten.paneel;
  const rechtmatigheid = staat.resultaat?.rechtmatigheid ?? null;
  if (rechtmatigheid === null) return null;
  const { regels, overschrijding, nietGecompenseerd, grens, onvolledig, percentage } = rechtmatigheid;
  const print = (bedrag: Decimaal): string => formatBedragInTekst(bedrag, teksten.taal);
  const above = regels.filter((regel) => compare(regel.overschrijding, NUL) > 0);
  const notes = new Map((staat.resultaat?.dossier.rechtmatigheid ?? []).map((note) => [note.sleutel, note]));
  return (
    <section className="groep rechtmatigheid" aria-labelledby="rechtmatigheid-kop">
      <h3 id="rechtmatigheid-kop">{verklaren.rechtmatigheid}</h3>
      <p>
        {verklaren.overschreden(above.length, print(overschrijding))}{' '}
        {!isZero(overschrijding) && verklaren.nietGecompenseerd(print(nietGecompenseerd))}
      </p>
      <Grensveld percentage={percentage} />
      {grens !== null && <p className="klein">{verklaren.grensIs(print(grens))}</p>}
      {onvolledig && <p className="let-op">{verklaren.onvolledig}</p>}
      <ul>
        {above.map((regel) => {
          const note = notes.get(regel.sleutel);
          return (
            <li key={regel.sleutel} className="kaart">
              <h4>{regel.programma}</h4>
              <dl className="zijden">
                <div>
                  <dt>{verklaren.overschrijding}</dt>
                  <dd className="getal">{print(regel.overschrijding)}</dd>
                </div>
                <div>
                  <dt>{verklaren.gedekt}</dt>
                  <dd className="getal">{print(regel.gecompenseerd)}</dd>
                </div>
              </dl>
              {note !== undefined && (
                <p lang="nl">{[note.categorie, note.tekst].filter((part) => part !== '').join(': ')}</p>
              )}
              <Link
                onClick={() =>
                  void werk.showPlace({ tabel: RECHTMATIGHEID, sleutel: regel.sleutel, kolom: 'Categorie' })
                }
              >
                {note === undefined || note.categorie === '' ? verklaren.kiesCategorie : verklaren.naarBlad}
                <span className="onzichtbaar"> ({regel.programma})</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
