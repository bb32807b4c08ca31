import type { Herkomst } from '../../src/domain/herkomst';
import { findCeltabel } from '../../src/figures/herkenners/celtabel';
import type { Lijn } from '../../src/figures/stuk/stroom';
import { readVerklaringen } from '../../src/figures/verklaringen/verklaringen';
import type { Verklaringlijst } from '../../src/figures/verklaringen/verklaringlijst';

// What grows with the square of a document is seen by counting what is looked at, not by a clock: twice as much to read
// asks for twice as much looking, and a little for what the first line costs.
const herkomst: Herkomst = { document: 'd1', blok: 0, regel: 1, pagina: null, cel: null };

/** An object of which one property counts how often it is looked at. */
function watched<T extends object>(wat: T, naam: keyof T, seen: () => void): T {
  const waarde = wat[naam];
  return Object.defineProperty({ ...wat }, naam, {
    enumerable: true,
    get: () => {
      seen();
      return waarde;
    },
  });
}

/** How often the cells of a block of small tables, each with other names of columns, are looked at. */
function looksAtTables(tabellen: number): number {
  let looks = 0;
  const rij = (...teksten: string[]): Lijn =>
    watched(
      { soort: 'rij', tekst: teksten.join(' '), cellen: teksten.map((tekst) => ({ tekst, herkomst })), herkomst },
      'cellen',
      () => (looks += 1)
    );
  const lijnen = Array.from({ length: tabellen }, (_, i) => [
    rij(`Onderdeel ${i}`, `Lasten ${1990 + (i % 60)}`, 'Baten', 'Saldo'),
    rij(`Post ${i}`, '10', '5', '-5'),
  ]).flat();
  let gevonden = 0;
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    const vondst = findCeltabel(lijnen, plaats);
    if (vondst === null) continue;
    gevonden += 1;
    plaats = vondst.eind - 1;
  }
  expect(gevonden).toBe(tabellen);
  return looks;
}

/** How often the rows of a list of sentences with an amount each are asked which sentence they are of. */
function looksAtSentences(zinnen: number): number {
  let looks = 0;
  const regels = Array.from({ length: zinnen }, (_, i) =>
    watched(
      {
        omschrijving: `Onderhoud ${i}`,
        bedrag: '€ 1.234',
        vn: 'N' as const,
        is: null,
        bron: '',
        woord: true,
        zin: i,
        inTekst: true,
        begin: i,
        eind: i + 1,
        herkomst,
      },
      'zin',
      () => (looks += 1)
    )
  );
  const lijst: Verklaringlijst = { begin: 0, regels, kop: null, legenda: false, onzeker: [] };
  expect(readVerklaringen([], [lijst], { document: 'd1', koppen: [] }).verklaringen).toHaveLength(zinnen);
  return looks;
}

describe('twice as much to read', () => {
  it.each([
    ['small tables in one block', looksAtTables],
    ['explained differences in sentences', looksAtSentences],
  ])('%s: asks for twice the work', (_, looks) => {
    expect(looks(400)).toBeLessThan(2.2 * looks(200));
  });
});
