import type { Berekening, Beweringoordeel } from '../../domain/bewering';
import { absolute, compare, decimaal, divide, isZero, multiply, subtract, type Decimaal } from '../../money/decimaal';
import { everywhere, type Cijfer } from '../feiten';
import type { Herkenner, Omgeving, Vondst } from '../herkenner';
import { clauseAround, indicatorIn, rijenIn } from '../onderwerp';
import { gangwoorden, isUnreal, type Gang, type Gangwoord } from '../richtingwoorden';
import type { Token } from '../tekens';
import type { Zin } from '../zinnen';
import { feitenVan, geldwoordIn, isBegroot } from './geldwoorden';

const VORIG =
  /\b(?:(?:vorige?|afgelopen) jaa?r|jaar (?:eerder|ervoor|daarvoor)|voorgaande jaren|eerdere jaren|voorgaand jaar|vorige jaren)\b/i;

/** What a change or comparison is held against: a year, the target or begroting; null when it is not said. */
export function baseOf(tokens: readonly Token[], zin: Zin, vanaf: number, jaar: number): number | 'begroting' | null {
  const eerste = tokens[vanaf];
  const laatste = tokens.at(-1);
  if (eerste === undefined || laatste === undefined) return null;
  const stuk = zin.tekst.slice(eerste.begin, laatste.eind);
  const dan = /\b(?:dan|opzichte van|t\.o\.v\.?|vergelijking met|vergeleken met|aan|als|met)\b(.*)$/i.exec(stuk)?.[1];
  if (dan === undefined) return VORIG.test(stuk) ? jaar - 1 : null;
  if (VORIG.test(dan)) return jaar - 1;
  const genoemd = tokens.slice(vanaf).flatMap((token) => token.jaar ?? []);
  const begroot = /\b(?:begro\w+|raming|geraamd\w*|stre(?:ven|ef\w+)|doel(?:stelling)?)\b/i.test(dan);
  if (begroot) return genoemd.some((j) => j !== jaar) ? null : 'begroting';
  return genoemd.length === 1 && genoemd[0] !== undefined && genoemd[0] < jaar ? genoemd[0] : null;
}

/** Relative size of a change, as a percentage; null from nil. */
function percentage(van: Cijfer, naar: Cijfer): Decimaal | null {
  if (isZero(van.waarde)) return null;
  return multiply(decimaal(100), divide(absolute(subtract(naar.waarde, van.waarde)), absolute(van.waarde)));
}

const isBelow = (procent: Decimaal | null, grens: number): boolean =>
  procent !== null && compare(procent, decimaal(grens)) <= 0;

function judgeGang(gang: Gang, van: Cijfer, naar: Cijfer, ongeveer: boolean): Beweringoordeel {
  const kant = compare(absolute(naar.waarde), absolute(van.waarde));
  if (gang === 'gelijk') {
    const procent = percentage(van, naar);
    if (kant === 0 || isBelow(procent, ongeveer ? 5 : 1)) return 'houdt';
    return isBelow(procent, ongeveer ? 10 : 5) ? 'twijfel' : 'in strijd';
  }
  // Equal figures may have been unequal before they were rounded.
  if (kant === 0) return 'twijfel';
  return kant > 0 === (gang === 'op') ? 'houdt' : 'in strijd';
}

const LICHT = /^(?:licht|lichte|iets|enigszins|gering|geringe|beperkt)$/;
const STERK = /^(?:fors|forse|sterk|sterke|flink|flinke|aanzienlijk|aanzienlijke|explosief)$/;

function sizeOf(zin: Zin, plaats: number, van: Cijfer, naar: Cijfer): boolean {
  const woorden = zin.tokens.slice(Math.max(0, plaats - 2), plaats).map(({ laag }) => laag);
  const procent = percentage(van, naar);
  if (procent === null) return false;
  return (
    (woorden.some((w) => LICHT.test(w)) && compare(procent, decimaal(15)) > 0) ||
    (woorden.some((w) => STERK.test(w)) && compare(procent, decimaal(2)) < 0)
  );
}

/** The two figures that a statement compares, with whose they are for sure. */
interface Paar {
  readonly van: Cijfer;
  readonly naar: Cijfer;
  readonly zeker: boolean;
}

export function pairOf(
  tokens: readonly Token[],
  zin: Zin,
  basis: number | 'begroting',
  jaar: number,
  omgeving: Omgeving
): Paar | null {
  const geld = geldwoordIn(tokens.filter(({ laag }) => !/^(?:begroot|begroting)$/.test(laag)));
  const rijen = geld === null ? null : rijenIn(tokens, zin, omgeving);
  if (rijen !== null && geld !== null) {
    const [soort] = geld.soorten;
    if (soort === undefined || soort === 'saldo' || (isBegroot(tokens) && basis !== 'begroting')) return null;
    const overal = everywhere(rijen.wie, omgeving.feiten);
    const naar = feitenVan(overal, soort, jaar, 'rekening');
    const van =
      basis === 'begroting' ? feitenVan(overal, soort, jaar, 'begroting') : feitenVan(overal, soort, basis, 'rekening');
    // Primitief and na wijziging on both sides of the rekening: which one is meant is not known.
    const kanten = new Set(van.map(({ cijfer }) => compare(naar[0]?.cijfer.waarde ?? cijfer.waarde, cijfer.waarde)));
    if (van[0] === undefined || naar[0] === undefined || kanten.size > 1) return null;
    return { van: van[0].cijfer, naar: naar[0].cijfer, zeker: rijen.zeker };
  }
  const meting = indicatorIn(tokens, zin, omgeving);
  // Another word in it may be a part of the indicator, or another thing.
  if (meting === null || meting.over > 0) return null;
  const { wie, zeker } = meting;
  const naar = wie.realisatie.get(jaar);
  const van = basis === 'begroting' ? wie.begroting.get(jaar) : wie.realisatie.get(basis);
  return van === undefined || naar === undefined ? null : { van, naar, zeker };
}

function judge(zin: Zin, woord: Gangwoord, omgeving: Omgeving): Vondst[] {
  if (omgeving.jaar === null) return [];
  const [begin, eind] = clauseAround(zin, woord.plaats);
  const tokens = zin.tokens.slice(begin, eind);
  const stuk = zin.tekst.slice(tokens[0]?.begin ?? 0, tokens.at(-1)?.eind ?? 0);
  // Amounts and from-to pairs are for other recognisers; what is denied or supposed is no statement of fact.
  if (isUnreal(stuk) || /\b(?:sinds|minder (?:sterk|snel|hard)|na \d{4}|kwartaal|halfjaar|maand)\b/i.test(stuk))
    return [];
  if (tokens.some(({ telling }) => telling !== null)) return [];
  const voor = zin.tokens.slice(begin, woord.plaats);
  const jaar = voor.flatMap((token) => token.jaar ?? []).at(-1) ?? omgeving.jaar;
  const gezegd = baseOf(zin.tokens.slice(0, eind), zin, woord.plaats, jaar);
  if (gezegd === null && woord.soort === 'vergelijking') return [];
  // "Is gestegen" alone: than the year before, most likely.
  const basis = gezegd ?? jaar - 1;
  const paar = pairOf(tokens, zin, basis, jaar, omgeving);
  if (paar === null) return [];
  const { van, naar, zeker } = paar;
  const ongeveer = /\b(?:vrijwel|nagenoeg|ongeveer|min of meer|bijna|redelijk|grotendeels)\b/i.test(stuk);
  const oordeel = judgeGang(woord.gang, van, naar, ongeveer);
  const vast = zeker && gezegd !== null;
  if (oordeel !== 'houdt' && !vast && zin.passage.indicator === null) return [];
  const getal = ({ waarde, eenheid, tekst }: Cijfer) => ({ waarde, eenheid, tekst });
  const berekening: Berekening = { soort: 'richting', van: getal(van), naar: getal(naar), woord: woord.woord, basis };
  const figuren = [naar.plaats, van.plaats];
  if (oordeel === 'houdt' && sizeOf(zin, woord.plaats, van, naar)) {
    return zeker ? [{ soort: 'omvang', zin, oordeel: 'twijfel', figuren, berekening }] : [];
  }
  return [
    { soort: 'richting', zin, oordeel: oordeel === 'in strijd' && !vast ? 'twijfel' : oordeel, figuren, berekening },
  ];
}

/** Risen, fallen, equal; higher or lower than a year or the target: against the figures of both. */
export const richting: Herkenner = {
  soorten: ['richting', 'omvang'],
  kans: /\b(?:ge)?(?:st[ie]jg|steeg|stegen|daal|daling|toe|af|groei|krimp|liep|loop|lopen)|\b(?:hoger|lager|gelijk|onveranderd|stabiel|ongewijzigd|ver(?:hoog|laag|minder|meerder)d?|uitgebreid|nam|namen|neemt)/i,
  run: (zin, omgeving) => gangwoorden(zin.tokens).flatMap((woord) => judge(zin, woord, omgeving)),
};
