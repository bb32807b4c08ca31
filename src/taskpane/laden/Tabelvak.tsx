import React, { memo, useState, type ReactElement } from 'react';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { useVast } from '../context';
import { Icoon } from '../iconen';
import { describePlace } from '../notatie';
import { Tabellijf } from './Tabellijf';
import { countDoubts } from './twijfel';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
  /** Whether it shows its figures at once: not in a document of many tables. */
  readonly open: boolean;
}

/** One table of baten and lasten as read: what it is in a line, and on request everything of it. */
export const Tabelvak = memo(function Tabelvak({ tabel, lezing, open }: Props): ReactElement {
  const { teksten } = useVast();
  const { laden } = teksten.paneel;
  const [isOpen, setOpen] = useState(open);
  const twijfels = countDoubts(lezing, tabel);
  const lijf = `lijf-${tabel.id}`;
  return (
    <section className="deel tabelvak" aria-labelledby={`titel-${tabel.id} doc-${lezing.document.id}`}>
      <h4 id={`titel-${tabel.id}`}>
        <button
          type="button"
          className="uitklap"
          aria-expanded={isOpen}
          aria-controls={lijf}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Icoon naam={isOpen ? 'ChevronDown' : 'ChevronRight'} />
          <span>{tabel.titel ?? programmeOf(tabel) ?? laden.tabel}</span>
        </button>
      </h4>
      <p className="klein">
        {laden.tabelrijen(tabel.rijen.length)} · {describePlace(tabel.herkomst, teksten)}
        {twijfels > 0 && <span className="merkje let-op">{laden.twijfels(twijfels)}</span>}
      </p>
      <div id={lijf}>{isOpen && <Tabellijf tabel={tabel} lezing={lezing} />}</div>
    </section>
  );
});

/** The programme of all rows of a table that has no title of its own. */
function programmeOf({ rijen }: Tabel): string | null {
  const [first = null, ...others] = new Set(rijen.map(({ programma }) => programma));
  return others.length === 0 ? first : null;
}
