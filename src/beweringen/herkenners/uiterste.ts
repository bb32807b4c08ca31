import { compare } from '../../money/decimaal';
import type { Herkenner, Omgeving, Vondst } from '../herkenner';
import { clauseAround, indicatorIn } from '../onderwerp';
import { toGetal } from '../rekenen';
import type { Zin } from '../zinnen';

const SINDS = /\b(?:ooit|sinds|tot nu toe|afgelopen jaren|laatste jaren|nog nooit|jaren)\b/i;

function judge(zin: Zin, omgeving: Omgeving): Vondst[] {
  const { jaar } = omgeving;
  const plaats = zin.tokens.findIndex(({ laag }) => /^(?:laagste|hoogste|laag|hoog)$/.test(laag));
  const woord = zin.tokens[plaats];
  if (woord === undefined || jaar === null || !SINDS.test(zin.tekst)) return [];
  const nooit = /\bnog nooit\b[^.]*\bzo (?:laag|hoog)\b/i.test(zin.tekst);
  if (/^(?:laag|hoog)$/.test(woord.laag) && !nooit) return [];
  if (/\b(?:een (?:na|van de)|niet|op een na|bijna)\b/i.test(zin.tekst)) return [];
  const [begin, eind] = clauseAround(zin, plaats);
  const tokens = zin.tokens
    .slice(begin, eind)
    .filter(({ laag }) => !/^(?:laagste|hoogste|laag|hoog|nooit|geweest|ooit|sinds|laatste|begon|gemeten)$/.test(laag));
  const onderwerp = indicatorIn(tokens, zin, omgeving);
  const nu = onderwerp?.wie.realisatie.get(jaar);
  if (
    onderwerp === null ||
    nu === undefined ||
    !onderwerp.zeker ||
    tokens.some(({ jaar: j }) => j !== null && j !== jaar)
  )
    return [];
  const isLaag = woord.laag.startsWith('laag');
  const beter = [...onderwerp.wie.realisatie.values()].find(
    (ander) =>
      (ander.jaar ?? jaar) < jaar &&
      (isLaag ? compare(ander.waarde, nu.waarde) < 0 : compare(ander.waarde, nu.waarde) > 0)
  );
  // Without all the years before it cannot be shown to hold; one of them can show that it does not.
  if (typeof beter?.jaar !== 'number') return [];
  const berekening = {
    soort: 'richting',
    van: toGetal(beter),
    naar: toGetal(nu),
    woord: woord.tekst,
    basis: beter.jaar,
  } as const;
  return [{ soort: 'uiterste', zin, oordeel: 'in strijd', figuren: [nu.plaats, beter.plaats], berekening }];
}

/** The lowest or highest so far, while an earlier year was lower or higher. */
export const uiterste: Herkenner = { soorten: ['uiterste'], kans: /laagste|hoogste|nog nooit/i, run: judge };
