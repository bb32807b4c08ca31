import type { Beweringoordeel } from '../../domain/bewering';
import { absolute, compare, decimaal, divide, multiply, subtract, type Decimaal } from '../../money/decimaal';
import { inText, type Herkenner, type Omgeving, type Vondst } from '../herkenner';
import { isGoed } from '../oordeel';
import { indicatorIn } from '../onderwerp';
import { bereikOf, judgeBereik, percentage, procentVan, toGetal, verschil } from '../rekenen';
import { gangwoorden, isUnreal } from '../richtingwoorden';
import { judgeQuoted } from '../oordeel';
import type { Plaatsgetal, Zin } from '../zinnen';

/** From A to B. */
export interface VanNaar {
  readonly van: Plaatsgetal;
  readonly naar: Plaatsgetal;
  /** Token of the word `van`. */
  readonly begin: number;
}

const RANG = /\b(?:plaats|plek|ranglijst|positie|rang|schaal|niveau|klas|groep)\b/i;
const softener =
  /^(?:ruim|bijna|circa|ca|\.|ongeveer|een|kleine|meer|minder|dan|zo['’]n|rond|de|gemiddeld|afgerond|€)$/;

function numberAfter(zin: Zin, plaats: number): Plaatsgetal | null {
  let i = plaats + 1;
  while (i < plaats + 5 && softener.test(zin.tokens[i]?.laag ?? '') && zin.tokens[i]?.telling === null) i += 1;
  return zin.getallen.find((getal) => getal.plaats === i) ?? null;
}

/** Pairs `van A … naar B` with nothing counted in between and both in one unit. */
export function findPairs(zin: Zin): VanNaar[] {
  if (RANG.test(zin.tekst)) return [];
  return zin.tokens.flatMap((token, begin): VanNaar[] => {
    if (token.laag !== 'van') return [];
    const van = numberAfter(zin, begin);
    if (van === null) return [];
    for (let i = van.plaats + 1; i < Math.min(zin.tokens.length, van.plaats + 9); i += 1) {
      const hier = zin.tokens[i];
      if (hier?.telling !== null || /^[;,]$/.test(hier.tekst)) return [];
      if (hier.laag !== 'naar') continue;
      const naar = numberAfter(zin, i);
      // "Van 65 naar 72%" and "van 12 naar 15 mln" leave the unit to the second number.
      const leent =
        naar !== null && van.eenheid === null && (naar.eenheid === '%' || compare(naar.maat, decimaal(1)) > 0);
      if (naar === null || (van.eenheid !== naar.eenheid && !leent)) return [];
      const eerste = leent
        ? {
            ...van,
            eenheid: naar.eenheid,
            waarde: multiply(van.waarde, naar.maat),
            stap: multiply(van.stap, naar.maat),
            maat: naar.maat,
          }
        : van;
      return [{ van: eerste, naar, begin }];
    }
    return [];
  });
}

const MET = /^(?:met|van)$/;
const VERANDERING =
  /^(?:stijging|toename|groei|daling|afname|verschil|verhoging|verlaging|vermindering|plus|krimp|groeipercentage)$/;

/** What follows these is a consequence, or another thing. */
const ANDER =
  /^(?:leid(?:de|den|t|en)|tot|lever(?:de|den|t|en)|zorg(?:de|den|t|en)|beteken\p{L}*|voor|door|en|maar|terwijl|waardoor|zodat)$/u;

/** Between a change and the pair it belongs to stand its unit, a word for the change and signs. */
function onlyLink(zin: Zin, van: number, tot: number): boolean {
  const tussen = zin.tokens.slice(van, tot);
  if (tussen.some(({ laag }) => ANDER.test(laag))) return false;
  return tussen.length <= 6 && tussen.every(({ telling, tekst }) => telling === null && !/^[;.]$/.test(tekst));
}

/** The number that says how much changed, before or behind the pair; null when none clearly does. */
function changeOf(zin: Zin, { naar, begin }: VanNaar): Plaatsgetal | null {
  const voor = zin.getallen.filter(({ plaats }) => plaats < begin).at(-1);
  const na = zin.getallen.find(({ plaats }) => plaats > naar.plaats);
  const laag = (i: number): string => zin.tokens[i]?.laag ?? '';
  if (na !== undefined && onlyLink(zin, naar.plaats + 1, na.plaats)) {
    const [een, twee] = [laag(na.plaats - 1), laag(na.plaats - 2)];
    const haakje = een === '(' && /^[)]$/.test(laag(na.plaats + 1));
    const woord = MET.test(een) && (VERANDERING.test(twee) || /^(?:dus|is|oftewel|dan)$/.test(twee) || een === 'met');
    const gerekend = een === '(' && /^(?:hoger|lager|meer|minder|erbij|eraf)$/.test(laag(na.plaats + 1));
    if (haakje || woord || gerekend) return na;
  }
  if (voor !== undefined && onlyLink(zin, voor.plaats + 1, begin)) {
    const tussen = zin.tokens.slice(voor.plaats + 1, begin).map((token) => token.laag);
    const sluit = tussen.at(-1) === '(' || tussen.at(-1) === ',' || tussen.length === 0;
    const metVoor = [1, 2, 3].some((stap) => laag(voor.plaats - stap) === 'met');
    const korter = tussen.some((w) => /^(?:korter|lager|hoger|minder|meer)$/.test(w));
    const opsomming = laag(voor.plaats - 1) === ':' && tussen.at(-1) === '(';
    if (metVoor || (korter && voor.eenheid === '%') || opsomming) return sluit || metVoor || korter ? voor : null;
  }
  return null;
}

function judgeProcent(zin: Zin, { van, naar }: VanNaar, tekst: Plaatsgetal): Vondst[] {
  const isPercentage = van.eenheid === '%';
  const [a, b] = [bereikOf(van), bereikOf(naar)];
  const deel = percentage(verschil(a, b), { van: absolute(a.van), tot: absolute(a.tot) });
  const berekend = procentVan(van.waarde, naar.waarde);
  if (deel === null || berekend === null) return [];
  const punten = isPercentage ? absolute(subtract(naar.waarde, van.waarde)) : null;
  const relatief = judgeBereik(tekst, deel);
  const inPunten = isPercentage ? judgeBereik(tekst, verschil(a, b)) : null;
  const berekening = {
    soort: 'procent',
    van: toGetal(van),
    naar: toGetal(naar),
    berekend,
    punten,
    tekst: toGetal(tekst),
  } as const;
  const oordeel: Beweringoordeel | null =
    tekst.eenheid === 'procentpunt'
      ? inPunten
      : relatief !== null && !isGoed(relatief) && inPunten !== null && isGoed(inPunten)
        ? 'twijfel'
        : relatief;
  return oordeel === null ? [] : [{ soort: 'procent', zin, oordeel, figuren: [inText(zin)], berekening }];
}

function judgeChange(zin: Zin, paar: VanNaar, tekst: Plaatsgetal): Vondst[] {
  const { van, naar } = paar;
  if (tekst.eenheid === '%' || tekst.eenheid === 'procentpunt') {
    // Percentage points of counts mean nothing that can be tested.
    return tekst.eenheid === 'procentpunt' && van.eenheid !== '%' ? [] : judgeProcent(zin, paar, tekst);
  }
  if (tekst.eenheid !== van.eenheid) return [];
  const oordeel = judgeBereik(tekst, verschil(bereikOf(van), bereikOf(naar)));
  if (oordeel === null) return [];
  const berekend: Decimaal = absolute(subtract(naar.waarde, van.waarde));
  return [
    {
      soort: 'van-naar',
      zin,
      oordeel,
      figuren: [inText(zin)],
      berekening: { soort: 'verschil', van: toGetal(van), naar: toGetal(naar), berekend, tekst: toGetal(tekst) },
    },
  ];
}

/** The direction that the words give the pair; null where none or two do. */
function judgeDirection(zin: Zin, { van, naar, begin }: VanNaar, jaar: number | null): Vondst[] {
  const grens = zin.tokens
    .slice(0, begin)
    .map(({ tekst }) => /^[;:]$/.test(tekst))
    .lastIndexOf(true);
  const woorden = gangwoorden(zin.tokens).filter(
    ({ plaats, soort }) => soort === 'verloop' && plaats > grens && plaats < naar.plaats + 6
  );
  const gangen = new Set(woorden.map(({ gang }) => gang));
  const [woord] = woorden;
  const kant = compare(naar.waarde, van.waarde);
  // "Van 300 naar 340 tot 210": the last step is another.
  if (zin.tokens.some(({ laag }, i) => laag === 'tot' && i > naar.plaats && zin.getallen.some((g) => g.plaats > i)))
    return [];
  if (woord === undefined || gangen.size > 1 || woord.gang === 'gelijk' || kant === 0 || isUnreal(zin.tekst)) return [];
  const oordeel = kant > 0 === (woord.gang === 'op') ? 'houdt' : 'in strijd';
  const berekening = {
    soort: 'richting',
    van: toGetal(van),
    naar: toGetal(naar),
    woord: woord.woord,
    basis: (jaar ?? 1) - 1,
  } as const;
  return [{ soort: 'van-naar', zin, oordeel, figuren: [inText(zin)], berekening }];
}

/** A pair about an indicator, in its own explanation: its realisation of the year before and of this year. */
function judgeMeting(zin: Zin, { van, naar, begin }: VanNaar, omgeving: Omgeving): Vondst[] {
  const { jaar } = omgeving;
  const onderwerp = jaar === null ? null : indicatorIn(zin.tokens.slice(0, begin), zin, omgeving);
  if (onderwerp === null || jaar === null || zin.jaren.some((j) => j !== jaar && j !== jaar - 1)) return [];
  const [eerder, nu] = [onderwerp.wie.realisatie.get(jaar - 1), onderwerp.wie.realisatie.get(jaar)];
  if (eerder === undefined || nu === undefined || eerder.eenheid !== van.eenheid) return [];
  const [a, b] = [judgeQuoted(van, eerder), judgeQuoted(naar, nu)];
  if (a === null || b === null || !isGoed(a) || !isGoed(b)) return [];
  const berekening = {
    soort: 'richting',
    van: toGetal(van),
    naar: toGetal(naar),
    woord: 'van … naar',
    basis: jaar - 1,
  } as const;
  return [{ soort: 'realisatie', zin, oordeel: 'houdt', figuren: [nu.plaats, eerder.plaats], berekening }];
}

/** `Met 474 arbeidsplaatsen naar 53.142 (0,9%)`: the change, what it led to, and its percentage. */
function judgeGrowth(zin: Zin): Vondst[] {
  return zin.getallen.flatMap((naar, i): Vondst[] => {
    const [met, tekst] = [zin.getallen[i - 1], zin.getallen[i + 1]];
    const laag = (plaats: number): string => zin.tokens[plaats]?.laag ?? '';
    if (met === undefined || tekst?.eenheid !== '%' || met.eenheid !== naar.eenheid || naar.eenheid === '%') return [];
    if (laag(met.plaats - 1) !== 'met' || laag(naar.plaats - 1) !== 'naar' || laag(tekst.plaats - 1) !== '(') return [];
    if (laag(tekst.plaats + 1) !== ')' || compare(naar.waarde, met.waarde) <= 0) return [];
    const was = subtract(naar.waarde, met.waarde);
    const wasAf = subtract(naar.waarde, decimaal(`-${met.waarde}`));
    const oordelen = [was, wasAf, naar.waarde].map((basis) =>
      judgeBereik(tekst, {
        van: divide(multiply(decimaal(100), met.waarde), basis),
        tot: divide(multiply(decimaal(100), met.waarde), basis),
      })
    );
    const oordeel = oordelen.find((o) => o !== null && isGoed(o)) ?? oordelen[0];
    if (oordeel === null || oordeel === undefined) return [];
    const berekend = divide(multiply(decimaal(100), met.waarde), was);
    const geheel = { waarde: was, eenheid: naar.eenheid, tekst: `${naar.tekst} - ${met.tekst}` };
    return [
      {
        soort: 'procent',
        zin,
        oordeel,
        figuren: [inText(zin)],
        berekening: { soort: 'aandeel', deel: toGetal(met), geheel, berekend, tekst: toGetal(tekst) },
      },
    ];
  });
}

/** From A to B: the change between them, its percentage, its direction, and the indicator it is of. */
export const vanNaar: Herkenner = {
  soorten: ['van-naar', 'procent'],
  kans: /\bnaar\b/i,
  run: (zin, omgeving) => [
    ...findPairs(zin).flatMap((paar) => {
      const tekst = changeOf(zin, paar);
      return [
        ...(tekst === null ? [] : judgeChange(zin, paar, tekst)),
        ...judgeDirection(zin, paar, omgeving.jaar),
        ...judgeMeting(zin, paar, omgeving),
      ];
    }),
    ...judgeGrowth(zin),
  ],
};
