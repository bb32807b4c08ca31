import React, { type ReactElement } from 'react';
import type { Toelichting } from '../../domain/toelichting';
import { usePaneel } from '../context';

/** Notes whose afwijking is gone: kept, and listed. */
export function Vervallen({ toelichtingen }: { readonly toelichtingen: readonly Toelichting[] }): ReactElement | null {
  const { verklaren } = usePaneel().teksten.paneel;
  const left = toelichtingen.filter((note) => note.vervallen && note.tekst.trim() !== '');
  if (left.length === 0) return null;
  return (
    <section className="groep" aria-labelledby="vervallen-kop">
      <h3 id="vervallen-kop">{verklaren.vervallen}</h3>
      <p className="klein">{verklaren.vervallenUitleg}</p>
      <ul className="afwijkingen">
        {left.map((note) => (
          <li key={note.sleutel} className="kaart">
            <p className="klein">{note.sleutel}</p>
            <blockquote lang="nl">{note.tekst}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
