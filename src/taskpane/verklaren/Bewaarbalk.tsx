import React, { type ReactElement } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { usePaneel } from '../context';
import type { Ontwerpvelden } from './gebruik';
import { isOvertaken, type Velden } from './ontwerp';

interface Props {
  readonly ontwerp: Ontwerpvelden;
  readonly sleutel: string;
  /** What the workbook says. */
  readonly nu: Velden;
  readonly onSave: () => void;
  /** What was typed cannot be saved as it is. */
  readonly isFout?: boolean;
}

/** Saves or throws away what was typed; says why it is not saved yet, and what the workbook says meanwhile. */
export function Bewaarbalk({ ontwerp, sleutel, nu, onSave, isFout = false }: Props): ReactElement | null {
  const { staat, teksten } = usePaneel();
  const { verklaren, fout } = teksten.paneel;
  const draft = staat.verklaar.ontwerpen[sleutel];
  if (draft === undefined) return null;
  const other = nu['tekst'] ?? '';
  return (
    <div className="bewaarbalk">
      {isOvertaken(draft, nu) && (
        <p className="let-op">{other === '' ? verklaren.ingehaaldLeeg : verklaren.ingehaald(other)}</p>
      )}
      <p className={ontwerp.mislukt ? 'let-op' : 'klein'} role="status">
        {ontwerp.mislukt
          ? `${verklaren.mislukt} ${staat.fout === null ? '' : fout[staat.fout.code]}`
          : `${verklaren.bewaren} ${verklaren.sneltoets}`}
      </p>
      <div className="knoppen">
        <PrimaryButton text={verklaren.bewaar} allowDisabledFocus disabled={isFout} onClick={onSave} />
        <DefaultButton
          text={isOvertaken(draft, nu) ? verklaren.neemWerkmap : verklaren.weg}
          onClick={ontwerp.discard}
        />
      </div>
    </div>
  );
}
