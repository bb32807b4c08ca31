import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLezingen } from '../../src/checks/index';
import { readDocument } from '../../src/document/read-document';
import type { Lezing } from '../../src/domain/lezing';
import { readFigures } from '../../src/figures/read-figures';
import { zoetermeer2021, zoetermeer2023 } from './fixtures/zoetermeer';

async function load(jaar: number): Promise<Lezing> {
  const naam = `jaarstukken-${jaar}-programma-1.txt`;
  const bytes = readFileSync(join(__dirname, '../../assets/voorbeelden', naam));
  return readFigures(await readDocument(new Uint8Array(bytes), naam, 'd1', ''));
}

describe('the samples as they are loaded', () => {
  it.each([
    [2021, zoetermeer2021()],
    [2023, zoetermeer2023()],
  ])('%i gives the findings of the figures typed by hand', async (jaar, typed) => {
    const withoutProgramma = (lezing: Lezing): unknown =>
      checkLezingen([lezing]).bevindingen.map((bevinding) => ({ ...bevinding, programma: '' }));
    expect(withoutProgramma(await load(jaar))).toEqual(withoutProgramma(typed));
  });
});
