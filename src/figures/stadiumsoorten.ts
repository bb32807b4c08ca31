import { parseKopwoorden } from './kopwoorden';

type Groep = readonly string[];

/** The kind that a name is, and nothing else: `Lasten`. */
function pureKind(naam: string): string | null {
  const { reeks, soort, jaar } = parseKopwoorden(naam);
  return reeks === null && jaar === null ? soort : null;
}

/** The rounds in which kinds come: more than one, each once, a saldo behind what it is the saldo of. */
function rounds(kinds: readonly string[]): Groep[] {
  const gevonden = new Map<string, Groep>();
  kinds.forEach((_, van) => {
    for (const lengte of [2, 3]) {
      const ronde = kinds.slice(van, van + lengte);
      const saldo = ronde.indexOf('saldo');
      if (ronde.length < lengte || new Set(ronde).size < lengte || (saldo >= 0 && saldo < lengte - 1)) continue;
      gevonden.set(ronde.join(), ronde);
    }
  });
  return [...gevonden.values()];
}

/** Every way to cut kinds into `aantal` groups, each a whole round or a saldo by itself; as the lengths of the groups. */
function cuts(kinds: readonly string[], ronde: Groep, aantal: number): number[][] {
  if (aantal === 0 || kinds.length === 0) return aantal === 0 && kinds.length === 0 ? [[]] : [];
  const past = ronde.every((kind, i) => kinds[i] === kind);
  const groot = past ? cuts(kinds.slice(ronde.length), ronde, aantal - 1).map((rest) => [ronde.length, ...rest]) : [];
  const klein = kinds[0] === 'saldo' ? cuts(kinds.slice(1), ronde, aantal - 1).map((rest) => [1, ...rest]) : [];
  return [...groot, ...klein];
}

const MEESTE = 40;

/**
 * Stages above kinds, without the empty cells that say which are of which: three stages above
 * `Saldo | Lasten Baten Saldo | Lasten Baten Saldo`.
 * @returns the stage of every kind; null when there is no way to divide them, or more than one.
 */
export function spreadOverKinds(stadia: readonly string[], namen: readonly string[]): string[] | null {
  const kinds = namen.map(pureKind);
  if (stadia.length === 0 || stadia.length >= namen.length || namen.length > MEESTE) return null;
  const bekend = kinds.flatMap((kind) => kind ?? []);
  if (bekend.length < kinds.length) return null;
  const wijzen = new Set(rounds(bekend).flatMap((ronde) => cuts(bekend, ronde, stadia.length).map((w) => w.join())));
  const [wijze] = wijzen;
  if (wijze === undefined || wijzen.size > 1) return null;
  return wijze.split(',').flatMap((lengte, i) => Array.from({ length: Number(lengte) }, () => stadia[i] ?? ''));
}
