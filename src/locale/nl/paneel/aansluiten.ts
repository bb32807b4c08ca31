import { decimaal } from '../../../money/decimaal';
import { formatDecimaal } from '../../../money/format';
import { aantal } from './aantal';

/** Step two: what ties and what does not. What is said of a single finding is in bevindingen.ts. */
export const aansluiten = {
  titel: 'Aansluiting',
  leeg: 'Nog niets om aan te sluiten.',
  leegUitleg: 'Laad een document en schrijf het naar de werkmap: dan wordt elk totaal nagerekend.',
  naarLaden: 'Naar Laden',
  geenControles: 'De geladen documenten bevatten geen totalen om na te rekenen.',
  telling: {
    sluit: (n: number): string => aantal(n, 'sluit', 'sluiten'),
    afronding: (n: number): string => `${n} afronding`,
    raakt: (n: number): string => `${n} op de grens`,
    verschil: (n: number): string => aantal(n, 'verschil', 'verschillen'),
  },
  uitlegOordeel: {
    sluit: 'Komt precies uit.',
    afronding: 'Het verschil past binnen wat afronding verklaart.',
    raakt: 'Kan alleen als elk cijfer tot het uiterste is afgerond.',
    verschil: 'Groter dan afronding kan verklaren.',
  },
  slotAlles: (n: number): string => `Alles sluit: ${aantal(n, 'controle', 'controles')}, geen verschil.`,
  slotAfronding: (n: number, grens: number): string =>
    `Geen verschillen. ${aantal(n + grens, 'controle', 'controles')} met alleen afronding` +
    (grens === 0 ? '.' : `, waarvan ${grens} precies op de grens van wat afronding verklaart.`),
  slotSamen: (fouten: number): string =>
    `Elk verschil apart kan afronding zijn, maar samen niet: ${fouten === 1 ? 'er is een fout' : `er zijn ${fouten} plaatsen`} om na te gaan.`,
  slotVerschil: (n: number, fouten: number): string =>
    `${aantal(n, 'verschil', 'verschillen')} om na te gaan` +
    (fouten === 0 || fouten === n ? '.' : `, terug te voeren op ${aantal(fouten, 'fout', 'fouten')}.`) +
    ' De cijfers zelf worden nooit aangepast.',
  storingen: (n: number): string => (n === 1 ? 'Waar zit de fout?' : 'Waar zitten de fouten?'),
  alleStoringen: (n: number): string => `Toon alle ${n} fouten`,
  storingControles: (n: number): string => `blijkt uit ${aantal(n, 'controle', 'controles')}`,
  storingNaar: 'Naar de som',
  storingOpgelost: 'opgelost in de proef',
  storingNieuw: 'ontstaat door de proef',
  storingOnbekend: 'Niet aan één cijfer toe te schrijven',
  nogMogelijk: (n: number): string => aantal(n, 'andere mogelijkheid', 'andere mogelijkheden'),
  sluitend: (n: number, totaal: number): string =>
    n === totaal
      ? n === 1
        ? 'De enige controle sluit'
        : `Alle ${n} controles sluiten`
      : aantal(n, 'controle sluit', 'controles sluiten'),
  bewijs: 'Het bewijs: deze som moet op nul uitkomen.',
  bewijsUitkomst: 'Komt uit op',
  bewijsMarge: 'Afronding verklaart hoogstens',
  balk: 'Verdeling van de oordelen',
  filter: 'Toon',
  alle: (n: number): string => `Alle ${n}`,
  leegFilter: 'Geen controles met dit oordeel.',
  zonderProgramma: 'Zonder programma',
  berekend: 'Berekend',
  gepubliceerd: 'Gepubliceerd',
  verschil: 'Verschil',
  marge: 'Marge door afronding',
  impliciet: 'Totaal van de organisatie dat hieruit volgt',
  tussen: (van: string, tot: string): string => `${van} tot ${tot}`,
  naarCel: (wat: string): string => `Ga naar de cel van ${wat}`,
  bedragen: (eenheid: string): string => `Bedragen ${eenheid}`,
  verdacht: 'Verdacht',
  verdachtEen: 'Eén van deze cijfers is verdacht:',
  verdachtSamen: 'Eén van deze combinaties is verdacht:',
  meerVerdacht: (n: number): string =>
    `${aantal(n, 'andere mogelijkheid wordt', 'andere mogelijkheden worden')} hier niet genoemd.`,
  en: 'en',
  of: 'of',
  misschien: 'misschien',
  bedoeld: 'Bedoeld kan zijn:',
  bereik: (van: string, tot: string): string => `${van} tot en met ${tot}`,
  inPlaatsVan: 'in plaats van',
  bij: 'bij',
  proef: {
    titel: 'Proef',
    probeer: 'Probeer',
    probeerLabel: (wat: string): string => `Probeer ${wat}`,
    nog: (n: number): string => `en nog ${aantal(n, 'cijfer', 'cijfers')}`,
    niets: 'Er is niets gewijzigd.',
    uitkomst: (voor: number, na: number): string =>
      `${aantal(na, 'verschil', 'verschillen')} in deze proef, ${voor} zonder.`,
    stop: 'Stop proef',
    was: (oordeel: string): string => `zonder proef: ${oordeel}`,
    merk: 'proef',
    uitleg: 'Klopt het? Wijzig het cijfer dan zelf in de cel; de opmerking ernaast bewaart wat er gedrukt staat.',
  },
  afronding: {
    titel: 'Hoe zijn de documenten afgerond?',
    keuzes: {
      automatisch: 'Automatisch (naar het dichtstbijzijnde getal)',
      'naar dichtstbij': 'Afgerond naar het dichtstbijzijnde getal',
      afgekapt: 'Afgekapt: de cijfers erachter zijn weggelaten',
    },
    marge: (stappen: string): string =>
      `Elk bedrag mag hooguit ${formatDecimaal(decimaal(stappen), 'nl')} keer de laatst gedrukte eenheid afwijken (blad Bronnen).`,
    voorbehoud: 'Eén fout van een paar eenheden kan er ook zo uitzien. Kies dit alleen als u weet dat het zo is.',
    toepassen: 'Lees als afgekapt',
  },
  nietGetoetst: (n: number): string => `${aantal(n, 'controle', 'controles')} niet uitgevoerd`,
  tegel: (soort: string): string => `Tegel ${soort}`,
  kolom: (kop: string): string => `Kolom ${kop}`,
};
