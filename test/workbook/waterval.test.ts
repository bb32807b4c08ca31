import { planUpdate, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { lees } from '../figures/lees';
import { Geheugenwerkmap } from '../support/geheugenwerkmap';

const LBS = (reeks: string): string => ['Lasten', 'Baten', 'Saldo'].map((kop) => `${reeks} ${kop}`).join('\t');

it('more programmes than there are steps: the smallest are one step, and the reserves keep theirs', async () => {
  // Programme n is 10 x n dearer than budgeted.
  const programmas = Array.from({ length: 10 }, (_, i) => i + 1);
  const lasten = programmas.reduce((som, n) => som + 100 + 10 * n, 0);
  const lezing = await lees(
    [
      'Overzicht van baten en lasten',
      'Bedragen x € 1.000',
      ['', LBS('Begroting na wijziging 2023'), LBS('Rekening 2023')].join('\t'),
      ...programmas.map((n) => `Programma ${n}\t100\t150\t50\t${100 + 10 * n}\t150\t${50 - 10 * n}`),
      `Totaal saldo van baten en lasten\t1.000\t1.500\t500\t${lasten}\t1.500\t${1500 - lasten}`,
      'Mutaties reserves\t60\t20\t-40\t70\t50\t-20',
      `Resultaat\t1.060\t1.520\t460\t${lasten + 70}\t1.550\t${1480 - lasten}`,
    ].join('\n'),
    'jaarrekening-2023.txt'
  );
  const werkmap = new Geheugenwerkmap();
  const plan = planUpdate(
    werkmap.read(),
    { lezingen: [lezing], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN },
    { nu: '2026-11-21 20:30', versie: '0.1.0' }
  );
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  werkmap.apply(plan.stappen);
  expect(werkmap.rows('tblWaterval').map((rij) => rij['Stap'])).toEqual([
    'Begroot',
    ...[10, 9, 8, 7, 6, 5, 4].map((n) => `Programma ${n}`),
    'Mutaties in reserves',
    'Overige programma’s en afronding',
    'Gerealiseerd',
  ]);
});
