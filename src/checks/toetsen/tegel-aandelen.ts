import type { Bevinding } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { Tegel } from '../../domain/tabel';
import { decimalsOf, roundTo, subtract } from '../../money/decimaal';
import { Rational, testIntervals, type IdentityResult } from '../../solver/solver';
import type { Check } from '../check';
import { roundUp, toDecimaal } from '../stelsel/exact';
import { leaveOut, uitkomstId, type Identiteit, type Post, type Uitkomst } from '../identiteit';
import { sharesOf, type Aandeel } from './aandelen';
import { impliedTotal, toImpliciet, withSign, type Totaal } from './impliciet';
import { groupTegels, postOfTegel, type Tegelblok } from './tegels';

/**
 * The shares of the tiles: an amount and its share imply the total of the whole organisation.
 * Do the three totals fit together (saldo = baten - lasten) within what rounding of amounts and shares allows?
 */
export const tegelAandelen: Check = {
  code: 'tegel-aandelen',
  run: (lezing) => groupTegels(lezing).flatMap((blok) => runOne(lezing, blok)),
};

function runOne(lezing: Lezing, blok: Tegelblok): readonly Uitkomst[] {
  const aandelen = sharesOf(blok);
  if (aandelen === null) return [];
  const { lasten, baten, saldo, stap } = aandelen;
  const identiteit: Identiteit = {
    code: 'tegel-aandelen',
    document: lezing.document.id,
    programma: blok.programma,
    termen: [
      { ...toPost(lasten), teken: -1 },
      { ...toPost(baten), teken: 1 },
    ],
    totaal: toPost(saldo),
  };
  const drie = [lasten, baten, saldo];
  const geenGetal = drie.filter(({ tegel, aandeel }) => tegel.bedrag.waarde === null || aandeel.waarde === null);
  if (geenGetal.length > 0)
    return [
      leaveOut(
        identiteit,
        'geen-getal',
        geenGetal.map(({ tegel }) => tegel.id)
      ),
    ];
  const [l, b, s] = drie.map((deel) => impliedTotal(deel, stap, saldo.tegel.eenheid.euro));
  if (!l || !b || !s) return [leaveOut(identiteit, 'aandeel-te-klein')];
  return [judge(identiteit, l, b, s, saldo.tegel)];
}

function toPost({ tegel, aandeel }: Aandeel): Post {
  return { ...postOfTegel(tegel), id: `${tegel.id}.a`, cel: aandeel };
}

function judge(
  identiteit: Identiteit,
  lasten: Totaal,
  baten: Totaal,
  size: Totaal,
  { bedrag, eenheid }: Tegel
): Bevinding {
  const computed = baten.published.minus(lasten.published);
  const saldo = withSign(lasten, baten, size);
  const result = testIntervals([
    { ...saldo, coefficient: Rational.one },
    { ...lasten, coefficient: Rational.one },
    { ...baten, coefficient: Rational.of(-1) },
  ]);
  const decimals = decimalsOf(bedrag.stap);
  const { verdict } = result;
  const berekend = roundTo(toDecimaal(computed), decimals);
  const gepubliceerd = roundTo(toDecimaal(saldo.published), decimals);
  return {
    id: uitkomstId(identiteit),
    code: identiteit.code,
    document: identiteit.document,
    programma: identiteit.programma,
    oordeel: verdict,
    termen: identiteit.termen.map(({ id, teken }) => ({ cel: id, teken })),
    totaal: identiteit.totaal.id,
    berekend,
    gepubliceerd,
    verschil: subtract(gepubliceerd, berekend),
    marge: roundUp(toDecimaal(reach(result)), decimals),
    euro: eenheid.euro,
    gezamenlijk: verdict !== 'verschil',
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

/** What rounding explains at the most on the side of the difference: the totals do not lie in the middle of their intervals. */
function reach({ difference, range }: IdentityResult): Rational {
  const side = difference.sign() < 0 ? range.high?.minus(difference) : range.low && difference.minus(range.low);
  return side ?? Rational.zero;
}
