import { INDELINGEN } from './bouwdoos/indelingen';
import { makeModel } from './bouwdoos/document';
import { keur } from './bouwdoos/keur';
import { lees } from './lees';
import { VORMEN, type Vorm } from './vormen';

// Made-up documents in the layouts of the catalogue, of which the truth is known from how they were made: wordings,
// orders, sign conventions, notations, units, totals and blanks by chance. SLUITEND_ZADEN=2000 weighs more of them.
const ZADEN = Number(process.env['SLUITEND_ZADEN'] ?? 60);
const rapport = process.env['SLUITEND_RAPPORT'] !== undefined;

describe.each(Object.keys(INDELINGEN))('made-up documents with %s', (indeling) => {
  test.each(Object.keys(VORMEN) as Vorm[])('%s: nothing is wrong and nothing is missing in silence', async (vorm) => {
    const som = { documenten: 0, exact: 0, deels: 0, gemeld: 0 };
    const mis: string[] = [];
    for (let zaad = 1; zaad <= ZADEN; zaad += 1) {
      const model = makeModel(indeling, zaad);
      if (model === null) continue;
      const { exact, deels, gemeld, stil, fout } = keur(await lees(VORMEN[vorm](model.regels)), model);
      som.documenten += 1;
      som.exact += exact;
      som.deels += deels;
      som.gemeld += gemeld;
      mis.push(...[...fout, ...stil].map((tekst) => `${model.omschrijving}: ${tekst}`));
    }
    if (rapport) process.stdout.write(`${indeling.padEnd(12)}${vorm.padEnd(18)}${JSON.stringify(som)}\n`);
    expect(mis).toEqual([]);
    // Where the form keeps every cell, every figure is read.
    if (vorm === 'tab' || vorm === 'pijp') expect(som.gemeld).toBe(0);
    expect(som.exact + som.deels).toBeGreaterThan(som.gemeld);
  });
});
