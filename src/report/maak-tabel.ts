import { AFWIJKINGSSOORTEN, niveauOf, type Afwijking, type Afwijkingssoort, type VN } from '../domain/afwijking';
import { subtractBedrag, sumBedrag, type Bedrag } from '../money/bedrag';
import { absolute, compare, isZero, signOf } from '../money/decimaal';
import { NIVEAUS, type Rapporttabel, type Tabelregel } from './rapport';
import { byVergelijking } from './vergelijking';

/**
 * One table per comparison: the parts that `isShown` picks, the others together, and the total.
 * @param totalen the published totals; a kind without one gets the sum of its parts, said as such
 * @param leden the parts of the whole, in the order of the lines; of several levels only the coarsest adds up
 */
export function makeTabellen(
  totalen: readonly Afwijking[],
  leden: readonly Afwijking[],
  isShown: (afwijking: Afwijking) => boolean
): readonly Rapporttabel[] {
  const [totals, parts] = [byVergelijking(totalen), byVergelijking(leden)];
  return [...new Set([...totals.keys(), ...parts.keys()])].flatMap((key) => {
    const [own, members] = [totals.get(key) ?? [], parts.get(key) ?? []];
    const first = own[0] ?? members[0];
    if (first === undefined) return [];
    const regels = AFWIJKINGSSOORTEN.flatMap((soort) => {
      const ofKind = (afwijking: Afwijking): boolean => afwijking.soort === soort;
      const ofThis = members.filter(ofKind);
      // A printed sub-total is part of no sum: it stands below the total.
      const subtotals = ofThis.filter((lid) => niveauOf(lid) === 'subtotaal');
      const lines = linesOf(soort, own.find(ofKind) ?? null, coarsest(ofThis), isShown);
      return [...lines, ...subtotals.map((lid) => ({ ...toRegel(lid), rol: 'subtotaal' as const }))];
    });
    return [{ basis: first.basis, vergeleken: first.vergeleken, regels }];
  });
}

function linesOf(
  soort: Afwijkingssoort,
  totaal: Afwijking | null,
  leden: readonly Afwijking[],
  isShown: (afwijking: Afwijking) => boolean
): readonly Tabelregel[] {
  if (totaal === null && leden.length === 0) return [];
  const sum = { soort, rol: 'opgeteld' as const, code: null, naam: '', aantal: 0, ...sumOf(leden) };
  const last: Tabelregel = totaal === null ? sum : { ...toRegel(totaal), rol: 'totaal', code: null, naam: '' };
  if (leden.length === 0) return [last];
  const shown = leden.filter(isShown).map(toRegel);
  const rest = restOf(last, shown);
  const aantal = leden.length - shown.length;
  const isNothing = aantal === 0 && [rest.basis, rest.vergeleken, rest.afwijking].every(isZero);
  const overig: Tabelregel = { soort, rol: 'overig', code: null, naam: '', aantal, ...rest };
  return [...shown, ...(isNothing ? [] : [overig]), last];
}

function coarsest(leden: readonly Afwijking[]): readonly Afwijking[] {
  const level = NIVEAUS.find((niveau) => leden.some((lid) => niveauOf(lid) === niveau));
  return leden.filter((lid) => niveauOf(lid) === (level ?? 'programma'));
}

function toRegel({ soort, doelstelling, naam, basis, vergeleken, afwijking, vn }: Afwijking): Tabelregel {
  const amounts = { basis: basis.bedrag, vergeleken: vergeleken.bedrag, afwijking };
  return { soort, rol: 'regel', code: doelstelling, naam, ...amounts, vn, aantal: 0 };
}

type Bedragen = Pick<Tabelregel, 'basis' | 'vergeleken' | 'afwijking' | 'vn'>;

function sumOf(leden: readonly Afwijking[]): Bedragen {
  const afwijking = sumBedrag(leden.map((lid) => lid.afwijking));
  return {
    basis: sumBedrag(leden.map(({ basis }) => basis.bedrag)),
    vergeleken: sumBedrag(leden.map(({ vergeleken }) => vergeleken.bedrag)),
    afwijking,
    vn: vnOf(afwijking),
  };
}

/** What makes the lines add up to the total, whatever rounding did to it. */
function restOf(totaal: Bedragen, shown: readonly Bedragen[]): Bedragen {
  const left = (pick: (line: Bedragen) => Bedrag): Bedrag => subtractBedrag(pick(totaal), sumBedrag(shown.map(pick)));
  const afwijking = left((line) => line.afwijking);
  return {
    basis: left((line) => line.basis),
    vergeleken: left((line) => line.vergeleken),
    afwijking,
    vn: vnOf(afwijking),
  };
}

/** V, N or neither. */
export function vnOf(bedrag: Bedrag): VN {
  const sign = signOf(bedrag);
  return sign === 0 ? null : sign > 0 ? 'V' : 'N';
}

/** Largest first; equals by sleutel, so that a report does not change from one time to the next. */
export function bySize(a: Afwijking, b: Afwijking): number {
  return compare(absolute(b.afwijking), absolute(a.afwijking)) || (a.sleutel < b.sleutel ? -1 : 1);
}
