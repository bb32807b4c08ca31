import { readDocument } from '../../src/document/read-document';
import { readFigures } from '../../src/figures/read-figures';
import { INDICATORSTUKKEN } from './proefstukken-indicatoren/indicatoren';
import { INDICATORSTUKKEN_MEER } from './proefstukken-indicatoren/indicatoren-meer';
import { keur, type Uitslag } from './proefstukken-indicatoren/keur';
import type { Proefstuk } from './proefstukken-indicatoren/model';
import { toHtml } from './formaten';
import { TWEEDE_INDICATOREN, TWEEDE_VERSCHILLEN } from './proefstukken-indicatoren/tweede';
import { VERSCHILSTUKKEN } from './proefstukken-indicatoren/verschillen';
import { VERSCHILSTUKKEN_MEER } from './proefstukken-indicatoren/verschillen-meer';
import { VORMEN, type Regel } from './vormen';

async function weigh(stuk: Proefstuk): Promise<Uitslag> {
  const bytes = new TextEncoder().encode(stuk.tekst);
  const document = await readDocument(bytes, stuk.bestand ?? 'stuk.txt', 'd1', 'ab'.repeat(32));
  return keur(stuk, readFigures(document));
}

/** The document as lines and rows, where it has rows of cells. */
function rowsOf({ tekst }: Proefstuk): Regel[] {
  return tekst
    .split('\n')
    .filter((lijn) => !lijn.startsWith('|-'))
    .map((lijn) => {
      if (lijn.includes('\t')) return lijn.split('\t');
      const pijp = /^\|(.*)\|$/.exec(lijn)?.[1];
      return pijp === undefined ? lijn.replace(/^#+ /, '') : pijp.split('|').map((cel) => cel.trim());
    });
}

// Written before the readers that read them, with the truth typed by hand: nothing may be wrong or lost in silence.
describe.each([
  ['indicators', [...INDICATORSTUKKEN, ...INDICATORSTUKKEN_MEER]],
  ['explained differences', [...VERSCHILSTUKKEN, ...VERSCHILSTUKKEN_MEER]],
  ['a second set', [...TWEEDE_INDICATOREN, ...TWEEDE_VERSCHILLEN]],
])('documents of other bodies: %s', (_, stukken) => {
  test.each(stukken.map((stuk) => [stuk.naam, stuk] as const))('%s', async (__, stuk) => {
    expect(await weigh(stuk)).toMatchObject({ fout: [], stil: [] });
  });
});

// Words as values above the first figure: in fixed width they are taken for names, and both columns are said to be unknown.
const WOORDEN_EERST = new Set(['doel en realisatie met kleur en teksten als waarde, tab']);

// The same tables as they arrive elsewhere: what the form no longer tells is said to be in doubt.
describe.each([...Object.entries(VORMEN), ['html', toHtml] as const])('in the form %s', (vorm, maak) => {
  const eerste = [INDICATORSTUKKEN, INDICATORSTUKKEN_MEER, VERSCHILSTUKKEN, VERSCHILSTUKKEN_MEER];
  const stukken = [...eerste, TWEEDE_INDICATOREN, TWEEDE_VERSCHILLEN]
    .flat()
    .filter(({ tekst, bestand }) => bestand === undefined && /\t|^\|/m.test(tekst))
    .filter(({ naam }) => !(vorm === 'uitgelijnd' && WOORDEN_EERST.has(naam)));
  test.each(stukken.map((stuk) => [stuk.naam, stuk] as const))('%s', async (_, stuk) => {
    const anders = { ...stuk, tekst: maak(rowsOf(stuk)), bestand: vorm === 'html' ? 'stuk.html' : 'stuk.txt' };
    expect(await weigh(anders)).toMatchObject({ fout: [], stil: [] });
  });
});
