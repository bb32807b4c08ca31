/** A voordeel or nadeel that running text gives with its amount, and the words that say what it is of. */
export interface Zinsdeel {
  readonly omschrijving: string;
  /** The amount as printed, with its currency and size. */
  readonly bedrag: string;
  /** Null where a mark is printed and it is not told what it is of, or where two of them contradict each other. */
  readonly vn: 'V' | 'N' | null;
  readonly is: 'I' | 'S' | null;
  /** The stretch of text that it was read from. */
  readonly bron: string;
}

/** Begins where its digits begin: a very long one would else be tried from each of its digits. */
const GETAL = String.raw`(?<!\d[.,]*)\d[\d.,]*(?<![.,])(?:,-)?`;
const MAAT = String.raw`(?:\s?(?:mln\b\.?|miljoen\b|mld\b\.?|miljard\b|duizend\b|k€|euro\b))?`;
const BEDRAG = String.raw`(?:(?:-\/-\s?|[-−–]\s?)?(?:k€|€|EUR)\s?(?:-\/-\s?|[-−–]\s?)?${GETAL}${MAAT}|${GETAL}\s?(?:mln\b\.?|miljoen\b|euro\b)(?:\seuro\b)?)`;
/** A letter alone: no part of "N.v.t.", "V/N" or a name. */
const LETTER = String.raw`(?<![\p{L}\d./])[VN](?![\p{L}\d/]|\.\p{L})`;
const WOORD = String.raw`(?<!\p{L})(?:voordeel|nadeel|voordelig|nadelig|meevaller|tegenvaller)(?!\p{L})`;
const OVERGANG = String.raw`(?:\s*(?:van|ad|is|bedraagt|bedroeg|:|=|,))?(?:\s*(?:per saldo|in totaal|circa|ca\.?|ongeveer|ruim|bijna|afgerond|zo'n))?\s*`;
const AARD = String.raw`(?:incidentee?le?|structuree?le?)`;

/** A letter right behind an amount, or a small one between its brackets. */
const LETTER_NA = new RegExp(String.raw`^(?:\s*[,(]?\s*(${LETTER})|\s*\(([vn])\)|\s([vn])(?=\)))`, 'u');
const WOORD_NA = new RegExp(String.raw`^\s*[,(]?\s*(?:${AARD}\s)?(${WOORD})`, 'iu');
const LETTER_VOOR = new RegExp(String.raw`(${LETTER})\s*[:=]?\s*$`, 'u');
const WOORD_VOOR = new RegExp(String.raw`(${WOORD})${OVERGANG}[([]?\s*$`, 'iu');
const BEDRAGEN = new RegExp(BEDRAG, 'gu');
/** A mark between brackets that closes a sentence or a clause with one amount in it. */
const MERK_LOS = /^\(([VNvn]|voordeel|nadeel)\)/i;

/** A voordeel that was expected, planned or denied is none that came. */
const GEEN_FEIT =
  /\b(?:geen|niet|begrot(?:e|en)|geraamde?|verwachte?|gemelde?|eerder|taakstellend|mogelijk|potentieel|beoogde?)\s(?:\S+\s){0,3}$/i;

const toVn = (merk: string): 'V' | 'N' => (/^(?:v|meevaller)/i.test(merk) ? 'V' : 'N');

interface Bedragplaats {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
}

interface Paar extends Bedragplaats {
  readonly vn: 'V' | 'N' | null;
  /** Where the amount with its mark begins and ends. */
  readonly van: number;
  readonly tot: number;
}

function amountsIn(tekst: string): Bedragplaats[] {
  return [...tekst.matchAll(BEDRAGEN)].flatMap(({ 0: bedrag, index }) => {
    // "(bedragen x € 1.000)" is the unit.
    if (/(?:[x×*]|\bmaal)\s?$/i.test(tekst.slice(Math.max(0, index - 6), index))) return [];
    const kaal = bedrag.trimEnd();
    return [{ begin: index, eind: index + kaal.length, tekst: kaal }];
  });
}

/** "(V 58)" and "(58 N)": a letter makes an amount of a number without a currency. */
function bareIn(tekst: string): Paar[] {
  const patroon = new RegExp(String.raw`\(\s*(?:([VN])\s*:?\s*(${GETAL})|(${GETAL})\s*([VNvn]))\s*[,;)]`, 'gu');
  return [...tekst.matchAll(patroon)].map((gevonden): Paar => {
    const getal = gevonden[2] ?? gevonden[3] ?? '';
    const begin = gevonden.index + gevonden[0].indexOf(getal);
    const [van, tot] = [gevonden.index, gevonden.index + gevonden[0].length - 1];
    return { begin, eind: begin + getal.length, tekst: getal, vn: toVn(gevonden[1] ?? gevonden[4] ?? ''), van, tot };
  });
}

const DICHTBIJ = 80;

/** Amounts with the mark right behind or before them. */
function pairsIn(tekst: string, bedragen: readonly Bedragplaats[]): Paar[] {
  const paren: Paar[] = [];
  let vrij = 0;
  for (const bedrag of bedragen) {
    // A mark stands near its amount; looking no further keeps long texts fast.
    const vanaf = Math.max(vrij, bedrag.begin - DICHTBIJ);
    const [voor, na] = [tekst.slice(vanaf, bedrag.begin), tekst.slice(bedrag.eind, bedrag.eind + DICHTBIJ)];
    const merkNa = LETTER_NA.exec(na) ?? WOORD_NA.exec(na);
    const woordVoor = WOORD_VOOR.exec(voor);
    const merkVoor = LETTER_VOOR.exec(voor) ?? woordVoor;
    const eerste = merkVoor?.[1];
    const tweede = (merkNa?.slice(1) as (string | undefined)[] | undefined)?.find((merk) => merk !== undefined);
    const merk = eerste ?? tweede;
    if (merk === undefined) continue;
    const van = merkVoor === null ? bedrag.begin : vanaf + merkVoor.index;
    const tot = bedrag.eind + (merkNa?.[0].length ?? 0);
    if (woordVoor !== null && GEEN_FEIT.test(tekst.slice(Math.max(0, van - 60), van))) continue;
    // "een nadeel van € 10 V" says both: it is not told which of them holds.
    const strijdig = eerste !== undefined && tweede !== undefined && toVn(eerste) !== toVn(tweede);
    paren.push({ ...bedrag, vn: strijdig ? null : toVn(merk), van, tot });
    vrij = tot;
  }
  return paren;
}

/** "Er is € 310.000 overgehouden (V).": the one amount of its sentence, with the mark at the end. */
function looseIn(tekst: string, bedragen: readonly Bedragplaats[], paren: readonly Paar[]): Paar[] {
  const los: Paar[] = [];
  for (const { index, 0: haakje } of tekst.matchAll(/\([^()]{1,8}\)/g)) {
    const merk = MERK_LOS.exec(haakje)?.[1];
    if (merk === undefined || paren.some(({ van, tot }) => index >= van && index < tot)) continue;
    const vorige = Math.max(0, ...[...paren, ...los].map(({ tot }) => tot).filter((tot) => tot <= index));
    const zin = Math.max(sentenceStart(tekst, index), vorige);
    const kans = bedragen.filter(({ begin, eind }) => begin >= zin && eind <= index);
    const vrij = kans.filter(({ begin: plaats }) => !paren.some(({ begin }) => begin === plaats));
    const [enige] = vrij;
    if (enige === undefined) continue;
    if (vrij.length === 1) los.push({ ...enige, vn: toVn(merk), van: index, tot: index + haakje.length });
    // Of two amounts it is not told which one the mark is of, or whether of both.
    else los.push(...vrij.map((bedrag) => ({ ...bedrag, vn: null, van: bedrag.begin, tot: bedrag.eind })));
  }
  return los;
}

/** Where the sentence that holds a place begins. */
function sentenceStart(tekst: string, plaats: number): number {
  const voor = tekst.slice(0, plaats);
  const grens = [...voor.matchAll(/[.!?;]\s+(?=[\p{Lu}\d€(])/gu)].at(-1);
  return grens === undefined ? 0 : grens.index + grens[0].length;
}

/** Letters or words for incidenteel or structureel right behind an amount and its mark. */
function natureOf(tekst: string, { van, tot }: Paar): { readonly is: 'I' | 'S' | null; readonly tot: number } {
  const na = /^[\s,;/(]{0,3}\b([ISis]|incidenteel|structureel)\b(?!\/)/i.exec(tekst.slice(tot));
  const woord = na?.[1] ?? new RegExp(AARD, 'i').exec(tekst.slice(Math.max(0, van - 16), tot))?.[0];
  if (woord === undefined) return { is: null, tot };
  return { is: /^i/i.test(woord) ? 'I' : 'S', tot: tot + (na?.[0].length ?? 0) };
}

/** Words that join one cause to the next, and brackets left open. */
function trim(tekst: string): string {
  return tekst
    .replace(/^(?:[\s,;:.)–-]|(?:en|maar|terwijl|ook|door|dit komt door|Dit komt door|Daarnaast|Verder)\s)+/u, '')
    .replace(new RegExp(String.raw`(?:[\s,;:(–-]|\b(?:een|met|van|dit is|per saldo|${AARD}|financieel))+$`, 'iu'), '')
    .trim();
}

/**
 * Every amount in a text that a letter or word marks as voordeel or nadeel: `(€ 120.000 V)`, `V € 45.000`, `een nadeel
 * van € 1,2 mln`, `€ 310.000 overgehouden (V)`. More than one in a sentence: each with the clause before it.
 */
export function findZinsdelen(tekst: string): Zinsdeel[] {
  return inPieces(tekst).flatMap(zinsdelenOf);
}

const LANGSTE_STUK = 4000;

/** Where a piece that begins at a place ends: behind a sentence, else between two words, never within an amount. */
function endOfPiece(tekst: string, begin: number): number {
  const stuk = tekst.slice(begin, begin + LANGSTE_STUK);
  const punt = stuk.lastIndexOf('. ');
  if (punt > 0) return begin + punt + 2;
  for (let plaats = stuk.length - 2; plaats > 1; plaats -= 1) {
    if (stuk[plaats] === ' ' && !/[\d€]/.test(stuk.slice(plaats - 2, plaats + 3))) return begin + plaats + 1;
  }
  return tekst.length;
}

/** A very long text in pieces: a page without paragraphs. */
function inPieces(tekst: string): string[] {
  const stukken: string[] = [];
  let begin = 0;
  while (tekst.length - begin > LANGSTE_STUK) {
    const eind = endOfPiece(tekst, begin);
    stukken.push(tekst.slice(begin, eind));
    begin = eind;
  }
  return [...stukken, tekst.slice(begin)];
}

function zinsdelenOf(tekst: string): Zinsdeel[] {
  const bedragen = amountsIn(tekst);
  const vast = [...pairsIn(tekst, bedragen), ...bareIn(tekst)];
  const paren = [...vast, ...looseIn(tekst, bedragen, vast)].sort((a, b) => a.van - b.van);
  let vrij = 0;
  return paren.flatMap((paar, i): Zinsdeel[] => {
    const { is, tot } = natureOf(tekst, paar);
    const { tekst: bedrag, vn, van } = paar;
    const begin = vrij;
    const voor = trim(clauseBefore(tekst.slice(begin, van)));
    vrij = tot;
    if (!isBare(voor)) return [{ omschrijving: voor, bedrag, vn, is, bron: clean(tekst.slice(begin, tot)) }];
    // Nothing before it: "Voordeel € 12.000: lagere rente."
    const erna = /^[^.;]*/u.exec(tekst.slice(tot, paren[i + 1]?.van ?? tekst.length))?.[0] ?? '';
    vrij = tot + erna.length;
    const bron = clean(tekst.slice(begin, vrij));
    const omschrijving = voor === '' ? trim(erna) : bron;
    return isBare(omschrijving) ? [] : [{ omschrijving, bedrag, vn, is, bron }];
  });
}

/** Too little to say what an amount is of. */
function isBare(tekst: string): boolean {
  return !/\p{L}{2}/u.test(tekst) || /^(?:het|dit|dat|er|hier|daarvan|waarvan)(?:\s\p{L}+)?$/iu.test(tekst);
}

const LANGSTE = 240;

/** The words before an amount; of a long text only its own sentence, where that says something by itself. */
function clauseBefore(tekst: string): string {
  if (tekst.length <= LANGSTE) return tekst;
  const zin = tekst.slice(sentenceStart(tekst, tekst.length));
  return zin.split(/\s+/).length > 2 ? zin : tekst.slice(-LANGSTE).replace(/^\S*\s/, '');
}

const clean = (tekst: string): string => tekst.replace(/^[\s).,:;]+/, '').trim();
