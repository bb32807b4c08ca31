import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Keuzelijst } from '../delen/Keuzelijst';
import { formatBedragInTekst } from '../../money/format';
import { Dekkingbalk } from './Dekkingbalk';
import { coverageOf, fits, isOpen, type Dossierdeel } from './overzicht';
import type { Standfilter } from './staat';

const STANDEN: readonly Standfilter[] = ['alle', 'open', 'concept', 'ter beoordeling', 'akkoord', 'verouderd'];

/** How far the work is, and what of it is listed. */
export function Filterbalk({ delen }: { readonly delen: readonly Dossierdeel[] }): ReactElement {
  const { staat, teksten, dispatch } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { stand, programma } = staat.verklaar;
  const boven = delen.filter(({ afwijking }) => afwijking.bovenDrempel);
  const { verklaard, totaal, procent } = coverageOf(delen);
  const print = (bedrag: typeof totaal): string => formatBedragInTekst(bedrag, teksten.taal);
  const programmas = [...new Set(delen.map(({ afwijking }) => afwijking.programma))].filter((naam) => naam !== null);
  return (
    <section className="verklaarbalk">
      <p className="slot">
        {boven.length === 0 ? verklaren.geenBoven : verklaren.boven(boven.length, boven.filter(isOpen).length)}
      </p>
      {boven.length > 0 && (
        <>
          <Dekkingbalk procent={procent} />
          <p className="klein">{verklaren.dekking(procent, print(verklaard), print(totaal))}</p>
        </>
      )}
      <div className="filters" role="group" aria-label={verklaren.filter}>
        {STANDEN.map((naam) => {
          const n = delen.filter((deel) => fits(deel, naam)).length;
          if (n === 0 && naam !== 'alle' && naam !== stand) return null;
          return (
            <button
              key={naam}
              type="button"
              className="filter"
              aria-pressed={stand === naam}
              onClick={() => {
                dispatch({ type: 'verklaar', actie: { wat: 'gefilterd', stand: naam } });
              }}
            >
              {verklaren.filters[naam](n)}
            </button>
          );
        })}
      </div>
      {programmas.length > 1 && (
        <Keuzelijst
          className="programmakeuze"
          ariaLabel={verklaren.programma}
          selectedKey={programma ?? ''}
          options={['', ...programmas].map((key) => ({ key, text: key === '' ? verklaren.alleProgrammas : key }))}
          onChange={(_event, option) => {
            const key = String(option?.key ?? '');
            dispatch({ type: 'verklaar', actie: { wat: 'gefilterd', programma: key === '' ? null : key } });
          }}
        />
      )}
    </section>
  );
}
