import type { Suggestie } from '../../src/domain/bevinding';
import type { Dossier } from '../../src/domain/resultaat';
import { decimaal } from '../../src/money/decimaal';
import { groupSuggestions, isTried, supposeValues, toggleVoorstel } from '../../src/taskpane/aansluiten/proef';
import { LEZING_2021, LEZING_2023 } from './gegevens';
import { reconcile } from './nepkern';

const DOSSIER: Dossier = {
  lezingen: [LEZING_2021, LEZING_2023],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: null, procent: null } },
};
const change = (cel: string, waarde: string, reden: Suggestie['reden'] = 'teken'): Suggestie => ({
  cel,
  waarde: decimaal(waarde),
  reden,
});

it('a supposed value is that of the figure and of nothing else, with its amount in the house sign', () => {
  const supposed = supposeValues(DOSSIER, [change('d2.t1.r3.c1', '-2075')]);
  const [cel] = supposed.lezingen[1]!.tabellen[0]!.rijen[2]!.cellen;
  expect(cel).toMatchObject({ tekst: '-2.076', waarde: '-2075', bedrag: '2075000' });
  expect(supposed.lezingen[0]).toBe(LEZING_2021);
  expect(supposed.lezingen[1]!.tabellen[0]!.rijen[1]).toBe(LEZING_2023.tabellen[0]!.rijen[1]);
  expect(DOSSIER.lezingen[1]!.tabellen[0]!.rijen[2]!.cellen[0]!.waarde).toBe('-2076');
});

it('a tile and a share can be supposed as well', () => {
  const supposed = supposeValues(DOSSIER, [change('d2.k1', '-136000'), change('d2.k2.a', '12')]);
  const [lasten, baten] = supposed.lezingen[1]!.tegels;
  expect([lasten?.bedrag.waarde, lasten?.bedrag.bedrag]).toEqual(['-136000', '136000000']);
  expect([baten?.bedrag.waarde, baten?.aandeel?.waarde]).toEqual(['69949', '12']);
});

it('what is suggested for a planted error undoes it: everything ties as before', () => {
  const planted = supposeValues(DOSSIER, [change('d2.t1.r3.c3', '1413')]);
  const broken = reconcile(planted).bevindingen.filter(({ oordeel }) => oordeel === 'verschil');
  const [voorstel] = groupSuggestions(broken.flatMap(({ suggesties }) => suggesties));
  expect(voorstel?.wijzigingen).toMatchObject([{ cel: 'd2.t1.r3.c3', waarde: '-1413', reden: 'teken' }]);
  const tried = reconcile(supposeValues(planted, voorstel!.wijzigingen));
  expect(tried.bevindingen).toEqual(reconcile(DOSSIER).bevindingen);
});

it('an exchange is one thing to try, and is offered once', () => {
  const pair = [change('a', '1', 'omwisseling'), change('b', '2', 'omwisseling')];
  const other = [change('e', '5', 'omwisseling'), change('f', '6', 'omwisseling')];
  const voorstellen = groupSuggestions([change('c', '3'), ...pair, ...pair, ...other, change('d', '4', 'cijfer')]);
  expect(voorstellen.map(({ wijzigingen }) => wijzigingen.length)).toEqual([1, 2, 2, 1]);
});

describe('trying several suggestions', () => {
  const [a, anders, b] = [
    [change('a', '1', 'cijfer')],
    [change('a', '2', 'volgt')],
    [change('b', '3'), change('c', '4')],
  ].map((wijzigingen) => ({ sleutel: '', wijzigingen, bereik: null, zin: null }));

  it('on other faults adds them, and puts each away by itself', () => {
    const both = toggleVoorstel(b!, toggleVoorstel(a!, [], [a!, anders!]), [b!]);
    expect(both.map(({ cel }) => cel)).toEqual(['a', 'b', 'c']);
    expect([isTried(a!, both), isTried(anders!, both), isTried(b!, both)]).toEqual([true, false, true]);
    expect(toggleVoorstel(a!, both, [a!, anders!]).map(({ cel }) => cel)).toEqual(['b', 'c']);
    expect(toggleVoorstel(b!, toggleVoorstel(a!, both, [a!]), [b!])).toEqual([]);
  });

  it('on one fault takes one in the place of the other, also when that is of another figure', () => {
    const other = { ...b!, wijzigingen: [change('d', '5')] };
    const tried = toggleVoorstel(a!, [change('z', '9')], [a!, anders!, other]);
    expect(toggleVoorstel(anders!, tried, [a!, anders!, other])).toEqual([change('z', '9'), change('a', '2', 'volgt')]);
    expect(toggleVoorstel(other, tried, [a!, anders!, other])).toEqual([change('z', '9'), change('d', '5')]);
  });
});
