import { checkLezingen, type Controle } from '../../../src/checks/index';
import type { Bevinding, Term } from '../../../src/domain/bevinding';
import type { Kolom } from '../../../src/domain/tabel';
import { verloopdeelOf } from '../../../src/domain/verloop';
import { kolom, lezing, tabel, type Rijvorm } from '../fixtures/lezing';

const onbekend = (kop: string, jaar: number | null = null): Kolom => kolom(kop, null, null, jaar);

function check(koppen: readonly string[], rijen: readonly Rijvorm[]): Controle {
  const kolommen = koppen.map((kop) => onbekend(kop));
  return checkLezingen([lezing([tabel(kolommen, rijen, { programma: null })])]);
}

const own = ({ bevindingen }: Controle): readonly Bevinding[] => bevindingen.filter(({ code }) => code === 'verloop');
const shown = (controle: Controle): readonly string[] =>
  own(controle).map(({ totaal, oordeel, termen }) => `${totaal} ${oordeel} ${termen.map(printed).join(' ')}`);
const printed = ({ cel, teken }: Term): string => `${teken < 0 ? '-' : '+'}${cel.slice(cel.lastIndexOf('.') + 1)}`;

const rij = (label: string, cellen: string): Rijvorm => ({ label, cellen });
const totaal = (cellen: string): Rijvorm => ({ label: 'Totaal', rol: 'totaal', cellen });

describe('the name of a column or row', () => {
  it.each([
    ['Stand 1 januari 2023', 'stand'],
    ['Stand per 31-12-2023', 'stand'],
    ['Saldo 01-01-2023', 'stand'],
    ['Boekwaarde ultimo 2022', 'stand'],
    ['Beginsaldo', 'stand'],
    ['Per 31 december 2023', 'stand'],
    ['31-12-2022', 'stand'],
    ['Toevoegingen', 'erbij'],
    ['Dotatie 2022', 'erbij'],
    ['Toegevoegde rente', 'erbij'],
    ['Vrijval', 'eraf'],
    ['Aanwendingen 2023', 'eraf'],
    ['Bestemming resultaat 2022', 'mutatie'],
    ['Rekening 2023', null],
    ['Begroting 2023 na wijziging', null],
    ['Afwijking', null],
    ['Realisatie t/m 31 december', null],
    ['Saldo', null],
    ['Saldo 2023', null],
    ['Bijzonder onderwijs', null],
    ['Verschil 31-12-2023 en begroting', null],
  ])('%s: %s', (naam, deel) => {
    expect(verloopdeelOf(naam)).toBe(deel);
  });
});

describe('a course of balances in columns', () => {
  const KOPPEN = ['Stand 1-1-2023', 'Toevoeging', 'Onttrekking', 'Stand 31-12-2023'];

  it.each([
    ['withdrawals printed without a sign', ['100 20 30 90', '50 5 15 40', '80 0 10 70'], '+c1 +c2 -c3'],
    ['withdrawals printed negative', ['100 20 -30 90', '50 5 -15 40', '80 0 -10 70'], '+c1 +c2 +c3'],
    ['additions printed negative, as cost', ['100 -20 30 90', '50 -5 15 40', '80 0 10 70'], '+c1 -c2 -c3'],
  ])('%s: each row is a sum', (_name, cellen, tekens) => {
    const controle = check(KOPPEN, [...cellen.map((one, index) => rij(`Reserve ${index}`, one))]);
    expect(shown(controle)).toEqual([1, 2, 3].map((r) => `d1.t1.r${r}.c4 sluit ${tekens}`));
    expect(controle.nietGetoetst).toEqual([]);
  });

  it('of several years: each year goes on from the last', () => {
    const controle = check(
      ['31-12-2021', 'Dotatie', 'Aanwending', 'Vrijval', '31-12-2022', 'Dotatie', 'Aanwending', '31-12-2023'],
      [rij('Onderhoud', '100 20 30 5 85 10 40 55'), rij('Pensioenen', '900 45 12 0 933 50 13 970')]
    );
    expect(shown(controle)).toEqual([
      'd1.t1.r1.c5 sluit +c1 +c2 -c3 -c4',
      'd1.t1.r2.c5 sluit +c1 +c2 -c3 -c4',
      'd1.t1.r1.c8 sluit +c5 +c6 -c7',
      'd1.t1.r2.c8 sluit +c5 +c6 -c7',
    ]);
  });

  it('with blanks where nothing was added or taken away', () => {
    const controle = check(KOPPEN, [rij('a', '100 . 30 70'), rij('b', '50 5 . 55'), rij('c', '. 12 . 12')]);
    expect(own(controle).map(({ oordeel }) => oordeel)).toEqual(['sluit', 'sluit', 'sluit']);
  });

  it('a blank with which the row does not hold is said, not counted as nil', () => {
    const controle = check(KOPPEN, [rij('a', '100 20 30 90'), rij('b', '50 5 15 40'), rij('c', '80 . 10 75')]);
    expect(own(controle)).toHaveLength(2);
    expect(controle.nietGetoetst.map(({ id, reden }) => `${id} ${reden}`)).toEqual([
      'verloop:d1.t1.r3.c4 cel-ontbreekt',
    ]);
  });

  it('a column whose name tells nothing is part of it when the figures say so', () => {
    const controle = check(
      ['Stand 1-1-2023', 'Toevoeging', 'Afwaardering', 'Stand 31-12-2023'],
      [rij('a', '100 20 -30 90'), rij('b', '50 5 -15 40'), rij('c', '80 3 -10 73')]
    );
    expect(own(controle).map(({ oordeel }) => oordeel)).toEqual(['sluit', 'sluit', 'sluit']);
  });

  it('that holds in no row is said to be unclear, not wrong', () => {
    const controle = check(KOPPEN, [rij('a', '100 20 30 400'), rij('b', '50 5 15 900'), rij('c', '80 3 10 20')]);
    expect(own(controle)).toEqual([]);
    expect(new Set(controle.nietGetoetst.map(({ reden }) => reden))).toEqual(new Set(['optelling-onduidelijk']));
  });

  it.each([
    ['shares', ['Stand 1-1-2023', 'Aandeel', 'Stand 31-12-2023']],
    ['series', ['Stand 1-1-2023', 'Begroting 2023', 'Stand 31-12-2023']],
    ['nothing', ['Stand 1-1-2023', 'Stand 31-12-2023']],
  ])('with %s between the balances is none', (_name, koppen) => {
    const controle = check(koppen, [rij('a', '100 20 120'), rij('b', '50 5 55'), rij('c', '1 2 3')]);
    expect(own(controle)).toEqual([]);
    expect(controle.nietGetoetst.filter(({ code }) => code === 'verloop')).toEqual([]);
  });

  const RIJEN = ['8.012 12 547 7.478', '2.214 166 251 2.129', '1.566 58 844 780', '5.941 899 729 6.111'];
  const TOTAAL = '17.733 1.135 2.370 16.498';

  it('one figure that is wrong is the one suspect: its row and its column say so', () => {
    const wrong = RIJEN.map((one, index) => rij(`Reserve ${index}`, one.replace('844', '484')));
    const controle = check(KOPPEN, [...wrong, totaal(TOTAAL)]);
    const broken = controle.bevindingen.filter(({ gezamenlijk }) => !gezamenlijk);
    expect(broken.map(({ id }) => id)).toEqual(['kolom-totaal:d1.t1.r5.c3', 'verloop:d1.t1.r3.c4']);
    for (const { verdachten, suggesties } of broken) {
      expect(verdachten).toEqual([['d1.t1.r3.c3']]);
      expect(suggesties[0]).toEqual({ cel: 'd1.t1.r3.c3', waarde: '844', reden: 'verwisselde-cijfers' });
    }
  });

  it('rows that rounding explains one by one, and all together do not', () => {
    // Every row is one too high at the end, and so would be its total by three at least.
    const controle = check(KOPPEN, [
      rij('a', '100 20 30 92'),
      rij('b', '50 5 15 42'),
      rij('c', '80 3 10 75'),
      totaal('230 28 55 203'),
    ]);
    expect(own(controle).map(({ oordeel }) => oordeel)).toEqual(['raakt', 'raakt', 'raakt', 'sluit']);
    expect(controle.bevindingen.some(({ gezamenlijk }) => !gezamenlijk)).toBe(true);
  });
});

describe('a course of balances in rows', () => {
  const rijen = (cellen: readonly string[]): readonly Rijvorm[] =>
    ['Stand per 1 januari', 'Bij: toevoeging', 'Bij: rente', 'Af: onttrekking', 'Stand per 31 december'].map(
      (label, index) => rij(label, cellen[index] ?? '.')
    );

  it('is a sum in every column', () => {
    const controle = check(['Algemene reserve', 'Reserve wegen'], rijen(['100 50', '20 5', '2 1', '30 15', '92 41']));
    expect(own(controle).map(({ totaal: cel, oordeel }) => `${cel} ${oordeel}`)).toEqual([
      'd1.t1.r5.c1 sluit',
      'd1.t1.r5.c2 sluit',
    ]);
  });

  it('two reserves below each other each have their own', () => {
    const een = rijen(['100 50', '20 5', '2 1', '30 15', '92 41']);
    const controle = check(['2022', '2023'], [{ label: 'Wegen', rol: 'kop', cellen: '. .' }, ...een, ...een]);
    expect(own(controle).map(({ totaal: cel }) => cel)).toEqual(
      ['r6.c1', 'r6.c2', 'r11.c1', 'r11.c2'].map((at) => `d1.t1.${at}`)
    );
  });
});
