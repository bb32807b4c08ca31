import { lees } from './lees';

const soorten = async (titel: string, koppen: readonly string[], naast: readonly string[] = []): Promise<unknown[]> => {
  const rij = (label: string, ...cellen: readonly string[]): string => [label, ...cellen].join('\t');
  const { tabellen } = await lees(
    [
      'Jaarstukken 2023',
      '',
      titel,
      'Bedragen x € 1.000',
      rij('', ...koppen),
      rij('Wegen', '120', '45', ...naast),
      '',
    ].join('\n')
  );
  return (tabellen[0]?.kolommen ?? []).map(({ soort }) => soort);
};

describe('columns below a title of changes of reserves', () => {
  test.each([
    ['Mutaties reserves', ['Toevoegingen', 'Onttrekkingen']],
    ['Mutaties in de reserves', ['Rekening 2023 Toevoegingen', 'Rekening 2023 Onttrekkingen']],
    ['Reservemutaties', ['Toevoeging', 'Onttrekking']],
    ['Verrekening met reserves', ['Stortingen', 'Onttrekkingen']],
    ['4.3 Mutaties van reserves', ['Dotatie', 'Onttrekking']],
  ])('%s: %j are of reserves', async (titel, koppen) => {
    expect(await soorten(titel, koppen)).toEqual(['toevoeging', 'onttrekking']);
  });

  test('their saldo is no saldo of lasten and baten', async () => {
    const koppen = ['Toevoegingen', 'Onttrekkingen', 'Saldo'];
    expect(await soorten('Mutaties reserves', koppen, ['-75'])).toEqual([
      'toevoeging',
      'onttrekking',
      'mutatie reserves',
    ]);
  });

  test.each([
    ['Voorzieningen', ['Toevoegingen', 'Onttrekkingen'], [null, null]],
    ['Mutaties reserves', ['Lasten', 'Baten'], ['lasten', 'baten']],
  ])('%s above %j says nothing of the kind', async (titel, koppen, verwacht) => {
    expect(await soorten(titel, koppen)).toEqual(verwacht);
  });

  test('a course of reserves with its balances is left as it is', async () => {
    const koppen = ['Stand 1 januari 2023', 'Toevoegingen', 'Onttrekkingen', 'Stand 31 december 2023'];
    expect(await soorten('Mutaties reserves', koppen, ['20', '145'])).not.toContain('toevoeging');
  });
});
