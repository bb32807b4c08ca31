import type { Indicatorjaar, Meting } from '../../domain/indicator';
import type { Jaarverschil, Reekspunt } from '../../domain/indicatorreeks';
import { compare, roundTo, subtract } from '../../money/decimaal';
import type { Lid } from './indicatorkoppeling';

type Kant = 'begroting' | 'realisatie';

interface Gevonden {
  readonly indicator: string;
  readonly meting: Meting;
}

const isValue = ({ waarde, tekst }: Meting): boolean => waarde !== null || /[\p{L}\d]/u.test(tekst);

/** Decimals that a number was printed with. */
function decimalsOf(tekst: string): number {
  return /[.,](\d{1,2})\s*%?$/.exec(tekst.trim())?.[1]?.length ?? 0;
}

/** Whether two prints of one value differ by more than the coarser of them was rounded. */
function differ(a: Meting, b: Meting): boolean {
  if (a.waarde === null || b.waarde === null) {
    const kaal = ({ tekst }: Meting): string => tekst.toLowerCase().replace(/\s+/g, '');
    return kaal(a) !== kaal(b);
  }
  const decimals = Math.min(decimalsOf(a.tekst), decimalsOf(b.tekst));
  return compare(roundTo(a.waarde, decimals), roundTo(b.waarde, decimals)) !== 0;
}

/** Every print of one side of one year: the document of that year first, then the latest. */
function printsOf(leden: readonly Lid[], jaar: number, kant: Kant): Gevonden[] {
  return leden
    .flatMap(({ indicator, jaar: verslagjaar }) => {
      const meting = indicator.jaren.find((j) => j.jaar === jaar)?.[kant] ?? null;
      return meting === null || !isValue(meting) ? [] : [{ indicator: indicator.id, meting, verslagjaar }];
    })
    .sort((a, b) => {
      const eigen = Number(b.verslagjaar === jaar) - Number(a.verslagjaar === jaar);
      return eigen !== 0 ? eigen : (b.verslagjaar ?? 0) - (a.verslagjaar ?? 0);
    });
}

/** The years of the members as one row of points, and what two documents print differently. */
export function mergeYears(leden: readonly Lid[]): {
  readonly punten: readonly Reekspunt[];
  readonly verschillen: readonly Jaarverschil[];
} {
  const jaren = [...new Set(leden.flatMap(({ indicator }) => indicator.jaren.map(({ jaar }: Indicatorjaar) => jaar)))];
  const verschillen: Jaarverschil[] = [];
  const take = (jaar: number, wat: Kant): Gevonden | null => {
    const [eerste, ...rest] = printsOf(leden, jaar, wat);
    if (eerste === undefined) return null;
    for (const tweede of rest.filter(({ meting }) => differ(eerste.meting, meting))) {
      const [a, b] = [eerste.meting.waarde, tweede.meting.waarde];
      const verschil = a === null || b === null ? null : subtract(b, a);
      const plek = ({ indicator, meting }: Gevonden): Gevonden => ({ indicator, meting });
      verschillen.push({ jaar, wat, eerste: plek(eerste), tweede: plek(tweede), verschil });
    }
    return eerste;
  };
  const punten = jaren
    .sort((a, b) => a - b)
    .map((jaar): Reekspunt => {
      const [begroting, realisatie] = [take(jaar, 'begroting'), take(jaar, 'realisatie')];
      return {
        jaar,
        begroting: begroting?.meting ?? null,
        realisatie: realisatie?.meting ?? null,
        uit: { begroting: begroting?.indicator ?? null, realisatie: realisatie?.indicator ?? null },
      };
    });
  return { punten, verschillen };
}
