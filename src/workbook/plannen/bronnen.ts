import { AFRONDINGSWIJZEN } from '../../domain/afronding';
import type { Indeling } from '../../domain/indeling';
import type { Lezing } from '../../domain/lezing';
import type { Eenheid, Kolom, Tekenconventie } from '../../domain/tabel';
import type { Herkomst } from '../../domain/herkomst';
import { toNumber } from '../../money/decimaal';
import { BRONNEN, KOP_AFRONDING, KOP_MARGE, KOP_RUIMTE, ruimteFormule } from '../afrondingformule';
import type { Bladtekst } from '../bladtekst';
import { formule } from '../formule';
import { describePlaats } from '../plaats';
import { planIndelingen } from './indelingen';
import { BEHOUD, FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Rijplan } from '../plan';

/** Name of the table with the columns as they were understood. */
export const KOLOMMEN = 'tblKolommen';

/** The choice is left to the add-in. */
export const AUTOMATISCH = 'automatisch';

/** What the shell knows and the core does not: when, and with which version. */
export interface Omstandigheid {
  /** Moment of loading, as it is to be read: `2026-11-21 20:30`. */
  readonly nu: string;
  readonly versie: string;
}

const BRONKOLOMMEN = [
  kolom('Nummer', { breedte: 9 }),
  kolom('Naam', { breedte: 44 }),
  kolom('Soort', { breedte: 16 }),
  kolom('Jaar', { formaat: FORMAAT.jaar, breedte: 7 }),
  kolom('Formaat', { breedte: 10 }),
  kolom('Geladen op', { breedte: 17, eenmalig: true }),
  kolom('Versie', { breedte: 8, eenmalig: true }),
  kolom(KOP_AFRONDING, { vanGebruiker: true, breedte: 17, keuzes: [AUTOMATISCH, ...AFRONDINGSWIJZEN] }),
  kolom(KOP_MARGE, { vanGebruiker: true, formaat: FORMAAT.algemeen, breedte: 17 }),
  kolom(KOP_RUIMTE, { formaat: FORMAAT.algemeen, breedte: 17 }),
  kolom('Twijfels bij het lezen', { breedte: 60, stijl: 'doorloop' }),
  kolom('SHA-256', { breedte: 20, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

const BETEKENISKOLOMMEN = [
  kolom('Tabel', { breedte: 9 }),
  kolom('Titel', { breedte: 40 }),
  kolom('Kop', { breedte: 24 }),
  kolom('Reeks', { breedte: 13 }),
  kolom('Soort kolom', { breedte: 12 }),
  kolom('Jaar kolom', { formaat: FORMAAT.jaar, breedte: 9 }),
  kolom('Euro per 1', { formaat: FORMAAT.bedrag, breedte: 10 }),
  kolom('Eenheid volgens', { breedte: 20 }),
  kolom('Lasten gedrukt als', { breedte: 12 }),
  kolom('Baten gedrukt als', { breedte: 12 }),
  kolom('Saldo gedrukt als', { breedte: 14 }),
  kolom('Verschil gedrukt als', { breedte: 18 }),
  kolom('Plaats tabel', { breedte: 12, stijl: 'grijs' }),
  kolom('Cel', { breedte: 9, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

function bronrij(lezing: Lezing, om: Omstandigheid, tekst: Bladtekst): Rijplan {
  const { document } = lezing;
  return {
    sleutel: document.id,
    // Only a choice that was made is written: what a person typed otherwise stays.
    ...(lezing.afronding === undefined ? {} : { ingesteld: [KOP_AFRONDING] }),
    cellen: {
      [KOP_AFRONDING]: lezing.afronding?.wijze ?? AUTOMATISCH,
      [KOP_MARGE]: lezing.afronding?.marge ? toNumber(lezing.afronding.marge) : null,
      [KOP_RUIMTE]: formule(ruimteFormule()),
      Nummer: document.id,
      Naam: document.naam,
      Soort: lezing.soort ?? '',
      Jaar: lezing.jaar,
      Formaat: document.formaat,
      'Geladen op': om.nu,
      Versie: om.versie,
      'Twijfels bij het lezen':
        lezing.uitWerkmap === true ? BEHOUD : lezing.twijfels.map((t) => tekst.probleem(t)).join(' '),
      'SHA-256': document.sha256,
    },
  };
}

interface Kolomkenmerk {
  readonly bron: string;
  readonly titel: string | null;
  readonly herkomst: Herkomst;
  readonly eenheid: Eenheid;
  readonly tekens: Tekenconventie;
  readonly kolom: Kolom;
  /** `c1`, or the id of a tile. */
  readonly cel: string;
}

function kolomrij(k: Kolomkenmerk, tekst: Bladtekst): Rijplan {
  return {
    sleutel: `${k.bron}|${k.cel}`,
    cellen: {
      Tabel: k.bron,
      Titel: k.titel ?? '',
      Kop: k.kolom.kop,
      Reeks: k.kolom.reeks ?? '',
      'Soort kolom': k.kolom.soort ?? '',
      'Jaar kolom': k.kolom.jaar,
      'Euro per 1': toNumber(k.eenheid.euro),
      'Eenheid volgens': k.eenheid.bron ?? '',
      'Lasten gedrukt als': k.tekens.lasten ?? '',
      'Baten gedrukt als': k.tekens.baten ?? '',
      'Saldo gedrukt als': k.tekens.saldo ?? '',
      'Verschil gedrukt als': k.tekens.verschil ?? '',
      'Plaats tabel': describePlaats(k.herkomst, tekst),
      Cel: k.cel,
    },
  };
}

function kenmerken(lezing: Lezing): Kolomkenmerk[] {
  const tabellen = lezing.tabellen.flatMap((tabel) =>
    tabel.kolommen.map((kolom, i) => ({
      bron: tabel.id,
      titel: tabel.titel,
      herkomst: tabel.herkomst,
      eenheid: tabel.eenheid,
      tekens: tabel.tekenconventie,
      kolom,
      cel: `c${i + 1}`,
    }))
  );
  const tegels = lezing.tegels.map((tegel) => ({
    bron: tegel.id,
    titel: tegel.programma,
    herkomst: tegel.herkomst,
    eenheid: tegel.eenheid,
    tekens: tegel.tekenconventie,
    kolom: { kop: 'tegel', reeks: 'rekening' as const, soort: tegel.soort, jaar: tegel.jaar },
    cel: tegel.id,
  }));
  return [...tabellen, ...tegels];
}

/**
 * The sheet that tells what was loaded and how its columns were understood.
 * @param indelingen layouts that the user set right; undefined while there never were any
 */
export function planBronnen(
  lezingen: readonly Lezing[],
  om: Omstandigheid,
  tekst: Bladtekst,
  indelingen?: readonly Indeling[]
): Bladplan {
  // One column for the fingerprints, one left blank between the tables.
  const tweede = BRONKOLOMMEN.length + 2;
  return {
    naam: 'Bronnen',
    ...tekst.bladen.bronnen,
    tabellen: [
      {
        naam: BRONNEN,
        kolom: 0,
        kolommen: BRONKOLOMMEN,
        rijen: lezingen.map((lezing) => bronrij(lezing, om, tekst)),
        merktVoltooiing: true,
        vervallen: null,
      },
      {
        naam: KOLOMMEN,
        kolom: tweede,
        kolommen: BETEKENISKOLOMMEN,
        rijen: lezingen.flatMap(kenmerken).map((k) => kolomrij(k, tekst)),
        vervallen: null,
      },
      ...(indelingen === undefined ? [] : [planIndelingen(indelingen, tweede + BETEKENISKOLOMMEN.length + 2)]),
    ],
  };
}
