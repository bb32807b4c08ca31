import { datesAreWhole, isJaarwoord, isKopbegin, kopwoorden, parseKopwoorden, type Kopbetekenis } from './kopwoorden';

/** A run of header words that can be the name of one column. */
export interface Kopnaam {
  /** Index of its first word. */
  readonly van: number;
  readonly tekst: string;
  /** Which of series (r), kind (s) and year (j) it names: columns of one table tend to name the same. */
  readonly vorm: string;
  readonly soort: Kopbetekenis['soort'];
  /** Tells names apart that mean the same from names that do not. */
  readonly sleutel: string;
  /** Order in which it names them: `rjs` for `Begroting 2017 Lasten`. */
  readonly volgorde: string;
  /** Starts with a word that more often continues a name (`gewijzigd 2016`). */
  readonly zwak: boolean;
}

const BEGROTING = /^(?:begr|begroting|begroot|begrote|raming|geraamd)$/;
const REKENING = /^(?:rek|jr|jrrek|rekening|jaarrekening|realisatie|werkelijke?|gerealiseerde?)$/;
const VERSCHIL = /^(?:verschil|afwijking|ruimte)$/;
const SOORT = /^(?:lasten|baten|uitgaven|inkomsten|saldo|totaal|resultaat)$/;
const ZWAK = /^(?:gewijzigd|primair|primitief|prim|wijziging|wijzigingen|totaal|begroting|begroot)$/;
/** Adjectives and prepositions that need a word behind them: no name ends so. */
const ONAF =
  /^(?:primitieve|primaire|basis|ontwerp|oorspronkelijke|gewijzigde|bijgestelde|actuele|definitieve|na|voor|van|de|in|op|per|min|en|incl|inclusief|excl|exclusief|bedrag|stand|\d+e|\/|-)$/;
const EERSTE_STADIUM = /^(?:primitie[fv]e?|primaire?|prim|basis|ontwerp|oorspronkelijke?)$/;
const LATER_STADIUM = /^(?:gewijzigde?|bijgestelde?|actuele|actueel|definitieve|wijz|wijziging|wijzigingen)$/;

/** Which of series, kind and year the words name, in their order. */
function orderOf(woorden: readonly string[]): string {
  const tekens = woorden.map((woord) =>
    isJaarwoord(woord) ? 'j' : SOORT.test(woord) ? 's' : isKopbegin(woord) ? 'r' : ''
  );
  return tekens.filter((teken, i) => teken !== '' && teken !== tekens[i - 1]).join('');
}

function vormOf({ reeks, soort, jaar }: Kopbetekenis): string {
  return (reeks === null ? '' : 'r') + (soort === null ? '' : 's') + (jaar === null ? '' : 'j');
}

/** A difference is named by its first word: `Rekening 2016 Verschil` are two names. */
function verschilInside(woorden: readonly string[]): boolean {
  const plaats = woorden.findIndex((woord) => VERSCHIL.test(woord));
  return plaats > 0 && !woorden.slice(0, plaats).every((woord) => /^(?:bedrag|saldo|prognose)$/.test(woord));
}

/** "Afwijking Saldo begroting 2024": a difference that names one side only, and does not say "with", is two names. */
function isHalfVerschil(woorden: readonly string[]): boolean {
  const zijden = [BEGROTING, REKENING].filter((zijde) => woorden.some((woord) => zijde.test(woord))).length;
  return zijden === 1 && !woorden.some((woord) => /^(?:t|tov|ten|van|met|op|min|minus|prognose|-|\/)$/.test(woord));
}

/** Whether words name more than one column can be: two stages, two kinds, two years. */
function isTooMuch(woorden: readonly string[], reeks: Kopbetekenis['reeks']): boolean {
  if (woorden.filter(isJaarwoord).length > 1 || new Set(woorden).size < woorden.length) return true;
  if (!datesAreWhole(woorden) || verschilInside(woorden)) return true;
  // "Bedrag" alone is a name; behind other words it starts the next one.
  if (ONAF.test(woorden.at(-1) ?? '') && !(woorden.length === 1 && woorden[0] === 'bedrag')) return true;
  const eerste = woorden.some((w) => EERSTE_STADIUM.test(w));
  // A rekening has no first stage: "Rekening 2023 Primitief" are two names.
  if (eerste && woorden.some((w) => LATER_STADIUM.test(w) || REKENING.test(w))) return true;
  // Nor has it changes: "wijziging Rekening 2023" is the end of one name and the next.
  const later = woorden.some((w) => LATER_STADIUM.test(w) || w === 'na');
  if (later && reeks !== 'verschil' && woorden.some((w) => REKENING.test(w))) return true;
  if (reeks === 'verschil' && isHalfVerschil(woorden)) return true;
  const beide = woorden.some((woord) => BEGROTING.test(woord)) && woorden.some((woord) => REKENING.test(woord));
  if (beide && reeks !== 'verschil') return true;
  return woorden.filter((woord) => SOORT.test(woord)).length > (reeks === 'verschil' || woorden[0] === 'saldo' ? 2 : 1);
}

/** Reads the words from `van` up to `tot` as one column name; null when they cannot be one. */
export function parseKopnaam(woorden: readonly string[], van: number, tot: number): Kopnaam | null {
  const tekst = woorden.slice(van, tot).join(' ');
  const kaal = kopwoorden(tekst);
  const eerste = kaal[0] ?? '';
  const alleenJaar = kaal.length === 1 && isJaarwoord(eerste);
  const betekenis = parseKopwoorden(tekst);
  // "Begroting 2021 | Na wijziging 2021": the stage with its year may be a name, though more often it continues one.
  const stadium = /^na (?:\d+e )?wijziging (?:19|20)\d\d$/.test(kaal.join(' '));
  if ((!alleenJaar && !stadium && !isKopbegin(eerste)) || isTooMuch(kaal, betekenis.reeks)) return null;
  // "Begroting" after "Primitieve" continues it; before "2019" it starts one.
  const alleenBedrag = kaal.length === 1 && eerste === 'bedrag';
  const zwak =
    alleenBedrag ||
    stadium ||
    (ZWAK.test(eerste) && kaal.length < 3 && !(kaal.length === 2 && /^begroo?t/.test(eerste)));
  return {
    van,
    tekst,
    vorm: vormOf(betekenis),
    soort: betekenis.soort,
    sleutel: JSON.stringify([betekenis, alleenJaar, betekenis.reeks === null ? kaal : []]),
    volgorde: orderOf(kaal),
    zwak,
  };
}
