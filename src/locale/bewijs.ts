import type { Bevinding, Bewijs } from '../domain/bevinding';

/** Whether a proof only repeats the sum of its finding: then the finding has said it already. */
export function isOwnSum({ termen, totaal }: Bevinding, bewijs: Bewijs): boolean {
  const own = new Set([totaal, ...termen.map(({ cel }) => cel)]);
  return own.size === bewijs.termen.length && bewijs.termen.every(({ cel }) => own.has(cel));
}

/** The terms of a proof as they are read: one that is added comes first, so that the sum does not begin with a minus. */
export function inReadingOrder(termen: Bewijs['termen']): Bewijs['termen'] {
  const first = termen.find(({ factor }) => !factor.startsWith('-'));
  return first === undefined ? termen : [first, ...termen.filter((term) => term !== first)];
}
