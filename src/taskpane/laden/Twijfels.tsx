import React, { useState, type ReactElement } from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { Herkomst } from '../../domain/herkomst';
import type { Lezing } from '../../domain/lezing';
import type { Problem } from '../../domain/problem';
import { useVast } from '../context';
import { useStuksgewijs } from '../delen/stuksgewijs';
import { Icoon } from '../iconen';
import { groupTwijfels } from './twijfel';

/** Serious doubts that show at once, and places of each. */
const EERSTE = 3;

/** What the reader of the document was not sure of, with the place. */
export function Twijfels({ lezing }: { readonly lezing: Lezing }): ReactElement | null {
  const { teksten } = useVast();
  const { laden } = teksten.paneel;
  const [all, setAll] = useState(false);
  const twijfels = groupTwijfels(mostSeriousFirst(lezing.twijfels));
  const getoond = useStuksgewijs(all ? twijfels.length : EERSTE, 40);
  if (twijfels.length === 0) return null;
  const places = (ook: readonly Herkomst[]): string => {
    const named = all ? ook : ook.slice(0, EERSTE);
    return laden.ookOp(named.map(teksten.problemen.plaats), ook.length - named.length);
  };
  const shown = all
    ? twijfels
    : twijfels.slice(0, Math.min(EERSTE, Math.max(1, twijfels.filter(({ twijfel }) => !isMild(twijfel)).length)));
  return (
    <div className="twijfels">
      <h4>
        <Icoon naam="Warning" /> {laden.twijfels(lezing.twijfels.length)}
      </h4>
      <ul>
        {shown.slice(0, getoond).map(({ twijfel, ook }, index) => (
          <li key={index}>
            {teksten.problemen.zin(twijfel)} {ook.length > 0 && places(ook)}
          </li>
        ))}
      </ul>
      {!all && (shown.length < twijfels.length || twijfels.some(({ ook }) => ook.length > EERSTE)) && (
        <ActionButton
          className="klein-knop"
          text={laden.meerTwijfels(lezing.twijfels.length)}
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
