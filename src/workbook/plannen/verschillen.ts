import {
  niveauOf,
  type Afwijkingssoort,
  type OverigeAfwijkingen,
  type Vergelijkingszijde,
} from '../../domain/afwijking';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import type { CelId } from '../../domain/tabel';
import type { Toelichting } from '../../domain/toelichting';
import { decimaal, divide, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import type { Vindplaats } from '../cel-index';
import { column, formule, own } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Kolomplan, type Rijplan } from '../plan';
import { sideFormula, unitOf, type Omgeving } from './zijdeformule';
import { drempelRef } from './instellingen';
import { KOP_HOORT_BIJ, VERKLARINGEN } from './verklaringen';

/** Name of the table with the afwijkingen and the user's notes. */
export const VERSCHILLEN = 'tblVerschillen';

/** What a note can be, as the dropdown offers it; a word of the user's own is as good. */
export const STATUSSEN: readonly string[] = ['concept', 'ter beoordeling', 'akkoord'];

/** Text in the column Stand of a note whose figures changed. */
const VEROUDERD = 'toelichting verouderd';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Doelstelling', { breedte: 40, stijl: 'doorloop' }),
  kolom('Soort', { breedte: 16 }),
  kolom('Niveau', { breedte: 12 }),
  kolom('Basis', { breedte: 25 }),
  kolom('Vergeleken', { breedte: 15 }),
  kolom('Bedrag basis', { formaat: FORMAAT.bedrag, breedte: 12 }),
  kolom('Bedrag vergeleken', { formaat: FORMAAT.bedrag, breedte: 12 }),
  kolom('Afwijking', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Procent', { formaat: FORMAAT.procent, breedte: 9 }),
  kolom('V/N', {
    formaat: FORMAAT.algemeen,
    breedte: 6,
    kleurregels: [
      { waarde: 'V', kleur: 'goed' },
      { waarde: 'N', kleur: 'fout' },
    ],
  }),
  kolom('Boven drempel', { formaat: FORMAAT.algemeen, breedte: 9 }),
  kolom('Verklaard', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Onverklaard', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Dekking %', { formaat: FORMAAT.procent, breedte: 9 }),
  kolom('Concept', { breedte: 60, stijl: 'doorloop' }),
  kolom('Toelichting', { vanGebruiker: true, breedte: 60, stijl: 'doorloop' }),
  kolom('Status', { vanGebruiker: true, breedte: 15, keuzes: STATUSSEN }),
  kolom('Door', { vanGebruiker: true, breedte: 14 }),
  kolom('Datum', { vanGebruiker: true, breedte: 11 }),
  kolom('Stand', {
    formaat: FORMAAT.algemeen,
    breedte: 20,
    kleurregels: [
      { waarde: VEROUDERD, kleur: 'fout' },
      { waarde: 'concept verouderd', kleur: 'let-op' },
    ],
  }),
  kolom('Eenheid', { breedte: 11 }),
  kolom('Concept voor', { formaat: FORMAAT.bedrag, breedte: 11, stijl: 'grijs', samenMet: 'Concept' }),
  kolom('Toelichting voor', { formaat: FORMAAT.bedrag, breedte: 11, stijl: 'grijs' }),
  kolom('Deel van', { breedte: 16, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(VERSCHILLEN, kop);

/** Kinds that cost the result: less of them is a voordeel. */
const KOSTEN: readonly Afwijkingssoort[] = ['lasten', 'toevoeging'];

function formules({ soort, ...rest }: VerklaardeAfwijking, eenheid: Decimaal): Record<string, Celplan> {
  const ofProgramma = ['programma', 'geheel'].includes(niveauOf(rest));
  const basis = cell('Bedrag basis');
  const vergeleken = cell('Bedrag vergeleken');
  const afwijking = cell('Afwijking');
  return {
    Afwijking: formule(KOSTEN.includes(soort) ? `${basis}-${vergeleken}` : `${vergeleken}-${basis}`),
    // Of nothing, or of an amount of the other sign, a percentage says nothing.
    Procent: formule(`IF(OR(${basis}=0,${basis}*${vergeleken}<0),"",ROUND(100*${afwijking}/ABS(${basis}),1))`),
    'V/N': formule(`IF(${afwijking}>0,"V",IF(${afwijking}<0,"N",""))`),
    'Boven drempel': formule(
      `IF(AND(${afwijking}<>0,ABS(${afwijking})*${eenheid}>=${drempelRef('bedrag', ofProgramma)},` +
        `OR(${basis}=0,100*ABS(${afwijking})>=${drempelRef('procent', ofProgramma)}*ABS(${basis}))),"ja","nee")`
    ),
    Verklaard: formule(
      `SUMIFS(${column(VERKLARINGEN, 'Effect')},${column(VERKLARINGEN, KOP_HOORT_BIJ)},${cell('Sleutel')})`
    ),
    Onverklaard: formule(`${afwijking}-${cell('Verklaard')}`),
    'Dekking %': formule(`IF(${afwijking}=0,"",ROUND(100*${cell('Verklaard')}/${afwijking},1))`),
    Stand: formule(
      `IF(AND(${cell('Toelichting')}<>"",${cell('Toelichting voor')}<>"",` +
        `ROUND(N(${cell('Toelichting voor')})-${afwijking},6)<>0),"${VEROUDERD}",` +
        `IF(AND(${cell('Concept')}<>"",ROUND(N(${cell('Concept voor')})-${afwijking},6)<>0),"concept verouderd",""))`
    ),
  };
}

/** A side as it is named on the sheets: `begroting na wijziging 2023`. */
export function zijdenaam(zijde: Pick<Vergelijkingszijde, 'reeks' | 'jaar'>): string {
  const reeks =
    zijde.reeks === 'primitief' || zijde.reeks === 'na wijziging' ? `begroting ${zijde.reeks}` : zijde.reeks;
  return zijde.jaar === null ? reeks : `${reeks} ${zijde.jaar}`;
}

/** Euro per 1 of the row of an afwijking: that of its published figures. */
export function eenheidOf(
  { basis, vergeleken }: Pick<VerklaardeAfwijking, 'basis' | 'vergeleken'>,
  index: ReadonlyMap<CelId, Vindplaats>
): Decimaal {
  return unitOf(vergeleken, index) ?? unitOf(basis, index) ?? decimaal(1);
}

/** What the user wrote: left as it stands, unless it was set in the pane. */
function eigenCellen(toelichting: Toelichting | undefined): Pick<Rijplan, 'ingesteld' | 'cellen'> {
  if (toelichting?.ingesteld !== true) return { cellen: {} };
  const { tekst, status, door = '', datum = '' } = toelichting;
  const cellen = { Toelichting: tekst, Status: status, Door: door, Datum: datum };
  return { ingesteld: Object.keys(cellen), cellen };
}

function rijplan(
  afwijking: VerklaardeAfwijking,
  toelichting: Toelichting | undefined,
  deelVan: string,
  omgeving: Omgeving,
  tekst: Bladtekst
): Rijplan {
  const eenheid = eenheidOf(afwijking, omgeving.index);
  const inUnit = (bedrag: Decimaal): number => toNumber(divide(bedrag, eenheid));
  const isGeschreven = toelichting !== undefined && toelichting.tekst !== '';
  const geschrevenVoor = isGeschreven ? (toelichting.geschrevenVoor ?? afwijking.afwijking) : null;
  const { cellen, ...ingesteld } = eigenCellen(toelichting);
  return {
    sleutel: afwijking.sleutel,
    ...ingesteld,
    cellen: {
      Programma: afwijking.programma ?? '',
      Code: afwijking.doelstelling ?? '',
      Doelstelling: afwijking.naam,
      Soort: afwijking.soort,
      Niveau: niveauOf(afwijking),
      Basis: zijdenaam(afwijking.basis),
      Vergeleken: zijdenaam(afwijking.vergeleken),
      'Bedrag basis': sideFormula(afwijking.basis, eenheid, omgeving),
      'Bedrag vergeleken': sideFormula(afwijking.vergeleken, eenheid, omgeving),
      ...formules(afwijking, eenheid),
      Concept: afwijking.concept ?? '',
      ...cellen,
      Eenheid: tekst.eenheid({ euro: eenheid, bron: null }),
      'Concept voor': afwijking.concept === null ? null : inUnit(afwijking.afwijking),
      'Toelichting voor': geschrevenVoor === null ? null : inUnit(geschrevenVoor),
      'Deel van': deelVan,
    },
  };
}

/** The sheet with every afwijking, its draft, and the user's toelichting in columns of the user's own. */
export function planVerschillen(
  afwijkingen: readonly VerklaardeAfwijking[],
  toelichtingen: readonly Toelichting[],
  overig: readonly OverigeAfwijkingen[],
  omgeving: Omgeving,
  tekst: Bladtekst
): Bladplan {
  const notes = new Map(toelichtingen.map((t) => [t.sleutel, t]));
  const delen = new Map(overig.flatMap(({ sleutel, delen: leden }) => leden.map((deel) => [deel, sleutel] as const)));
  return {
    naam: 'Verschillen',
    ...tekst.bladen.verschillen,
    tabellen: [
      {
        naam: VERSCHILLEN,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: afwijkingen.map((a) => rijplan(a, notes.get(a.sleutel), delen.get(a.sleutel) ?? '', omgeving, tekst)),
        vervallen: { kop: 'Stand', tekst: tekst.vervallenToelichting },
      },
    ],
  };
}
