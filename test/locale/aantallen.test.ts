import type { Bevinding } from '../../src/domain/bevinding';
import type { Indicatorreeks, Reekslid } from '../../src/domain/indicatorreeks';
import { decimaal } from '../../src/money/decimaal';
import { tekstenFor } from '../../src/locale/teksten';

const nl = tekstenFor('nl');
const en = tekstenFor('en');

describe('none, one and more', () => {
  it.each<[number, string, string]>([
    [1, '1 cel die u zelf had gewijzigd, is zo gelaten.', '1 cell that you had changed was left as it is.'],
    [2, '2 cellen die u zelf had gewijzigd, zijn zo gelaten.', '2 cells that you had changed were left as they are.'],
  ])('%i cells left alone', (n, dutch, english) => {
    expect([nl.paneel.melding.eigen(n), en.paneel.melding.eigen(n)]).toEqual([dutch, english]);
  });

  it.each<[number, string, string]>([
    [0, '0 afwijkingen', '0 variances'],
    [1, '1 afwijking ', '1 variance '],
    [2, '2 afwijkingen', '2 variances'],
  ])('%i variances to explain, after each setting', (n, dutch, english) => {
    for (const wat of ['drempel', 'basis'] as const) {
      expect(`${nl.paneel.melding.instelling[wat](n)} `).toContain(dutch);
      expect(`${en.paneel.melding.instelling[wat](n)} `).toContain(english);
    }
  });

  it.each<[number, string, string]>([
    [0, 'Verdacht: a of b.', 'Suspect: a or b.'],
    [1, 'Verdacht: a, b of één andere mogelijkheid.', 'Suspect: a, b or one other possibility.'],
    [7, 'Verdacht: a, b of een van 7 andere mogelijkheden.', 'Suspect: a, b or one of 7 other possibilities.'],
  ])('%i suspects beyond those that are named', (meer, dutch, english) => {
    const verdachten: Bevinding['verdachten'] = [['a'], ['b']];
    expect(nl.bevindingen.verdachten(verdachten, (cel) => cel, meer)).toBe(dutch);
    expect(en.bevindingen.verdachten(verdachten, (cel) => cel, meer)).toBe(english);
  });
});

describe('an indicator that the document calls not met', () => {
  /** Of 2021, where the figures do not decide: the document does. */
  function concept(doel: string, realisatie: string): [string, string] {
    const meting = (tekst: string): object => ({ tekst, waarde: decimaal(tekst.replace(/[^\d]/g, '')) });
    const indicator = { jaren: [{ jaar: 2021, begroting: meting(doel), realisatie: meting(realisatie) }] };
    const oordeel = { jaar: 2021, document: 'nee', berekend: null, vergelijk: 'niet te zeggen' };
    const [reeks, lid] = [{ punten: [] }, { indicator, oordeel }] as unknown as [Indicatorreeks, Reekslid];
    return [nl.indicatoren.concept(reeks, lid), en.indicatoren.concept(reeks, lid)];
  }

  it.each([
    ['40', '32', '8 lager', '8 lower'],
    ['46%', '45%', '1 procentpunt lager', '1 percentage point lower'],
    ['46%', '31%', '15 procentpunt lager', '15 percentage points lower'],
    ['40', '40', 'gelijk aan het doel', 'equal to the target'],
  ])('target %s, realised %s', (doel, realisatie, dutch, english) => {
    expect(concept(doel, realisatie)).toEqual([
      `Het doel van 2021 (${doel}) is niet gehaald: de realisatie is ${realisatie}, ${dutch}.`,
      `The target of 2021 (${doel}) was missed: the realisation is ${realisatie}, ${english}.`,
    ]);
  });
});
