import type { DocumentId } from '../domain/herkomst';
import type { Indicator, Indicatorjaar, Meting } from '../domain/indicator';
import type { Tabelcel } from '../domain/document';
import { parseGetal } from '../money/lees-getal';
import { detectNotatie, type Notatie } from '../money/notatie';
import { kopAt, type Kop } from './koppen';
import { parseKopwoorden } from './kopwoorden';
import { inferRichting, judge, judgedYear } from './richting';
import type { Lijn } from './stroom';

/** What a column of an indicator table holds. */
type Kolomrol =
  | { readonly soort: 'naam' | 'eenheid' | 'bron' | 'meetjaar' | 'gebied' | 'eigen' | 'niets' }
  | { readonly soort: 'referentie'; readonly gebied: string }
  | { readonly soort: 'begroting' | 'realisatie'; readonly jaar: number };

const GEBIED = /^(?:nederland|landelijk|provincie|zeeland|regio|gemiddeld|referentie|benchmark|vergelijkend)/i;

function roleOf(kop: string): Kolomrol {
  if (/^eenheid\b/i.test(kop)) return { soort: 'eenheid' };
  if (/^bron\b/i.test(kop)) return { soort: 'bron' };
  if (/^(?:periode|meetjaar|peiljaar|jaar)\b/i.test(kop)) return { soort: 'meetjaar' };
  if (/^vergelijking$/i.test(kop)) return { soort: 'gebied' };
  if (GEBIED.test(kop)) return { soort: 'referentie', gebied: /^vergelijkend/i.test(kop) ? '' : kop };
  const { reeks, jaar } = parseKopwoorden(kop);
  // "Cijfer begroting 2018" is what the begroting of 2018 prints: a measured value when a column tells its year.
  if (/^cijfer\b/i.test(kop)) return { soort: 'eigen' };
  if (reeks === 'rekening' && jaar !== null) return { soort: 'realisatie', jaar };
  if ((reeks === 'begroting' || reeks === 'primitief' || reeks === 'na wijziging') && jaar !== null) {
    return { soort: 'begroting', jaar };
  }
  return { soort: kop === '' || reeks !== null || /^streefwaarde/i.test(kop) ? 'niets' : 'eigen' };
}

/** A table of indicators: which lines, and what its columns hold. */
export interface Indicatortabel {
  readonly begin: number;
  readonly eind: number;
  readonly rollen: readonly Kolomrol[];
}

/** Recognises a table of indicators by a column for their unit, source or measuring year. */
export function findIndicatortabel(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const kop = lijnen[begin];
  if (kop?.soort !== 'rij' || kop.cellen.some((cel) => (parseGetal(cel.tekst)?.waarde ?? null) !== null)) return null;
  const rollen = kop.cellen.map((cel, i): Kolomrol => (i === 0 ? { soort: 'naam' } : roleOf(cel.tekst)));
  const soorten = rollen.map(({ soort }) => soort);
  if (!soorten.includes('eenheid') && !(soorten.includes('bron') && soorten.includes('meetjaar'))) return null;
  let eind = begin + 1;
  while (lijnen[eind]?.soort === 'rij') eind += 1;
  return eind - begin < 2 ? null : { begin, eind, rollen };
}

function meting(cel: Tabelcel | undefined, notatie: Notatie): Meting | null {
  if (cel === undefined || cel.tekst === '') return null;
  const getal = parseGetal(cel.tekst, notatie);
  return { tekst: cel.tekst, waarde: getal?.soort === 'getal' ? getal.waarde : null, herkomst: cel.herkomst };
}

/** Years with target and realisation; a value of which no year is known is left out. */
function yearsOf(lijn: Lijn, rollen: readonly Kolomrol[], notatie: Notatie): Indicatorjaar[] {
  const jaren = new Map<number, Indicatorjaar>();
  const put = (jaar: number, soort: 'begroting' | 'realisatie', waarde: Meting | null): void => {
    if (waarde === null) return;
    const leeg: Indicatorjaar = { jaar, begroting: null, realisatie: null };
    jaren.set(jaar, { ...(jaren.get(jaar) ?? leeg), [soort]: waarde });
  };
  const meetjaar = Number(/\b(?:19|20)\d\d\b/.exec(textOf(lijn, rollen, 'meetjaar') ?? '')?.[0] ?? Number.NaN);
  rollen.forEach((rol, i) => {
    const waarde = meting(lijn.cellen[i], notatie);
    if (rol.soort === 'begroting' || rol.soort === 'realisatie') put(rol.jaar, rol.soort, waarde);
    else if (rol.soort === 'eigen' && !Number.isNaN(meetjaar)) put(meetjaar, 'realisatie', waarde);
  });
  return [...jaren.values()].sort((a, b) => a.jaar - b.jaar);
}

function textOf(lijn: Lijn, rollen: readonly Kolomrol[], soort: Kolomrol['soort']): string | null {
  const tekst = lijn.cellen[rollen.findIndex((rol) => rol.soort === soort)]?.tekst ?? '';
  return tekst === '' ? null : tekst;
}

function referencesOf(lijn: Lijn, rollen: readonly Kolomrol[]): Record<string, string> {
  const gebied = textOf(lijn, rollen, 'gebied') ?? 'referentie';
  return Object.fromEntries(
    rollen.flatMap((rol, i) => {
      const tekst = lijn.cellen[i]?.tekst ?? '';
      return rol.soort === 'referentie' && tekst !== '' ? [[rol.gebied === '' ? gebied : rol.gebied, tekst]] : [];
    })
  );
}

/** The indicators of a table, one per row that has a name and a value. */
export function readIndicatortabel(
  lijnen: readonly Lijn[],
  { begin, eind, rollen }: Indicatortabel,
  plaats: {
    readonly document: DocumentId;
    readonly jaar: number | null;
    readonly koppen: readonly Kop[];
    readonly eerste: number;
  }
): Indicator[] {
  const rijen = lijnen.slice(begin + 1, eind).filter((lijn) => (lijn.cellen[0]?.tekst ?? '') !== '');
  const notatie = detectNotatie(rijen.flatMap((lijn) => lijn.cellen.slice(1).map((cel) => cel.tekst)));
  return rijen.map((lijn, i): Indicator => {
    const naam = lijn.cellen[0]?.tekst ?? '';
    const jaren = yearsOf(lijn, rollen, notatie);
    const geoordeeld = judgedYear(jaren, plaats.jaar);
    const richting = inferRichting(naam, geoordeeld, null);
    return {
      id: `${plaats.document}.i${plaats.eerste + i}`,
      programma: kopAt(plaats.koppen, 'programma', begin)?.tekst ?? null,
      doelstelling: kopAt(plaats.koppen, 'doelstelling', begin)?.code ?? null,
      naam,
      naamAfgeleid: false,
      eenheid: textOf(lijn, rollen, 'eenheid'),
      bron: textOf(lijn, rollen, 'bron'),
      jaren,
      referentie: referencesOf(lijn, rollen),
      richting,
      gehaald: { document: null, berekend: judge(geoordeeld, richting) },
      toelichting: null,
      herkomst: lijn.herkomst,
    };
  });
}
