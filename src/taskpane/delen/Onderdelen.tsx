import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import type { Deel } from '../deel';

interface Props {
  readonly delen: readonly { readonly deel: Deel; readonly aantal: number }[];
  readonly gekozen: Deel;
  readonly kies: (deel: Deel) => void;
}

/** The parts of a step, with what is left to do in each: buttons, since the steps themselves are the tabs. */
export function Onderdelen({ delen, gekozen, kies }: Props): ReactElement {
  const { indicatoren } = usePaneel().teksten.paneel;
  return (
    <div className="onderdelen" role="group" aria-label={indicatoren.delen}>
      {delen.map(({ deel, aantal }) => (
        <button
          key={deel}
          type="button"
          aria-pressed={deel === gekozen}
          onClick={() => {
            kies(deel);
          }}
        >
          {indicatoren.deel[deel]}
          {aantal > 0 && (
            <>
              <span aria-hidden="true" className="telling">
                {aantal > 99 ? '99+' : aantal}
              </span>
              <span className="onzichtbaar">, {indicatoren.deelTelling[deel](aantal)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
