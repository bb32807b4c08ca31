import { inText, type Tekstherkenner, type Vondst } from '../herkenner';
import { toGetal } from '../rekenen';
import { isLeeg, isMaat, isVerwant } from '../woorden';
import type { Zin } from '../zinnen';
import { findPairs, type VanNaar } from './van-naar';

interface Genoemd extends VanNaar {
  readonly zin: Zin;
  /** The thing that is counted. */
  readonly ding: string;
}

/** The noun around a pair: behind its last number, or right before `van`. */
function thingOf(zin: Zin, { naar, begin }: VanNaar): string | null {
  const isDing = (i: number): boolean => {
    const token = zin.tokens[i];
    return token?.soort === 'woord' && token.laag.length > 6 && !isLeeg(token.laag) && !isMaat(token.laag);
  };
  for (const i of [naar.plaats + 1, naar.plaats + 2]) if (isDing(i)) return zin.tokens[i]?.laag ?? null;
  for (let i = begin - 1; i >= Math.max(0, begin - 5); i -= 1)
    if (
      isDing(i) &&
      !/^(?:uitgebreid|gestegen|gedaald|toegenomen|afgenomen|verhoogd|verlaagd)$/.test(zin.tokens[i]?.laag ?? '')
    )
      return zin.tokens[i]?.laag ?? null;
  return null;
}

function judge(zinnen: readonly Zin[]): Vondst[] {
  const alle = zinnen.flatMap((zin) =>
    (/\bnaar\b/i.test(zin.tekst) ? findPairs(zin) : []).flatMap((paar): Genoemd[] => {
      const ding = thingOf(zin, paar);
      return ding === null ? [] : [{ ...paar, zin, ding }];
    })
  );
  const perDing = new Map<string, Genoemd[]>();
  return alle.flatMap((hier): Vondst[] => {
    const sleutel = hier.ding.slice(0, 7);
    const eerder = (perDing.get(sleutel) ?? []).find(
      (ander) => isVerwant(ander.ding, hier.ding) && ander.zin.passage.id !== hier.zin.passage.id
    );
    perDing.set(sleutel, [...(perDing.get(sleutel) ?? []), hier]);
    if (eerder?.van.eenheid !== hier.van.eenheid) return [];
    const [a, b] = [eerder.van.waarde === hier.van.waarde, eerder.naar.waarde === hier.naar.waarde];
    // Two pairs that share nothing are of two things.
    if (!a && !b) return [];
    const zacht = eerder.naar.benadering !== hier.naar.benadering;
    const [eerste, tweede] = a ? [eerder.naar, hier.naar] : [eerder.van, hier.van];
    const oordeel = a && b && !zacht ? 'houdt' : 'twijfel';
    const tekstVan = (g: typeof eerste, z: Zin) => ({ ...toGetal(g), tekst: softText(z, g.plaats, g.tekst) });
    return [
      {
        soort: 'herhaling',
        zin: hier.zin,
        oordeel,
        figuren: [inText(eerder.zin)],
        berekening: { soort: 'herhaling', eerste: tekstVan(eerste, eerder.zin), tweede: tekstVan(tweede, hier.zin) },
      },
    ];
  });
}

/** The number with the words that soften it. */
function softText(zin: Zin, plaats: number, tekst: string): string {
  const voor = /(?:^|\s)((?:meer dan|minder dan|ruim|bijna|circa|ongeveer|een kleine)\s)$/i.exec(
    zin.tekst.slice(0, zin.tokens[plaats]?.begin ?? 0)
  )?.[1];
  return (voor ?? '') + tekst;
}

/** The same change told twice with different numbers. */
export const herhaling: Tekstherkenner = { soorten: ['herhaling'], run: (zinnen) => judge(zinnen) };
