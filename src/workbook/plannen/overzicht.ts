import type { Instellingen } from '../../domain/resultaat';
import type { Bladtekst, Overzichtregel } from '../bladtekst';
import type { Decimaal } from '../../money/decimaal';
import { formule, lookup, quote } from '../formule';
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

/**
 * How much of what must be explained the causes explain, in euro, as the pane reckons it: without signs; explained the
 * wrong way is not explained, and more than there is, is no more than all.
 * @param eenheden euro per 1 of the rows of Verschillen, each once
 * @param boven the rows that must be explained, as a factor
 */
function dekking(
  eenheden: readonly Decimaal[],
  boven: string,
  tekst: Bladtekst
): Readonly<Record<'te-verklaren' | 'onverklaard' | 'dekking', Celplan>> {
  const omvang = 'ABS(tblVerschillen[Afwijking])';
  const rest = 'ABS(tblVerschillen[Onverklaard])';
  const kleinste = `(${omvang}+${rest}-ABS(${omvang}-${rest}))/2`;
  const sum = (wat: string): string => {
    const delen = eenheden.map((euro) => {
      const inEenheid = `(tblVerschillen[Eenheid]=${quote(tekst.eenheid({ euro, bron: null }))})`;
      return `SUMPRODUCT(${boven}*${inEenheid}*${wat})*${euro}`;
    });
    return delen.length === 0 ? '0' : delen.join('+');
  };
  const [totaal, open] = [lookup(OVERZICHT, KOP_WAARDE, 'te-verklaren'), lookup(OVERZICHT, KOP_WAARDE, 'onverklaard')];
  return {
    'te-verklaren': formule(sum(omvang)),
    onverklaard: formule(sum(kleinste)),
    // Almost all is not all.
    dekking: formule(`IF(${open}=0,100,MIN(99,ROUND(100*(${totaal}-${open})/${totaal},0)))`),
  };
}

function waarden(eenheden: readonly Decimaal[], tekst: Bladtekst): Readonly<Record<Overzichtregel, Celplan>> {
  // A row that lapsed keeps its figures for the reader, but nothing has to be explained there any more.
  const levend = `tblVerschillen[Stand],${quote(`<>${tekst.vervallenToelichting}`)}`;
  const boven = `(tblVerschillen[Boven drempel]="ja")*(tblVerschillen[Stand]<>${quote(tekst.vervallenToelichting)})`;
  return {
    sluit: telOordeel('sluit'),
    afronding: telOordeel('afronding'),
    raakt: telOordeel('raakt'),
    verschil: telOordeel('verschil'),
    'niet-te-toetsen': telOordeel('niet te toetsen'),
    'boven-drempel': formule(`COUNTIFS(tblVerschillen[Boven drempel],"ja",${levend})`),
    toegelicht: formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]<>""))`),
    'zonder-toelichting': formule(`SUMPRODUCT(${boven}*(tblVerschillen[Toelichting]=""))`),
    verouderd: formule('COUNTIFS(tblVerschillen[Stand],"toelichting verouderd")'),
    documenten: formule('SUMPRODUCT(--(tblBronnen[Naam]<>""))'),
    figuren: formule(
      'COUNT(tblDoelstellingen[Lasten])+COUNT(tblDoelstellingen[Baten])+COUNT(tblDoelstellingen[Saldo gepubliceerd])'
    ),
    ...dekking(eenheden, boven, tekst),
  };
}

/** The table of the waterfall for its place on the sheet: 0-based column. */
type WatervalOp = (kolomOpBlad: number) => Tabelplan;

/**
 * The sheet that tells at a glance whether the documents tie, and what is still to be explained.
 * @param eenheden euro per 1 of the rows of Verschillen, each once
 */
export function planOverzicht(
  instellingen: Instellingen,
  waterval: WatervalOp,
  eenheden: readonly Decimaal[],
  tekst: Bladtekst
): Bladplan {
  const cellen = waarden(eenheden, tekst);
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
