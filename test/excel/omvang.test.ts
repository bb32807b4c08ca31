import type { Lezing } from '../../src/domain/lezing';
import type { HeadlessHost } from '../../src/host/headless/start';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { openHost, run, table } from './host';

/** A jaarrekening with this many doelstellingen that add up. */
function document(rijen: number): Lezing {
  const kolommen = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];
  const dot = (getal: number): string => String(getal).replace(/\B(?=(\d{3})+$)/g, '.');
  const vormen = Array.from({ length: rijen }, (_, i) => ({
    label: `Doelstelling ${i + 1}`,
    code: `1.${i + 1}`,
    cellen: `${dot(2000 + i)} ${dot(500 + i)} -1.500`,
  }));
  return lezing([tabel(kolommen, vormen)]);
}

describe('the number of requests', () => {
  let host: HeadlessHost;

  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => {
    host.dispose();
  });

  const count = async (rijen: number): Promise<number> => {
    host.reset();
    await run([document(rijen)]);
    const requests = host.requests.length;
    expect((await table('tblDoelstellingen')).waarden).toHaveLength(rijen);
    return requests;
  };

  it('is the same for 10 and for 1,000 rows, and at most 10 for loading and writing everything', async () => {
    const few = await count(10);
    const many = await count(1000);
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(10);
  }, 120_000);
});
