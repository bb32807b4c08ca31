import type { Bevinding, Bewijs } from '../domain/bevinding';

/** Whether a proof only repeats the sum of its finding: then the finding has said it already. */
export function isOwnSum({ termen, totaal }: Bevinding, bewijs: Bewijs): boolean {
  const own = new Set([totaal, ...termen.map(({ cel }) => cel)]);
  return own.size === bewijs.termen.length && bewijs.termen.every(({ cel }) => own.has(cel));
}
