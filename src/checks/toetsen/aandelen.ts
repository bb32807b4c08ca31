import type { Cel, Tegel } from '../../domain/tabel';
import { compare, type Decimaal } from '../../money/decimaal';
import type { Tegelblok } from './tegels';

/** A tile with its share. */
export interface Aandeel {
  readonly tegel: Tegel;
  readonly aandeel: Cel;
}

/** The shares of the three tiles of a programme. */
export interface Aandelen {
  readonly lasten: Aandeel;
  readonly baten: Aandeel;
  readonly saldo: Aandeel;
  /** Percent. */
  readonly stap: Decimaal;
}

/** The three shares of a block and the step they are published in; null when one is missing. */
export function sharesOf({ tegels }: Tegelblok): Aandelen | null {
  const [lasten, baten, saldo] = [tegels.lasten, tegels.baten, tegels.saldo].map(withAandeel);
  if (!lasten || !baten || !saldo) return null;
  // A site that drops trailing zeros prints 11,80 as "11,8": the finest share of the block shows the real step.
  const stap = [lasten, baten, saldo].map(({ aandeel }) => aandeel.stap).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  return { lasten, baten, saldo, stap };
}

function withAandeel(tegel: Tegel | undefined): Aandeel | null {
  return tegel?.aandeel ? { tegel, aandeel: tegel.aandeel } : null;
}
