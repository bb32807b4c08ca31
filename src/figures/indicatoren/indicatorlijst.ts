import type { Herkomst } from '../../domain/herkomst';
import type { Indicatorjaar, Meting } from '../../domain/indicator';
import { parseGetal } from '../../money/lees-getal';
import { detectNotatie } from '../../money/notatie';
import type { Lijn } from '../stuk/stroom';

type Kant = 'begroting' | 'realisatie';

/** A value of an indicator whose facts stand on lines of their own; without a year it is of the document's. */
interface Los {
  readonly kant: Kant;
  readonly jaar: number | null;
  readonly tekst: string;
  readonly herkomst: Herkomst;
}

/** An indicator of which every fact stands on a line of its own, `Realisatie 2024: 218`. */
export interface Indicatorlijst {
  readonly begin: number;
  readonly eind: number;
  readonly naam: string;
  readonly eenheid: string | null;
  readonly bron: string | null;
  readonly omschrijving: string;
  readonly waarden: readonly Los[];
  readonly referentie: Readonly<Record<string, string>>;
}

const NAAM = /^(?:(?:effect|prestatie|beleids|kern)-?\s?)?indicator(?:\s[A-Z]?\d[\d.]*)?\s*[:=]\s*(\S.*)$/i;
const REGEL =
  /^(eenheid|bron|definitie|omschrijving|beschrijving|meetwijze|streefwaarde|streefcijfer|doel|doelwaarde|norm|ambitie|begroting|begroot|realisatie|gerealiseerd|resultaat|werkelijk|stand|score|nulmeting|0-meting|landelijk(?: gemiddelde)?|nederland|gemiddelde gemeenteklasse|provincie)(?:\s*[(]?\s*((?:19|20)\d\d)[)]?)?\s*[:=]\s*(\S.*)$/i;
const OORDEEL = /^doel gehaald\b/i;

const KANT: Readonly<Record<string, Kant>> = {
  streefwaarde: 'begroting',
  streefcijfer: 'begroting',
  doel: 'begroting',
  doelwaarde: 'begroting',
  norm: 'begroting',
  ambitie: 'begroting',
  begroting: 'begroting',
  begroot: 'begroting',
  realisatie: 'realisatie',
  gerealiseerd: 'realisatie',
  resultaat: 'realisatie',
  werkelijk: 'realisatie',
  stand: 'realisatie',
  score: 'realisatie',
};

/** The text of a fact: a line with a colon, or two cells. */
function factOf(lijn: Lijn | undefined): string | null {
  if (lijn === undefined || lijn.tekst.length > 300) return null;
  const [sleutel, waarde] = lijn.cellen.map((cel) => cel.tekst.trim());
  if (lijn.soort === 'rij')
    return lijn.cellen.length === 2 && waarde ? `${sleutel?.replace(/:$/, '') ?? ''}: ${waarde}` : null;
  return lijn.tekst;
}

const MEESTE_GATEN = 1;

/** Recognises an indicator by its name, `Indicator: …`, and the facts on the lines below it; one value at least. */
export function findIndicatorlijst(lijnen: readonly Lijn[], begin: number): Indicatorlijst | null {
  const naam = NAAM.exec(factOf(lijnen[begin]) ?? '')?.[1];
  if (naam === undefined) return null;
  const tekst = { eenheid: null as string | null, bron: null as string | null, omschrijving: '' };
  const waarden: Los[] = [];
  const referentie: Record<string, string> = {};
  let eind = begin + 1;
  let gaten = 0;
  for (let plaats = begin + 1; plaats < lijnen.length; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') {
      gaten += 1;
      if (gaten > MEESTE_GATEN) break;
      continue;
    }
    const feit = factOf(lijn) ?? '';
    const [, woord = '', jaar, waarde = ''] = REGEL.exec(feit) ?? [];
    // The judgement may stand among the facts; it is found again by its own words.
    if (woord === '' && !OORDEEL.test(feit)) break;
    gaten = 0;
    if (woord === '') continue;
    eind = plaats + 1;
    const sleutel = woord.toLowerCase();
    const kant = KANT[sleutel];
    if (sleutel === 'eenheid' || sleutel === 'bron') tekst[sleutel] = waarde.trim();
    else if (kant !== undefined)
      waarden.push({
        kant,
        jaar: jaar === undefined ? null : Number(jaar),
        tekst: waarde.trim(),
        herkomst: lijn.herkomst,
      });
    else if (sleutel.endsWith('meting') && jaar !== undefined)
      waarden.push({ kant: 'realisatie', jaar: Number(jaar), tekst: waarde.trim(), herkomst: lijn.herkomst });
    else if (/^(?:definitie|omschrijving|beschrijving|meetwijze)$/.test(sleutel)) tekst.omschrijving ||= waarde.trim();
    else referentie[jaar === undefined ? woord : `${woord} ${jaar}`] = waarde.trim();
  }
  return waarden.length === 0 ? null : { begin, eind, naam: naam.trim(), ...tekst, waarden, referentie };
}

/** Its years, rising; values without a year are of the document's year, or shown beside the others when that is not known. */
export function yearsOfList(
  { waarden }: Indicatorlijst,
  jaar: number | null,
  isBegroting: boolean
): { readonly jaren: readonly Indicatorjaar[]; readonly zonder: readonly Los[] } {
  const notatie = detectNotatie(waarden.map(({ tekst }) => tekst));
  const jaren = new Map<number, Indicatorjaar>();
  const zonder: Los[] = [];
  for (const los of waarden) {
    // In a begroting a measurement without a year is of some year before.
    const van = los.jaar ?? (isBegroting && los.kant === 'realisatie' ? null : jaar);
    const bestaand = van === null ? null : (jaren.get(van) ?? { jaar: van, begroting: null, realisatie: null });
    // Two values of one side of one year: neither is put in the place of the other.
    if (bestaand?.[los.kant] !== null) {
      zonder.push(los);
      continue;
    }
    const getal = parseGetal(los.tekst, notatie);
    const meting: Meting = {
      tekst: los.tekst,
      waarde: getal?.soort === 'getal' ? getal.waarde : null,
      herkomst: los.herkomst,
    };
    jaren.set(bestaand.jaar, { ...bestaand, [los.kant]: meting });
  }
  return { jaren: [...jaren.values()].sort((a, b) => a.jaar - b.jaar), zonder };
}
