import React, { useState, type ReactElement } from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { Lezing } from '../../domain/lezing';
import type { Problem } from '../../domain/problem';
import { usePaneel } from '../context';
import { Icoon } from '../iconen';

const EERSTE = 3;

/** What the reader of the document was not sure of, with the place. */
export function Twijfels({ lezing }: { readonly lezing: Lezing }): ReactElement | null {
  const { teksten } = usePaneel();
  const { laden } = teksten.paneel;
  const [all, setAll] = useState(false);
  const twijfels = mostSeriousFirst(lezing.twijfels);
  if (twijfels.length === 0) return null;
  const shown = all ? twijfels : twijfels.slice(0, EERSTE);
  return (
    <div className="twijfels">
      <h4>
        <Icoon naam="Warning" /> {laden.twijfels(twijfels.length)}
      </h4>
      <ul>
        {shown.map((twijfel, index) => (
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

/** An inferred name is marked where it stands: it comes last. */
function mostSeriousFirst(twijfels: readonly Problem[]): readonly Problem[] {
  const mild = (twijfel: Problem): number => (twijfel.code === 'naam-afgeleid' ? 1 : 0);
  return [...twijfels].sort((a, b) => mild(a) - mild(b));
}
