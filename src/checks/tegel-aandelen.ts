import type { Bevinding, Oordeel } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Tegel } from '../domain/tabel';
import { compare, decimalsOf, roundTo, subtract } from '../money/decimaal';
import { contains, halfWidth, scaled, sum } from '../solver/interval';
import { Rational } from '../solver/rational';
import type { Check } from './check';
import { roundUp, toDecimaal } from './exact';
import { leaveOut, uitkomstId, type Identiteit, type Post, type Uitkomst } from './identiteit';
import { impliedTotal, negated, toImpliciet, type Aandeel, type Totaal } from './impliciet';
import { groupTegels, postOfTegel, type Tegelblok } from './tegels';

/**
 * The shares of the tiles: an amount and its share imply the total of the whole organisation.
 * Do the three totals fit together (saldo = baten - lasten) within what rounding of amounts and shares allows?
 */
export const tegelAandelen: Check = {
  code: 'tegel-aandelen',
  run: (lezing) => groupTegels(lezing).flatMap((blok) => runOne(lezing, blok)),
};

function runOne(lezing: Lezing, { programma, tegels }: Tegelblok): readonly Uitkomst[] {
  const [lasten, baten, saldo] = [tegels.lasten, tegels.baten, tegels.saldo].map(withAandeel);
  if (!lasten || !baten || !saldo) return [];
  const identiteit: Identiteit = {
    code: 'tegel-aandelen',
    document: lezing.document.id,
    programma,
    termen: [
      { ...toPost(lasten), teken: -1 },
      { ...toPost(baten), teken: 1 },
    ],
    totaal: toPost(saldo),
  };
  const blok = [lasten, baten, saldo];
  const geenGetal = blok.filter(({ tegel, aandeel }) => tegel.bedrag.waarde === null || aandeel.waarde === null);
  if (geenGetal.length > 0)
    return [
      leaveOut(
        identiteit,
        'geen-getal',
        geenGetal.map(({ tegel }) => tegel.id)
      ),
    ];
  // A site that drops trailing zeros prints 11,80 as "11,8": the finest share of the block shows the real step.
  const stap = blok.map(({ aandeel }) => aandeel.stap).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const [l, b, s] = blok.map((deel) => impliedTotal(deel, stap, saldo.tegel.eenheid.euro));
  if (!l || !b || !s) return [leaveOut(identiteit, 'aandeel-te-klein')];
  return [judge(identiteit, l, b, s, saldo.tegel)];
}

function withAandeel(tegel: Tegel | undefined): Aandeel | null {
  return tegel?.aandeel ? { tegel, aandeel: tegel.aandeel } : null;
}

function toPost({ tegel, aandeel }: Aandeel): Post {
  return { ...postOfTegel(tegel), id: `${tegel.id}.a`, cel: aandeel };
}

/** The sign of a share is not printed: the saldo of the organisation is taken with the sign that fits best. */
function judge(
  identiteit: Identiteit,
  lasten: Totaal,
  baten: Totaal,
  size: Totaal,
  { bedrag, eenheid }: Tegel
): Bevinding {
  const computed = baten.waarde.minus(lasten.waarde);
  const gap = (saldo: Totaal): Rational => saldo.waarde.minus(computed).absolute();
  const saldo = gap(size).compare(gap(negated(size))) <= 0 ? size : negated(size);
  const range = sum(sum(saldo.bereik, lasten.bereik), scaled(baten.bereik, Rational.of(-1)));
  const oordeel: Oordeel = contains(range, Rational.zero)
    ? gap(saldo).sign() === 0
      ? 'sluit'
      : 'afronding'
    : 'verschil';
  const decimals = decimalsOf(bedrag.stap);
  const berekend = roundTo(toDecimaal(computed), decimals);
  const gepubliceerd = roundTo(toDecimaal(saldo.waarde), decimals);
  return {
    id: uitkomstId(identiteit),
    code: identiteit.code,
    document: identiteit.document,
    programma: identiteit.programma,
    oordeel,
    termen: identiteit.termen.map(({ id, teken }) => ({ cel: id, teken })),
    totaal: identiteit.totaal.id,
    berekend,
    gepubliceerd,
    verschil: subtract(gepubliceerd, berekend),
    marge: roundUp(toDecimaal(halfWidth(range) ?? Rational.zero), decimals),
    euro: eenheid.euro,
    gezamenlijk: oordeel !== 'verschil',
    bewijs: null,
    verdachten: [],
    suggesties: [],
    impliciet: [
      toImpliciet('lasten', lasten, decimals),
      toImpliciet('baten', baten, decimals),
      toImpliciet('saldo', saldo, decimals),
    ],
  };
}
