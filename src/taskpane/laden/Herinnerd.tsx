import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Herinnering } from '../../domain/indeling';
import { useVast } from '../context';
import { Icoon } from '../iconen';

interface Props {
  readonly document: string;
  readonly herinneringen: readonly Herinnering[];
}

/** What was remembered of earlier documents: said, with why it was not applied or the way to turn it back. */
export function Herinnerd({ document, herinneringen }: Props): ReactElement | null {
  const { teksten, dispatch } = useVast();
  const { herinnerd } = teksten.paneel.laden;
  if (herinneringen.length === 0) return null;
  return (
    <ul className="herinnerd">
      {group(herinneringen).map(({ stand, indeling, tabellen }) => {
        const applied = stand === 'toegepast';
        const text = herinnerd[stand](tabellen.length, indeling.op, indeling.document);
        return (
          <li key={tabellen[0]} className={applied || stand === 'teruggedraaid' ? '' : 'let-op'}>
            <span>
              <Icoon naam={applied || stand === 'teruggedraaid' ? 'Info' : 'Warning'} /> {text}
            </span>
            <DefaultButton
              className="klein-knop"
              text={applied ? herinnerd.ongedaan : stand === 'teruggedraaid' ? herinnerd.opnieuw : herinnerd.toepassen}
              onClick={() => {
                dispatch({ type: 'herinnering-gekozen', document, tabellen, toepassen: !applied });
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface Groep {
  readonly stand: Herinnering['stand'];
  readonly indeling: Herinnering['indeling'];
  readonly tabellen: readonly string[];
}

/** Tables with the same layout and the same outcome are told of once. */
function group(herinneringen: readonly Herinnering[]): readonly Groep[] {
  const groepen: Groep[] = [];
  for (const { tabel, indeling, stand } of herinneringen) {
    const index = groepen.findIndex((groep) => groep.indeling === indeling && groep.stand === stand);
    const old = groepen[index];
    if (old === undefined) groepen.push({ stand, indeling, tabellen: [tabel] });
    else groepen[index] = { ...old, tabellen: [...old.tabellen, tabel] };
  }
  return groepen;
}
