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

/** Every way to cut kinds into `aantal` groups: a whole round, with its saldo or not, or a saldo alone; as their lengths. */
function cuts(kinds: readonly string[], ronde: Groep, aantal: number): number[][] {
  if (aantal === 0 || kinds.length === 0) return aantal === 0 && kinds.length === 0 ? [[]] : [];
  const groepen = [ronde, ['saldo'], ...(ronde.includes('saldo') ? [] : [[...ronde, 'saldo']])];
  return groepen
    .filter((groep) => groep.every((kind, i) => kinds[i] === kind))
    .flatMap(({ length }) => cuts(kinds.slice(length), ronde, aantal - 1).map((rest) => [length, ...rest]));
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
