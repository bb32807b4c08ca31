import { compareAll } from '../../src/explanations/find-afwijkingen';
import { toetsRechtmatigheid } from '../../src/explanations/rechtmatigheid';
import { toRechtmatigheidblokken } from '../../src/report/blok-slot';
import type { Rechtmatigheid } from '../../src/domain/rechtmatigheid';
import { decimaal } from '../../src/money/decimaal';
import { lees } from '../figures/lees';
import { dossier } from './fixtures/dossier';

const OVERZICHT = [
  'Overzicht van baten en lasten',
  'Bedragen x € 1.000',
  '\tBegroting na wijziging 2023 Lasten\tBegroting na wijziging 2023 Baten\tRekening 2023 Lasten\tRekening 2023 Baten',
  'Programma 1 Bestuur\t8.455\t1.112\t8.390\t1.290',
  'Programma 2 Zorg\t31.200\t9.800\t32.450\t10.112',
  'Totaal\t39.655\t10.912\t40.840\t11.402',
  '',
];

const programma = (naam: string, lasten: string, baten: string, saldo: string): string[] => [
  naam,
  'Bedragen x € 1.000',
  '\tBegroting na wijziging 2023\tRekening 2023',
  `Lasten\t${lasten}`,
  `Baten\t${baten}`,
  `Saldo\t${saldo}`,
  '',
];

async function toets(...delen: readonly string[][]): Promise<Rechtmatigheid | null> {
  const lezing = await lees(delen.flat().join('\n'), 'jaarrekening-2023.txt');
  const { afwijkingen, nietVergeleken } = compareAll(dossier([lezing]));
  return toetsRechtmatigheid(afwijkingen, { drempel: { bedrag: null, procent: null } }, nietVergeleken);
}

const sentences = (rechtmatigheid: Rechtmatigheid | null): string =>
  rechtmatigheid === null ? '' : JSON.stringify(toRechtmatigheidblokken(rechtmatigheid, [], decimaal(1000)));

describe('begrotingsrechtmatigheid', () => {
  it('says which programme it could not test when its lasten stand there with two different amounts', async () => {
    const gevonden = await toets(
      OVERZICHT,
      programma('Programma 1 Bestuur', '8.455\t8.390', '1.112\t1.290', '-7.343\t-7.100'),
      programma('Programma 2 Zorg', '31.200\t32.540', '9.800\t10.112', '-21.400\t-22.428')
    );
    expect(gevonden?.nietGetoetst).toEqual(['Programma 2 Zorg']);
    expect(gevonden?.regels.map((regel) => regel.programma)).toEqual(['Programma 1 Bestuur']);
    expect(sentences(gevonden)).toContain('Geen van de getoetste programma’s');
    expect(sentences(gevonden)).toContain('Programma 2 Zorg');
    expect(sentences(gevonden)).not.toContain('Geen programma heeft meer lasten');
  });

  it('counts the overschrijding when both places agree, and has nothing untested', async () => {
    const gevonden = await toets(
      OVERZICHT,
      programma('Programma 1 Bestuur', '8.455\t8.390', '1.112\t1.290', '-7.343\t-7.100'),
      programma('Programma 2 Zorg', '31.200\t32.450', '9.800\t10.112', '-21.400\t-22.338')
    );
    expect(gevonden).toMatchObject({ nietGetoetst: [], overschrijding: '1250000' });
  });

  it.each([
    ['part of an overschrijding', '32.450', '40.840', '312000', '938000'],
    ['no more than the overschrijding', '31.300', '39.690', '100000', '0'],
  ])('more baten of the same programme compensate %s', async (_, lasten, totaal, gecompenseerd, niet) => {
    const gevonden = await toets(OVERZICHT.map((regel) => regel.replace('32.450', lasten).replace('40.840', totaal)));
    expect(gevonden?.regels.map((regel) => regel.gecompenseerd)).toEqual([gecompenseerd, '0']);
    expect(gevonden?.nietGecompenseerd).toBe(niet);
  });

  it.each([
    ['more than', '42.840', true],
    ['less than', '38.840', true],
    ['but for rounding', '40.841', false],
  ])('says that programmes may be missing where the whole is %s their sum', async (_, totaal, onvolledig) => {
    const gevonden = await toets(OVERZICHT.map((regel) => regel.replace('40.840', totaal)));
    expect(gevonden?.onvolledig).toBe(onvolledig);
  });

  it('is of the latest year, in whatever order the documents were loaded: what ended before it does not count', async () => {
    const vorig = [
      ...OVERZICHT.slice(0, -2),
      'Programma 3 Haven\t1.000\t0\t9.000\t0',
      'Totaal\t40.655\t10.912\t49.840\t11.402',
    ].map((regel) => regel.replaceAll('2023', '2022'));
    const lezingen = await Promise.all([
      lees(vorig.join('\n'), 'jaarrekening-2022.txt'),
      lees(OVERZICHT.join('\n'), 'jaarrekening-2023.txt'),
    ]);
    for (const volgorde of [lezingen, [...lezingen].reverse()]) {
      const { afwijkingen } = compareAll(dossier(volgorde));
      const gevonden = toetsRechtmatigheid(afwijkingen, { drempel: { bedrag: null, procent: null } });
      expect(gevonden).toMatchObject({ jaar: 2023, overschrijding: '1250000', onvolledig: false });
      expect(gevonden?.regels.map((regel) => regel.programma)).toEqual(['Programma 2 Zorg', 'Programma 1 Bestuur']);
    }
  });

  it('says that nothing is above the begroting only when every programme was tested', async () => {
    const onder = OVERZICHT.map((regel) => regel.replace('32.450', '31.100').replace('40.840', '39.490'));
    const gevonden = await toets(onder);
    expect(gevonden).toMatchObject({ nietGetoetst: [], onvolledig: false });
    expect(sentences(gevonden)).toContain('Geen programma heeft meer lasten dan begroot.');
  });
});
