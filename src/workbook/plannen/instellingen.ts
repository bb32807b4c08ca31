import type { Basiskeuze } from '../../domain/afwijking';
import type { Instellingen } from '../../domain/resultaat';
import { toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst, Instelregel } from '../bladtekst';
import { lookup } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Rijplan, type Tabelplan } from '../plan';

/**
 * Name of the table with the settings. A table of its own: formulas that use a setting must not depend on the counts
 * that depend on them.
 */
export const INSTELLINGEN = 'tblInstellingen';

/** Header of the column with figures of the overview and with settings. */
export const KOP_WAARDE = 'Waarde';

/** What afwijkingen may be compared with, as the dropdown offers it. */
export const BASES: readonly Basiskeuze[] = ['na wijziging', 'primitief', 'vorig jaar'];

const ref = (regel: Instelregel): string => lookup(INSTELLINGEN, KOP_WAARDE, regel);

/** The setting as a number in a formula; an empty cell is 0. */
export function settingRef(regel: Instelregel): string {
  return `N(${ref(regel)})`;
}

/**
 * The threshold of a level as formulas refer to it: an empty cell means no threshold; programmes without one of their own
 * have that of the doelstellingen.
 */
export function drempelRef(welke: 'bedrag' | 'procent', ofProgramma: boolean): string {
  const algemeen = settingRef(`drempel-${welke}`);
  if (!ofProgramma) return algemeen;
  const geen = `AND(${ref('drempel-programma-bedrag')}="",${ref('drempel-programma-procent')}="")`;
  return `IF(${geen},${algemeen},${settingRef(`drempel-programma-${welke}`)})`;
}

const KOLOMMEN = [
  kolom('Instelling', { breedte: 34 }),
  kolom(KOP_WAARDE, { vanGebruiker: true, formaat: FORMAAT.bedrag, breedte: 14 }),
  kolom('Uitleg', { breedte: 60, stijl: 'doorloop' }),
  SLEUTELKOLOM,
];

/** How many columns the table takes, for what stands to the right of it. */
export const INSTELKOLOMMEN = KOLOMMEN.length;

function rijplan(sleutel: Instelregel, waarde: number | string | null, formaat: string, tekst: Bladtekst): Rijplan {
  const { onderdeel, uitleg } = tekst.instellingen[sleutel];
  return {
    sleutel,
    ingesteld: [KOP_WAARDE],
    formaten: { [KOP_WAARDE]: formaat },
    cellen: { Instelling: onderdeel, [KOP_WAARDE]: waarde, Uitleg: uitleg },
  };
}

const number = (waarde: Decimaal | null | undefined): number | null =>
  waarde === null || waarde === undefined ? null : toNumber(waarde);

/** The table with everything that the user sets; the pane writes the same cells. */
export function planInstellingen(instellingen: Instellingen, tekst: Bladtekst, kolomOpBlad: number): Tabelplan {
  const { drempel, drempelProgramma: programma, basis = 'na wijziging', verantwoordingsgrens } = instellingen;
  const bedrag = (sleutel: Instelregel, waarde: Decimaal | null | undefined): Rijplan =>
    rijplan(sleutel, number(waarde), FORMAAT.bedrag, tekst);
  const procent = (sleutel: Instelregel, waarde: Decimaal | null | undefined): Rijplan =>
    rijplan(sleutel, number(waarde), FORMAAT.bedragMetDecimalen, tekst);
  return {
    naam: INSTELLINGEN,
    kolom: kolomOpBlad,
    kolommen: KOLOMMEN,
    rijen: [
      bedrag('drempel-bedrag', drempel.bedrag),
      procent('drempel-procent', drempel.procent),
      bedrag('drempel-programma-bedrag', programma?.bedrag),
      procent('drempel-programma-procent', programma?.procent),
      { ...rijplan('basis', basis, FORMAAT.tekst, tekst), keuzes: { [KOP_WAARDE]: BASES } },
      procent('verantwoordingsgrens', verantwoordingsgrens),
    ],
    vervallen: null,
  };
}
