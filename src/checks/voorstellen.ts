import type { Bevinding, Suggestie } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { Tester } from '../solver/solver';
import { documentOf, type Figuur } from './figuren';
import type { Stelsel } from './stelsel';
import { suggestBlocks } from './blokken';
import { suggestExchange, suggestFor } from './suggesties';

/** Likeliest first. */
const VOLGORDE: readonly Suggestie['reden'][] = [
  'teken',
  'omwisseling',
  'factor-1000',
  'verwisselde-cijfers',
  'ontbrekende-post',
  'bestemming',
  'cijfer',
  'elders',
];

/** More than a person would look at: the rest of a long tail of digits is left out. */
const HOOGSTENS = 50;

/**
 * What was probably meant, over all sets of suspects of one fault. Every suggestion ties with the whole document;
 * where more than one figure is wrong, with the others of its set left open.
 * @param others suspects of each other fault: they do not count here
 */
export function suggestForSets(
  sets: readonly (readonly CelId[])[],
  others: readonly (readonly CelId[])[],
  stelsel: Stelsel,
  figuren: ReadonlyMap<CelId, Figuur>,
  bevindingen: readonly Bevinding[]
): readonly Suggestie[] {
  const testers = new Map<string, Tester>();
  const tester = (released: readonly CelId[]): Tester => {
    const key = released.join(' ');
    const known =
      testers.get(key) ??
      new Tester(stelsel.system, { released: variablesOf([...others.flat(), ...released], stelsel) });
    testers.set(key, known);
    return known;
  };
  const single = sets.flatMap((set) =>
    set.flatMap((cel) => {
      const figuur = figuren.get(cel);
      if (!figuur) return [];
      return suggestFor(figuur, tester(set.filter((other) => other !== cel)), sameDocument(cel, figuren));
    })
  );
  const suspects = new Set(sets.flat());
  const rows = bevindingen.filter(
    ({ code, termen }) => code === 'rij-saldo' && termen.some(({ cel }) => suspects.has(cel))
  );
  const exchanged = rows.flatMap(({ termen }) => {
    const [lasten, baten] = termen.map(({ cel }) => figuren.get(cel));
    return lasten && baten ? suggestExchange(lasten, baten, tester([])) : [];
  });
  // What one action changes may be suspect in more than one fault: only those it does not touch stay out of it.
  const without = (cellen: readonly CelId[]): Tester => {
    const rest = others.filter((other) => !other.some((cel) => cellen.includes(cel)));
    return new Tester(stelsel.system, { released: variablesOf(rest.flat(), stelsel) });
  };
  const blocks = suggestBlocks(suspects, stelsel, figuren, bevindingen, without);
  return unique([...single, ...exchanged, ...blocks])
    .sort((a, b) => VOLGORDE.indexOf(a.reden) - VOLGORDE.indexOf(b.reden))
    .slice(0, HOOGSTENS);
}

/** The variables behind suspects: a figure is one, a share two. */
function variablesOf(suspects: readonly CelId[], { actions }: Stelsel): readonly string[] {
  const wanted = new Set(suspects);
  return actions.flatMap(({ id, variables }) => (wanted.has(id) ? variables : []));
}

function sameDocument(cel: CelId, figuren: ReadonlyMap<CelId, Figuur>): readonly Figuur[] {
  return [...figuren.values()].filter(({ id }) => documentOf(id) === documentOf(cel));
}

function unique(suggesties: readonly Suggestie[]): Suggestie[] {
  return [...new Map(suggesties.map((s) => [`${s.cel} ${s.waarde} ${s.reden} ${(s.samen ?? []).length}`, s])).values()];
}
