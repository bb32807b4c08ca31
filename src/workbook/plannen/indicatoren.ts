import type { Meting, Richting } from '../../domain/indicator';
import type { Indicatorkeuze, Indicatorreeks, Reekslid } from '../../domain/indicatorreeks';
import type { Lezing } from '../../domain/lezing';
import { decimalsOf, toNumber } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { indicatorRijen, type Indicatorrij } from '../indicatorrijen';
import { INDICATORKOPPEN } from '../overtypt';
import { describePlaats } from '../plaats';
import {
  BEHOUD,
  FORMAAT,
  kolom,
  SLEUTELKOLOM,
  type Bladplan,
  type Celplan,
  type Kolomplan,
  type Rijplan,
} from '../plan';
import { comparedFormula, computedFormula, INDICATOREN } from './indicatorformules';

export { INDICATOREN };

/** The directions, as a person chooses them. */
export const RICHTINGEN: readonly Richting[] = ['hoger', 'lager', 'gelijk'];
/** What a person may say of a name that resembles another. */
export const KOPPELKEUZES = ['akkoord', 'apart'] as const;

const waarde = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.algemeen, breedte: 11 });
const grijs = (kop: string, breedte = 11): Kolomplan => kolom(kop, { breedte, stijl: 'grijs' });
const eigen = (kop: string, keuzes: readonly string[]): Kolomplan =>
  kolom(kop, { vanGebruiker: true, breedte: 10, keuzes });

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Indicator', { breedte: 46, stijl: 'doorloop' }),
  kolom('Eenheid', { breedte: 9 }),
  kolom('Jaar', { formaat: FORMAAT.jaar, breedte: 7 }),
  waarde('Begroting'),
  waarde('Realisatie'),
  kolom('Richting', { breedte: 9 }),
  eigen('Uw richting', RICHTINGEN),
  kolom('Doel gehaald volgens document', { breedte: 14 }),
  kolom('Doel gehaald berekend', { formaat: FORMAAT.algemeen, breedte: 14 }),
  kolom('Vergelijking', {
    formaat: FORMAAT.algemeen,
    breedte: 13,
    kleurregels: [
      { waarde: 'eens', kleur: 'goed' },
      { waarde: 'strijdig', kleur: 'fout' },
      { waarde: 'niet te zeggen', kleur: 'let-op' },
    ],
  }),
  kolom('Concept', { breedte: 46, stijl: 'doorloop' }),
  kolom('Toelichting in document', { breedte: 50, stijl: 'doorloop' }),
  kolom('Notitie', { vanGebruiker: true, breedte: 40, stijl: 'doorloop' }),
  kolom('Stand', { breedte: 16, stijl: 'doorloop' }),
  kolom('Reeks', { breedte: 30 }),
  kolom('Koppeling', { breedte: 30, stijl: 'doorloop' }),
  eigen('Uw koppeling', KOPPELKEUZES),
  kolom('Opmerking', { breedte: 40, stijl: 'doorloop' }),
  kolom('Reden richting', { breedte: 30, stijl: 'doorloop' }),
  kolom('Referentie', { breedte: 20, stijl: 'doorloop' }),
  kolom('Bron', { breedte: 24 }),
  kolom('Naam afgeleid', { breedte: 9 }),
  grijs('Begroting zoals gedrukt'),
  grijs('Realisatie zoals gedrukt'),
  grijs('Notitie voor'),
  grijs('Document', 24),
  grijs('Plaats', 14),
  // Of the indicator as a whole: its claim stands elsewhere than the figures of a year.
  grijs('Plaats indicator', 14),
  grijs('Nummer', 9),
  SLEUTELKOLOM,
];

/** A measurement as a number where it is one, else the text. */
function meting(m: Meting | null): Celplan {
  if (m === null) return null;
  return m.waarde === null ? (m.ingevuld ?? m.tekst) : toNumber(m.waarde);
}

/** A text must go into a cell for text: Excel takes `10-15` for a date. */
function formaat(m: Meting | null | undefined): string {
  const getal = m?.waarde ?? null;
  if (getal === null) return (m?.ingevuld ?? m?.tekst ?? '') === '' ? FORMAAT.algemeen : FORMAAT.tekst;
  const decimalen = decimalsOf(getal);
  return decimalen === 0 ? FORMAAT.bedrag : `#,##0.${'0'.repeat(decimalen)}`;
}

/** Target and realisation that a note is written for, as text. */
function notedFor({ jaar }: Indicatorrij): string {
  const tekst = (m: Meting | null | undefined): string => m?.ingevuld ?? m?.tekst ?? '';
  return `${tekst(jaar?.begroting)} / ${tekst(jaar?.realisatie)}`;
}

/** Reference values as text that is read back: `Nederland: 6,3; Zeeland: 2`. */
function referenceText(referentie: Readonly<Record<string, string>>): string {
  return Object.entries(referentie)
    .map(([gebied, tekst]) => `${gebied}: ${tekst}`)
    .join('; ');
}

interface Samenhang {
  readonly reeks: Indicatorreeks;
  readonly lid: Reekslid;
}

interface Omgeving {
  readonly tekst: Bladtekst;
  readonly naam: (indicator: string) => string;
}

/** What the series says of a row: with what it was joined, and what does not agree. */
function cellsOfSeries({ jaar, indicator, isVerslagjaar }: Indicatorrij, samen: Samenhang | undefined, om: Omgeving) {
  if (samen === undefined) return {};
  const { reeks, lid } = samen;
  const { indicator: woord } = om.tekst;
  const verschillen = reeks.verschillen.filter(
    (v) => v.jaar === jaar?.jaar && [v.eerste.indicator, v.tweede.indicator].includes(indicator.id)
  );
  const voorstellen = isVerslagjaar ? reeks.voorstellen.filter((v) => v.indicator === indicator.id) : [];
  return {
    Richting: reeks.richting ?? '',
    Concept: isVerslagjaar ? woord.concept(reeks, lid) : '',
    Reeks: reeks.label,
    Koppeling: woord.koppeling(lid.koppeling),
    Opmerking: [
      ...verschillen.map((v) => woord.jaarverschil(v, indicator.id, om.naam)),
      ...voorstellen.map((v) => woord.voorstel(v)),
    ].join(' '),
    'Reden richting': woord.reden(reeks.reden),
  };
}

function cellsOfNote(rij: Indicatorrij, keuze: Indicatorkeuze | undefined, { tekst }: Omgeving) {
  const heeft = keuze !== undefined && keuze.notitie !== '';
  const voor = heeft ? (keuze.geschrevenVoor ?? notedFor(rij)) : '';
  return {
    Notitie: BEHOUD,
    Stand: heeft && voor !== notedFor(rij) ? tekst.indicator.notitieVerouderd : '',
    'Notitie voor': voor,
  } satisfies Record<string, Celplan>;
}

function rijplan(
  rij: Indicatorrij,
  samen: Samenhang | undefined,
  keuze: Indicatorkeuze | undefined,
  om: Omgeving
): Rijplan {
  const { lezing, indicator, jaar, isVerslagjaar, sleutel } = rij;
  const zelfdeJaar = jaar === null || jaar.jaar === lezing.jaar || lezing.jaar === null;
  const gezet = keuze !== undefined && (keuze.gezet === true || keuze.richting !== null || keuze.koppeling !== null);
  return {
    sleutel,
    ...(indicator.ingevuld === undefined ? {} : { ingevuld: indicator.ingevuld.map((veld) => INDICATORKOPPEN[veld]) }),
    ...(gezet ? { ingesteld: ['Uw richting', 'Uw koppeling'] } : {}),
    formaten: { Begroting: formaat(jaar?.begroting), Realisatie: formaat(jaar?.realisatie) },
    cellen: {
      Programma: indicator.programma ?? '',
      Code: indicator.doelstelling ?? '',
      Indicator: indicator.naam ?? '',
      Eenheid: indicator.eenheid ?? '',
      Jaar: jaar?.jaar ?? lezing.jaar,
      Begroting: meting(jaar?.begroting ?? null),
      Realisatie: meting(jaar?.realisatie ?? null),
      'Uw richting': gezet ? (keuze.richting ?? '') : BEHOUD,
      'Doel gehaald volgens document': isVerslagjaar ? (indicator.gehaald.document ?? '') : '',
      'Doel gehaald berekend': computedFormula(jaar?.begroting ?? null),
      // A judgement on another year than that of the figures: they cannot contradict it.
      Vergelijking:
        zelfdeJaar || !isVerslagjaar
          ? comparedFormula(om.tekst.indicator.nietTeZeggen)
          : om.tekst.indicator.nietTeZeggen,
      'Toelichting in document': isVerslagjaar ? (indicator.toelichting ?? '') : '',
      'Uw koppeling': gezet ? (keuze.koppeling ?? '') : BEHOUD,
      ...cellsOfSeries(rij, samen, om),
      ...cellsOfNote(rij, keuze, om),
      Referentie: referenceText(indicator.referentie),
      Bron: indicator.bron ?? '',
      'Naam afgeleid': indicator.naamAfgeleid ? 'ja' : '',
      'Begroting zoals gedrukt': jaar?.begroting?.tekst ?? '',
      'Realisatie zoals gedrukt': jaar?.realisatie?.tekst ?? '',
      Document: lezing.document.naam,
      Plaats: describePlaats((jaar?.realisatie ?? jaar?.begroting)?.herkomst ?? indicator.herkomst, om.tekst),
      'Plaats indicator': describePlaats(indicator.herkomst, om.tekst),
      Nummer: indicator.id,
    },
  };
}

/** The sheet with every indicator, one row per year of each document that prints it. */
export function planIndicatoren(
  lezingen: readonly Lezing[],
  reeksen: readonly Indicatorreeks[],
  keuzes: readonly Indicatorkeuze[],
  tekst: Bladtekst
): Bladplan {
  const perIndicator = new Map<string, Samenhang>();
  for (const reeks of reeksen) for (const lid of reeks.leden) perIndicator.set(lid.indicator.id, { reeks, lid });
  const perSleutel = new Map(keuzes.filter(({ vervallen }) => !vervallen).map((keuze) => [keuze.sleutel, keuze]));
  const rijen = indicatorRijen(lezingen);
  const documenten = new Map(rijen.map(({ indicator, lezing }) => [indicator.id, lezing.document.naam]));
  const om: Omgeving = { tekst, naam: (indicator) => documenten.get(indicator) ?? indicator };
  return {
    naam: 'Indicatoren',
    ...tekst.bladen.indicatoren,
    tabellen: [
      {
        naam: INDICATOREN,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: rijen.map((rij) => rijplan(rij, perIndicator.get(rij.indicator.id), perSleutel.get(rij.sleutel), om)),
        vervallen: { kop: 'Vergelijking', tekst: tekst.vervallenRegel },
      },
    ],
  };
}
