import type { Indicator } from '../../domain/indicator';
import type { Zekerheid } from '../../domain/indicatorreeks';
import type { Lezing } from '../../domain/lezing';
import { normalizeNaam } from '../../domain/naam';
import { partsOf, stem } from './indicatornaam';

/** Shortest stem of which the beginning of a longer word counts as the same: school, scholing. */
const KORTSTE = 4;

/** Words that any note may hold: they say nothing of which indicator it is about. */
const ALGEMEEN = new Set(['meer', 'minder', 'gemiddeld', 'hoger', 'lager', 'nieuwe', 'totaal'].map(stem));

/** Words of a name that no other name of the group has, as stems with the word they come from. */
function ownWords(naam: string, groep: readonly string[]): string[] {
  const anders = new Set(groep.filter((ander) => ander !== naam).flatMap((ander) => partsOf(ander, null).stammen));
  return partsOf(naam, null).stammen.filter(
    (woord) => woord.length >= KORTSTE && !anders.has(woord) && !ALGEMEEN.has(woord)
  );
}

/** The word of a note that speaks of a name; null when none does. */
function wordFor(naam: string, groep: readonly string[], toelichting: string | null): string | null {
  if (toelichting === null) return null;
  const eigen = ownWords(naam, groep);
  const woorden = normalizeNaam(toelichting).split(' ');
  return (
    woorden.find((woord) => {
      const kaal = stem(woord);
      return eigen.some((stam) => kaal === stam || kaal.startsWith(stam));
    }) ?? null
  );
}

/**
 * Whether the notes contradict the order: two of them speak of each other's indicator and not of their own. One word
 * that happens to fall ("mensen gaan aan het werk") is no reason to doubt.
 * @param namen the names by position
 * @param toelichtingen the notes by position
 */
export function isContradicted(namen: readonly string[], toelichtingen: readonly (string | null)[]): boolean {
  const speaks = (naam: number, noot: number): boolean =>
    wordFor(namen[naam] ?? '', namen, toelichtingen[noot] ?? null) !== null;
  return namen.some((_, i) =>
    namen.some((__, j) => i < j && speaks(i, j) && speaks(j, i) && !speaks(i, i) && !speaks(j, j))
  );
}

/** How sure an inferred name is, with the word of its own note that speaks of it. */
export function certaintyOf(
  indicator: Indicator,
  { indicatoren }: Pick<Lezing, 'indicatoren'>
): { readonly zekerheid: Zekerheid; readonly woord: string | null } {
  const groep = indicatoren
    .filter(({ doelstelling, naamAfgeleid }) => naamAfgeleid && doelstelling === indicator.doelstelling)
    .flatMap(({ naam }) => naam ?? []);
  const woord = indicator.naam === null ? null : wordFor(indicator.naam, groep, indicator.toelichting);
  return { zekerheid: woord === null ? 'redelijk' : 'hoog', woord };
}
