import { lees } from '../lees';

/** What a tile is read as: kind, printed text, euro, and the unit with its words. */
async function tegelsOf(regels: readonly string[]) {
  const { tegels, twijfels } = await lees(['Jaarstukken 2022', 'Programma 1 Bereikbaarheid', ...regels].join('\n'));
  return {
    tegels: tegels.map(({ soort, bedrag, aandeel, eenheid }) => [
      soort,
      bedrag.tekst,
      bedrag.bedrag,
      bedrag.stap,
      aandeel?.waarde ?? null,
      eenheid,
    ]),
    twijfels: twijfels.map(({ code }) => code),
  };
}

describe('a tile with its unit', () => {
  it.each([
    ['in thousands below the amount', ['€ 90.523', 'x €1.000'], '€ 90.523', '90523000', '1', '1000', 'x €1.000'],
    [
      'in millions on a line of its own',
      ['€ 128,4', 'miljoen'],
      '€ 128,4 miljoen',
      '128400000',
      '0.1',
      '1000000',
      null,
    ],
    ['in millions, shortened', ['€ 44,9', 'mln.'], '€ 44,9 mln.', '44900000', '0.1', '1000000', null],
    ['in millions, with the amount', ['€ 128,4 mln'], '€ 128,4 mln', '128400000', '0.1', '1000000', null],
    ['in k€', ['k€ 444'], 'k€ 444', '444000', '1', '1000', null],
  ])('%s', async (_, regels, tekst, bedrag, stap, euro, bron) => {
    const gelezen = await tegelsOf(['Lasten', '', '34,21%', '', ...regels]);
    expect(gelezen).toEqual({
      tegels: [['lasten', tekst, bedrag, stap, '34.21', { euro, bron: bron ?? tekst }]],
      twijfels: [],
    });
  });

  it('that is not said is assumed, and that is said', async () => {
    const gelezen = await tegelsOf(['Lasten', '34,21%', '€ 90.523']);
    expect(gelezen.tegels[0]?.at(-1)).toEqual({ euro: '1000', bron: null });
    expect(gelezen.twijfels).toEqual(['eenheid-onbekend']);
  });

  it('is not taken from a word that is no unit', async () => {
    const gelezen = await tegelsOf(['Lasten', '34,21%', '€ 90.523', 'Toelichting']);
    expect(gelezen.tegels[0]?.[1]).toBe('€ 90.523');
  });
});
