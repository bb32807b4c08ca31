import type { Drempel } from '../../src/domain/afwijking';
import type { Lezing } from '../../src/domain/lezing';
import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { dossier } from './fixtures/dossier';
import { zoetermeer2021, zoetermeer2023 } from '../checks/fixtures/zoetermeer';

const DREMPEL: Drempel = { bedrag: toBedrag(decimaal(1), decimaal(1_000_000)), procent: null };
const beide = (): Lezing[] => [zoetermeer2021('d1'), zoetermeer2023('d2')];

describe('rekening 2023 against rekening 2021', () => {
  const afwijkingen = findAfwijkingen(dossier(beide(), { drempel: DREMPEL }));
  const van = (doelstelling: string | null, soort: string): string => {
    const found = afwijkingen.find((a) => a.doelstelling === doelstelling && a.soort === soort)!;
    return `${found.basis.bedrag} > ${found.vergeleken.bedrag}: ${found.afwijking} ${found.vn ?? '-'} ${found.procent ?? '-'}`;
  };

  it('finds more lasten, less baten and a worse saldo of 1.6', () => {
    expect(van('1.6', 'lasten')).toBe('70478000 > 81313000: -10835000 N -15.4');
    expect(van('1.6', 'baten')).toBe('56881000 > 51869000: -5012000 N -8.8');
    expect(van('1.6', 'saldo')).toBe('-13597000 > -29444000: -15847000 N -116.5');
  });

  it('compares the programme as a whole: the total row of 2021 with the tiles of 2023', () => {
    expect(van(null, 'lasten')).toBe('117371000 > 135585000: -18214000 N -15.5');
    expect(van(null, 'baten')).toBe('69614000 > 69949000: 335000 V 0.5');
    expect(van(null, 'saldo')).toBe('-47757000 > -65636000: -17879000 N -37.4');
  });

  it('finds fewer baten where there were hardly any', () => {
    expect(van('1.4', 'baten')).toBe('6000 > 0: -6000 N -100');
  });

  it('gives every afwijking a key that does not depend on the order of loading', () => {
    const keys = (lezingen: Lezing[]): string[] =>
      findAfwijkingen(dossier(lezingen, { drempel: DREMPEL })).map(({ sleutel }) => sleutel);
    expect(keys(beide())).toContain('p1|1.6|lasten|rekening 2021>rekening 2023');
    expect(keys([zoetermeer2023('d1'), zoetermeer2021('d2')])).toEqual(keys(beide()));
  });

  it('lists the largest first and marks what passes the threshold', () => {
    expect(afwijkingen).toHaveLength(21);
    expect(afwijkingen.slice(0, 3).map(({ naam, soort }) => [naam.slice(0, 12), soort])).toEqual([
      ['Programma 1 ', 'lasten'],
      ['Programma 1 ', 'saldo'],
      ['Voorzien in ', 'saldo'],
    ]);
    expect(afwijkingen.filter(({ bovenDrempel }) => bovenDrempel)).toHaveLength(9);
  });

  it('has nothing left to compare', () => {
    expect(findNietVergeleken(dossier(beide()))).toEqual([]);
  });
});
