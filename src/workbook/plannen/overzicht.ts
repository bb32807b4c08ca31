import type { Instellingen } from '../../domain/resultaat';
import type { Bladtekst, Overzichtregel } from '../bladtekst';
import { formule } from '../formule';
import { FORMAAT, kolom, SLEUTELKOLOM, type Bladplan, type Celplan, type Rijplan, type Tabelplan } from '../plan';
import { INSTELKOLOMMEN, KOP_WAARDE, planInstellingen } from './instellingen';
import { watervalgrafiek } from './waterval';

/** Name of the table with the verdict at a glance and the settings. */
export const OVERZICHT = 'tblOverzicht';

const KOLOMMEN = [
  kolom('Onderdeel', { breedte: 44 }),
  kolom(KOP_WAARDE, { formaat: FORMAAT.bedrag, breedte: 16 }),
  kolom('Uitleg', { breedte: 80, stijl: 'doorloop' }),
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

/** The table of the waterfall for its place on the sheet: 0-based column. */
type WatervalOp = (kolomOpBlad: number) => Tabelplan;

/** The sheet that tells at a glance whether the documents tie, and what is still to be explained. */
export function planOverzicht(instellingen: Instellingen, waterval: WatervalOp, tekst: Bladtekst): Bladplan {
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
      planInstellingen(instellingen, tekst, KOLOMMEN.length + 2),
      waterval(KOLOMMEN.length + 2 + INSTELKOLOMMEN + 2),
    ],
    grafieken: [
      {
        naam: 'Sluitend oordelen',
        titel: tekst.grafiekOordelen,
        soort: 'staaf',
        koppen: ['Onderdeel', KOP_WAARDE],
        rijen: ['sluit', 'niet-te-toetsen'],
      },
      watervalgrafiek(tekst),
    ],
  };
}
