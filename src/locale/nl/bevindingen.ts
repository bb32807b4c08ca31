import type {
  Afronding,
  Bevinding,
  Bewijs,
  CheckCode,
  NietGetoetst,
  Oordeel,
  Suggestie,
  ZonderToets,
} from '../../domain/bevinding';
import type { Celnaam } from '../../domain/celnaam';
import { gatherSuggesties } from '../../domain/voorstelreeks';
import { absolute, isZero, type Decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';
import { NIET_GETOETST, ZONDER_TOETS } from './niet-getoetst';
import { composeDiagnose, printSom, sourcesOf } from '../bewijs';

/** What is said of findings. */
export interface Bevindingsteksten {
  readonly oordelen: Readonly<Record<Oordeel, string>>;
  readonly titels: Readonly<Record<CheckCode, string>>;
  /** What is checked, with the figure that it is about when its name is known. */
  readonly titel: (bevinding: Pick<Bevinding, 'code' | 'totaal'>, celnaam?: Celnaam) => string;
  /** The whole diagnosis: sum, proof, suspects and suggestions. Without names, figures go by their id. */
  readonly zin: (bevinding: Bevinding, celnaam?: Celnaam) => string;
  readonly redenen: Readonly<Record<Suggestie['reden'], string>>;
  /** The sum, the published figure, and what rounding explains: one sentence. */
  readonly uitleg: (bevinding: Bevinding) => string;
  /** Why a finding that rounding explains by itself is still wrong, and that not every combination was tried; or nothing. */
  readonly samen: (bevinding: Bevinding) => string;
  readonly bewijs: (bewijs: Bewijs, celnaam: Celnaam) => string;
  /** The sets of figures of which one must be wrong; with the number of sets beyond those. */
  readonly verdachten: (verdachten: Bevinding['verdachten'], celnaam: Celnaam, meer?: number) => string;
  /** What was probably meant; with the highest value when any from the suggestion's own up to that one would do. */
  readonly suggestie: (suggestie: Suggestie, celnaam: Celnaam, tot?: Decimaal | null) => string;
  /** `x € 1.000` */
  readonly eenheid: (euro: Decimaal) => string;
  readonly nietGetoetst: (niet: NietGetoetst, celnaam: Celnaam) => string;
  /** Why nothing of a document was tested: with its name. */
  readonly zonderToets: (zonder: ZonderToets, documentnaam: string) => string;
  /** How a document was rounded, as far as that is said: with the name of the document. */
  readonly afronding: (afronding: Afronding, documentnaam: string) => string;
}

function getal(waarde: Decimaal): string {
  return formatDecimaal(waarde, 'nl');
}

function opsomming(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
}

const ANDERE_TABEL = {
  cijfer: 'De andere tabel van het document meldt',
  tabel: 'De rijen van de andere tabel van het document maken samen',
  tabellen: 'De andere tabellen van het document maken samen',
} as const;

/** What was added up and what is published; the figures that are equal are said once. */
function som({ code, termen, berekend, gepubliceerd, oordeel, impliciet }: Bevinding): string {
  const uit = getal(berekend);
  const meldt = getal(gepubliceerd);
  const isEqual = oordeel === 'sluit';
  const onderdelen = termen.length === 1 ? `Het totaal in de tabel is ${uit}` : `De som van de onderdelen is ${uit}`;
  switch (code) {
    case 'rij-saldo':
      return `Lasten en baten geven een saldo van ${uit}, ${isEqual ? 'zoals gemeld' : `gemeld is ${meldt}`}`;
    case 'tegel-saldo':
      return `De tegels van lasten en baten geven een saldo van ${uit}, ${isEqual ? 'zoals de saldotegel meldt' : `de saldotegel meldt ${meldt}`}`;
    case 'kolom-totaal':
      return `${onderdelen}, ${isEqual ? 'precies het gemelde totaal' : `het totaal meldt ${meldt}`}`;
    case 'totaal-tegel':
      return `${onderdelen}, ${isEqual ? 'precies wat de tegel meldt' : `de tegel meldt ${meldt}`}`;
    case 'verschil-kolom':
      return `Uit de twee reeksen volgt een verschil van ${uit}, ${isEqual ? 'zoals gemeld' : `gemeld is ${meldt}`}`;
    case 'wijziging':
      return `Primitieve begroting en wijziging geven ${uit}, ${isEqual ? 'zoals na wijziging is gemeld' : `na wijziging is gemeld ${meldt}`}`;
    case 'resultaat':
      return `Saldo en mutaties van reserves geven een resultaat van ${uit}, ${isEqual ? 'zoals gemeld' : `gemeld is ${meldt}`}`;
    case 'verloop':
      return `De beginstand en de mutaties geven een stand van ${uit}, ${isEqual ? 'zoals gemeld' : `gemeld is ${meldt}`}`;
    case 'overzicht':
      return `${ANDERE_TABEL[sourcesOf(termen)]} ${uit}, ${isEqual ? 'precies hetzelfde' : `hier staat ${meldt}`}`;
    case 'vorig-jaar':
      return `Het stuk van dat jaar zelf meldt ${uit}, ${isEqual ? 'precies hetzelfde' : `hier staat ${meldt}`}`;
    case 'begroting':
      return `De begroting van dat jaar zelf meldt ${uit}, ${isEqual ? 'precies hetzelfde' : `hier staat ${meldt}`}`;
    case 'tegel-aandelen': {
      const [lasten, baten] = impliciet.map(({ waarde }) => getal(waarde));
      return (
        `De aandelen wijzen op totale lasten van ${lasten ?? '?'} en totale baten van ${baten ?? '?'}, dus een saldo van ${uit}; ` +
        `het aandeel van het saldo wijst op ${meldt}`
      );
    }
  }
}

/** Figures of an earlier document may differ on purpose: said, not asserted to be a mistake. */
function voorbehoud({ code, oordeel }: Bevinding): string {
  if (oordeel !== 'verschil') return '';
  if (code === 'vorig-jaar')
    return ' Het kan zijn dat de vergelijkende cijfers bewust zijn aangepast; dan hoort het document dat te melden.';
  return code === 'begroting' ? ' Het kan zijn dat de begroting bewust anders is ingedeeld.' : '';
}

function uitleg(bevinding: Bevinding): string {
  const verschil = getal(absolute(bevinding.verschil));
  const marge = getal(bevinding.marge);
  const tekst = som(bevinding);
  switch (bevinding.oordeel) {
    case 'sluit':
      return `${tekst}.`;
    case 'afronding':
      return isZero(bevinding.verschil)
        ? `${tekst}.`
        : `${tekst}; verschil ${verschil}, afronding verklaart hoogstens ${marge}.`;
    case 'raakt':
      return `${tekst}; verschil ${verschil}, wat afronding alleen verklaart als elk cijfer zo ver mogelijk is afgerond.`;
    case 'verschil':
      return `${tekst}; verschil ${verschil}, terwijl afronding hoogstens ${marge} verklaart.${voorbehoud(bevinding)}`;
  }
}

const titels: Bevindingsteksten['titels'] = {
  'rij-saldo': 'Saldo van de rij',
  'verschil-kolom': 'Verschil tussen twee reeksen',
  'kolom-totaal': 'Onderdelen tegen het totaal',
  'totaal-tegel': 'Totaal tegen de tegel',
  'tegel-saldo': 'Saldo van de tegels',
  'tegel-aandelen': 'Aandelen van de tegels',
  wijziging: 'Begroting na wijziging',
  resultaat: 'Resultaat na reserves',
  verloop: 'Verloop van de stand',
  overzicht: 'Hetzelfde in twee tabellen',
  'vorig-jaar': 'Rekening vorig jaar',
  begroting: 'Primitieve begroting',
};

const redenen: Bevindingsteksten['redenen'] = {
  teken: 'het teken is omgedraaid',
  combinatie: 'er zijn meer vergissingen tegelijk',
  omwisseling: 'lasten en baten zijn verwisseld',
  'factor-1000': 'de eenheid verschilt een factor 1.000',
  'verwisselde-cijfers': 'twee cijfers zijn verwisseld',
  komma: 'de komma staat één plaats verkeerd',
  cijfer: 'één cijfer is anders',
  elders: 'dit bedrag staat elders in het document',
  'ontbrekende-post': 'in de optelling ontbreekt een post',
  'dubbel-geteld': 'een post is twee keer meegeteld',
  'niet-meegeteld': 'een post is niet meegeteld',
  verwisseld: 'twee cijfers staan op elkaars plaats',
  'andere-reeks': 'het gedrukte bedrag is dat van een andere reeks of een ander jaar',
  volgt: 'dit volgt uit de andere cijfers',
  'rij-ontbreekt': 'er ontbreekt een rij',
  bestemming: 'voor en na bestemming zijn verwisseld',
};

function samen({ gezamenlijk, oordeel, onvolledig }: Bevinding): string {
  const isMeer = !gezamenlijk && oordeel !== 'verschil';
  return [
    isMeer ? 'Op zichzelf kan dit afronding zijn, maar niet in samenhang met de andere sommen van het document.' : '',
    onvolledig === true
      ? 'Er zijn hier zoveel fouten tegelijk dat niet elke combinatie is nagegaan: de verdachten zijn misschien niet volledig.'
      : '',
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

function bewijs(bewijs: Bewijs, celnaam: Celnaam): string {
  const [uit, marge] = [getal(bewijs.verschil), getal(bewijs.marge)];
  return `Samen: ${printSom(bewijs, celnaam, 'nl')} = ${uit}, terwijl dit nul moet zijn en afronding hoogstens ${marge} verklaart.`;
}

/** More sets of suspects than this nobody reads in a sentence. */
const VERDACHTEN = 12;

function verdachten(sets: Bevinding['verdachten'], celnaam: Celnaam, more = 0): string {
  if (sets.length === 0) return '';
  const told = sets.slice(0, VERDACHTEN);
  const rest = sets.length - told.length + more;
  const namen = told.map((cellen) => opsomming(cellen.map(celnaam), 'en'));
  const meer = rest === 1 ? 'één andere mogelijkheid' : `een van ${rest} andere mogelijkheden`;
  return `Verdacht: ${rest > 0 ? `${namen.join(', ')} of ${meer}` : opsomming(namen, 'of')}.`;
}

function suggestie(
  { cel, waarde, reden, samen: delen, post, ontbreekt }: Suggestie,
  celnaam: Celnaam,
  tot: Decimaal | null = null
): string {
  if (ontbreekt !== undefined) {
    return `Voor ${celnaam(cel)} lijkt een rij met ${getal(ontbreekt)} te ontbreken: de meeste kolommen verschillen het bedrag dat één rij zou hebben.`;
  }
  if (post && (reden === 'dubbel-geteld' || reden === 'niet-meegeteld')) {
    const hoe = reden === 'dubbel-geteld' ? 'twee keer' : 'niet';
    return `In ${celnaam(cel)} lijkt ${celnaam(post.cel)} ${hoe} meegeteld: dat verklaart het verschil in elke kolom.`;
  }
  if (post && reden === 'bestemming' && post.inPlaatsVan === null) {
    return `${celnaam(cel)} is gelijk aan ${celnaam(post.cel)}, ook in de andere kolommen: de rijen daartussen lijken niet meegeteld (${redenen[reden]}).`;
  }
  if (post) {
    const met = `Met ${post.teken < 0 ? 'min ' : ''}${celnaam(post.cel)}`;
    const hoe = post.inPlaatsVan === null ? ' erbij' : ` in plaats van ${celnaam(post.inPlaatsVan)}`;
    return `${met}${hoe} sluit ${celnaam(cel)}, ook in de andere kolommen (${redenen[reden]}).`;
  }
  const bereik = tot === null ? '' : ` tot en met ${getal(tot)}`;
  const waarden = (delen ?? [{ cel, waarde }]).map((deel) => `${getal(deel.waarde)}${bereik} bij ${celnaam(deel.cel)}`);
  return `Bedoeld kan zijn: ${opsomming(waarden, 'en')} (${redenen[reden]}).`;
}

function others(left: number): string {
  if (left <= 0) return '';
  return left === 1 ? 'Er is nog één andere mogelijkheid.' : `Er zijn nog ${left} andere mogelijkheden.`;
}

function zin(bevinding: Bevinding, celnaam: Celnaam = (cel) => cel): string {
  return composeDiagnose({ uitleg, samen, bewijs, verdachten, suggestie, others }, bevinding, celnaam);
}

export const bevindingen: Bevindingsteksten = {
  oordelen: { sluit: 'sluit', afronding: 'afronding', raakt: 'raakt de grens', verschil: 'verschil' },
  titels,
  redenen,
  titel: ({ code, totaal }, celnaam) => (celnaam === undefined ? titels[code] : `${titels[code]}: ${celnaam(totaal)}`),
  zin,
  uitleg,
  samen,
  bewijs,
  verdachten,
  suggestie,
  eenheid: (euro) => (euro === '1' ? 'in euro' : `x € ${getal(euro)}`),
  afronding: ({ wijze, afgeleid }, naam) =>
    afgeleid
      ? `Afkappen in plaats van afronden verklaart wat in ${naam} niet sluit: misschien zijn de cijfers afgekapt.`
      : `${naam} is gelezen als ${wijze === 'afgekapt' ? 'afgekapt' : 'afgerond naar het dichtstbijzijnde getal'}.`,
  zonderToets: ({ reden, cellen, tabel, titel }, naam) => {
    if (cellen.length === 0) return `In ${naam} is niets te toetsen: ${ZONDER_TOETS[reden]}.`;
    const bron = titel === null ? 'een tabel' : `de tabel “${titel}”`;
    const plaats = `${tabel === null ? 'de tegels' : bron} van ${naam}`;
    const aantal = cellen.length === 1 ? 'Eén cijfer' : `${cellen.length} cijfers`;
    return `${aantal} in ${plaats} ${cellen.length === 1 ? 'doet' : 'doen'} in geen toets mee: ${ZONDER_TOETS[reden]}.`;
  },
  nietGetoetst: ({ code, totaal, reden, cellen, suggesties = [] }, celnaam) =>
    `${titels[code]} (${celnaam(totaal)}) is niet getoetst, omdat ${NIET_GETOETST[reden]}` +
    `${cellen.length === 0 ? '' : `: ${opsomming(cellen.map(celnaam), 'en')}`}.` +
    gatherSuggesties(suggesties)
      .map(({ eerste, tot }) => ` ${suggestie(eerste, celnaam, tot)}`)
      .join(''),
};
