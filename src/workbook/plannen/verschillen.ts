import type { Vergelijkingszijde } from '../../domain/afwijking';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import type { CelId } from '../../domain/tabel';
import type { Toelichting } from '../../domain/toelichting';
import { compare, decimaal, divide, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { DOELSTELLINGEN, KOP_EIGEN, type Vindplaats } from '../cel-index';
import { formule, lookup, own } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Kolomplan, type Rijplan } from '../plan';
import { BEDRAGSOORTEN, type Regel } from '../regels';
import { sumFormula } from '../somformule';
import { drempelRef } from './overzicht';

/** Name of the table with the afwijkingen and the user's notes. */
export const VERSCHILLEN = 'tblVerschillen';

/** What a note can be, as the dropdown offers it; a word of the user's own is as good. */
export const STATUSSEN: readonly string[] = ['concept', 'ter beoordeling', 'akkoord'];

/** Text in the column Stand of a note whose figures changed. */
export const VEROUDERD = 'toelichting verouderd';

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 26 }),
  kolom('Code', { breedte: 7 }),
  kolom('Doelstelling', { breedte: 40, stijl: 'doorloop' }),
  kolom('Soort', { breedte: 8 }),
  kolom('Basis', { breedte: 18 }),
  kolom('Vergeleken', { breedte: 14 }),
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
  kolom('Concept', { breedte: 60, stijl: 'doorloop' }),
  kolom('Toelichting', { vanGebruiker: true, breedte: 60, stijl: 'doorloop' }),
  kolom('Status', { vanGebruiker: true, breedte: 15, keuzes: STATUSSEN }),
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
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(VERSCHILLEN, kop);

/** Everything a row needs to write its formulas. */
interface Omgeving {
  readonly regels: readonly Regel[];
  readonly index: ReadonlyMap<CelId, Vindplaats>;
  readonly perRij: ReadonlyMap<string, Regel>;
}

/** The user's own begroting stands in the row of the figure it is compared with. */
function eigenRef(id: CelId, omgeving: Omgeving): string | null {
  const match = /^(.*)\.eigen-(lasten|baten|saldo)$/.exec(id);
  const regel = match?.[1] === undefined ? undefined : omgeving.perRij.get(match[1]);
  if (regel === undefined) return null;
  const ref = (soort: 'lasten' | 'baten'): string => lookup(DOELSTELLINGEN, KOP_EIGEN[soort], regel.sleutel);
  const soort = match?.[2];
  return soort === 'lasten' || soort === 'baten' ? ref(soort) : `${ref('baten')}-${ref('lasten')}`;
}

/** Unit of the first published figure of a side, in euro; null for the user's own. */
function unitOf(zijde: Vergelijkingszijde, omgeving: Omgeving): Decimaal | null {
  for (const id of zijde.cellen) {
    const vindplaats = omgeving.index.get(id);
    if (vindplaats) return vindplaats.regel.eenheid.euro;
  }
  return null;
}

/** The amount of one side as a formula in `eenheid`; a plain number where a figure is not on the sheet. */
function sideFormula(zijde: Vergelijkingszijde, eenheid: Decimaal, omgeving: Omgeving): Celplan {
  const eigen = zijde.cellen.map((id) => eigenRef(id, omgeving));
  let tekst: string | null = null;
  if (eigen.length > 0 && eigen.every((ref) => ref !== null)) tekst = eigen.join('+');
  const plekken = zijde.cellen.map((id) => omgeving.index.get(id));
  if (tekst === null && plekken.length > 0 && plekken.every((p) => p !== undefined)) {
    tekst = sumFormula(
      plekken.map((vindplaats) => ({ vindplaats, teken: 1 as const })),
      omgeving.regels
    );
  }
  if (tekst === null) return toNumber(divide(zijde.bedrag, eenheid));
  const own = unitOf(zijde, omgeving) ?? eenheid;
  if (compare(own, eenheid) === 0) return formule(tekst);
  return formule(`(${tekst})*${own}/${eenheid}`);
}

function formules(soort: VerklaardeAfwijking['soort'], eenheid: Decimaal): Record<string, Celplan> {
  const basis = cell('Bedrag basis');
  const vergeleken = cell('Bedrag vergeleken');
  const afwijking = cell('Afwijking');
  return {
    Afwijking: formule(soort === 'lasten' ? `${basis}-${vergeleken}` : `${vergeleken}-${basis}`),
    Procent: formule(`IF(${basis}=0,"",ROUND(100*${afwijking}/ABS(${basis}),1))`),
    'V/N': formule(`IF(${afwijking}>0,"V",IF(${afwijking}<0,"N",""))`),
    'Boven drempel': formule(
      `IF(AND(${afwijking}<>0,ABS(${afwijking})*${eenheid}>=${drempelRef('drempel-bedrag')},` +
        `OR(${basis}=0,100*ABS(${afwijking})>=${drempelRef('drempel-procent')}*ABS(${basis}))),"ja","nee")`
    ),
    Stand: formule(
      `IF(AND(${cell('Toelichting')}<>"",${cell('Toelichting voor')}<>"",` +
        `ROUND(N(${cell('Toelichting voor')})-${afwijking},6)<>0),"${VEROUDERD}",` +
        `IF(AND(${cell('Concept')}<>"",ROUND(N(${cell('Concept voor')})-${afwijking},6)<>0),"concept verouderd",""))`
    ),
  };
}

function zijdenaam(zijde: Vergelijkingszijde): string {
  const reeks =
    zijde.reeks === 'primitief' || zijde.reeks === 'na wijziging' ? `begroting ${zijde.reeks}` : zijde.reeks;
  return zijde.jaar === null ? reeks : `${reeks} ${zijde.jaar}`;
}

function rijplan(
  afwijking: VerklaardeAfwijking,
  toelichting: Toelichting | undefined,
  omgeving: Omgeving,
  tekst: Bladtekst
): Rijplan {
  const eenheid = unitOf(afwijking.vergeleken, omgeving) ?? unitOf(afwijking.basis, omgeving) ?? decimaal(1);
  const inUnit = (bedrag: Decimaal): number => toNumber(divide(bedrag, eenheid));
  const geschrevenVoor = toelichting === undefined || toelichting.tekst === '' ? null : toelichting.geschrevenVoor;
  return {
    sleutel: afwijking.sleutel,
    cellen: {
      Programma: afwijking.programma ?? '',
      Code: afwijking.doelstelling ?? '',
      Doelstelling: afwijking.naam,
      Soort: afwijking.soort,
      Basis: zijdenaam(afwijking.basis),
      Vergeleken: zijdenaam(afwijking.vergeleken),
      'Bedrag basis': sideFormula(afwijking.basis, eenheid, omgeving),
      'Bedrag vergeleken': sideFormula(afwijking.vergeleken, eenheid, omgeving),
      ...formules(afwijking.soort, eenheid),
      Concept: afwijking.concept ?? '',
      Eenheid: tekst.eenheid({ euro: eenheid, bron: null }),
      'Concept voor': afwijking.concept === null ? null : inUnit(afwijking.afwijking),
      'Toelichting voor': geschrevenVoor === null ? null : inUnit(geschrevenVoor),
    },
  };
}

/** The sheet with every afwijking, its draft, and the user's toelichting in columns of the user's own. */
export function planVerschillen(
  afwijkingen: readonly VerklaardeAfwijking[],
  toelichtingen: readonly Toelichting[],
  regels: readonly Regel[],
  index: ReadonlyMap<CelId, Vindplaats>,
  tekst: Bladtekst
): Bladplan {
  // The row of a figure in the series rekening holds the user's begroting; the first one found is it.
  const perRij = new Map<string, Regel>();
  for (const regel of regels) {
    if (BEDRAGSOORTEN.some((s) => regel.cellen[s] !== undefined) && !perRij.has(regel.rijId))
      perRij.set(regel.rijId, regel);
  }
  const omgeving: Omgeving = { regels, index, perRij };
  const notes = new Map(toelichtingen.map((t) => [t.sleutel, t]));
  return {
    naam: 'Verschillen',
    ...tekst.bladen.verschillen,
    tabellen: [
      {
        naam: VERSCHILLEN,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: afwijkingen.map((a) => rijplan(a, notes.get(a.sleutel), omgeving, tekst)),
        vervallen: { kop: 'Stand', tekst: tekst.vervallenToelichting },
      },
    ],
  };
}
