import React, { type ReactElement } from 'react';
import type { Reekspunt } from '../../domain/indicatorreeks';
import { toNumber } from '../../money/decimaal';
import { usePaneel } from '../context';

const BREED = 104;
const HOOG = 32;
const RAND = 4;

interface Stip {
  readonly x: number;
  readonly y: number;
  readonly jaar: number;
}

/** Pairs of neighbouring years: over a missing year no line is drawn. */
function strokes(stippen: readonly Stip[]): readonly (readonly [Stip, Stip])[] {
  return stippen.flatMap((stip, i) => {
    const volgende = stippen[i + 1];
    return volgende?.jaar === stip.jaar + 1 ? [[stip, volgende] as const] : [];
  });
}

/** Target (open, dashed) and realisation (filled) over the years, small, with its figures as text for who cannot see it. */
export function Sparkline({
  naam,
  punten,
}: {
  readonly naam: string;
  readonly punten: readonly Reekspunt[];
}): ReactElement | null {
  const { indicatoren } = usePaneel().teksten.paneel;
  const jaren = punten.map(({ jaar }) => jaar);
  const values = punten.flatMap(({ begroting, realisatie }) =>
    [begroting, realisatie].flatMap((meting) => (meting?.waarde ? [toNumber(meting.waarde)] : []))
  );
  if (values.length === 0) return null;
  const [eerste, laatste] = [Math.min(...jaren), Math.max(...jaren)];
  const [laag, hoog] = [Math.min(...values), Math.max(...values)];
  const x = (jaar: number): number =>
    laatste === eerste ? BREED / 2 : RAND + ((jaar - eerste) / (laatste - eerste)) * (BREED - 2 * RAND);
  const y = (waarde: number): number =>
    hoog === laag ? HOOG / 2 : HOOG - RAND - ((waarde - laag) / (hoog - laag)) * (HOOG - 2 * RAND);
  const dots = (kant: 'begroting' | 'realisatie'): readonly Stip[] =>
    punten.flatMap(({ jaar, [kant]: meting }) =>
      meting?.waarde ? [{ jaar, x: x(jaar), y: y(toNumber(meting.waarde)) }] : []
    );
  const tekst = punten
    .map(({ jaar, begroting, realisatie }) =>
      indicatoren.punt(jaar, begroting?.tekst ?? indicatoren.geen, realisatie?.tekst ?? indicatoren.geen)
    )
    .join('; ');
  const line = (kant: 'begroting' | 'realisatie', [a, b]: readonly [Stip, Stip]): ReactElement => (
    <line key={a.jaar} className={`lijn-${kant}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
  );
  const [doel, gemeten] = [dots('begroting'), dots('realisatie')];
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${BREED} ${HOOG}`}
      role="img"
      aria-label={indicatoren.grafiek(naam, tekst)}
    >
      {strokes(doel).map((paar) => line('begroting', paar))}
      {strokes(gemeten).map((paar) => line('realisatie', paar))}
      {doel.map((stip) => (
        <circle key={stip.jaar} className="stip-begroting" cx={stip.x} cy={stip.y} r={2.4} />
      ))}
      {gemeten.map((stip) => (
        <circle key={stip.jaar} className="stip-realisatie" cx={stip.x} cy={stip.y} r={2.6} />
      ))}
    </svg>
  );
}
