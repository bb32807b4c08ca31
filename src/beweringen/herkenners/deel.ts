import { compare, decimaal, divide, multiply } from '../../money/decimaal';
import { inText, type Herkenner, type Vondst } from '../herkenner';
import { bereikOf, judgeBereik, percentage, toGetal } from '../rekenen';
import { isLeeg, isVerwant } from '../woorden';
import type { Plaatsgetal, Zin } from '../zinnen';

interface Paar {
  readonly deel: Plaatsgetal;
  readonly geheel: Plaatsgetal;
}

/** Whole and part: `van de 340 … 289`, `289 van de 340`, `56 bomen, waarvan 21`. */
function findParts(zin: Zin): Paar[] {
  const { getallen, tokens } = zin;
  const laag = (i: number): string => tokens[i]?.laag ?? '';
  const isTelbaar = ({ eenheid, maat, plaats }: Plaatsgetal): boolean =>
    (eenheid === null || eenheid === 'euro') &&
    compare(maat, decimaal(1)) >= 0 &&
    !/^(?:jaar|jaren|maanden|weken|dagen|uur)$/.test(laag(plaats + 1));
  return getallen.flatMap((geheel, i): Paar[] => {
    const vanDe = /^(?:de|alle|deze|die)$/.test(laag(geheel.plaats - 1)) && laag(geheel.plaats - 2) === 'van';
    const voor = getallen[i - 1];
    const na = getallen[i + 1];
    if (!isTelbaar(geheel)) return [];
    if (vanDe && voor !== undefined && isTelbaar(voor) && voor.plaats === geheel.plaats - 3)
      return [{ deel: voor, geheel }];
    if (na?.eenheid !== geheel.eenheid || !isTelbaar(na)) return [];
    const tussen = tokens.slice(geheel.plaats + 1, na.plaats).map((token) => token.laag);
    const waarvan = tussen.indexOf('waarvan');
    if (waarvan >= 0) return tussen.length - waarvan <= 4 && waarvan <= 5 ? [{ deel: na, geheel }] : [];
    // Only at the start of a sentence: "van de 340 trajecten zijn er 289".
    const vooraan = vanDe && geheel.plaats <= 3 && !tussen.some((w) => /^[;,]$/.test(w));
    return vooraan ? [{ deel: na, geheel }] : [];
  });
}

/** The percentage in brackets behind the part or, before any other number, behind the whole. */
function percentageOf(zin: Zin, { deel, geheel }: Paar): Plaatsgetal | null {
  const eind = Math.max(deel.plaats, geheel.plaats);
  const tekst = zin.getallen.find(({ plaats }) => plaats > eind);
  if (tekst?.eenheid !== '%' || tekst.plaats - eind > 5) return null;
  const laag = (i: number): string => zin.tokens[i]?.laag ?? '';
  return /^(?:\(|ruim|bijna|circa|ongeveer|ca)$/.test(laag(tekst.plaats - 1)) && laag(tekst.plaats + 1) === ')'
    ? tekst
    : null;
}

/** Whether the part counts another thing than the whole. */
function isOther(zin: Zin, { deel, geheel }: Paar): boolean {
  const ding = (i: number): string | null => {
    const token = zin.tokens[i];
    return token?.soort === 'woord' && !isLeeg(token.laag) ? token.laag : null;
  };
  const [a, b] = [ding(deel.plaats + 1), ding(geheel.plaats + 1)];
  return a !== null && b !== null && !isVerwant(a, b);
}

function judge(zin: Zin, paar: Paar): Vondst[] {
  const { deel, geheel } = paar;
  if (deel.eenheid !== geheel.eenheid || /\bper\b/i.test(zin.tekst)) return [];
  const tekst = percentageOf(zin, paar);
  const aandeel = percentage(bereikOf(deel), bereikOf(geheel));
  if (aandeel === null) return [];
  const berekend = divide(multiply(decimaal(100), deel.waarde), geheel.waarde);
  if (tekst !== null) {
    const oordeel = judgeBereik(tekst, aandeel);
    if (oordeel === null) return [];
    const berekening = {
      soort: 'aandeel',
      deel: toGetal(deel),
      geheel: toGetal(geheel),
      berekend,
      tekst: toGetal(tekst),
    } as const;
    return [{ soort: 'deel', zin, oordeel, figuren: [inText(zin)], berekening }];
  }
  // "Van de 3 wijken doen 250 bewoners mee": two things.
  if (isOther(zin, paar)) return [];
  // More than was planned is no more than there was.
  const naGeheel = zin.tokens[geheel.plaats + 1]?.laag ?? '';
  if (/^(?:geplande?|begrote?|beoogde?|verwachte?|geraamde?|benodigde?|gewenste?|afgesproken)$/.test(naGeheel))
    return [];
  const teGroot = compare(bereikOf(deel).van, bereikOf(geheel).tot) > 0;
  const berekening = {
    soort: 'aandeel',
    deel: toGetal(deel),
    geheel: toGetal(geheel),
    berekend,
    tekst: toGetal(deel),
  } as const;
  return [{ soort: 'deel', zin, oordeel: teGroot ? 'in strijd' : 'houdt', figuren: [inText(zin)], berekening }];
}

/** `Ruim 20% …, waarvan ruim 20% (4% van het totaal)`: a share of a share. */
function judgeNested(zin: Zin): Vondst[] {
  const procenten = zin.getallen.filter(({ eenheid }) => eenheid === '%');
  return procenten.flatMap((heel, i): Vondst[] => {
    const [deel, tekst] = [procenten[i + 1], procenten[i + 2]];
    if (deel === undefined || tekst === undefined) return [];
    const stuk = zin.tekst.slice(zin.tokens[heel.plaats]?.eind ?? 0, zin.tokens[tekst.plaats]?.begin ?? 0);
    const na = zin.tekst.slice(zin.tokens[tekst.plaats]?.eind ?? 0).trim();
    if (!/\bwaarvan\b.*\($/i.test(stuk.trim()) || !/^van (?:het|de) (?:totaal|totale|geheel)/i.test(na)) return [];
    const [a, b] = [bereikOf(heel), bereikOf(deel)];
    const honderd = decimaal(100);
    const oordeel = judgeBereik(tekst, {
      van: divide(multiply(a.van, b.van), honderd),
      tot: divide(multiply(a.tot, b.tot), honderd),
    });
    if (oordeel === null) return [];
    const berekend = divide(multiply(heel.waarde, deel.waarde), honderd);
    const berekening = {
      soort: 'formule',
      formule: `${heel.tekst} × ${deel.tekst}`,
      berekend,
      tekst: toGetal(tekst),
    } as const;
    return [{ soort: 'deel', zin, oordeel, figuren: [inText(zin)], berekening }];
  });
}

/** A part of a whole: not more than the whole, and the percentage that is given for it. */
export const deel: Herkenner = {
  soorten: ['deel'],
  kans: /\bvan (?:de|alle|deze|die)\b|\bwaarvan\b/i,
  run: (zin) => [...findParts(zin).flatMap((paar) => judge(zin, paar)), ...judgeNested(zin)],
};
