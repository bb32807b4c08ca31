import type { Bevinding } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { Tegel } from '../../domain/tabel';
import { absolute, NUL, signOf, type Decimaal } from '../../money/decimaal';
import {
  intervalOf,
  Rational,
  type Action,
  type Interval,
  type Row,
  type Term,
  type Variable,
} from '../../solver/solver';
import { sharesOf, type Aandeel, type Aandelen } from '../toetsen/aandelen';
import { toRational } from './exact';
import { impliedTotal, withSign } from '../toetsen/impliciet';
import { groupTegels } from '../toetsen/tegels';

/** Separates the id of a finding from the part of it that a row of the system is. */
export const DEEL = '#';

/** What the shares of tiles add to the system. */
export interface Aandeelstelsel {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly actions: readonly Action[];
}

/** The amount of a tile, as printed or as the rest of the document says it must be: only its sign and size are used. */
export type Tegelwaarde = (tegel: Tegel) => Decimaal;

const NOT_NEGATIVE: Interval = { low: Rational.zero, high: null, lowOpen: false, highOpen: true };
const MINUS = Rational.of(-1);

/**
 * Shares stay linear because the published percentage p is a constant: for the size T of the organisation's total,
 * (p - h) / 100 · T <= |amount| <= (p + h) / 100 · T, and the three totals make the saldo of the organisation.
 */
export function shareRows(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  waarde: Tegelwaarde
): Aandeelstelsel {
  const tested = new Map(bevindingen.filter(({ code }) => code === 'tegel-aandelen').map((b) => [b.totaal, b]));
  const delen = lezingen.flatMap(groupTegels).flatMap((blok) => {
    const aandelen = sharesOf(blok);
    const bevinding = tested.get(`${aandelen?.saldo.tegel.id ?? ''}.a`);
    return aandelen === null || !bevinding ? [] : [blockRows(aandelen, bevinding.id + DEEL, waarde)];
  });
  return {
    variables: delen.flatMap(({ variables }) => variables),
    rows: delen.flatMap(({ rows }) => rows),
    actions: delen.flatMap(({ actions }) => actions),
  };
}

function blockRows(aandelen: Aandelen, prefix: string, waarde: Tegelwaarde): Aandeelstelsel {
  const { lasten, baten, saldo, stap } = aandelen;
  const drie = [lasten, baten, saldo];
  const total = ({ tegel }: Aandeel, factor: number): Term => ({
    variable: namesOf(tegel).totaal,
    coefficient: Rational.of(factor),
  });
  return {
    // The slack of both bounds: releasing it is what doubting a share means.
    variables: drie.flatMap(({ tegel }) => {
      const { totaal, onder, boven } = namesOf(tegel);
      return [totaal, onder, boven].map((id) => ({ id, interval: NOT_NEGATIVE }));
    }),
    rows: [
      ...drie.flatMap((deel) => boundRows(deel, stap, prefix, signOf(waarde(deel.tegel)) < 0 ? MINUS : Rational.one)),
      { id: `${prefix}saldo`, terms: [total(baten, 1), total(lasten, -1), total(saldo, -saldoSign(aandelen, waarde))] },
    ],
    actions: drie.map(({ tegel }) => {
      const { aandeel, onder, boven } = namesOf(tegel);
      return { id: aandeel, variables: [onder, boven] };
    }),
  };
}

/** |amount| lies between the share's bounds of the total. */
function boundRows({ tegel, aandeel }: Aandeel, stap: Decimaal, prefix: string, sign: Rational): Row[] {
  const { aandeel: cel, totaal, onder, boven } = namesOf(tegel);
  const percent = intervalOf(toRational(absolute(aandeel.waarde ?? NUL)), toRational(stap), 'nearest');
  const fraction = (end: Rational | null): Rational => (end ?? Rational.zero).dividedBy(Rational.of(100));
  return [
    {
      id: `${prefix}onder ${cel}`,
      terms: [
        { variable: tegel.id, coefficient: sign },
        { variable: totaal, coefficient: fraction(percent.low).negated() },
        { variable: onder, coefficient: MINUS },
      ],
    },
    {
      id: `${prefix}boven ${cel}`,
      terms: [
        { variable: totaal, coefficient: fraction(percent.high) },
        { variable: tegel.id, coefficient: sign.negated() },
        { variable: boven, coefficient: MINUS },
      ],
    },
  ];
}

/** The sign of the organisation's saldo: not printed, but the totals of lasten and baten say it. */
function saldoSign({ lasten, baten, saldo, stap }: Aandelen, waarde: Tegelwaarde): 1 | -1 {
  const [l, b, s] = [lasten, baten, saldo].map(({ tegel, aandeel }) => {
    const bedrag = { ...tegel.bedrag, waarde: waarde(tegel) };
    return impliedTotal({ tegel: { ...tegel, bedrag }, aandeel }, stap, saldo.tegel.eenheid.euro);
  });
  return l && b && s && withSign(l, b, s).published.sign() < 0 ? -1 : 1;
}

function namesOf({ id }: Tegel): Readonly<Record<'aandeel' | 'totaal' | 'onder' | 'boven', string>> {
  return { aandeel: `${id}.a`, totaal: `${id}.totaal`, onder: `${id}.onder`, boven: `${id}.boven` };
}
