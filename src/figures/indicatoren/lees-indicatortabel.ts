import type { Tabelcel } from '../../domain/document';
import type { DocumentId } from '../../domain/herkomst';
import type { Indicator, Indicatorjaar, Meting } from '../../domain/indicator';
import type { Problem } from '../../domain/problem';
import { parseGetal } from '../../money/lees-getal';
import { detectNotatie, type Notatie } from '../../money/notatie';
import type { Kolomrol } from './indicatorkolommen';
import type { Indicatortabel } from './indicatortabel';
import type { Documentkennis } from '../kolommen/kolommen';
import { kopAt, type Kop } from '../stuk/koppen';
import { unitConflict } from './indicatornaam';
import { concludeIndicator } from './indicatoroordeel';
import { parseGehaald } from '../stuk/oordeel';

/** Where an indicator table stands. */
export interface Indicatortabelplaats {
  readonly document: DocumentId;
  readonly kennis: Documentkennis;
  readonly koppen: readonly Kop[];
  /** Whether the document says that it is of an organisation of this name. */
  readonly isOwn: (naam: string) => boolean;
  /** Number of its first indicator. */
  readonly eerste: number;
}

type Cellen = readonly Tabelcel[];

/** A value as printed, with its number where it is one. */
export function toMeting(cel: Tabelcel | undefined, notatie: Notatie): Meting | null {
  if (cel === undefined || cel.tekst === '') return null;
  const getal = parseGetal(cel.tekst, notatie);
  return { tekst: cel.tekst, waarde: getal?.soort === 'getal' ? getal.waarde : null, herkomst: cel.herkomst };
}

function textOf(cellen: Cellen, rollen: readonly Kolomrol[], soort: Kolomrol['soort']): string | null {
  const tekst = cellen[rollen.findIndex((rol) => rol.soort === soort)]?.tekst ?? '';
  return tekst === '' ? null : tekst;
}

/**
 * The one column of the organisation itself: the only name that is no region, the one that the document says it is of, or
 * the one without a proper name. Null where that leaves more than one, or none.
 */
function ownColumn(rollen: readonly Kolomrol[], isOwn: (naam: string) => boolean): Kolomrol | null {
  const eigen = rollen.flatMap((rol) => (rol.soort === 'eigen' ? [rol] : []));
  const one = (keuze: readonly Kolomrol[]): Kolomrol | null => (keuze.length === 1 ? (keuze[0] ?? null) : null);
  if (eigen.length === 1) return eigen[0] ?? null;
  const genoemd = eigen.filter(({ kop }) => isOwn(kop));
  return one(genoemd) ?? one(eigen.filter(({ algemeen }) => algemeen));
}

/** Columns of which it is known what and when they measure; the others are shown under their own name. */
function known(
  rollen: readonly Kolomrol[],
  { soort, jaar }: Documentkennis,
  isOwn: (naam: string) => boolean
): readonly Kolomrol[] {
  const eigen = ownColumn(rollen, isOwn);
  const meetjaar = rollen.some((rol) => rol.soort === 'meetjaar');
  return rollen.map((rol): Kolomrol => {
    if (rol.soort === 'jaar') {
      // A year that is over was measured; one to come is a target or a forecast: not known which.
      const voorbij = jaar !== null && (soort === 'jaarrekening' ? rol.jaar <= jaar : rol.jaar < jaar);
      return voorbij ? { soort: 'realisatie', jaar: rol.jaar } : { soort: 'referentie', gebied: String(rol.jaar) };
    }
    if (rol.soort === 'doel' || rol.soort === 'gemeten') {
      const kant = rol.soort === 'doel' ? 'begroting' : 'realisatie';
      const dubbel = rollen.some((ander) => ander.soort === kant && ander.jaar === jaar);
      // In a begroting a measurement without a year is of some year before.
      const bekend = jaar !== null && !dubbel && (kant === 'begroting' || soort !== 'begroting');
      return bekend ? { soort: kant, jaar } : { soort: 'referentie', gebied: rol.kop };
    }
    // Two names of which neither is a region that we know: which is the organisation's own?
    return rol.soort === 'eigen' && (rol !== eigen || !meetjaar) ? { soort: 'referentie', gebied: rol.kop } : rol;
  });
}

/** Years with target and realisation. */
function yearsOf(cellen: Cellen, rollen: readonly Kolomrol[], notatie: Notatie): Indicatorjaar[] {
  const jaren = new Map<number, Indicatorjaar>();
  const put = (jaar: number, soort: 'begroting' | 'realisatie', waarde: Meting | null): void => {
    if (waarde === null) return;
    const leeg: Indicatorjaar = { jaar, begroting: null, realisatie: null };
    jaren.set(jaar, { ...(jaren.get(jaar) ?? leeg), [soort]: waarde });
  };
  const meetjaar = Number(/\b(?:19|20)\d\d\b/.exec(textOf(cellen, rollen, 'meetjaar') ?? '')?.[0] ?? Number.NaN);
  rollen.forEach((rol, i) => {
    const waarde = toMeting(cellen[i], notatie);
    if (rol.soort === 'begroting' || rol.soort === 'realisatie') put(rol.jaar, rol.soort, waarde);
    else if (rol.soort === 'eigen' && !Number.isNaN(meetjaar)) put(meetjaar, 'realisatie', waarde);
  });
  return [...jaren.values()].sort((a, b) => a.jaar - b.jaar);
}

function referencesOf(cellen: Cellen, rollen: readonly Kolomrol[]): Record<string, string> {
  const gebied = textOf(cellen, rollen, 'gebied') ?? 'referentie';
  return Object.fromEntries(
    rollen.flatMap((rol, i) => {
      const tekst = cellen[i]?.tekst ?? '';
      if (tekst === '') return [];
      if (rol.soort === 'status') return [[rol.kop, tekst]];
      return rol.soort === 'referentie' ? [[rol.gebied === '' ? gebied : rol.gebied, tekst]] : [];
    })
  );
}

/** Names of columns that hold values of which it is not known what or when they measure. */
function unknownNames(rollen: readonly Kolomrol[], bekend: readonly Kolomrol[]): string[] {
  return rollen.flatMap((rol, i) => {
    if (bekend[i]?.soort !== 'referentie' || rol.soort === 'referentie') return [];
    return rol.soort === 'eigen' || rol.soort === 'doel' || rol.soort === 'gemeten'
      ? [rol.kop]
      : rol.soort === 'jaar'
        ? [String(rol.jaar)]
        : [];
  });
}

/** The indicators of a table, one per row; a row whose cells cannot be placed is a doubt. */
export function readIndicatortabel(
  { begin, rollen, rijen }: Indicatortabel,
  { document, kennis, koppen, isOwn, eerste }: Indicatortabelplaats
): { readonly indicatoren: Indicator[]; readonly twijfels: Problem[] } {
  const notatie = detectNotatie(rijen.flatMap(({ cellen }) => (cellen ?? []).map((cel) => cel.tekst)));
  const bekend = known(rollen, kennis, isOwn);
  const herkomst = rijen[0]?.lijn.herkomst;
  const twijfels: Problem[] =
    herkomst === undefined
      ? []
      : unknownNames(rollen, bekend).map((kop) => ({ code: 'kolom-onbekend', herkomst, kop }));
  const indicatoren: Indicator[] = [];
  for (const { lijn, cellen } of rijen) {
    const naam = cellen === null ? null : textOf(cellen, bekend, 'naam');
    if (cellen === null || naam === null) {
      const label = lijn.cellen[0]?.tekst ?? lijn.tekst;
      // A judgement without a figure is a row too: its values are words.
      if (/\d/.test(lijn.tekst) || bekend.some(({ soort }) => soort === 'gehaald' || soort === 'status')) {
        twijfels.push({ code: 'cellen-onzeker', herkomst: lijn.herkomst, label, mogelijkheden: [] });
      }
      continue;
    }
    const jaren = yearsOf(cellen, bekend, notatie);
    const kaal = {
      id: `${document}.i${eerste + indicatoren.length}`,
      programma: kopAt(koppen, 'programma', begin)?.tekst ?? null,
      doelstelling: kopAt(koppen, 'doelstelling', begin)?.code ?? null,
      naam,
      naamAfgeleid: false,
      eenheid: textOf(cellen, bekend, 'eenheid'),
      bron: textOf(cellen, bekend, 'bron'),
      jaren,
      referentie: referencesOf(cellen, bekend),
      toelichting: textOf(cellen, bekend, 'toelichting'),
      herkomst: lijn.herkomst,
    };
    const strijd = unitConflict(naam, kaal.eenheid, textOf(cellen, bekend, 'beschrijving'));
    if (strijd !== null) {
      const [een, ander] = strijd;
      twijfels.push({ code: 'eenheid-tegenspraak', herkomst: lijn.herkomst, naam, eerste: een, tweede: ander });
    }
    const claim = parseGehaald(`Doel gehaald: ${textOf(cellen, bekend, 'gehaald') ?? ''}`);
    indicatoren.push(concludeIndicator(kaal, claim, kennis.jaar));
  }
  return { indicatoren, twijfels };
}
