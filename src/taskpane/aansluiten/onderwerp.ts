import type { Bevinding, CheckCode } from '../../domain/bevinding';
import { nameMoment } from '../../domain/celnaam';
import { verloopdeelOf } from '../../domain/verloop';
import type { Teksten } from '../../locale/teksten';
import type { Cijfer, Cijferindex } from '../cijfers';
import { nameColumn, nameSeries, stripCode } from '../notatie';

/** What a check is about, as a person would point at it. */
export function nameSubject(
  bevinding: Pick<Bevinding, 'code' | 'totaal'>,
  cijfers: Cijferindex,
  teksten: Teksten
): string {
  const { paneel } = teksten;
  const totaal = cijfers.get(bevinding.totaal);
  switch (bevinding.code) {
    case 'rij-saldo':
    case 'resultaat':
    case 'overzicht':
      return nameRowInSeries(totaal, teksten);
    case 'verschil-kolom':
    case 'wijziging':
    case 'vorig-jaar':
    case 'begroting':
    case 'verloop':
      return nameRow(totaal);
    case 'kolom-totaal':
      return paneel.aansluiten.kolom(totaal?.kolom ? (nameColumn(totaal.kolom, teksten) ?? totaal.kolom.kop) : '');
    case 'totaal-tegel':
      return paneel.aansluiten.tegel(totaal?.tegel ? paneel.bedragsoort[totaal.tegel.soort] : '');
    case 'tegel-saldo':
    case 'tegel-aandelen':
      return paneel.laden.tegels;
  }
}

/** What a figure is called within the sum of a check, where the subject is known already. */
export function nameTerm(cijfer: Cijfer | undefined, code: CheckCode, teksten: Teksten): string {
  const { paneel } = teksten;
  if (cijfer === undefined) return '';
  if (cijfer.tegel) return capitalize(paneel.bedragsoort[cijfer.tegel.soort]);
  switch (code) {
    case 'rij-saldo': {
      const soort = cijfer.kolom?.soort ?? cijfer.rij?.soort;
      return soort ? capitalize(paneel.bedragsoort[soort]) : (cijfer.kolom?.kop ?? '');
    }
    case 'verschil-kolom':
    case 'wijziging':
    case 'vorig-jaar':
    case 'begroting':
      return cijfer.kolom ? capitalize(nameSeries(cijfer.kolom.reeks, cijfer.kolom.jaar, teksten)) : '';
    case 'verloop':
      return verloopdeelOf(cijfer.kolom?.kop ?? '') === null ? nameRow(cijfer) : (cijfer.kolom?.kop ?? '');
    case 'kolom-totaal':
    case 'resultaat':
    case 'overzicht':
    case 'totaal-tegel':
    case 'tegel-saldo':
    case 'tegel-aandelen':
      return nameRow(cijfer);
  }
}

function nameRow(cijfer: Cijfer | undefined): string {
  const rij = cijfer?.rij;
  if (!rij) return '';
  return rij.code === null ? rij.label : `${rij.code} ${stripCode(rij.label, rij.code)}`;
}

/** The same row is checked once in every series: the series tells which. */
function nameRowInSeries(cijfer: Cijfer | undefined, teksten: Teksten): string {
  const naam = nameRow(cijfer);
  if (!cijfer?.kolom || !cijfer.isVanReeks) return naam;
  return `${naam}, ${nameMoment(cijfer.kolom, { reeks: teksten.paneel.reeks })}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
