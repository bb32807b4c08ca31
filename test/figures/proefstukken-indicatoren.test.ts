import { readDocument } from '../../src/document/read-document';
import { readFigures } from '../../src/figures/read-figures';
import { INDICATORSTUKKEN } from './proefstukken-indicatoren/indicatoren';
import { INDICATORSTUKKEN_MEER } from './proefstukken-indicatoren/indicatoren-meer';
import { keur, type Uitslag } from './proefstukken-indicatoren/keur';
import type { Proefstuk } from './proefstukken-indicatoren/model';
import { VERSCHILSTUKKEN } from './proefstukken-indicatoren/verschillen';
import { VERSCHILSTUKKEN_MEER } from './proefstukken-indicatoren/verschillen-meer';

async function weigh(stuk: Proefstuk): Promise<Uitslag> {
  const bytes = new TextEncoder().encode(stuk.tekst);
  const document = await readDocument(bytes, stuk.bestand ?? 'stuk.txt', 'd1', 'ab'.repeat(32));
  return keur(stuk, readFigures(document));
}

// Written before the readers that read them, with the truth typed by hand: nothing may be wrong or lost in silence.
describe.each([
  ['indicators', [...INDICATORSTUKKEN, ...INDICATORSTUKKEN_MEER]],
  ['explained differences', [...VERSCHILSTUKKEN, ...VERSCHILSTUKKEN_MEER]],
])('documents of other bodies: %s', (_, stukken) => {
  test.each(stukken.map((stuk) => [stuk.naam, stuk] as const))('%s', async (__, stuk) => {
    expect(await weigh(stuk)).toMatchObject({ fout: [], stil: [] });
  });
});
