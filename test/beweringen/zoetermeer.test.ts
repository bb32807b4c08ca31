import { existsSync, readFileSync } from 'node:fs';
import { testBeweringen } from '../../src/beweringen';
import type { Bewering } from '../../src/domain/bewering';
import { indienAanwezig, leesBestand } from '../figures/lees';
import { NIETS } from './bouw';

const WAARHEID = '../shared/cases/claims/zoetermeer-2021.json';
const seed = (jaar: number): string => `../shared/seeds/zoetermeer-${jaar}-programma-1.txt`;

interface Claim {
  readonly id: string;
  readonly line: number;
  readonly kind: string;
  readonly verdict: 'holds' | 'holds_within_rounding' | 'contradicts' | 'not_checkable';
  readonly hard: boolean;
}

async function beweringen(pad: string): Promise<readonly Bewering[]> {
  return testBeweringen([await leesBestand(pad)], NIETS);
}

const kort = (lijst: readonly Bewering[]): (readonly [number | null | undefined, string])[] =>
  lijst.map(({ herkomst, soort }) => [herkomst?.regel, soort] as const);

const strijdig = (lijst: readonly Bewering[]): Bewering[] => lijst.filter(({ oordeel }) => oordeel === 'in strijd');

/** Which recogniser a claim of the ground truth is for; claims on tables and tiles are for the checks. */
const SOORT_VAN: Readonly<Record<string, string>> = {
  amount_mln: 'bedrag',
  target_text_vs_table: 'streefwaarde',
  goal: 'doel',
  direction: 'richting',
  text_vs_table: 'realisatie',
  input_mismatch: 'invoer',
};

describe.each(indienAanwezig(WAARHEID).filter(() => existsSync(seed(2021))))('the text of 2021 against %s', (pad) => {
  const { claims } = JSON.parse(readFileSync(pad, 'utf8')) as { readonly claims: readonly Claim[] };

  it('holds exactly the nine hard contradictions', async () => {
    const verwacht = claims
      .filter(({ verdict, hard }) => verdict === 'contradicts' && hard)
      .map(({ line, kind }) => [line, SOORT_VAN[kind]]);
    expect(verwacht).toHaveLength(9);
    const gevonden = kort(strijdig(await beweringen(seed(2021))));
    expect([...gevonden].sort()).toEqual([...verwacht].sort());
  });

  it('gives the sum that convinces', async () => {
    const [eerste] = strijdig(await beweringen(seed(2021))).filter(({ soort }) => soort === 'bedrag');
    expect(eerste?.berekening).toMatchObject({
      soort: 'waarde',
      figuur: { tekst: '-12.616' },
      afgerond: '12.6',
      verschil: '116000',
    });
  });

  it('knows that the target was copied from another year', async () => {
    const doel = strijdig(await beweringen(seed(2021))).find(({ herkomst }) => herkomst?.regel === 238);
    expect(doel?.elders).toMatchObject({ jaar: 2020, figuur: { zijde: 'begroting' } });
  });
});

describe.each(indienAanwezig(seed(2023)))('%s', (pad) => {
  it('holds no hard contradiction, and one percentage that is percentage points', async () => {
    const alle = await beweringen(pad);
    expect(kort(strijdig(alle))).toEqual([]);
    expect(kort(alle.filter(({ oordeel }) => oordeel === 'twijfel'))).toEqual([[256, 'procent']]);
  });
});

describe('the example documents', () => {
  const vondsten = async (jaar: number): Promise<(readonly [string, string])[]> =>
    (await beweringen(`assets/voorbeelden/jaarstukken-${jaar}-programma-1.txt`))
      .filter(({ oordeel }) => oordeel === 'in strijd' || oordeel === 'twijfel')
      .map(({ oordeel, soort }) => [oordeel, soort] as const);

  it('hold the contradictions that were put in them, and no others', async () => {
    expect(await vondsten(2021)).toEqual([
      // "De 45% die als streven" stood for 46.
      ['in strijd', 'streefwaarde'],
      // 474 against a target of 372, claimed "Nee".
      ['in strijd', 'doel'],
      // A target of 500: that of 2020.
      ['in strijd', 'streefwaarde'],
      ['twijfel', 'begrip'],
    ]);
    expect(await vondsten(2023)).toEqual([['twijfel', 'procent']]);
  });
});
