import type { Instellingen } from '../../domain/resultaat';
import { toNumber, type Decimaal } from '../../money/decimaal';
import type { Bladtekst, Instelregel, Overzichtregel } from '../bladtekst';
import { formule, lookup } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Rijplan } from '../plan';

/** Name of the table with the verdict at a glance and the settings. */
export const OVERZICHT = 'tblOverzicht';

/** Header of the column with the figures of the overview. */
export const KOP_WAARDE = 'Waarde';

/**
 * Name of the table with the settings. A table of its own: formulas that use a setting must not depend on the counts
 * that depend on them.
 */
export const INSTELLINGEN = 'tblInstellingen';

/** The threshold as formulas refer to it; an empty cell means no threshold. */
export function drempelRef(regel: 'drempel-bedrag' | 'drempel-procent'): string {
  return `N(${lookup(INSTELLINGEN, KOP_WAARDE, regel)})`;
}

const KOLOMMEN = [
  kolom('Onderdeel', { breedte: 44 }),
  kolom(KOP_WAARDE, { formaat: FORMAAT.bedrag, breedte: 16 }),
  kolom('Uitleg', { breedte: 80, stijl: 'doorloop' }),
  SLEUTELKOLOM,
];

const INSTELKOLOMMEN = [
  kolom('Instelling', { breedte: 26 }),
  kolom(KOP_WAARDE, { vanGebruiker: true, formaat: FORMAAT.bedrag, breedte: 14 }),
  kolom('Uitleg', { breedte: 60, stijl: 'doorloop' }),
  SLEUTELKOLOM,
];

const telOordeel = (oordeel: string): Celplan => formule(`COUNTIFS(tblAansluiting[Oordeel],"${oordeel}")`);

function waarden(): Readonly<Record<Overzichtregel, Celplan>> {
  const boven = '(tblVerschillen[Boven drempel]="ja")';
  return {
    sluit: telOordeel('sluit'),
    afronding: telOordeel('afronding'),
    raakt: telOordeel('raakt'),
    verschil: telOordeel('verschil'),
    'niet-te-toetsen': telOordeel('niet te toetsen'),
    'boven-drempel': formule('COUNTIFS(tblVerschillen[Boven drempel],"ja")'),
    toegelicht: formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]<>""))`),
    'zonder-toelichting': formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]=""))`),
    verouderd: formule('COUNTIFS(tblVerschillen[Stand],"toelichting verouderd")'),
    documenten: formule('SUMPRODUCT(--(tblBronnen[Naam]<>""))'),
    figuren: formule(
      'COUNT(tblDoelstellingen[Lasten])+COUNT(tblDoelstellingen[Baten])+COUNT(tblDoelstellingen[Saldo gepubliceerd])'
    ),
  };
}

function instelling(sleutel: Instelregel, waarde: Decimaal | null, tekst: Bladtekst): Rijplan {
  const { onderdeel, uitleg } = tekst.instellingen[sleutel];
  return {
    sleutel,
    ingesteld: [KOP_WAARDE],
    cellen: { Instelling: onderdeel, [KOP_WAARDE]: waarde === null ? null : toNumber(waarde), Uitleg: uitleg },
  };
}

/** The sheet that tells at a glance whether the documents tie, and what is still to be explained. */
export function planOverzicht({ drempel }: Instellingen, tekst: Bladtekst): Bladplan {
  const cellen = waarden();
  const rijen = (Object.keys(cellen) as Overzichtregel[]).map((regel): Rijplan => {
    const { onderdeel, uitleg } = tekst.overzicht[regel];
    return { sleutel: regel, cellen: { Onderdeel: onderdeel, [KOP_WAARDE]: cellen[regel], Uitleg: uitleg } };
  });
  return {
    naam: 'Overzicht',
    ...tekst.bladen.overzicht,
    tabellen: [
      { naam: OVERZICHT, kolom: 0, kolommen: KOLOMMEN, rijen, vervallen: null },
      {
        naam: INSTELLINGEN,
        kolom: KOLOMMEN.length + 2,
        kolommen: INSTELKOLOMMEN,
        rijen: [
          instelling('drempel-bedrag', drempel.bedrag, tekst),
          instelling('drempel-procent', drempel.procent, tekst),
        ],
        vervallen: null,
      },
    ],
    grafieken: [
      {
        naam: 'Sluitend oordelen',
        titel: tekst.grafiekOordelen,
        soort: 'staaf',
        koppen: ['Onderdeel', KOP_WAARDE],
        rijen: ['sluit', 'niet-te-toetsen'],
      },
    ],
  };
}
