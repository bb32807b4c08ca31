import React, { Fragment, useState, type ReactElement } from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import type { Cijfer } from '../cijfers';
import { usePaneel } from '../context';
import { Cijferlink } from './Cijferlink';

interface Props {
  readonly verdachten: Bevinding['verdachten'];
  readonly cijfers: ReadonlyMap<CelId, Cijfer>;
}

/** The figures of which one must be wrong (or some together), each leading to its cell. */
export function Verdachten({ verdachten, cijfers }: Props): ReactElement | null {
  const { aansluiten } = usePaneel().teksten.paneel;
  if (verdachten.length === 0) return null;
  return (
    <p>
      {aansluiten.verdacht}: <Verdachtenlijst verdachten={verdachten} cijfers={cijfers} />.
    </p>
  );
}

/** More possibilities than this nobody reads at once. */
const EERST = 4;

/** The same without a sentence around them; of many possibilities the first, and the others when asked for. */
export function Verdachtenlijst({ verdachten, cijfers }: Props): ReactElement {
  const { aansluiten } = usePaneel().teksten.paneel;
  const [unfolded, setUnfolded] = useState(false);
  const left = unfolded || verdachten.length <= EERST + 1 ? 0 : verdachten.length - EERST;
  const shown = left === 0 ? verdachten : verdachten.slice(0, EERST);
  return (
    <>
      {shown.map((cellen, index) => (
        <Fragment key={cellen.join()}>
          {separate(index, verdachten.length, aansluiten.of)}
          {cellen.map((cel, place) => (
            <Fragment key={cel}>
              {separate(place, cellen.length, aansluiten.en)}
              <Cijferlink cel={cel} cijfer={cijfers.get(cel)} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {left > 0 && (
        <>
          {' '}
          {aansluiten.of}{' '}
          <Link
            onClick={() => {
              setUnfolded(true);
            }}
          >
            {aansluiten.nogMogelijk(left)}
          </Link>
        </>
      )}
    </>
  );
}

/** What stands before an item of a list in a sentence. */
function separate(index: number, length: number, last: string): string {
  if (index === 0) return '';
  return index === length - 1 ? ` ${last} ` : ', ';
}
