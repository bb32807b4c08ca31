import { checkLezingen } from '../../../src/checks/index';
import type { Bevinding } from '../../../src/domain/bevinding';
import type { Lezing } from '../../../src/domain/lezing';
import { decimaal } from '../../../src/money/decimaal';
import { kolom, lezing, tabel } from '../fixtures/lezing';
import { withWaarden } from '../fixtures/wijzig';

const KOLOMMEN = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];

/** Four rows that make a total; the second is printed in some other way in which it still ties by itself. */
function printed(goed: string, rij: string): Lezing {
  const posten = ['410 60 -350', goed, '1.275 318 -957', '86 12 -74'];
  const getal = (tekst: string): number => Number(tekst.replace('.', ''));
  const totaal = [0, 1, 2].map((k) => posten.reduce((som, post) => som + getal(post.split(' ')[k] ?? '0'), 0));
  const rijen = [posten[0], rij, posten[2], posten[3]].map((cellen = '', index) => ({
    label: `Post ${index}`,
    cellen,
  }));
  return lezing([tabel(KOLOMMEN, [...rijen, { label: 'Totaal', rol: 'totaal', cellen: totaal.join(' ') }])]);
}

const wrong = (doc: Lezing): readonly Bevinding[] =>
  checkLezingen([doc]).bevindingen.filter(({ gezamenlijk }) => !gezamenlijk);

describe('two figures of a row that are wrong by as much, so that no figure alone explains it', () => {
  it.each([
    ['digits exchanged in both', '942 200 -742', '924 200 -724', 'verwisselde-cijfers', '942', '-742'],
    ['both signs turned', '500 0 -500', '-500 0 500', 'teken', '500', '-500'],
    [
      'digits exchanged in one, the sign of the other turned',
      '810 495 -315',
      '180 495 315',
      'combinatie',
      '810',
      '-315',
    ],
  ])('%s: told as one action, before parts of it', (_name, goed, rij, reden, lasten, saldo) => {
    const doc = printed(goed, rij);
    const found = wrong(doc);
    expect(found.map(({ id }) => id)).toEqual(['kolom-totaal:d1.t1.r5.c1', 'kolom-totaal:d1.t1.r5.c3']);
    for (const { verdachten, suggesties } of found) {
      expect(verdachten).toContainEqual(['d1.t1.r2.c1', 'd1.t1.r2.c3']);
      expect(verdachten.every((set) => set.length === 2)).toBe(true);
      const samen = [
        { cel: 'd1.t1.r2.c1', waarde: lasten },
        { cel: 'd1.t1.r2.c3', waarde: saldo },
      ];
      expect(suggesties[0]).toEqual({ ...samen[0], reden, samen });
    }
  });

  it('every combination that is told makes all of it tie', () => {
    const doc = printed('810 495 -315', '180 495 315');
    const told = wrong(doc).flatMap(({ suggesties }) => suggesties.filter(({ samen }) => samen !== undefined));
    expect(told.length).toBeGreaterThan(0);
    for (const { samen = [] } of told) {
      const waarden = Object.fromEntries(samen.map(({ cel, waarde }) => [cel, decimaal(waarde)]));
      expect(wrong(withWaarden(doc, waarden))).toEqual([]);
    }
  });

  it('by an amount that no recognisable mistake makes: nothing is told as one action', () => {
    const told = wrong(printed('942 200 -742', '979 200 -779')).flatMap(({ suggesties }) => suggesties);
    expect(told.filter(({ samen }) => samen !== undefined)).toEqual([]);
  });
});
