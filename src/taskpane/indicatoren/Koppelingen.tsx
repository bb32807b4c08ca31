import React, { type ReactElement } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Indicatorkeuze, Indicatorreeks } from '../../domain/indicatorreeks';
import { chooseKoppeling } from '../../workbook/indicatorkeuze';
import { usePaneel } from '../context';

interface Vraag {
  readonly indicator: string;
  readonly tekst: string;
  readonly keuzes: readonly (readonly [label: string, koppeling: Indicatorkeuze['koppeling']])[];
}

/** What was joined by likeness or by order, and what is only alike: each to be agreed to or kept apart. */
export function Koppelingen({ reeks }: { readonly reeks: Indicatorreeks }): ReactElement | null {
  const { staat, teksten, werk } = usePaneel();
  const { indicatoren } = teksten.paneel;
  const vragen: readonly Vraag[] = [
    ...reeks.leden.flatMap(({ indicator, koppeling }): Vraag[] => {
      const tekst = teksten.indicatoren.koppeling(koppeling);
      switch (koppeling.soort) {
        case 'eerste':
        case 'zelfde-naam':
          return [];
        case 'apart':
          return [{ indicator: indicator.id, tekst, keuzes: [[indicatoren.samen, null]] }];
        case 'gelijkenis':
        case 'volgorde': {
          const akkoord = koppeling.akkoord ? [] : ([[indicatoren.akkoord, 'akkoord']] as const);
          return [{ indicator: indicator.id, tekst, keuzes: [...akkoord, [indicatoren.apart, 'apart']] }];
        }
      }
    }),
    ...reeks.voorstellen.map((voorstel): Vraag => ({
      indicator: voorstel.indicator,
      tekst: teksten.indicatoren.voorstel(voorstel),
      keuzes: [
        [indicatoren.akkoord, 'akkoord'],
        [indicatoren.apart, 'apart'],
      ],
    })),
  ];
  if (vragen.length === 0) return null;
  const documenten = new Map(staat.resultaat?.dossier.lezingen.map(({ document }) => [document.id, document.naam]));
  return (
    <div className="koppelingen">
      <h4>{indicatoren.koppelingen}</h4>
      <ul>
        {vragen.map(({ indicator, tekst, keuzes }) => (
          <li key={indicator + tekst}>
            <span>
              {tekst}
              <span className="klein document">{documenten.get(indicator.split('.')[0] ?? '')}</span>
            </span>
            <span className="knoppen">
              {keuzes.map(([label, koppeling]) => (
                <DefaultButton
                  key={label}
                  className="klein-knop"
                  text={label}
                  ariaLabel={indicatoren.over(label, tekst)}
                  allowDisabledFocus
                  disabled={staat.bezig !== null}
                  onClick={() =>
                    void werk.edit((dossier) => chooseKoppeling(dossier, indicator, koppeling), 'koppeling')
                  }
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
