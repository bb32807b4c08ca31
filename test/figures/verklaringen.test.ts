import { lees } from './lees';

const KOP = 'Jaarverslag 2023\n\nProgramma 1 Zorg\n\n';

async function kort(tekst: string) {
  const { verklaringen = [], twijfels } = await lees(KOP + tekst);
  return {
    regels: verklaringen.map(({ omschrijving, bedrag, vn, is, totaal }) =>
      [omschrijving, bedrag.tekst, bedrag.bedrag, vn, is, totaal ? 'totaal' : ''].join(' | ')
    ),
    twijfels: twijfels.map(({ code }) => code),
  };
}

describe('differences that the document explains', () => {
  const regels = [
    'Totaal | 28 | 28000 | V |  | totaal',
    'Hogere uitkering | 98 | 98000 | V | I | ',
    'Lagere rente | 64 | -64000 | N | S | ',
    'Onvoorzien | 6 | -6000 | N | I | ',
  ];
  test.each([
    ['lines', 'Totaal 28 V\nHogere uitkering 98 V I\nLagere rente 64 N S\nOnvoorzien 6 N I\n'],
    ['cells', 'Totaal\t\t28\tV\nHogere uitkering\tI\t98\tV\nLagere rente\tS\t64\tN\nOnvoorzien\tI\t6\tN\n'],
    [
      'a cell a line',
      'Totaal\n\n28\n\nV\n\nHogere uitkering\n\n98\n\nV\n\nI\n\nLagere rente\n\n64\n\nN\n\nS\n\nOnvoorzien\n\n6\n\nN\n\nI\n',
    ],
  ])('are read with their letters from %s', async (_, lijst) => {
    expect((await kort(`Verschillen x € 1.000\n${lijst}`)).regels).toEqual(regels);
  });

  it('the first row that adds up the others is a total, whatever its name', async () => {
    const { regels: gelezen } = await kort('x € 1.000\nVerschil lasten 34 V\nWegen 98 V\nWater 64 N\n');
    expect(gelezen[0]).toBe('Verschil lasten | 34 | 34000 | V |  | totaal');
  });

  it('may have letter and sign both; where they contradict, neither is believed', async () => {
    const { regels: gelezen, twijfels } = await kort('x € 1.000\nWegen 98 V\nWater -64 N\nGroen -5 V\n');
    expect(gelezen).toEqual([
      'Wegen | 98 | 98000 | V |  | ',
      'Water | -64 | -64000 | N |  | ',
      'Groen | -5 |  |  |  | ',
    ]);
    expect(twijfels).toEqual(['verklaring-onzeker']);
  });

  it('stand under headings', async () => {
    const { regels: gelezen } = await kort(
      'Meevallers:\n- Leges k€ 12\n- Rente k€ 4\n\nTegenvallers:\n- Energie k€ 200\n'
    );
    expect(gelezen).toEqual(
      ['Leges | k€ 12 | 12000 | V |  | ', 'Rente | k€ 4 | 4000 | V |  | ', 'Energie | k€ 200 | -200000 | N |  | '].map(
        (regel) => expect.stringContaining(regel) as string
      )
    );
  });

  it('end a sentence with the word; an amount of which the size is not said has no effect', async () => {
    const { regels: gelezen } = await kort(
      '* Het personeel kostte minder. Voordeel € 693.000.\n* De bijdrage bleef uit (nadeel € 1,2 mln)\n* De rente daalde. Voordeel € 1,1\n'
    );
    expect(gelezen.map((regel) => regel.split(' | ').slice(1, 4))).toEqual([
      ['€ 693.000', '693000', 'V'],
      ['€ 1,2 mln', '-1200000', 'N'],
      ['€ 1,1', '', 'V'],
    ]);
  });

  it('without letters follow the sign that the document explains', async () => {
    const lijst = 'Grootste verschillen x € 1.000\n-=nadeel, +=voordeel\ni/s Bedrag\nWegen i 2.034\nWater s -12\n';
    expect((await kort(lijst)).regels).toEqual([
      'Wegen | 2.034 | 2034000 | V | I | ',
      'Water | -12 | -12000 | N | S | ',
    ]);
    expect((await kort(lijst.replace(/-=.*\n/, ''))).regels[0]).toBe('Wegen | 2.034 |  |  | I | ');
  });

  it('are no other lists and sentences', async () => {
    expect((await kort('Inhoud\nWegen 12\nWater 14\n\nIn 2021 was er een voordeel. Artikel 5 V\n')).regels).toEqual([]);
  });
});
