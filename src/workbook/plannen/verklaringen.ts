import type { VerklaardeAfwijking } from '../../domain/resultaat';
import { OORZAAKCATEGORIEEN, type Oorzaak } from '../../domain/oorzaak';
import { absolute, decimaal, divide, signOf, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { column, formule, own, quote } from '../formule';
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
import { times } from '../somformule';

/** Name of the table with the causes of afwijkingen: the user's own. */
export const VERKLARINGEN = 'tblVerklaringen';

/** Headers of the user's own columns. */
export const KOP_OORZAAK = {
  bedrag: 'Bedrag',
  vn: 'V/N',
  aard: 'I/S',
  tekst: 'Tekst',
  categorie: 'Categorie',
  bron: 'Bron',
} as const;

/** Headers that tell which afwijking a cause belongs to, as a person reads and types it. */
export const KOP_VERWIJZING = ['Programma', 'Code', 'Doelstelling', 'Soort'] as const;

/** Header of the sleutel of the afwijking. */
export const KOP_HOORT_BIJ = 'Hoort bij';

const VANGEBRUIKER = { vanGebruiker: true } as const;
const WAARSCHUWING = (waarde: string): { readonly waarde: string; readonly kleur: 'fout' } => ({
  waarde,
  kleur: 'fout',
});

/** What the column Stand says, live. */
const OORZAAKSTAND = {
  tegenspraak: 'teken en V/N spreken elkaar tegen',
  zonderLetter: 'kies V of N',
  letter: 'V/N niet herkend',
  geenGetal: 'bedrag is geen getal',
  onbekend: 'afwijking onbekend',
  verouderd: 'verouderd',
} as const;

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Doelstelling', { breedte: 34, stijl: 'doorloop' }),
  kolom('Soort', { breedte: 16 }),
  kolom(KOP_OORZAAK.bedrag, { ...VANGEBRUIKER, formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom(KOP_OORZAAK.vn, { ...VANGEBRUIKER, breedte: 6, keuzes: ['V', 'N'] }),
  kolom(KOP_OORZAAK.aard, { ...VANGEBRUIKER, breedte: 6, keuzes: ['I', 'S'] }),
  kolom(KOP_OORZAAK.tekst, { ...VANGEBRUIKER, breedte: 60, stijl: 'doorloop' }),
  kolom(KOP_OORZAAK.categorie, { ...VANGEBRUIKER, breedte: 16, keuzes: OORZAAKCATEGORIEEN }),
  kolom(KOP_OORZAAK.bron, { ...VANGEBRUIKER, breedte: 30, stijl: 'doorloop' }),
  kolom('Effect', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Stand', {
    formaat: FORMAAT.algemeen,
    breedte: 20,
    kleurregels: Object.values(OORZAAKSTAND).map(WAARSCHUWING),
  }),
  kolom('Opmerking', { breedte: 40, stijl: 'doorloop' }),
  kolom('Afwijking', { formaat: FORMAAT.bedrag, breedte: 11 }),
  kolom('Eenheid', { breedte: 11, eenmalig: true }),
  kolom('Geschreven voor', { formaat: FORMAAT.bedrag, breedte: 11, stijl: 'grijs' }),
  kolom('Uit', { breedte: 9, stijl: 'grijs', eenmalig: true }),
  kolom(KOP_HOORT_BIJ, { breedte: 24, stijl: 'grijs', verwijst: true }),
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(VERKLARINGEN, kop);
const LETTER = `UPPER(LEFT(TRIM(${cell(KOP_OORZAAK.vn)}),1))`;

/**
 * The effect in the unit of the afwijking. N: a nadeel, with or without a minus. V: a voordeel; with a minus it contradicts
 * itself. No letter: only a minus is certain. What is not certain counts for nothing, and Stand says why.
 */
function effectFormule(factor: Decimaal): Celplan {
  const bedrag = cell(KOP_OORZAAK.bedrag);
  return formule(
    `IF(NOT(ISNUMBER(${bedrag})),"",IF(AND(${LETTER}="V",${bedrag}>=0),${bedrag}${times(factor)},` +
      `IF(${LETTER}="N",-ABS(${bedrag})${times(factor)},IF(AND(${LETTER}="",${bedrag}<=0),${bedrag}${times(factor)},""))))`
  );
}

/** The first thing that keeps the row from being counted, else whether the figures changed since it was written. */
function standFormule(factor: Decimaal): Celplan {
  const bedrag = cell(KOP_OORZAAK.bedrag);
  const voor = cell('Geschreven voor');
  const stappen: readonly (readonly [string, string])[] = [
    [`NOT(ISNUMBER(${cell('Afwijking')}))`, OORZAAKSTAND.onbekend],
    [`AND(NOT(ISNUMBER(${bedrag})),${bedrag}<>"")`, OORZAAKSTAND.geenGetal],
    [`AND(${LETTER}<>"V",${LETTER}<>"N",${LETTER}<>"")`, OORZAAKSTAND.letter],
    [`AND(${LETTER}="V",N(${bedrag})<0)`, OORZAAKSTAND.tegenspraak],
    [`AND(${LETTER}="",N(${bedrag})>0)`, OORZAAKSTAND.zonderLetter],
    [`AND(${voor}<>"",ROUND(N(${voor})${times(factor)}-N(${cell('Afwijking')}),6)<>0)`, OORZAAKSTAND.verouderd],
  ];
  return formule(`${stappen.map(([als, dan]) => `IF(${als},${quote(dan)},`).join('')}""${')'.repeat(stappen.length)}`);
}

/** The afwijking as it is now, in its own unit; empty when it does not exist. */
function afwijkingFormule(): Celplan {
  const waarde = column('tblVerschillen', 'Afwijking');
  return formule(`IFERROR(INDEX(${waarde},MATCH(${cell(KOP_HOORT_BIJ)},${column('tblVerschillen', 'Sleutel')},0)),"")`);
}

function gebruikerscellen(oorzaak: Oorzaak, eenheid: Decimaal): Record<string, Celplan> {
  const { bedrag, aard, tekst, categorie, bron } = oorzaak;
  return {
    [KOP_OORZAAK.bedrag]: bedrag === null ? null : toNumber(absolute(divide(bedrag, eenheid))),
    [KOP_OORZAAK.vn]: bedrag === null || signOf(bedrag) === 0 ? '' : signOf(bedrag) > 0 ? 'V' : 'N',
    [KOP_OORZAAK.aard]: aard ?? '',
    [KOP_OORZAAK.tekst]: tekst,
    [KOP_OORZAAK.categorie]: categorie,
    [KOP_OORZAAK.bron]: bron,
  };
}

/** Excel holds at most 15 digits: an amount in the unit of its row. */
const inUnit = (bedrag: Decimaal, eenheid: Decimaal): number => toNumber(divide(bedrag, eenheid));

function rijplan(
  oorzaak: Oorzaak,
  afwijking: VerklaardeAfwijking | undefined,
  eenheidNu: Decimaal,
  tekst: Bladtekst
): Rijplan {
  const eenheid = oorzaak.eenheid ?? eenheidNu;
  const factor = divide(eenheid, eenheidNu);
  const voor = oorzaak.geschrevenVoor ?? afwijking?.afwijking ?? null;
  const eigen = gebruikerscellen(oorzaak, eenheid);
  const isNieuw = oorzaak.ingesteld === true;
  return {
    sleutel: oorzaak.sleutel,
    ...(isNieuw ? { ingesteld: Object.values(KOP_OORZAAK) } : {}),
    cellen: {
      // Without its afwijking the names that stand beside it are all that tells what it was about.
      Programma: afwijking === undefined ? BEHOUD : (afwijking.programma ?? ''),
      Code: afwijking === undefined ? BEHOUD : (afwijking.doelstelling ?? ''),
      Doelstelling: afwijking === undefined ? BEHOUD : afwijking.naam,
      Soort: afwijking === undefined ? BEHOUD : afwijking.soort,
      ...(isNieuw ? eigen : Object.fromEntries(Object.keys(eigen).map((kop) => [kop, BEHOUD]))),
      Effect: effectFormule(factor),
      Stand: standFormule(factor),
      Opmerking: [
        ...(oorzaak.vervallen ? [tekst.vervallenToelichting] : []),
        ...oorzaak.bezwaren.map((bezwaar) => tekst.bezwaar(bezwaar)),
      ].join(' '),
      Afwijking: afwijkingFormule(),
      Eenheid:
        afwijking === undefined && oorzaak.eenheid === undefined ? null : tekst.eenheid({ euro: eenheid, bron: null }),
      'Geschreven voor': voor === null ? null : inUnit(voor, eenheid),
      Uit: oorzaak.uit,
      [KOP_HOORT_BIJ]: oorzaak.afwijking,
    },
  };
}

/** The sheet with the causes: one row each, amounts and words in columns of the user's own. */
export function planVerklaringen(
  oorzaken: readonly Oorzaak[],
  afwijkingen: readonly VerklaardeAfwijking[],
  eenheidVan: (afwijking: VerklaardeAfwijking) => Decimaal,
  tekst: Bladtekst
): Bladplan {
  const perSleutel = new Map(afwijkingen.map((a) => [a.sleutel, a]));
  return {
    naam: 'Verklaringen',
    ...tekst.bladen.verklaringen,
    tabellen: [
      {
        naam: VERKLARINGEN,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: oorzaken
          .filter((oorzaak) => oorzaak.verwijderd !== true)
          .map((oorzaak) => {
            const afwijking = perSleutel.get(oorzaak.afwijking);
            const eenheid = afwijking === undefined ? (oorzaak.eenheid ?? decimaal(1)) : eenheidVan(afwijking);
            return rijplan(oorzaak, afwijking, eenheid, tekst);
          }),
        neemtOver: true,
        verwijderd: oorzaken.filter((oorzaak) => oorzaak.verwijderd === true).map(({ sleutel }) => sleutel),
        vervallen: { kop: 'Opmerking', tekst: tekst.vervallenToelichting },
      },
    ],
  };
}
