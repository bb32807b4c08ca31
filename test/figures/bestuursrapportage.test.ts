import { nameKolommen } from '../../src/figures/kolommen/kolommen';
import { lees } from './lees';

describe('realisation of a part of the year is no rekening', () => {
  it.each([
    ['Realisatie t/m augustus 2024', null],
    ['Realisatie tot en met 31 augustus', null],
    ['Realisatie per 1-9-2024', null],
    ['Gerealiseerd 1e halfjaar', null],
    ['Realisatie 2e kwartaal 2024', null],
    ['Realisatie Q3', null],
    ['Realisatie t/m december 2024', 'rekening'],
    ['Realisatie per 31-12-2024', 'rekening'],
    ['Rekening 2024', 'rekening'],
    ['Gerealiseerde lasten 2024', 'rekening'],
  ])('in any document: %s', (kop, reeks) => {
    expect(nameKolommen([kop], '', { soort: 'jaarrekening', jaar: 2024 })[0]?.reeks).toBe(reeks);
  });

  it.each([
    ['Realisatie', null],
    ['Werkelijk 2024', null],
    ['Rekening 2023', 'rekening'],
    ['Prognose 2024', 'prognose'],
  ])('in a bestuursrapportage of 2024: %s', (kop, reeks) => {
    expect(nameKolommen([kop], '', { soort: 'bestuursrapportage', jaar: 2024 })[0]?.reeks).toBe(reeks);
  });
});

it('reads the difference of a bestuursrapportage as one between forecast and begroting', async () => {
  const { tabellen, twijfels } = await lees(
    [
      'Tweede bestuursrapportage 2024',
      'Programma 2 Ruimte',
      'Bedragen x € 1.000',
      '\tPrimitieve begroting 2024\tActuele begroting 2024\tRealisatie t/m augustus 2024\tPrognose 2024\tAfwijking prognose',
      'Lasten\t12.450\t12.980\t8.212\t13.410\t-430',
      'Baten\t4.310\t4.400\t2.901\t4.720\t320',
      'Saldo\t-8.140\t-8.580\t-5.311\t-8.690\t-110',
    ].join('\n')
  );
  expect(tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual([
    'primitief',
    'na wijziging',
    null,
    'prognose',
    'verschil',
  ]);
  expect(tabellen[0]?.tekenconventie.verschil).toBe('effect');
  expect(tabellen[0]?.rijen.map(({ cellen }) => cellen[4]?.bedrag)).toEqual(['-430000', '320000', '-110000']);
  expect(twijfels).toMatchObject([{ code: 'kolom-onbekend', kop: 'Realisatie t/m augustus 2024' }]);
});
