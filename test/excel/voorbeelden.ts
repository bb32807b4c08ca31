import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lezing } from '../../src/domain/lezing';
import { inferNames, readLezing } from '../../src/pipeline';

const folder = join(__dirname, '..', '..', 'assets', 'voorbeelden');

async function read(jaar: number, id: string): Promise<Lezing> {
  const naam = `jaarstukken-${jaar}-programma-1.txt`;
  return readLezing(new Uint8Array(readFileSync(join(folder, naam))), naam, id);
}

/** The two sample documents that come with the add-in, as the loader reads them. */
export async function readSamples(): Promise<readonly [Lezing, Lezing]> {
  const [oud, nieuw] = inferNames([await read(2021, 'd1'), await read(2023, 'd2')]);
  if (oud === undefined || nieuw === undefined) throw new Error('Two samples expected');
  return [oud, nieuw];
}
