import { isFiguur, type Rooster, type Roostercel } from './rooster';
import type { Stuk } from '../stuk';

const textsOf = (rij: readonly Roostercel[] | undefined): string => (rij ?? []).map((cel) => cel.tekst).join('|');

const hasHeader = (rooster: Rooster): boolean => rooster[0]?.slice(1).some((cel) => isFiguur(cel.tekst)) === false;

/** The rows that a table adds to the one at the end of the page before; null when it is a table of its own. */
function continuation(vorige: Rooster, rooster: Rooster): Rooster | null {
  if (vorige[0]?.length !== rooster[0]?.length || !hasHeader(vorige)) return null;
  // A header printed again above the rest.
  if (textsOf(vorige[0]) === textsOf(rooster[0])) return rooster.slice(1);
  return hasHeader(rooster) ? null : rooster;
}

/** Puts a table that was broken off at the foot of a page together with its rest at the head of the next. */
export function joinPages(bladen: readonly (readonly Stuk[])[]): Stuk[] {
  const alle: Stuk[] = [];
  for (const blad of bladen) {
    const eerste = blad.find((stuk) => stuk.soort !== 'leeg');
    let plaats = alle.length - 1;
    while (alle[plaats]?.soort === 'leeg') plaats -= 1;
    const vorige = alle[plaats];
    const meer =
      eerste?.soort === 'tabel' && vorige?.soort === 'tabel' ? continuation(vorige.rooster, eerste.rooster) : null;
    if (meer !== null && eerste?.pagina !== undefined && vorige?.soort === 'tabel') {
      const { pagina } = eerste;
      const rest = meer.map((rij) => rij.map((cel) => ({ ...cel, pagina })));
      alle[plaats] = { ...vorige, rooster: [...vorige.rooster, ...rest] };
      for (const stuk of blad) if (stuk !== eerste) alle.push(stuk);
    } else for (const stuk of blad) alle.push(stuk);
  }
  return alle;
}

/** Puts a table without names together with the one right above it, of which it is the rest, where nothing is said between them. */
export function joinRest(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  for (const stuk of stukken) {
    let plaats = uit.length - 1;
    while (uit[plaats]?.soort === 'leeg') plaats -= 1;
    const vorige = uit[plaats];
    const meer =
      stuk.soort === 'tabel' && vorige?.soort === 'tabel' && isPlain(stuk.rooster)
        ? continuation(vorige.rooster, stuk.rooster)
        : null;
    if (meer !== null && vorige?.soort === 'tabel')
      uit.splice(plaats, uit.length, { ...vorige, rooster: [...vorige.rooster, ...meer] });
    else uit.push(stuk);
  }
  return uit;
}

/** Whether every row of a table has a name and a figure: it goes on with the rows of another, and begins none. */
const isPlain = (rooster: Rooster): boolean =>
  rooster.every(
    ([label, ...cellen]) => /\p{L}{2}/u.test(label?.tekst ?? '') && cellen.some((cel) => isFiguur(cel.tekst))
  );
