import type { Bewering } from '../../src/domain/bewering';
import { buildReeksen } from '../../src/figures/indicatoren/indicatorreeks';
import { classify, countStrijdig, groupByClass } from '../../src/taskpane/indicatoren/orde';
import { DEELKEUZE, chooseDeel } from '../../src/taskpane/deel';
import { groupStatements } from '../../src/taskpane/tekstcontrole/orde';
import { setTerzijde } from '../../src/taskpane/tekstcontrole/plaatsen';
import {
  chooseKoppeling,
  chooseRichting,
  notesOf,
  placeOfMeting,
  placeOfNotitie,
} from '../../src/workbook/indicatorkeuze';
import type { Dossier } from '../../src/domain/resultaat';
import { lezingMet, type Gegeven } from '../figures/indicatorbouw';

const een = (naam: string, jaren: string, claim: Gegeven['claim'] = null): Gegeven => ({ naam, jaren, claim });
const dossier = (...gegevens: readonly Gegeven[]): Dossier => ({
  lezingen: [lezingMet('d1', 2021, gegevens)],
  eigenBegroting: [],
  toelichtingen: [],
  instellingen: { drempel: { bedrag: null, procent: null } },
});

describe('indicators in the pane', () => {
  test.each([
    ['a contradiction, before anything else', een('Banen', '2021: 372 | 474', 'nee'), 'strijdig'],
    ['the claim where figures do not decide', een('Kleur', '2021: 5 | 6', 'nee'), 'niet gehaald'],
    ['the figures where nothing is claimed', een('Banen', '2021: 5 | 6'), 'gehaald'],
    ['N.v.t. as not known, whatever the figures are', een('Banen', '2021: 5 | 6', 'nvt'), 'onbekend'],
    ['nothing at all', een('Kleur', '2021: - | 6'), 'onbekend'],
  ])('go by %s', (_, gegeven, klasse) => {
    const [reeks] = buildReeksen([lezingMet('d1', 2021, [gegeven])]);
    expect(reeks && classify(reeks)).toBe(klasse);
  });

  it('stand worst first, each once', () => {
    const reeksen = buildReeksen([
      lezingMet('d1', 2021, [
        een('Bereik', '2021: 5 | 6'),
        een('Banen', '2021: 372 | 474', 'nee'),
        een('Opkomst', '2021: 5 | 4'),
      ]),
    ]);
    const groepen = [...groupByClass(reeksen)].map(([klasse, leden]) => [klasse, ...leden.map(({ naam }) => naam)]);
    expect(groepen).toEqual([['strijdig', 'Banen'], ['niet gehaald', 'Opkomst'], ['onbekend'], ['gehaald', 'Bereik']]);
    expect(countStrijdig(reeksen)).toBe(1);
  });
});

describe('a choice in the pane', () => {
  const twee = dossier(een('Banen', '2020: 5 | 6;2021: 372 | 474', 'nee'));
  const [RIJ, EERDER] = ['d1|1.1|Banen|2021', 'd1|1.1|Banen|2020'];

  it('goes to the row of the year of the report, and clears what stood in others', () => {
    const eerder = {
      sleutel: EERDER,
      richting: 'hoger',
      koppeling: null,
      notitie: 'x',
      geschrevenVoor: null,
      vervallen: false,
    } as const;
    const na = chooseRichting({ ...twee, indicatorkeuzes: [eerder] }, ['d1.i1'], 'lager');
    expect(
      na.indicatorkeuzes?.map(({ sleutel, richting, notitie, gezet }) => [sleutel, richting, notitie, gezet])
    ).toEqual([
      [EERDER, null, 'x', true],
      [RIJ, 'lager', '', true],
    ]);
  });

  it('leaves the rows of other indicators alone', () => {
    const na = chooseKoppeling(dossier(een('Banen', '2021: 5 | 6'), een('Bereik', '2021: 5 | 6')), 'd1.i2', 'apart');
    expect(na.indicatorkeuzes?.map(({ sleutel, koppeling }) => [sleutel, koppeling])).toEqual([
      ['d1|1.1|Bereik|2021', 'apart'],
    ]);
  });

  it('knows where a figure and a note stand, and nothing of an indicator that is gone', () => {
    expect(placeOfMeting(twee, 'd1.i1', 2020, 'begroting')).toEqual({
      tabel: 'tblIndicatoren',
      sleutel: EERDER,
      kolom: 'Begroting',
    });
    expect(placeOfNotitie(twee, 'd1.i1')).toEqual({ tabel: 'tblIndicatoren', sleutel: RIJ, kolom: 'Notitie' });
    expect([placeOfMeting(twee, 'd1.i9', 2020, 'realisatie'), placeOfNotitie(twee, 'd9.i1')]).toEqual([null, null]);
    const noot = {
      sleutel: RIJ,
      richting: null,
      koppeling: null,
      notitie: 'Nagaan.',
      geschrevenVoor: null,
      vervallen: false,
    };
    expect(notesOf({ ...twee, indicatorkeuzes: [noot] }).get('d1.i1')?.notitie).toBe('Nagaan.');
  });
});

describe('statements in the pane', () => {
  const bewering = (id: string, oordeel: Bewering['oordeel'], terzijde: string | null): Bewering =>
    ({ id, oordeel, terzijde }) as Bewering;

  it('show what is in strijd, then doubts, then what was set aside; what holds is not shown', () => {
    const groepen = groupStatements([
      bewering('1', 'houdt', null),
      bewering('2', 'twijfel', null),
      bewering('3', 'in strijd', 'al besproken'),
      bewering('4', 'in strijd', null),
    ]);
    expect([...groepen].map(([soort, leden]) => [soort, ...leden.map(({ id }) => id)])).toEqual([
      ['in strijd', '4'],
      ['twijfel', '2'],
      ['terzijde', '3'],
    ]);
  });

  it('are set aside once, and taken back by an empty reason', () => {
    const eerst = setTerzijde(dossier(), 'a', 'andere datum');
    expect(setTerzijde(eerst, 'a', null).terzijde).toEqual([{ sleutel: 'a', reden: '', gezet: true }]);
  });
});

it('each step keeps its own part', () => {
  expect(chooseDeel(chooseDeel(DEELKEUZE, 'tekst'), 'indicatoren')).toEqual({
    aansluiten: 'tekst',
    verklaren: 'indicatoren',
  });
});
