import React, { useMemo, type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import { usePaneel } from '../context';
import { siblingsOf } from './oorsprong';

interface Props {
  readonly tabel: Tabel;
  readonly lezing: Lezing;
}

/** What was set right in one table, for the others of the document with the same header: there when there is both. */
export function Verbreidknop({ tabel, lezing }: Props): ReactElement | null {
  const { staat, teksten, dispatch } = usePaneel();
  const { id } = lezing.document;
  const oorsprong = staat.oorsprong[id];
  const aantal = useMemo(() => siblingsOf(tabel, lezing, oorsprong).length, [tabel, lezing, oorsprong]);
  if (aantal === 0) return null;
  return (
    <DefaultButton
      className="klein-knop verbreid"
      text={teksten.paneel.laden.verbreid(aantal)}
      onClick={() => {
        dispatch({ type: 'verbreid', document: id, tabel: tabel.id });
      }}
    />
  );
}
