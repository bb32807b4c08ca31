import { testBeweringen } from '../../src/beweringen';
import type { Bewering } from '../../src/domain/bewering';
import { lees } from '../figures/lees';
import { NIETS } from './bouw';
import { ONBEKEND, toTekst, type Deel, type Verwacht } from './onbekend';

type Uitspraak = Extract<Deel, readonly unknown[]>;

interface Uitkomst {
  readonly uitspraak: Uitspraak;
  readonly beweringen: readonly Bewering[];
}

async function outcomes(): Promise<Uitkomst[]> {
  const alle: Uitkomst[] = [];
  for (const [naam, delen] of Object.entries(ONBEKEND)) {
    const beweringen = testBeweringen([await lees(toTekst(delen), naam)], NIETS);
    for (const uitspraak of delen) {
      if (typeof uitspraak === 'string') continue;
      const [kop = ''] = uitspraak[0].split('\n\n');
      alle.push({ uitspraak, beweringen: beweringen.filter((b) => b.passage !== null && kop.includes(b.zin)) });
    }
  }
  return alle;
}

const hard = ({ beweringen }: Uitkomst): boolean => beweringen.some(({ oordeel }) => oordeel === 'in strijd');
const zinnen = (lijst: readonly Uitkomst[]): string[] => lijst.map(({ uitspraak }) => uitspraak[0]);

describe('statements in documents that no recogniser was made for', () => {
  const met = async (...soorten: Verwacht[]): Promise<Uitkomst[]> =>
    (await outcomes()).filter(({ uitspraak }) => soorten.includes(uitspraak[1]));

  it('are more than seventy', async () => {
    expect((await outcomes()).length).toBeGreaterThan(70);
  });

  it('are never called in strijd when they hold, cannot be tested, or are a matter of wording', async () => {
    expect(zinnen((await met('H', 'N', 'S')).filter(hard))).toEqual([]);
  });

  it('are found when they contradict, but for two', async () => {
    expect(zinnen((await met('X')).filter((uitkomst) => !hard(uitkomst)))).toEqual([
      // "Voldeed 62% van de waterlichamen" is not recognised as the name of the indicator.
      'In 2020 voldeed 62% van de waterlichamen aan de norm.',
      // 11 and 14 are rounded: 10,5 to 14,5 would be 4.
      'Het aandeel groene daken steeg met 4 procentpunt van 11% naar 14%.',
    ]);
  });
});
