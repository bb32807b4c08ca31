import React, { Fragment, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import type { Cijferindex } from '../cijfers';
import { useVast } from '../context';
import { Schakel } from '../delen/Schakel';
import { Cijferlink } from './Cijferlink';

interface Props {
  readonly bevinding: Pick<Bevinding, 'verdachten' | 'meerVerdachten'>;
  readonly cijfers: Cijferindex;
  /** Whether one suspect needs no word before it. */
  readonly isKop?: boolean;
}

/** More possibilities than this nobody reads at once. */
const EERST = 4;

/** The figures of which one must be wrong (or some together), each leading to its cell; of many the first. */
export function Verdachten({ bevinding, cijfers, isKop = false }: Props): ReactElement | null {
  const { aansluiten } = useVast().teksten.paneel;
  const { verdachten, meerVerdachten = 0 } = bevinding;
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The link that was pressed is gone: the focus goes on with what came in its place.
    if (unfolded) list.current?.children.item(EERST)?.querySelector('button')?.focus();
  }, [unfolded]);
  const [first] = verdachten;
  if (first === undefined) return null;
  if (verdachten.length === 1 && meerVerdachten === 0) {
    return (
      <p className="verdacht">
        {!isKop && `${aansluiten.verdacht}: `}
        <Combinatie cellen={first} cijfers={cijfers} />
      </p>
    );
  }
  const left = unfolded || verdachten.length <= EERST + 1 ? 0 : verdachten.length - EERST;
  return (
    <>
      <p className="verdacht">{first.length > 1 ? aansluiten.verdachtSamen : aansluiten.verdachtEen}</p>
      <ul className="verdachten" ref={list}>
        {verdachten.slice(0, verdachten.length - left).map((cellen) => (
          <li key={cellen.join()}>
            <Combinatie cellen={cellen} cijfers={cijfers} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Schakel
          className="meer"
          onClick={() => {
            setUnfolded(true);
          }}
        >
          {aansluiten.nogMogelijk(left)}
        </Schakel>
      )}
      {meerVerdachten > 0 && left === 0 && <p className="klein">{aansluiten.meerVerdacht(meerVerdachten)}</p>}
    </>
  );
}

/** Figures that are wrong together, as in a sentence. */
function Combinatie({ cellen, cijfers }: Pick<Props, 'cijfers'> & { readonly cellen: readonly CelId[] }): ReactElement {
  const { aansluiten } = useVast().teksten.paneel;
  return (
    <>
      {cellen.map((cel, place) => (
        <Fragment key={cel}>
          {place > 0 && (place === cellen.length - 1 ? ` ${aansluiten.en} ` : ', ')}
          <Cijferlink cel={cel} cijfer={cijfers.get(cel)} />
        </Fragment>
      ))}
    </>
  );
}
