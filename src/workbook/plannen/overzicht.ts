import type { Instellingen } from '../../domain/resultaat';
import { toNumber } from '../../money/decimaal';
import type { Bladtekst, Overzichtregel } from '../bladtekst';
import { formule, lookup } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Rijplan } from '../plan';

/** Name of the table with the verdict at a glance and the settings. */
export const OVERZICHT = 'tblOverzicht';

/** Header of the column with the figures of the overview. */
export const KOP_WAARDE = 'Waarde';

/** The threshold as formulas refer to it; an empty cell means no threshold. */
export function drempelRef(regel: 'drempel-bedrag' | 'drempel-procent'): string {
  return `N(${lookup(OVERZICHT, KOP_WAARDE, regel)})`;
}

const KOLOMMEN = [
  kolom('Onderdeel', { breedte: 44 }),
  kolom(KOP_WAARDE, { formaat: FORMAAT.bedrag, breedte: 16 }),
  kolom('Uitleg', { breedte: 80, stijl: 'doorloop' }),
  SLEUTELKOLOM,
];

/** Rows whose value the user sets. */
const VAN_GEBRUIKER: readonly Overzichtregel[] = ['drempel-bedrag', 'drempel-procent'];

const telOordeel = (oordeel: string): Celplan => formule(`COUNTIFS(tblAansluiting[Oordeel],"${oordeel}")`);

function waarden(instellingen: Instellingen): Readonly<Record<Overzichtregel, Celplan>> {
  const { drempel } = instellingen;
  const boven = '(tblVerschillen[Boven drempel]="ja")';
  return {
    documenten: formule('SUMPRODUCT(--(tblBronnen[Naam]<>""))'),
    figuren: formule(
      'COUNT(tblDoelstellingen[Lasten])+COUNT(tblDoelstellingen[Baten])+COUNT(tblDoelstellingen[Saldo gepubliceerd])'
    ),
    sluit: telOordeel('sluit'),
    afronding: telOordeel('afronding'),
    raakt: telOordeel('raakt'),
    verschil: telOordeel('verschil'),
    'niet-te-toetsen': telOordeel('niet te toetsen'),
    'drempel-bedrag': drempel.bedrag === null ? null : toNumber(drempel.bedrag),
    'drempel-procent': drempel.procent === null ? null : toNumber(drempel.procent),
    'boven-drempel': formule('COUNTIFS(tblVerschillen[Boven drempel],"ja")'),
    toegelicht: formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]<>""))`),
    'zonder-toelichting': formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]=""))`),
    verouderd: formule('COUNTIFS(tblVerschillen[Stand],"toelichting verouderd")'),
  };
}

/** The sheet that tells at a glance whether the documents tie, and what is still to be explained. */
export function planOverzicht(instellingen: Instellingen, tekst: Bladtekst): Bladplan {
  const cellen = waarden(instellingen);
  const rijen = (Object.keys(cellen) as Overzichtregel[]).map((regel): Rijplan => ({
    sleutel: regel,
    cellen: {
      Onderdeel: tekst.overzicht[regel].onderdeel,
      [KOP_WAARDE]: cellen[regel],
      Uitleg: tekst.overzicht[regel].uitleg,
    },
    ...(VAN_GEBRUIKER.includes(regel) ? { vanGebruiker: [KOP_WAARDE] } : {}),
  }));
  return {
    naam: 'Overzicht',
    ...tekst.bladen.overzicht,
    tabellen: [{ naam: OVERZICHT, kolom: 0, kolommen: KOLOMMEN, rijen, vervallen: null }],
  };
}
