import React, { type ReactElement } from 'react';
import type { Resultaat } from '../../domain/resultaat';
import { usePaneel } from '../context';

/** Notes and causes whose afwijking is gone: kept, and listed. */
export function Vervallen({ resultaat }: { readonly resultaat: Resultaat }): ReactElement | null {
  const { verklaren } = usePaneel().teksten.paneel;
  const { dossier } = resultaat;
  const notes = dossier.toelichtingen.filter((note) => note.vervallen && note.tekst.trim() !== '');
  const causes = (resultaat.oorzaken ?? dossier.oorzaken ?? []).filter((o) => o.vervallen && o.verwijderd !== true);
  if (notes.length + causes.length === 0) return null;
  return (
    <section className="groep" aria-labelledby="vervallen-kop">
      <h3 id="vervallen-kop">{verklaren.vervallen}</h3>
      <p className="klein">{verklaren.vervallenUitleg}</p>
      <ul className="afwijkingen">
        {notes.map((note) => (
          <li key={note.sleutel} className="kaart">
            <p className="klein">{note.onderwerp ?? note.sleutel}</p>
            <blockquote lang="nl">{note.tekst}</blockquote>
          </li>
        ))}
        {causes.map(({ sleutel, onderwerp, afwijking, tekst }) => (
          <li key={sleutel} className="kaart">
            <p className="klein">{verklaren.vervallenOorzaak(onderwerp === '' ? afwijking : onderwerp)}</p>
            <blockquote lang="nl">{tekst}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
