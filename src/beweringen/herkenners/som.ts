import { add, compare, decimaal, NUL, type Decimaal } from '../../money/decimaal';
import { inText, type Herkenner, type Vondst } from '../herkenner';
import { bereikOf, judgeBereik, toGetal } from '../rekenen';
import type { Bereik } from '../oordeel';
import type { Plaatsgetal, Zin } from '../zinnen';

const sumBereik = (delen: readonly Plaatsgetal[]): Bereik =>
  delen
    .map(bereikOf)
    .reduce((som, { van, tot }) => ({ van: add(som.van, van), tot: add(som.tot, tot) }), { van: NUL, tot: NUL });

const sumOf = (delen: readonly Plaatsgetal[]): Decimaal => delen.reduce((som, { waarde }) => add(som, waarde), NUL);

/** All in one unit, and none of them softened, a share or a year count. */
function isAddable(getallen: readonly Plaatsgetal[], zin: Zin): boolean {
  const [eerste] = getallen;
  return getallen.every(
    ({ eenheid, plaats }) =>
      eenheid === eerste?.eenheid &&
      (eenheid === null || eenheid === 'euro') &&
      !/^(?:jaar|jaren|maanden|weken|dagen|uur|keer|maal|procent)$/.test(zin.tokens[plaats + 1]?.laag ?? '')
  );
}

/** What makes parts of a sum incomplete or overlapping. */
const ONVOLLEDIG =
  /\b(?:onder andere|o\.a|onder meer|waaronder|zoals|bijvoorbeeld|met name|waarvan|overige?|rest|resterende|daarnaast|ook|naast)\b/i;

function toVondst(zin: Zin, delen: readonly Plaatsgetal[], totaal: Plaatsgetal, hard: boolean): Vondst[] {
  const oordeel = judgeBereik(totaal, sumBereik(delen));
  if (oordeel === null) return [];
  // Parts that do not fill a whole may be only some of them; more than the whole they cannot be.
  const teVeel = compare(sumOf(delen), totaal.waarde) > 0;
  const berekening = {
    soort: 'som',
    delen: delen.map(toGetal),
    berekend: sumOf(delen),
    tekst: toGetal(totaal),
  } as const;
  if (oordeel === 'in strijd' && !hard)
    return teVeel ? [{ soort: 'som', zin, oordeel: 'twijfel', figuren: [inText(zin)], berekening }] : [];
  return [{ soort: 'som', zin, oordeel, figuren: [inText(zin)], berekening }];
}

/** `a en b, samen N`; `in totaal N (a en b)` is the same the other way round. */
function togetherAfter(zin: Zin): Vondst[] {
  const samen = zin.tokens.findIndex(({ laag }) => /^(?:samen|tezamen|opgeteld|totaal)$/.test(laag));
  if (samen < 1) return [];
  const totaal = zin.getallen.find(({ plaats }) => plaats > samen && plaats <= samen + 3);
  const delen = zin.getallen.filter(({ plaats }) => plaats < samen);
  const komma = zin.tokens.slice(Math.max(0, samen - 3), samen).some(({ tekst }) => /^[,;(]$/.test(tekst));
  if (totaal === undefined || !komma || delen.length < 2 || delen.length > 6) return [];
  if (zin.getallen.some(({ plaats }) => plaats > totaal.plaats) || !isAddable([...delen, totaal], zin)) return [];
  // Every part is joined to the next by a comma or "en", with only a few words between.
  const aaneen = delen.every((deel, i) => {
    const volgende = delen[i + 1];
    if (volgende === undefined) return true;
    const tussen = zin.tokens.slice(deel.plaats + 1, volgende.plaats);
    return (
      tussen.length <= 8 &&
      tussen.some(({ laag }) => laag === 'en' || laag === ',') &&
      !tussen.some(({ tekst }) => /^[;:]$/.test(tekst))
    );
  });
  return aaneen && !ONVOLLEDIG.test(zin.tekst) ? toVondst(zin, delen, totaal, true) : [];
}

/** `N dingen: a dit en b dat`, `bij de N ging het om a dit en b dat`. */
function partsAfter(zin: Zin): Vondst[] {
  const [totaal, ...delen] = zin.getallen;
  if (totaal === undefined || delen.length < 2 || delen.length > 8 || ONVOLLEDIG.test(zin.tekst)) return [];
  const [eerste] = delen;
  const laatste = delen.at(-1);
  if (eerste === undefined || laatste === undefined || !isAddable([totaal, ...delen], zin)) return [];
  const tussen = zin.tokens.slice(totaal.plaats + 1, eerste.plaats);
  const inleiding = tussen.map(({ laag }) => laag).join(' ');
  const volledig =
    /\b(?:ging het om|bestaat uit|bestaan uit|bestond uit|bestonden uit|te weten|namelijk|verdeeld over|onderverdeeld in)$/.test(
      inleiding
    );
  if (!volledig && tussen.at(-1)?.tekst !== ':') return [];
  const opsomming = zin.tokens.slice(eerste.plaats, laatste.plaats);
  if (opsomming.some(({ tekst }) => /^[;:()]$/.test(tekst)) || !opsomming.some(({ laag }) => laag === 'en')) return [];
  // The last part ends the sentence: what follows would make it a part of something else.
  if (zin.tokens.length - laatste.plaats > 9) return [];
  return toVondst(zin, delen, totaal, volledig);
}

/** Parts and the sum that the sentence gives for them. */
export const som: Herkenner = {
  soorten: ['som'],
  kans: /\d.*\d.*\d|\b(?:samen|totaal)\b/i,
  run: (zin) => {
    if (
      zin.getallen.length < 3 ||
      zin.tekst.includes('=') ||
      zin.getallen.every(({ waarde }) => compare(waarde, decimaal(3)) < 0)
    )
      return [];
    const na = togetherAfter(zin);
    return na.length > 0 ? na : partsAfter(zin);
  },
};
