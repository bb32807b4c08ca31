import type { Lezing } from '../../src/domain/lezing';
import { toBatches } from '../../src/excel/write';
import { isOpmaak } from '../../src/workbook/stap';
import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { run, table, useHost } from './host';

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
  const host = useHost();

  /** Requests of the first run and of one that has nothing to change, and how many the weight of the first asks for. */
  const count = async (rijen: number): Promise<{ eerste: number; tweede: number; delen: number }> => {
    host().reset();
    const plan = await run([document(rijen)]);
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const delen = (await toBatches(plan.stappen.filter((stap) => !isOpmaak(stap)))).length;
    const eerste = host().requests.length;
    expect((await table('tblDoelstellingen')).waarden).toHaveLength(rijen);
    const gelezen = host().requests.length;
    await run();
    return { eerste, tweede: host().requests.length - gelezen, delen };
  };

  it('grows only by what no longer fits in one request, never by rows; at most 10; a run without changes only reads', async () => {
    const few = await count(10);
    const many = await count(300);
    expect(few.delen).toBe(1);
    expect(many.eerste - few.eerste).toBe(many.delen - few.delen);
    expect(many.delen).toBeLessThanOrEqual(2);
    expect(many.eerste).toBeLessThanOrEqual(10);
    expect(many.tweede).toBe(few.tweede);
    // Our tables and the used part of every sheet: three round trips, and nothing written.
    expect(few.tweede).toBe(3);
  }, 240_000);
});
