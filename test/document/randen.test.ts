import { dropRandregels, type Bladzijde } from '../../src/document/lezers/pdf/randen';
import { textOf, type Paginaregel } from '../../src/document/lezers/pdf/regel';

/** A line of 10 points: its parts stand 100 points apart. */
const regel = (basis: number, ...delen: string[]): Paginaregel => ({
  basis,
  hoogte: 10,
  delen: delen.map((tekst, i) => ({ tekst, links: i * 100, rechts: i * 100 + 60, basis, hoogte: 10 })),
});
const blad = (...regels: Paginaregel[]): Bladzijde => ({ regels, hoogte: 842, breedte: 595 });
const teksten = (bladen: readonly Bladzijde[]): string[][] =>
  dropRandregels(bladen).map(({ regels }) => regels.map(textOf));

const PAGINAS = [1, 2, 3, 4, 5];

describe('running titles and page numbers', () => {
  it('are left out, with the number of the page', () => {
    const bladen = PAGINAS.map((n) =>
      blad(
        regel(30, 'Jaarstukken 2021', `pagina ${n + 8} van 120`),
        regel(400, `Tekst van ${n}`),
        regel(820, `${n + 8}`)
      )
    );
    expect(teksten(bladen)).toEqual(PAGINAS.map((n) => [`Tekst van ${n}`]));
  });

  it('are not the names of columns that every page prints at the same place', () => {
    const bladen = PAGINAS.map((n) =>
      blad(
        regel(30, 'Jaarstukken 2021', 'Gemeente'),
        regel(70, 'Omschrijving', 'Lasten', 'Baten'),
        regel(85, 'Wegen', `${n}.100`, `${n}.050`),
        regel(100, 'Groen', `${n}.200`, `${n}.060`)
      )
    );
    expect(teksten(bladen)[3]).toEqual(['Omschrijving Lasten Baten', 'Wegen 4.100 4.050', 'Groen 4.200 4.060']);
  });

  it('are not the unit, nor the names of programmes that only differ by their number', () => {
    const bladen = PAGINAS.map((n) =>
      blad(regel(50, `Programma ${n} Wijken`), regel(65, 'Bedragen x € 1.000'), regel(400, `Tekst van ${n}`))
    );
    expect(teksten(bladen)[1]).toEqual(['Programma 2 Wijken', 'Bedragen x € 1.000', 'Tekst van 2']);
  });

  it('are not rows whose whole figures differ from page to page', () => {
    const bladen = PAGINAS.map((n) =>
      blad(regel(400, `Tekst van ${n}`), regel(805, 'Saldo', String((n * 37) % 100), String((n * n * 53) % 91)))
    );
    expect(teksten(bladen).every((regels) => regels.length === 2)).toBe(true);
  });

  it('are not rows of nil right below other rows', () => {
    const bladen = PAGINAS.map((n) =>
      blad(regel(790, 'Wegen', `${n}.100`, `${n}.050`), regel(805, 'Reserves', '0', '0'))
    );
    expect(teksten(bladen)[0]).toEqual(['Wegen 1.100 1.050', 'Reserves 0 0']);
  });
});
