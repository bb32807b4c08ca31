import React, { type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { toExplain } from '../selectie';
import { Drempelvak } from './Drempelvak';
import { NietVergeleken } from './NietVergeleken';
import { Vergelijkingvak } from './Vergelijkingvak';
import { Vervallen } from './Vervallen';
import { groupComparisons } from './vergelijking';

/** Step three: what must be explained, largest first, with a draft and the user's own note. */
export function Verklaren(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { resultaat } = staat;
  if (resultaat === null || resultaat.afwijkingen.length === 0) {
    return <Leeg titel={verklaren.leeg} uitleg={verklaren.leegUitleg} />;
  }
  const boven = resultaat.afwijkingen.filter((afwijking) => afwijking.bovenDrempel);
  const onder = resultaat.afwijkingen.length - boven.length;
  const left = toExplain(resultaat).length;
  return (
    <>
      <h2 className="onzichtbaar">{verklaren.titel}</h2>
      <Drempelvak drempel={resultaat.dossier.instellingen.drempel} />
      <p className="slot">{boven.length === 0 ? verklaren.geenBoven : verklaren.boven(boven.length, left)}</p>
      {groupComparisons(boven).map((vergelijking) => (
        <Vergelijkingvak key={vergelijking.sleutel} vergelijking={vergelijking} />
      ))}
      {onder > 0 && <p className="klein">{verklaren.onder(onder)}</p>}
      <NietVergeleken resultaat={resultaat} />
      <Vervallen toelichtingen={resultaat.dossier.toelichtingen} />
    </>
  );
}
