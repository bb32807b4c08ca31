import { cutDigits, type Mintekens } from './knip';
import { isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import { kopRij, type Ruwrij, type Vondst } from './ruwtabel';
import { splitKop, type GesplitsteKop } from './splits-kop';
import type { Lijn } from '../stuk/stroom';

/** Amounts without anything between them: `10.67910.89610.931`. No date, telephone number or amount looks so. */
const AANEEN = /\d\.\d{3}\d{1,3}\.\d{3}/;
/**
 * A name with its digits right behind it, and only digits: `Lasten12.45012.812-362`. Not with a space between:
 * `Doel 114.889` may be "Doel 1" and `14.889`.
 */
const RIJ = /^(.*[\p{L})'’])(-?\d[\d.-]*|-)$/u;
const LANGSTE_NAAM = 120;
/** A word that names above rows hold, and within how many lines the first long row stands below them. */
const KOPWOORD = /begr|rek|real|werkelijk|raming|lasten|saldo/i;
const AFSTAND = 8;
const MEESTE_KOLOMMEN = 16;
/** A column between the names and the figures. */
const TUSSENKOLOM = /\S\s+(?:toelichting|noot|noten|code|nr\.?|nummer|zie|ref(?:erentie)?|blz\.?|pagina)$/i;

const isAaneen = (lijn: Lijn | undefined): boolean => lijn?.soort === 'tekst' && AANEEN.test(lijn.tekst);

/** Names that run together, cut where a capital or a year begins: `Begroting 2016Rekening 2016`. */
function unglue(tekst: string): string {
  return tekst
    .replace(/\s?L\s?\/\s?B\s?/g, ' L/B ')
    .replace(/([\p{Ll}\d)])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})((?:19|20)\d\d)/gu, '$1 $2')
    .replace(/((?:19|20)\d\d)(\p{L})/gu, '$1 $2')
    .trim();
}

/** Where a name of a column begins right behind another: a capital, and no space before it. */
const LAS = /(?<=[\p{Ll}\d)])(?=\p{Lu})/u;

/** Names that are cut where they touch: each that of a column, but for the first, which stands above the labels. */
function touchingNames(tekst: string): GesplitsteKop | null {
  const [label = '', ...koppen] = tekst.split(LAS);
  const heel = koppen.every((kop) => {
    const { reeks, soort } = parseKopwoorden(kop);
    return (reeks ?? soort) !== null && kopwoorden(kop).every(isKopwoord);
  });
  const eigen = parseKopwoorden(label);
  return koppen.length > 1 && heel && (eigen.reeks ?? eigen.jaar) === null ? { label, koppen } : null;
}

/** The names above rows that run together: the largest number of columns of which the names can be cut in one way. */
function headerOf(lijn: Lijn | undefined): GesplitsteKop | null {
  if (lijn?.soort !== 'tekst' || isAaneen(lijn)) return null;
  const geraakt = touchingNames(lijn.tekst);
  if (geraakt !== null && new Set(geraakt.koppen).size === geraakt.koppen.length) return geraakt;
  const tekst = unglue(lijn.tekst);
  for (let aantal = MEESTE_KOLOMMEN; aantal > 1; aantal -= 1) {
    const kop = splitKop(tekst, aantal);
    // A number of a note or a code behind the name cannot be told from the figure after it.
    if (kop !== null) return TUSSENKOLOM.test(kop.label) ? null : kop;
  }
  return null;
}

/** L or B at the end of the name, where the header says that such a letter stands there. */
function splitLetter(naam: string, labelkop: string): Pick<Ruwrij, 'label' | 'letter'> {
  const gevonden = /L\s?\/\s?B$/i.test(labelkop) ? /^(.*\P{Lu})([LB])$/u.exec(naam) : null;
  if (gevonden === null) return { label: naam, letter: null };
  return { label: (gevonden[1] ?? '').trim(), letter: gevonden[2] === 'L' ? 'lasten' : 'baten' };
}

/** On which side the minus stands, as the ends of the rows show: in front of the first figure, behind the last, or unknown. */
function signsOf(rijen: readonly Lijn[]): Mintekens {
  const cijfers = rijen.map(({ tekst }) => RIJ.exec(tekst)?.[2] ?? '');
  const voor = cijfers.some((deel) => /^-\d/.test(deel));
  const achter = cijfers.some((deel) => /\d-$/.test(deel));
  return voor === achter ? { voor: true, achter: true } : { voor, achter };
}

/** A row with every way to cut its digits; what can be cut in one way only needs no sum to decide it. */
function rowOf({ tekst, herkomst }: Lijn, { koppen, label }: GesplitsteKop, mintekens: Mintekens): Ruwrij {
  const [, naam, cijfers] = RIJ.exec(tekst) ?? [];
  if (naam === undefined || cijfers === undefined) {
    if (!/\d\.\d{3}/.test(tekst)) return kopRij(tekst, herkomst, koppen.length);
    return { label: tekst, letter: null, inhoud: { soort: 'los', reeksen: [] }, herkomst };
  }
  const reeksen = cutDigits(cijfers, koppen.length, mintekens).map((reeks) =>
    reeks.map((deel) => ({ tekst: deel, herkomst }))
  );
  return { ...splitLetter(naam, label), inhoud: { soort: 'los', reeksen, aaneen: true }, herkomst };
}

/** Whether a line names as many columns again: what follows is a part of its own. */
function isVolgendeKop(lijn: Lijn, { koppen }: GesplitsteKop): boolean {
  if (!KOPWOORD.test(lijn.tekst) || RIJ.test(lijn.tekst) || !/(?:19|20)\d\d/.test(lijn.tekst)) return false;
  return headerOf(lijn)?.koppen.length === koppen.length;
}

/** The lines below the names, up to the last row that runs together. */
function rowLines(lijnen: readonly Lijn[], begin: number, kop: GesplitsteKop): readonly Lijn[] {
  const rijen: Lijn[] = [];
  let tot = 0;
  let leeg = 0;
  for (let plaats = begin; plaats < lijnen.length && leeg < 2; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'rij' || lijn.tekst.length > LANGSTE_NAAM || isVolgendeKop(lijn, kop))
      break;
    leeg = lijn.soort === 'leeg' ? leeg + 1 : 0;
    rijen.push(lijn);
    if (isAaneen(lijn) || RIJ.test(lijn.tekst)) tot = rijen.length;
    else if (/[.;?!]$/.test(lijn.tekst)) break;
  }
  return rijen.slice(0, tot);
}

/**
 * Recognises rows of which the cells run together. Their names have to be above them; the digits are cut by the points
 * behind thousands, and where that leaves more ways than one the sums of the row decide. Without names they are not read.
 */
export function findAaneen(lijnen: readonly Lijn[], begin: number): Vondst {
  const eerste = lijnen[begin];
  if (eerste === undefined) return null;
  // The cheapest tests first: this is asked of every line.
  const kanKop = KOPWOORD.test(eerste.tekst) && lijnen.slice(begin + 1, begin + AFSTAND).some(isAaneen);
  const kop = kanKop ? headerOf(eerste) : null;
  const rijen = kop === null ? [] : rowLines(lijnen, begin + 1, kop);
  if (kop !== null && rijen.some(isAaneen)) {
    return {
      begin,
      eind: begin + 1 + rijen.length,
      labelkop: kop.label,
      koppen: kop.koppen,
      rijen: rijen.filter(({ soort }) => soort !== 'leeg').map((lijn) => rowOf(lijn, kop, signsOf(rijen))),
      herkomst: eerste.herkomst,
    };
  }
  let eind = begin;
  while (isAaneen(lijnen[eind])) eind += 1;
  return eind === begin ? null : { begin, eind, reden: 'cijfers-aaneen' };
}
