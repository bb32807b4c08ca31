import type { Afwijking, Afwijkingssoort } from '../../src/domain/afwijking';
import type { Reeks } from '../../src/domain/tabel';
import { compareSides } from '../../src/explanations/vergelijk';
import type { Punt } from '../../src/explanations/punt';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';

interface Vorm {
  readonly soort: Afwijkingssoort;
  /** Euro. */
  readonly van: number;
  readonly naar: number;
  readonly basis?: Reeks;
  readonly vergeleken?: Reeks;
  readonly jaren?: readonly [number | null, number | null];
  readonly stap?: number;
  readonly niveau?: 'geheel' | 'subtotaal' | 'programma' | 'rij' | 'rij zonder code';
  readonly naam?: string;
}

/** A deviation as the explanations stage makes it; by default of doelstelling 1.6, rekening 2021 to rekening 2023. */
export function afwijking({
  soort,
  van,
  naar,
  basis = 'rekening',
  vergeleken = 'rekening',
  jaren = basis === 'rekening' ? [2021, 2023] : [2023, 2023],
  stap = 1000,
  niveau = 'rij',
  naam = niveau === 'programma' ? 'Programma 1 Onderwijs' : 'Bestaan',
}: Vorm): Afwijking {
  const punt = (reeks: Reeks, jaar: number | null, bedrag: number): Punt => ({
    document: 'd1',
    documentjaar: jaar,
    programma: 'Programma 1 Onderwijs',
    niveau: 'doelstelling',
    rij: 'd1.t1.r1',
    code: null,
    naam,
    soort,
    reeks,
    jaar,
    bedrag: toBedrag(decimaal(bedrag), decimaal(1)),
    stap: decimaal(stap),
    cellen: [],
  });
  return compareSides(
    {
      programmasleutel: 'p1',
      programma: niveau === 'programma' ? naam : 'Programma 1 Onderwijs',
      rijsleutel: niveau === 'programma' ? '' : '1.6',
      doelstelling: niveau === 'rij' ? '1.6' : null,
      naam,
      soort,
      ...(niveau === 'geheel' || niveau === 'subtotaal' ? { niveau } : {}),
    },
    punt(basis, jaren[0], van),
    punt(vergeleken, jaren[1], naar),
    { bedrag: null, procent: null }
  );
}
