import { compare, decimaal } from '../../money/decimaal';
import { inText, type Herkenner, type Vondst } from '../herkenner';
import { toGetal } from '../rekenen';
import type { Plaatsgetal, Zin } from '../zinnen';

/** What is numbered and then listed. */
const LIJST =
  /^(?:(?:\p{L}*(?:punten|doelen|lijnen|sporen|pijlers|thema['’]s|maatregelen|projecten|onderdelen|aanbevelingen|oorzaken|redenen|ontwikkelingen|stappen|ambities|activiteiten|categorieën|fasen|fases|taken|opgaven|doelstellingen|regelingen|sectoren|zaken|factoren|speerpunten|uitgangspunten|aspecten|elementen|conclusies|voorstellen|afspraken|resultaten|hoofdlijnen|prioriteiten|programma['’]s|deelprojecten|kernsectoren|focussectoren|gebieden|wijken|locaties|gemalen|indicatoren)))$/iu;
const OPEN = /\b(?:onder andere|o\.a|onder meer|waaronder|zoals|bijvoorbeeld|met name|enkele|diverse|w\.o)\b/i;

/** A count of at most twenty with the noun it counts within two words. */
function counted(zin: Zin, getal: Plaatsgetal): number | null {
  if (getal.eenheid !== null || getal.benadering !== null || compare(getal.waarde, decimaal(20)) > 0) return null;
  if (compare(getal.waarde, decimaal(2)) < 0 || getal.stap !== '1') return null;
  for (let i = getal.plaats + 1; i <= getal.plaats + 3; i += 1) {
    const token = zin.tokens[i];
    if (token?.soort !== 'woord') return null;
    if (LIJST.test(token.laag)) return i;
  }
  return null;
}

function toVondst(zin: Zin, getal: Plaatsgetal, geteld: number, hard: boolean): Vondst[] {
  const gelijk = getal.waarde === String(geteld);
  const oordeel = gelijk ? 'houdt' : hard ? 'in strijd' : 'twijfel';
  return [
    {
      soort: 'aantal',
      zin,
      oordeel,
      figuren: [inText(zin)],
      berekening: { soort: 'aantal', geteld, tekst: toGetal(getal) },
    },
  ];
}

/** The list items under the sentence that ends in a colon. */
function judgeList(zin: Zin): Vondst[] {
  const { punten } = zin.passage;
  if (punten === null || !zin.laatste || !zin.tekst.endsWith(':') || OPEN.test(zin.tekst)) return [];
  const genoemd = zin.getallen.flatMap((getal) => {
    const woord = counted(zin, getal);
    return woord === null ? [] : [{ getal, woord }];
  });
  const [enige, ...meer] = genoemd;
  if (enige === undefined || meer.length > 0) return [];
  const { getal, woord } = enige;
  // "De volgende drie maatregelen …:", "… vijf lijnen:"; with more words between it may be another list.
  const volgende = zin.tokens.slice(0, getal.plaats).some(({ laag }) => laag === 'volgende' || laag === 'onderstaande');
  return toVondst(zin, getal, punten, volgende || zin.tokens.length - 1 - woord <= 2);
}

/** Items of `a, b en c`; null when an item is a clause of its own or could itself be two. */
function countItems(stuk: string): number | null {
  const [laatste = '', ...voor] = stuk
    .split(/,/)
    .map((deel) => deel.trim())
    .reverse();
  const delen = [...voor.reverse(), ...laatste.split(/\sen\s/)];
  if (delen.length < 2 || voor.some((deel) => /\sen\s/.test(deel)) || laatste.split(/\sen\s/).length !== 2) return null;
  const goed = delen.every(
    (deel) =>
      deel !== '' &&
      deel.split(/\s+/).length <= 4 &&
      !/^(?:in|bij|op|van|voor|met|om|die|dat|aan|over|onder|naar|ten|te|en)\b/i.test(deel) &&
      !/\d/.test(deel)
  );
  return goed ? delen.length : null;
}

/** `vijf pijlers: a, b, c en d.` and `de drie speerpunten (a, b en c)`. */
function judgeInline(zin: Zin): Vondst[] {
  return zin.getallen.flatMap((getal): Vondst[] => {
    const woord = counted(zin, getal);
    // Up to the colon or bracket may stand a verb: "zijn vernieuwd".
    const opener =
      woord === null
        ? -1
        : zin.tokens.findIndex(({ tekst }, i) => i > woord && i <= woord + 3 && /^[:(;]$/.test(tekst));
    const open = zin.tokens[opener];
    if (woord === null || open === undefined) return [];
    const rest = zin.tekst.slice(open.eind);
    const stuk = open.tekst === '(' ? /^([^()]*)\)/.exec(rest)?.[1] : /^([^:;()]*?)[.]?$/.exec(rest)?.[1];
    if (stuk === undefined || OPEN.test(stuk)) return [];
    const geteld = countItems(stuk);
    return geteld === null ? [] : toVondst(zin, getal, geteld, open.tekst !== ';');
  });
}

/** A number of things that are then listed: counted. */
export const aantal: Herkenner = {
  soorten: ['aantal'],
  kans: /[:(;]/,
  run: (zin) => {
    const lijst = judgeList(zin);
    return lijst.length > 0 ? lijst : judgeInline(zin);
  },
};
