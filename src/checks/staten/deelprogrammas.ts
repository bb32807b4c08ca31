import { groupBy } from '../stelsel/groepen';
import type { Punt } from './programmapunten';
import type { Staat } from './programmastaat';
import { countTelling, pairFacts, type Staatpaar, type Vergelijking } from './staatparen';

/** Tables that together make what an overzicht says of their programme, and the comparisons that this takes the place of. */
export interface Samenstel {
  readonly paar: Staatpaar;
  readonly vervangt: readonly Staatpaar[];
}

/**
 * Tables below the heading of one programme of which none is the programme itself: deelprogrammas, that make it together.
 * Their names do not say so, so at least two figures have to, and most of them.
 * @param isMany ids of the tables with more programmes than one
 */
export function findSamenstellen(
  bron: Vergelijking,
  paren: readonly Staatpaar[],
  isMany: ReadonlySet<string>
): readonly Samenstel[] {
  const perStaat = new Map<Staat, { deel: Staat; paar: Staatpaar }[]>();
  for (const paar of paren) {
    const { hier, daar, zekerheid } = paar;
    if (zekerheid !== 'zeker' || hier.code !== null || isMany.has(hier.tabel.id) === isMany.has(daar.tabel.id))
      continue;
    const [geheel, deel] = isMany.has(hier.tabel.id) ? [hier, daar] : [daar, hier];
    perStaat.set(geheel, [...(perStaat.get(geheel) ?? []), { deel, paar }]);
  }
  return [...perStaat].flatMap(([geheel, own]): Samenstel[] => {
    const [first] = own;
    if (first === undefined || own.length < 2 || own.some(({ paar }) => countTelling(paar.paren).gelijk > 0)) return [];
    const samen = { ...first.deel, punten: addUp(own.map(({ deel }) => deel)) };
    const paar: Staatpaar = { zekerheid: 'twijfel', hier: geheel, daar: samen, paren: pairFacts(bron, geheel, samen) };
    const { gelijk, anders } = countTelling(paar.paren);
    return gelijk > 1 && gelijk > anders ? [{ paar, vervangt: own.map((one) => one.paar) }] : [];
  });
}

/** The facts that every table prints once, before reserves, as sums of their figures. */
function addUp(delen: readonly Staat[]): readonly Punt[] {
  const punten = delen.flatMap((deel) =>
    deel.punten.filter(({ stand }) => stand !== 'na').map((punt) => ({ deel, punt }))
  );
  const facts = groupBy(punten, ({ punt: { soort, reeks, jaar, teken } }) =>
    [soort, reeks, jaar ?? '', teken ?? ''].join(' ')
  );
  return [...facts.values()].flatMap((own): Punt[] => {
    const [first] = own;
    const isComplete = own.length === delen.length && new Set(own.map(({ deel }) => deel)).size === delen.length;
    return first && isComplete ? [{ ...first.punt, delen: own.flatMap(({ punt }) => punt.delen) }] : [];
  });
}
