import { toNumber, decimalsOf } from '../../money/decimaal';
import { DOELSTELLINGEN, KOP_EIGEN, KOP_VAN } from '../cel-index';
import { formule, own } from '../formule';
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
import { BEDRAGSOORTEN, type Bedragsoort, type Regel } from '../regels';
import { RIJKOPPEN } from '../overtypt';
import { describePlaats } from '../plaats';
import type { Bladtekst } from '../bladtekst';

const bedrag = (kop: string): Kolomplan => kolom(kop, { formaat: FORMAAT.bedrag, breedte: 12 });

/** Header of the column with the text as printed. */
export function kopGedrukt(soort: Bedragsoort): string {
  return `${soort.charAt(0).toUpperCase()}${soort.slice(1)} zoals gedrukt`;
}

/** Kinds that most documents do without. */
const EXTRA: readonly Bedragsoort[] = ['toevoeging', 'onttrekking', 'mutatie reserves', 'bedrag'];

/** Kinds that get columns: lasten, baten and saldo always, the others when a document has them. */
function soortenIn(regels: readonly Regel[]): readonly Bedragsoort[] {
  return BEDRAGSOORTEN.filter((s) => !EXTRA.includes(s) || regels.some((r) => r.cellen[s] !== undefined));
}

function kolommenFor(soorten: readonly Bedragsoort[]): Kolomplan[] {
  const extra = soorten.filter((s) => EXTRA.includes(s));
  return [
    kolom('Programma', { breedte: 26 }),
    kolom('Code', { breedte: 7 }),
    kolom('Doelstelling', { breedte: 46 }),
    kolom('Rol', { breedte: 9 }),
    kolom('Reeks', { breedte: 12 }),
    kolom('Jaar', { formaat: FORMAAT.jaar, breedte: 7 }),
    bedrag(KOP_VAN.lasten),
    bedrag(KOP_VAN.baten),
    bedrag('Saldo'),
    bedrag(KOP_VAN.saldo),
    ...extra.map((soort) => bedrag(KOP_VAN[soort])),
    kolom(KOP_EIGEN.lasten, { vanGebruiker: true, formaat: FORMAAT.bedrag, breedte: 15 }),
    kolom(KOP_EIGEN.baten, { vanGebruiker: true, formaat: FORMAAT.bedrag, breedte: 15 }),
    kolom('Eenheid', { breedte: 11 }),
    kolom('Opmerking', { breedte: 30, stijl: 'doorloop' }),
    ...soorten.map((soort) => kolom(kopGedrukt(soort), { breedte: 14, stijl: 'grijs' })),
    kolom('Twijfel', { breedte: 12, stijl: 'grijs' }),
    kolom('Document', { breedte: 24, stijl: 'grijs' }),
    kolom('Plaats', { breedte: 14, stijl: 'grijs' }),
    kolom('Tabel', { breedte: 7, stijl: 'grijs' }),
    kolom('Rij', { breedte: 9, stijl: 'grijs' }),
    SLEUTELKOLOM,
  ];
}

/** Saldo is computed beside the published one, so that a changed figure shows at once. */
function saldoFormule(regel: Regel): Celplan {
  if (regel.rol === 'aandeel' || regel.cellen.lasten === undefined || regel.cellen.baten === undefined) return null;
  const lasten = own(DOELSTELLINGEN, KOP_VAN.lasten);
  const baten = own(DOELSTELLINGEN, KOP_VAN.baten);
  return formule(`IF(OR(${lasten}="",${baten}=""),"",${baten}-${lasten})`);
}

function opmerking(regel: Regel, tekst: Bladtekst): Celplan {
  const gewijzigd = BEDRAGSOORTEN.flatMap((soort) => {
    const cel = regel.cellen[soort];
    return cel?.cel.gewijzigd === true ? [tekst.gewijzigd(soort, cel.cel.tekst)] : [];
  });
  const getypt = regel.momentGetypt === true ? [tekst.momentGetypt] : [];
  if (regel.uitWerkmap && regel.twijfel !== null && gewijzigd.length + getypt.length === 0) return BEHOUD;
  return [...(regel.twijfel === null ? [] : [tekst.probleem(regel.twijfel)]), ...gewijzigd, ...getypt].join(' ');
}

function rijplan(regel: Regel, soorten: readonly Bedragsoort[], tekst: Bladtekst): Rijplan {
  const cellen: Record<string, Celplan> = {
    Programma: regel.programma ?? '',
    Code: regel.code ?? '',
    Doelstelling: regel.naam,
    Rol: regel.rol,
    Reeks: regel.reeks ?? '',
    Jaar: regel.jaar,
    Saldo: saldoFormule(regel),
    [KOP_EIGEN.lasten]: BEHOUD,
    [KOP_EIGEN.baten]: BEHOUD,
    Eenheid: tekst.eenheid(regel.eenheid),
    Opmerking: opmerking(regel, tekst),
    Twijfel: regel.twijfel?.code ?? '',
    Document: regel.document.naam,
    Plaats: '',
    Tabel: regel.bron,
    Rij: regel.rijId,
  };
  const formaten: Record<string, string> = {};
  for (const soort of soorten) {
    const cel = regel.cellen[soort];
    const waarde = cel?.waarde ?? null;
    cellen[KOP_VAN[soort]] = waarde === null ? null : toNumber(waarde);
    cellen[kopGedrukt(soort)] = cel?.cel.tekst ?? '';
    if (waarde !== null && decimalsOf(waarde) > 0) formaten[KOP_VAN[soort]] = FORMAAT.bedragMetDecimalen;
    if (cel && cellen['Plaats'] === '') cellen['Plaats'] = describePlaats(cel.cel.herkomst, tekst);
  }
  const ingevuld = regel.ingevuld?.map((veld) => RIJKOPPEN[veld]);
  return { sleutel: regel.sleutel, cellen, formaten, ...(ingevuld === undefined ? {} : { ingevuld }) };
}

/** The sheet with every figure: one row per doelstelling, total or tile, series and year. */
export function planDoelstellingen(regels: readonly Regel[], tekst: Bladtekst): Bladplan {
  const soorten = soortenIn(regels);
  return {
    naam: 'Doelstellingen',
    ...tekst.bladen.doelstellingen,
    tabellen: [
      {
        naam: DOELSTELLINGEN,
        kolom: 0,
        kolommen: kolommenFor(soorten),
        rijen: regels.map((regel) => rijplan(regel, soorten, tekst)),
        // Sums on Aansluiting go by the table: without it a row that is gone, or a copy of one, counts nowhere.
        vervallen: { kop: 'Opmerking', tekst: tekst.vervallenRegel, leeg: 'Tabel', kopie: tekst.kopieRegel },
      },
    ],
  };
}
