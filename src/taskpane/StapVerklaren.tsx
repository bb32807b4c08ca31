import React, { type ReactElement } from 'react';
import { usePaneel } from './context';
import { Onderdelen } from './delen/Onderdelen';
import { Indicatoren } from './indicatoren/Indicatoren';
import { countStrijdig } from './indicatoren/orde';
import { toExplain } from './selectie';
import { Verklaren } from './verklaren/Verklaren';

/** Step three in two parts: afwijkingen of amounts, and indicators. */
export function StapVerklaren(): ReactElement {
  const { staat, dispatch } = usePaneel();
  const { resultaat } = staat;
  const reeksen = resultaat?.reeksen ?? [];
  if (reeksen.length === 0) return <Verklaren />;
  return (
    <>
      <Onderdelen
        delen={[
          { deel: 'afwijkingen', aantal: toExplain(resultaat).length },
          { deel: 'indicatoren', aantal: countStrijdig(reeksen) },
        ]}
        gekozen={staat.deel.verklaren}
        kies={(deel) => {
          dispatch({ type: 'deel-gekozen', deel });
        }}
      />
      {staat.deel.verklaren === 'indicatoren' ? <Indicatoren /> : <Verklaren />}
    </>
  );
}
