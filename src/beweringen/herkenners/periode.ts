import { inText, type Herkenner, type Vondst } from '../herkenner';
import { toGetal } from '../rekenen';
import type { Zin } from '../zinnen';

function judge(zin: Zin): Vondst[] {
  return zin.tokens.flatMap((token, plaats): Vondst[] => {
    if (token.soort !== 'jaren' || token.jaar === null || token.totJaar === null || token.totJaar <= token.jaar)
      return [];
    // "5 jaar (2022-2026)": nothing between them but brackets and small words.
    const getal = zin.getallen.filter((g) => g.plaats < plaats).at(-1);
    if (getal === undefined || plaats - getal.plaats > 5 || getal.eenheid !== null || getal.benadering !== null)
      return [];
    const tussen = zin.tokens.slice(getal.plaats + 1, plaats).map(({ laag }) => laag);
    if (tussen[0] !== 'jaar' || tussen.slice(1).some((woord) => !/^(?:[(,]|de|periode|van|in|te|weten)$/.test(woord)))
      return [];
    const voor = zin.tokens.slice(Math.max(0, getal.plaats - 2), getal.plaats).map(({ laag }) => laag);
    if (voor.some((woord) => /^(?:per|om|elke|iedere|na|over|binnen|eerste|laatste|nog)$/.test(woord))) return [];
    const verschil = token.totJaar - token.jaar;
    const past = getal.waarde === String(verschil + 1) || getal.waarde === String(verschil);
    const berekening = { soort: 'jaren', van: token.jaar, tot: token.totJaar, tekst: toGetal(getal) } as const;
    return [{ soort: 'periode', zin, oordeel: past ? 'houdt' : 'in strijd', figuren: [inText(zin)], berekening }];
  });
}

/** A number of years beside the years themselves; both ways of counting are right. */
export const periode: Herkenner = { soorten: ['periode'], kans: /\bjaar\b.*\d{4}/i, run: judge };
