import type { Tabelcel } from '../../domain/document';
import { fits, isNiveau, isWaarde, roleOf, rolesOf, type Kolomrol } from './indicatorkolommen';
import type { Indicatorrij, Indicatortabel } from './indicatortabel';
import type { Lijn } from '../stuk/stroom';
import { parseGetal } from '../../money/lees-getal';

/** Names of columns that can be told from the words around them; the longest of those that begin alike comes first. */
const NAMEN = new RegExp(
  [
    'naam indicator',
    // What stands left of the names is a column of its own.
    '(?:nr\\.?|nummer|doel|doelstelling|thema|programma|taakveld)(?=\\s[\\p{L}-]*indicator)',
    '(?:[\\p{L}-]*\\s)?\\p{L}*-?indicator(?:en)?',
    'eenheid',
    'bron',
    'jaar waarop cijfer betrekking heeft',
    'periode|meetjaar|peiljaar|verslagjaar',
    'vergelijkend cijfer|vergelijking',
    'cijfer begroting \\d{4}',
    'doel(?:stelling)? (?:gehaald|behaald|bereikt)\\??',
    '(?:rekening|realisatie|gerealiseerd|werkelijk|begroting|begroot|doel|doelwaarde|streefwaarde|streefcijfer|norm|ambitie|resultaat|stand) [(]?(?:19|20)\\d\\d[)]?',
    '(?:nul-?|0-)meting(?: [(]?(?:19|20)\\d\\d[)]?)?',
    'streefwaarde|streefcijfer|doelwaarde|doel|norm|realisatie|gerealiseerd|resultaat',
    'status|trend|stoplicht|oordeel|waarde|score|toelichting|definitie',
    'gemiddelde (?:waterschappen|gemeenten|provincies|nederland)|gemeenteklasse|grootteklasse|nederland|landelijk|provincie|referentie|benchmark',
    'groningen|fryslân|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|zuid-holland|zeeland|noord-brabant|limburg',
    '(?:19|20)\\d\\d|jaar',
  ]
    .map((namen) => `(?<![\\p{L}\\d-])(?:${namen})(?![\\p{L}\\d-])`)
    .join('|'),
  'giu'
);

/** Cuts a header line into its names; words between two known names are one name of their own. */
function cutHeader(tekst: string): string[] {
  const koppen: string[] = [];
  let van = 0;
  const rest = (tot: number): void => {
    const woorden = tekst.slice(van, tot).trim();
    if (woorden !== '') koppen.push(woorden);
  };
  for (const gevonden of tekst.matchAll(NAMEN)) {
    rest(gevonden.index);
    koppen.push(gevonden[0]);
    van = gevonden.index + gevonden[0].length;
  }
  rest(tekst.length);
  return koppen;
}

const EENHEID =
  /\s(%.*|(?:aantal\s)?per\s[\d.]+\s.+|aantal(?:\s.+)?|(?:(?:duizend|miljoen)\s)?euro|€|rapportcijfer|cijfer|index)$/i;

/** Words that belong to a value behind them. */
const GRENSWOORD = /^(?:min|max|minimaal|maximaal|minstens|hoogstens|tenminste|vanaf|dan|tussen|[<>≤≥=]+)\.?$/i;

/** First words of the names of bodies that count: "Bureau Halt", "Ministerie BZK". */
const BRONBEGIN =
  /^(?:bureau|stichting|ministerie|dienst|inspectie|instituut|vereniging|monitor|raad|veiligheidsregio|gemeente|provincie|waterschap|regio|politie|ggd|rijks\p{L}*|nederlands|centraal|eigen|interne)$/iu;

/** How many words at the end are the source: one, or more where they begin as the name of a body. */
function sourceWidth(woorden: readonly string[]): number {
  for (const breedte of [4, 3, 2]) {
    if (woorden.length > breedte && BRONBEGIN.test(woorden.at(-breedte) ?? '')) return breedte;
  }
  return 1;
}

const MAATWOORD =
  /^(?:%|procent|uur|uren|dagen|werkdagen|weken|maanden|jaar|jaren|minuten|seconden|ha|km|m|m2|m3|m²|m³|kg|ton|kwh|mwh|mln|miljoen|duizend|euro|fte|stuks|keer|personen|inwoners|woningen|punten|x)$/i;

/** Name, unit and source that stand before the values, as far as words tell them apart. */
function splitNames(woorden: readonly string[], soorten: readonly Kolomrol['soort'][]): Record<string, string> {
  const breedte = soorten.includes('bron') ? sourceWidth(woorden) : 0;
  const bron = woorden.slice(woorden.length - breedte).join(' ');
  const tekst = woorden.slice(0, woorden.length - breedte).join(' ');
  const maat = new RegExp(`\\s(${MAATWOORD.source.slice(1, -1)})$`, 'i').exec(tekst)?.[1];
  const eenheid = soorten.includes('eenheid') ? (EENHEID.exec(tekst)?.[1] ?? maat ?? '') : '';
  return { naam: tekst.slice(0, tekst.length - eenheid.length).trim(), eenheid, bron };
}

/** Words that the value at the end of a line takes: "14 weken" and "minimaal 80" are one of two. 0 where none fits. */
function valueWidth(rol: Kolomrol, woorden: readonly string[]): 0 | 1 | 2 {
  const [voor = '', laatste = ''] = woorden.slice(-2);
  const samen = woorden.length > 2 && isWaarde(rol) && fits(rol, `${voor} ${laatste}`);
  const isDoel = rol.soort === 'begroting' || rol.soort === 'doel';
  if (samen && isDoel && GRENSWOORD.test(voor)) return 2;
  if (woorden.length > 1 && fits(rol, laatste)) return 1;
  return samen && /^\d/.test(voor) && MAATWOORD.test(laatste) ? 2 : 0;
}

/**
 * Takes a line apart from the right: values one word each, words behind the last value for a source or a region.
 * @returns null when the numbers are not exactly as many as there are columns for them
 */
function cutRow(lijn: Lijn, rollen: readonly Kolomrol[]): Tabelcel[] | null {
  const isCijfer = (rol: Kolomrol): boolean => isWaarde(rol) || rol.soort === 'meetjaar';
  const eerste = rollen.findIndex(isCijfer);
  const teksten = rollen.map(() => '');
  let woorden = lijn.tekst.split(/\s+/);
  for (let i = rollen.length - 1; i >= eerste; i -= 1) {
    const rol = rollen[i];
    if (rol === undefined) return null;
    if (isCijfer(rol)) {
      const breedte = valueWidth(rol, woorden);
      if (breedte === 0) return null;
      teksten[i] = woorden.slice(-breedte).join(' ');
      woorden = woorden.slice(0, -breedte);
      continue;
    }
    // A judgement is one word; its absence shifts what stands before it.
    if (rol.soort === 'gehaald' || rol.soort === 'status') {
      const breedte = /^niet$/i.test(woorden.at(-2) ?? '') ? 2 : 1;
      const woord = woorden.slice(-breedte).join(' ');
      if (!fits(rol, woord) || /\d/.test(woord)) return null;
      teksten[i] = woord;
      woorden = woorden.slice(0, -breedte);
      continue;
    }
    // A number in it may be a value of the column before it.
    const begin = woorden.map((woord) => /\d/.test(woord)).lastIndexOf(true) + 1;
    teksten[i] = woorden.slice(begin).join(' ');
    woorden = woorden.slice(0, begin);
  }
  // One number more than there are columns: which of them is left out is not known.
  if (woorden.length === 0 || /^[-–\d]/.test(woorden.at(-1) ?? '')) return null;
  // "minimaal 80": the word belongs to the value.
  if (GRENSWOORD.test(woorden.at(-1) ?? '')) return null;
  const genummerd = rollen[0]?.soort === 'niets' && /^[A-Z]?\d{1,3}[.)]?$/.test(woorden[0] ?? '');
  const namen = splitNames(
    genummerd ? woorden.slice(1) : woorden,
    rollen.slice(0, eerste).map(({ soort }) => soort)
  );
  const { herkomst } = lijn;
  return rollen.map(({ soort }, i) => ({ tekst: i < eerste ? (namen[soort] ?? '') : (teksten[i] ?? ''), herkomst }));
}

/** Recognises a table of indicators of which each row is a line of text with single spaces. */
export function findIndicatorregels(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const kop = lijnen[begin];
  if (
    kop?.soort !== 'tekst' ||
    kop.tekst.length > 200 ||
    !/(?:^|\s)(?:eenheid|bron)\s\S|^(?:\S+\s){0,2}\S*indicator(?:en)?\s/i.test(kop.tekst)
  )
    return null;
  const koppen = cutHeader(kop.tekst);
  const heeftNaam = ['naam', 'niets'].includes(roleOf(koppen[0] ?? '').soort);
  const genoemd = rolesOf(koppen, koppen.length + (heeftNaam || isVooraf(koppen) ? 0 : 1));
  if (genoemd === null) return null;
  const naam = genoemd.findIndex(({ soort }) => soort === 'naam');
  // "Doel" left of the names is what is wanted, and no target.
  const rollen = genoemd.map((rol, i): Kolomrol => (i < naam && isWaarde(rol) ? { soort: 'niets' } : rol));
  const rijen: Indicatorrij[] = [];
  let eind = begin + 1;
  for (; lijnen[eind]?.soort === 'tekst'; eind += 1) {
    const lijn = lijnen[eind];
    if (lijn === undefined || !(isRow(lijn.tekst, rollen) || isLetterrij(lijn.tekst, rollen))) break;
    rijen.push({ lijn, cellen: cutRow(lijn, rollen) });
  }
  return rijen.some(({ cellen }) => cellen !== null) ? { begin, eind, rollen, rijen } : null;
}

/** Whether a header begins with what stands left of the names. */
function isVooraf([eerste = '', tweede = '']: readonly string[]): boolean {
  return roleOf(eerste).soort !== 'naam' && roleOf(tweede).soort === 'naam';
}

/** A row of which every value is a letter: a level of upkeep. */
function isLetterrij(tekst: string, rollen: readonly Kolomrol[]): boolean {
  const aantal = rollen.filter(isWaarde).length;
  const laatste = tekst.split(/\s+/).slice(-aantal);
  return aantal > 1 && laatste.length === aantal && laatste.every((woord) => isNiveau(woord));
}

/** A line without a value is the rest of a name, or the end; a judgement at its end shows that it holds words as values. */
function isRow(tekst: string, rollen: readonly Kolomrol[]): boolean {
  const laatste = tekst.split(/\s+/).at(-1) ?? '';
  const onbekend = parseGetal(laatste)?.soort === 'onbekend';
  if (/[.;]$/.test(tekst) && !onbekend) return false;
  const slot = rollen.at(-1);
  const oordeel = slot !== undefined && (slot.soort === 'gehaald' || slot.soort === 'status') && fits(slot, laatste);
  return /\d/.test(tekst) || (oordeel && laatste.length < 7);
}
