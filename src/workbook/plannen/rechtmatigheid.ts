import {
  RECHTMATIGHEIDSCATEGORIEEN,
  type Rechtmatigheid,
  type Rechtmatigheidsnotitie,
  type Rechtmatigheidsregel,
} from '../../domain/rechtmatigheid';
import type { VerklaardeAfwijking } from '../../domain/resultaat';
import { decimaal, divide, toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst } from '../bladtekst';
import { formule, LANGSTE_FORMULE, lookup, own } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Kolomplan, type Rijplan } from '../plan';
import { times } from '../somformule';
import { settingRef } from './instellingen';
import { sideFormula, type Omgeving } from './zijdeformule';

/** Name of the table with the lasten of every programme against the begroting na wijziging. */
export const RECHTMATIGHEID = 'tblRechtmatigheid';

/** Name of the table with the total against the verantwoordingsgrens. */
export const GRENS = 'tblGrens';

const bedrag = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.bedrag, breedte: 15 });

const KOLOMMEN: readonly Kolomplan[] = [
  kolom('Programma', { breedte: 34, stijl: 'doorloop' }),
  bedrag('Begroting na wijziging'),
  bedrag('Rekening'),
  bedrag('Verschil'),
  bedrag('Overschrijding'),
  bedrag('Meer baten'),
  bedrag('Compensatie'),
  kolom('Categorie', { vanGebruiker: true, breedte: 30, stijl: 'doorloop', keuzes: RECHTMATIGHEIDSCATEGORIEEN }),
  kolom('Toelichting', { vanGebruiker: true, breedte: 50, stijl: 'doorloop' }),
  kolom('Eenheid', { breedte: 11 }),
  kolom('Opmerking', { breedte: 30, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

const GRENSKOLOMMEN: readonly Kolomplan[] = [
  kolom('Onderdeel', { breedte: 44, stijl: 'doorloop' }),
  kolom('Waarde', { formaat: FORMAAT.bedragMetDecimalen, breedte: 15 }),
  kolom('Eenheid', { breedte: 11 }),
  SLEUTELKOLOM,
];

const cell = (kop: string): string => own(RECHTMATIGHEID, kop);

/** Everything the sheet needs of the other sheets. */
export interface Rechtmatigheidsblad extends Omgeving {
  readonly afwijkingen: ReadonlyMap<string, VerklaardeAfwijking>;
  readonly eenheidVan: (afwijking: VerklaardeAfwijking) => Decimaal;
}

/** Additional baten of the same programme: the afwijking of its baten, in the unit of the row. */
function batenFormule(regel: Rechtmatigheidsregel, eenheid: Decimaal, blad: Rechtmatigheidsblad): Celplan {
  const baten = regel.baten === null ? undefined : blad.afwijkingen.get(regel.baten);
  if (baten === undefined) return null;
  const factor = divide(blad.eenheidVan(baten), eenheid);
  return formule(`${lookup('tblVerschillen', 'Afwijking', baten.sleutel)}${times(factor)}`);
}

/** What the user set in the pane; the user's own cells otherwise stay as they are. */
function eigenCellen(note: Rechtmatigheidsnotitie | undefined): Pick<Rijplan, 'ingesteld' | 'cellen'> {
  if (note?.ingesteld !== true) return { cellen: {} };
  return { ingesteld: ['Categorie', 'Toelichting'], cellen: { Categorie: note.categorie, Toelichting: note.tekst } };
}

function rijplan(
  regel: Rechtmatigheidsregel,
  note: Rechtmatigheidsnotitie | undefined,
  blad: Rechtmatigheidsblad,
  tekst: Bladtekst
): Rijplan {
  const { cellen, ...ingesteld } = eigenCellen(note);
  const lasten = blad.afwijkingen.get(regel.afwijking);
  const eenheid = lasten === undefined ? decimaal(1) : blad.eenheidVan(lasten);
  return {
    sleutel: regel.sleutel,
    ...ingesteld,
    cellen: {
      ...cellen,
      Programma: regel.programma,
      'Begroting na wijziging': sideFormula(regel.begroting, eenheid, blad),
      Rekening: sideFormula(regel.rekening, eenheid, blad),
      Verschil: formule(`${cell('Begroting na wijziging')}-${cell('Rekening')}`),
      Overschrijding: formule(`MAX(0,-${cell('Verschil')})`),
      'Meer baten': batenFormule(regel, eenheid, blad),
      Compensatie: formule(`MIN(${cell('Overschrijding')},MAX(0,N(${cell('Meer baten')})))`),
      Eenheid: tekst.eenheid({ euro: eenheid, bron: null }),
      Opmerking: '',
    },
  };
}

/** The total of a column in euro, row by row: rows may stand in different units, and one that lapsed must not count. */
function totalInEuro(kop: string, regels: Rechtmatigheid['regels'], blad: Rechtmatigheidsblad): string {
  const termen = regels.map(({ sleutel, afwijking }) => {
    const lasten = blad.afwijkingen.get(afwijking);
    return lookup(RECHTMATIGHEID, kop, sleutel) + times(lasten === undefined ? undefined : blad.eenheidVan(lasten));
  });
  return termen.length === 0 ? '0' : termen.join('+');
}

/** Lasten of all programmes and the additions to reserves, in euro. */
function lastenFormule({ regels, toevoegingen }: Rechtmatigheid, blad: Rechtmatigheidsblad): string {
  const erbij = toevoegingen === null ? 0 : sideFormula(toevoegingen, decimaal(1), blad);
  const plus = typeof erbij === 'object' && erbij !== null ? erbij.formule.replace(/^=/, '') : String(erbij);
  return `${totalInEuro('Rekening', regels, blad)}+${plus}`;
}

function grensrijen(totaal: Rechtmatigheid, blad: Rechtmatigheidsblad, tekst: Bladtekst): Rijplan[] {
  const euro = tekst.eenheid({ euro: decimaal(1), bron: null });
  const rij = (sleutel: keyof Bladtekst['grens'], waarde: Celplan, eenheid = euro): Rijplan => ({
    sleutel,
    cellen: { Onderdeel: tekst.grens[sleutel], Waarde: waarde, Eenheid: eenheid },
  });
  // No line refers to another one of its own column: Excel would call that circular.
  const grens = settingRef('verantwoordingsgrens');
  const lasten = lastenFormule(totaal, blad);
  const bedrag = `ROUND((${lasten})*${grens}/100,2)`;
  const over = totalInEuro('Overschrijding', totaal.regels, blad);
  const baten = totalInEuro('Compensatie', totaal.regels, blad);
  const { geen, boven, onder } = tekst.grensoordeel;
  return [
    rij('totale-lasten', fit(lasten, totaal.totaleLasten)),
    rij('percentage', formule(`IF(${grens}=0,"",${grens})`), '%'),
    rij('grens', fit(`IF(${grens}=0,"",${bedrag})`, totaal.grens)),
    rij('overschrijding', fit(over, totaal.overschrijding)),
    rij('compensatie', fit(baten, null)),
    rij('niet-gecompenseerd', fit(`(${over})-(${baten})`, totaal.nietGecompenseerd)),
    rij('oordeel', fit(`IF(${grens}=0,"${geen}",IF((${over})>${bedrag},"${boven}","${onder}"))`, null), ''),
    ...(totaal.nietGetoetst.length === 0 ? [] : [rij('niet-getoetst', totaal.nietGetoetst.join('; '), '')]),
  ];
}

/** A formula, or the figure of this run where it would be too long for Excel. */
function fit(tekst: string, waarde: Decimaal | null): Celplan {
  if (tekst.length < LANGSTE_FORMULE) return formule(tekst);
  return waarde === null ? null : toNumber(waarde);
}

/** The sheet of the begrotingsrechtmatigheid: overschrijdingen with the user's category, and the total against the grens. */
export function planRechtmatigheid(
  rechtmatigheid: Rechtmatigheid | null,
  notities: readonly Rechtmatigheidsnotitie[],
  blad: Rechtmatigheidsblad,
  tekst: Bladtekst
): Bladplan {
  const notes = new Map(notities.map((note) => [note.sleutel, note]));
  return {
    naam: 'Rechtmatigheid',
    ...tekst.bladen.rechtmatigheid,
    tabellen: [
      {
        naam: RECHTMATIGHEID,
        kolom: 0,
        kolommen: KOLOMMEN,
        rijen: (rechtmatigheid?.regels ?? []).map((regel) => rijplan(regel, notes.get(regel.sleutel), blad, tekst)),
        vervallen: { kop: 'Opmerking', tekst: tekst.vervallenToelichting },
      },
      {
        naam: GRENS,
        kolom: KOLOMMEN.length + 2,
        kolommen: GRENSKOLOMMEN,
        rijen: rechtmatigheid === null ? [] : grensrijen(rechtmatigheid, blad, tekst),
        vervallen: null,
      },
    ],
  };
}
