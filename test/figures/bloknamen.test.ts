import { lees } from './lees';

const KOP = ['Cijfers per programma', 'Bedragen x € 1.000', '\tBegroting na wijziging 2023\tRekening 2023'];

async function names(...regels: readonly string[]): Promise<(string | null)[]> {
  const { tabellen } = await lees([...KOP, ...regels].join('\n'), 'jaarrekening-2023.txt');
  return (tabellen[0]?.rijen ?? []).map(({ programma }) => programma);
}

describe('a block that its first row names', () => {
  it('gives its name to the rows that say their kind only, until the next block or a total', async () => {
    const gevonden = await names(
      'Programma 1 Lasten\t100\t110',
      'Baten\t40\t45',
      'Saldo\t-60\t-65',
      'Programma 2 Lasten\t200\t230',
      'Baten\t50\t60',
      'Toevoeging aan reserves\t5\t5',
      'Saldo\t-155\t-175',
      "Totaal alle programma's Lasten\t300\t340",
      'Baten\t90\t105'
    );
    expect(gevonden).toEqual([
      ...Array.from({ length: 3 }, () => 'Programma 1'),
      ...Array.from({ length: 4 }, () => 'Programma 2'),
      null,
      null,
    ]);
  });

  it('is not opened by the last of the lasten, above the baten as a whole', async () => {
    const gevonden = await names(
      'Personele lasten\t60\t70',
      'Overige lasten\t40\t40',
      'Baten\t40\t45',
      'Saldo\t-60\t-65'
    );
    expect(gevonden).toEqual([null, null, null, null]);
  });

  it('ends where a row names something else', async () => {
    const gevonden = await names(
      'Wonen Lasten\t100\t110',
      'Baten\t40\t45',
      'Saldo\t-60\t-65',
      'Zorg Lasten\t200\t230',
      'Baten\t50\t60',
      'Saldo\t-150\t-170',
      'Financiële lasten\t10\t11'
    );
    expect(gevonden.slice(3)).toEqual(['Zorg', 'Zorg', 'Zorg', null]);
  });
});
