import { INDICATORSTUKKEN } from './proefstukken-indicatoren/indicatoren';
import { INDICATORSTUKKEN_MEER } from './proefstukken-indicatoren/indicatoren-meer';
import { toHtml } from './formaten';
import { TWEEDE_INDICATOREN, TWEEDE_VERSCHILLEN } from './proefstukken-indicatoren/tweede';
import { VERSCHILSTUKKEN } from './proefstukken-indicatoren/verschillen';
import { VERSCHILSTUKKEN_MEER } from './proefstukken-indicatoren/verschillen-meer';
import { hasRows, inForm, weigh } from './proefstukken-indicatoren/weeg';
import { VORMEN } from './vormen';

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

// The same tables as they arrive elsewhere: what the form no longer tells is said to be in doubt.
describe.each([...Object.entries(VORMEN), ['html', toHtml] as const])('in the form %s', (vorm, maak) => {
  const eerste = [INDICATORSTUKKEN, INDICATORSTUKKEN_MEER, VERSCHILSTUKKEN, VERSCHILSTUKKEN_MEER];
  const stukken = [...eerste, TWEEDE_INDICATOREN, TWEEDE_VERSCHILLEN].flat().filter(hasRows);
  test.each(stukken.map((stuk) => [stuk.naam, stuk] as const))('%s', async (_, stuk) => {
    expect(await weigh(inForm(stuk, vorm, maak))).toMatchObject({ fout: [], stil: [] });
  });
});
