import { toHtml } from './formaten';
import type { Proefstuk } from './proefstukken-indicatoren/model';
import { VIERDE_INDICATOREN, VIERDE_VERSCHILLEN } from './proefstukken-indicatoren/vierde';
import { hasRows, inForm, weigh } from './proefstukken-indicatoren/weeg';
import { VORMEN } from './vormen';

const vormen = [...Object.entries(VORMEN), ['html', toHtml] as const];
const stukken = [...VIERDE_INDICATOREN, ...VIERDE_VERSCHILLEN];
const alle: readonly (readonly [naam: string, stuk: Proefstuk])[] = stukken.flatMap((stuk) => [
  [`${stuk.naam} | eigen`, stuk] as const,
  ...(hasRows(stuk) ? vormen : []).map(([vorm, maak]) => [`${stuk.naam} | ${vorm}`, inForm(stuk, vorm, maak)] as const),
]);

describe('a fourth set, of other bodies and in other words', () => {
  test.each(alle)('%s', async (_, stuk) => {
    expect(await weigh(stuk)).toMatchObject({ fout: [], stil: [] });
  });
});
