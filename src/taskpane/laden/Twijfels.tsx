import React, { useState, type ReactElement } from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import type { Problem } from '../../domain/problem';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';

/** Serious doubts that show at once. */
const EERSTE = 3;

/** What the reader of the document was not sure of, with the place. */
export function Twijfels({ lezing }: { readonly lezing: Lezing }): ReactElement | null {
  const { teksten } = useVast();
  const { laden } = teksten.paneel;
  const [all, setAll] = useState(false);
  const twijfels = mostSeriousFirst(lezing.twijfels);
  const getoond = useStuksgewijs(all ? twijfels.length : EERSTE, 40);
  if (twijfels.length === 0) return null;
  const shown = all
    ? twijfels
    : twijfels.slice(0, Math.min(EERSTE, Math.max(1, twijfels.filter((twijfel) => !isMild(twijfel)).length)));
  return (
    <div className="twijfels">
      <h4>
        <Icoon naam="Warning" /> {laden.twijfels(twijfels.length)}
      </h4>
      <ul>
        {shown.slice(0, getoond).map((twijfel, index) => (
          <li key={index}>{teksten.problemen.zin(twijfel)}</li>
        ))}
      </ul>
      {shown.length < twijfels.length && (
        <ActionButton
          className="klein-knop"
          text={laden.meerTwijfels(twijfels.length)}
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </div>
  );
}

function mostSeriousFirst(twijfels: readonly Problem[]): readonly Problem[] {
  return [...twijfels].sort((a, b) => Number(isMild(a)) - Number(isMild(b)));
}

/** An inferred name is marked where it stands: it comes last. */
function isMild(twijfel: Problem): boolean {
  return twijfel.code === 'naam-afgeleid';
}
