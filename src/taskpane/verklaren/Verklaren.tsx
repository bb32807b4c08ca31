import React, { useMemo, useState, type ReactElement } from 'react';
import { usePaneel } from '../context';
import { Leeg } from '../delen/Leeg';
import { Schakel } from '../delen/Schakel';
import { Drempelvak } from './Drempelvak';
import { Filterbalk } from './Filterbalk';
import { Losse } from './Losse';
import { NietVergeleken } from './NietVergeleken';
import { draftedAfwijkingen } from './ontwerpgeheugen';
import { collect, fits } from './overzicht';
import { Rechtmatigheidsvak } from './Rechtmatigheidsvak';
import { Vergelijkingvak } from './Vergelijkingvak';
import { groupComparisons } from './vergelijking';
import { Vervallen } from './Vervallen';
import { useVolgorde } from './volgorde';

/** As many cards as a person reads at a time; more on request. */
const PER_KEER = 40;

/** Step three: what must be explained, most unexplained first, with everything to explain it. */
export function Verklaren(): ReactElement {
  const { staat, teksten } = usePaneel();
  const { verklaren } = teksten.paneel;
  const { resultaat, verklaar } = staat;
  const [count, setCount] = useState(PER_KEER);
  const drafted = useMemo(() => draftedAfwijkingen(verklaar.ontwerpen, resultaat), [verklaar.ontwerpen, resultaat]);
  const draftedKey = [...drafted].join('\n');
  const delen = useMemo(
    () => (resultaat === null ? [] : collect(resultaat, drafted)),
    // By content: a new set with every keystroke would collect all over again.
    [resultaat, draftedKey]
  );
  const sorted = useVolgorde(delen);
  if (resultaat === null || resultaat.afwijkingen.length === 0) {
    return (
      <>
        {resultaat !== null && resultaat.dossier.lezingen.length > 0 && (
          // Another base may be why there is nothing: it must be possible to choose it back, in the same box.
          <Drempelvak key="drempel" instellingen={resultaat.dossier.instellingen} />
        )}
        <Leeg titel={verklaren.leeg} uitleg={verklaren.leegUitleg} />
        <Losse />
        {resultaat !== null && <Vervallen resultaat={resultaat} />}
      </>
    );
  }
  const { stand, programma, open } = verklaar;
  // What is being worked on stays in view, also when it no longer fits the filter.
  const shown = sorted.filter(
    (deel) =>
      open.includes(deel.afwijking.sleutel) ||
      (fits(deel, stand) && (programma === null || deel.afwijking.programma === programma))
  );
  const onder = resultaat.afwijkingen.filter((afwijking) => !afwijking.bovenDrempel).length;
  const comparisons = groupComparisons(shown.slice(0, count).map(({ afwijking }) => afwijking));
  const bySleutel = new Map(shown.map((deel) => [deel.afwijking.sleutel, deel]));
  return (
    <>
      <h2 className="onzichtbaar">{verklaren.titel}</h2>
      <Drempelvak key="drempel" instellingen={resultaat.dossier.instellingen} />
      <Losse />
      <Filterbalk delen={delen} />
      {shown.length === 0 && delen.length > 0 && <p className="klein">{verklaren.nietsInFilter}</p>}
      {comparisons.map((vergelijking) => (
        <Vergelijkingvak
          key={vergelijking.sleutel}
          vergelijking={vergelijking}
          delen={vergelijking.afwijkingen.flatMap(({ sleutel }) => bySleutel.get(sleutel) ?? [])}
          getypt={drafted}
        />
      ))}
      {shown.length > count && (
        <p>
          <Schakel
            onClick={() => {
              setCount(count + PER_KEER);
            }}
          >
            {verklaren.meer(Math.min(PER_KEER, shown.length - count))}
          </Schakel>
        </p>
      )}
      {onder > 0 && <p className="klein">{verklaren.onder(onder)}</p>}
      <Rechtmatigheidsvak />
      <NietVergeleken resultaat={resultaat} />
      <Vervallen resultaat={resultaat} />
    </>
  );
}
