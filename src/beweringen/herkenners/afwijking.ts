import { absolute, compare, decimaal, divide, isZero, multiply, subtract } from '../../money/decimaal';
import type { Herkenner, Omgeving, Vondst } from '../herkenner';
import { isGoed, spread } from '../oordeel';
import { clauseAround, isPartial } from '../onderwerp';
import { judgeBereik, percentage, toGetal, verschil } from '../rekenen';
import { gangwoorden, isUnreal, type Gang } from '../richtingwoorden';
import type { Plaatsgetal, Zin } from '../zinnen';
import { baseOf, pairOf } from './richting';

const BOVEN = /^(?:boven|hoger|meer)$/;
const ONDER = /^(?:onder|lager|minder)$/;

/** Which way the words say, and where. */
function gangAt(
  zin: Zin,
  van: number,
  tot: number
): { readonly gang: Gang; readonly plaats: number; readonly woord: string } | null {
  const woorden = gangwoorden(zin.tokens).filter(({ plaats }) => plaats >= van && plaats < tot);
  const gevonden = zin.tokens.slice(van, tot).flatMap(({ laag, tekst }, i) => {
    const gang = BOVEN.test(laag) ? ('op' as const) : ONDER.test(laag) ? ('neer' as const) : null;
    return gang === null ? [] : [{ gang, plaats: van + i, woord: tekst }];
  });
  const alle = [...woorden, ...gevonden];
  const [eerste] = alle;
  return eerste === undefined || new Set(alle.map(({ gang }) => gang)).size > 1 ? null : eerste;
}

function judge(zin: Zin, getal: Plaatsgetal, omgeving: Omgeving): Vondst[] {
  const { jaar } = omgeving;
  if (jaar === null || getal.eenheid === null || getal.eenheid === 'procentpunt') return [];
  const [begin, eind] = clauseAround(zin, getal.plaats);
  const stuk = zin.tokens.slice(begin, eind);
  const tekst = zin.tekst.slice(stuk[0]?.begin ?? 0, stuk.at(-1)?.eind ?? 0);
  if (isUnreal(tekst) || stuk.filter(({ telling }) => telling !== null).length > 1 || isPartial(stuk)) return [];
  const gang = gangAt(zin, begin, eind);
  // Right around the amount: "0,5 mln lager", "stegen met 0,5 mln", "liggen 4% boven".
  if (gang === null || gang.gang === 'gelijk' || Math.abs(gang.plaats - getal.plaats) > 5) return [];
  const basis =
    baseOf(zin.tokens.slice(0, eind), zin, Math.min(gang.plaats, getal.plaats), jaar) ??
    (/\bde (?:begroting|raming)\b/i.test(tekst) ? 'begroting' : null) ??
    baseOf(zin.tokens.slice(0, gang.plaats), zin, begin, jaar);
  if (basis === null) return [];
  const zonder = stuk.filter(({ laag }) => !BOVEN.test(laag) && !ONDER.test(laag));
  const paar = pairOf(zonder, zin, basis, jaar, omgeving);
  if (paar?.van.eenheid !== 'euro') return [];
  const { van, naar, zeker } = paar;
  const kant = compare(absolute(naar.waarde), absolute(van.waarde));
  const berekend = absolute(subtract(naar.waarde, van.waarde));
  const [a, b] = [spread(absolute(van.waarde), van.stap), spread(absolute(naar.waarde), naar.stap)];
  const isProcent = getal.eenheid === '%';
  const omvang = isProcent ? percentage(verschil(a, b), a) : verschil(a, b);
  if (omvang === null || isZero(van.waarde)) return [];
  const goed = kant > 0 === (gang.gang === 'op') ? judgeBereik(getal, omvang) : 'in strijd';
  if (goed === null || (!isGoed(goed) && !zeker)) return [];
  const figuren = [naar.plaats, van.plaats];
  if (kant !== 0 && kant > 0 !== (gang.gang === 'op')) {
    return [
      {
        soort: 'afwijking',
        zin,
        oordeel: 'in strijd',
        figuren,
        berekening: { soort: 'richting', van: toGetal(van), naar: toGetal(naar), woord: gang.woord, basis },
      },
    ];
  }
  const delen = { van: toGetal(van), naar: toGetal(naar), tekst: toGetal(getal) };
  const procent = divide(multiply(decimaal(100), berekend), absolute(van.waarde));
  return [
    {
      soort: 'afwijking',
      zin,
      oordeel: goed,
      figuren,
      berekening: isProcent
        ? { soort: 'procent', ...delen, berekend: procent, punten: null }
        : { soort: 'verschil', ...delen, berekend },
    },
  ];
}

/** So much higher or lower than begroot or than another year: against both figures of the row. */
export const afwijking: Herkenner = {
  soorten: ['afwijking'],
  kans: /\b(?:begro|raming|geraamd|jaar\b|(?:19|20)\d\d)/i,
  run: (zin, omgeving) => zin.getallen.flatMap((getal) => judge(zin, getal, omgeving)),
};
