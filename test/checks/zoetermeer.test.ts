import { checkLezingen, runChecks } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import { zoetermeer2021, zoetermeer2023 } from './fixtures/zoetermeer';

/** `oordeel berekend/gepubliceerd ±marge` by id: what a reader checks by hand. */
function summary(bevindingen: readonly Bevinding[]): Record<string, string> {
  return Object.fromEntries(
    bevindingen.map(({ id, oordeel, berekend, gepubliceerd, marge }) => [
      id,
      `${oordeel} ${berekend}/${gepubliceerd} ±${marge}`,
    ])
  );
}

describe('the published programme of 2021', () => {
  it('gives every row, column and the total row the verdict that the figures deserve', () => {
    expect(summary(runChecks([zoetermeer2021()]))).toEqual({
      'rij-saldo:d1.t1.r1.c3': 'afronding -12617/-12616 ±1.5',
      'rij-saldo:d1.t1.r2.c3': 'afronding -1631/-1632 ±1.5',
      'rij-saldo:d1.t1.r3.c3': 'sluit -855/-855 ±1.5',
      'rij-saldo:d1.t1.r4.c3': 'sluit -293/-293 ±1.5',
      'rij-saldo:d1.t1.r5.c3': 'afronding -18764/-18763 ±1.5',
      'rij-saldo:d1.t1.r6.c3': 'sluit -13597/-13597 ±1.5',
      'rij-saldo:d1.t1.r7.c3': 'sluit -47757/-47757 ±1.5',
      'kolom-totaal:d1.t1.r7.c1': 'sluit 69614/69614 ±3.5',
      'kolom-totaal:d1.t1.r7.c2': 'sluit -117371/-117371 ±3.5',
      'kolom-totaal:d1.t1.r7.c3': 'afronding -47756/-47757 ±3.5',
    });
  });
});

describe('the published programme of 2023', () => {
  it('ties the sum of the rows to the tiles where no total row is printed', () => {
    expect(summary(runChecks([zoetermeer2023()]))).toEqual({
      'rij-saldo:d1.t1.r1.c3': 'sluit -13126/-13126 ±1.5',
      'rij-saldo:d1.t1.r2.c3': 'sluit -1701/-1701 ±1.5',
      'rij-saldo:d1.t1.r3.c3': 'afronding -1414/-1413 ±1.5',
      'rij-saldo:d1.t1.r4.c3': 'sluit -385/-385 ±1.5',
      'rij-saldo:d1.t1.r5.c3': 'sluit -19567/-19567 ±1.5',
      'rij-saldo:d1.t1.r6.c3': 'sluit -29444/-29444 ±1.5',
      'totaal-tegel:d1.k1:d1.t1': 'sluit -135585/-135585 ±3.5',
      'totaal-tegel:d1.k2:d1.t1': 'afronding 69948/69949 ±3.5',
      'totaal-tegel:d1.k3:d1.t1': 'sluit -65636/-65636 ±3.5',
      'tegel-saldo:d1.k3': 'sluit -65636/-65636 ±1.5',
      'tegel-aandelen:d1.k3.a': 'afronding 10628/10401 ±383',
    });
  });

  it('shows the totals of the municipality that the shares imply, rounded outwards', () => {
    const aandelen = runChecks([zoetermeer2023()]).find(({ code }) => code === 'tegel-aandelen');
    expect(aandelen?.impliciet).toEqual([
      { soort: 'lasten', waarde: '582160', van: '582032', tot: '582287' },
      { soort: 'baten', waarde: '592788', van: '592532', tot: '593044' },
      { soort: 'saldo', waarde: '10401', van: '10401', tot: '10402' },
    ]);
  });

  it('leaves nothing untested', () => {
    expect(checkLezingen([zoetermeer2021('d1'), zoetermeer2023('d2')]).nietGetoetst).toEqual([]);
  });

  it('names the figures of a sum with their signs', () => {
    const [first] = runChecks([zoetermeer2023()]);
    expect(first?.termen).toEqual([
      { cel: 'd1.t1.r1.c1', teken: 1 },
      { cel: 'd1.t1.r1.c2', teken: 1 },
    ]);
    expect(first?.euro).toBe('1000');
  });
});
