import React, { type ReactElement } from 'react';
import type { Richting } from '../../domain/indicator';
import type { Indicatorreeks } from '../../domain/indicatorreeks';
import { chooseRichting } from '../../workbook/indicatorkeuze';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';

const RICHTINGEN: readonly Richting[] = ['hoger', 'lager', 'gelijk'];
const AFGELEID = 'afgeleid';

/** Which way is better: as inferred with the reason, or as the user says; kept in the workbook. */
export function Richtingkeuze({
  reeks,
  naam,
}: {
  readonly reeks: Indicatorreeks;
  readonly naam: string;
}): ReactElement {
  const { staat, teksten, werk } = usePaneel();
  const { indicatoren } = teksten.paneel;
  const gekozen = reeks.reden?.code === 'gebruiker';
  const choose = (sleutel: string): void => {
    const richting = RICHTINGEN.find((een) => een === sleutel) ?? null;
    const ids = reeks.leden.map(({ indicator }) => indicator.id);
    void werk.edit((dossier) => chooseRichting(dossier, ids, richting), 'richting');
  };
  return (
    <div className="richting">
      <Keuzelijst
        label={indicatoren.richting}
        ariaLabel={`${indicatoren.richting} ${naam}`}
        disabled={staat.bezig !== null}
        selectedKey={gekozen ? reeks.richting : AFGELEID}
        options={[
          {
            key: AFGELEID,
            text:
              gekozen || reeks.richting === null
                ? indicatoren.afgeleidKeuze
                : teksten.indicatoren.richting[reeks.richting],
          },
          ...RICHTINGEN.filter((een) => gekozen || een !== reeks.richting).map((een) => ({
            key: een,
            text: teksten.indicatoren.richting[een],
          })),
        ]}
        onChange={(_event, option) => {
          if (option !== undefined) choose(String(option.key));
        }}
      />
      <p className="klein">
        {gekozen
          ? teksten.indicatoren.reden(reeks.reden)
          : indicatoren.afgeleid(teksten.indicatoren.reden(reeks.reden))}
      </p>
    </div>
  );
}
