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

  it('says that nothing is above the begroting only when every programme was tested', async () => {
    const onder = OVERZICHT.map((regel) => regel.replace('32.450', '31.100').replace('40.840', '39.490'));
    const gevonden = await toets(onder);
    expect(gevonden).toMatchObject({ nietGetoetst: [], onvolledig: false });
    expect(sentences(gevonden)).toContain('Geen programma heeft meer lasten dan begroot.');
  });
});
