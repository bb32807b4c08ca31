import { formatDecimaal } from '../../money/format';
import type { Tekenconventie } from '../../domain/tabel';
import type { Bladtekst } from '../../workbook/bladtekst';
import { bevindingen } from './bevindingen';
import { problemen } from './problemen';

function describeTekens(conventie: Tekenconventie): string {
  const delen = [
    conventie.lasten === null ? null : `lasten ${conventie.lasten}`,
    conventie.baten === null ? null : `baten ${conventie.baten}`,
    conventie.saldo === null ? null : `saldo = ${conventie.saldo.replace('-', ' - ').replace('+', ' + ')}`,
  ];
  return delen.filter((deel) => deel !== null).join(', ');
}

/** The words on the sheets. There is no English twin: the workbook is part of the accounts. */
export const werkblad: Bladtekst = {
  bladen: {
    overzicht: {
      titel: 'Overzicht',
      uitleg:
        'Het oordeel in één blik: formules over de andere bladen. Kolommen met een okergele kop zijn van u; rechts stelt u de drempel in.',
    },
    doelstellingen: {
      titel: 'Doelstellingen',
      uitleg:
        'Elk gelezen bedrag, in de eenheid van het document. Lasten en baten staan positief, saldo is baten min lasten; rechts staat hoe het gedrukt was en waar.',
    },
    indicatoren: {
      titel: 'Indicatoren',
      uitleg: 'Eén regel per indicator en jaar. “Berekend” vergelijkt realisatie en begroting volgens de richting.',
    },
    aansluiting: {
      titel: 'Aansluiting',
      uitleg:
        'Elke controle als formule. De marge is de helft van de laatste gedrukte eenheid, opgeteld over alle bedragen van de som: meer kan afronding niet verklaren.',
    },
    verschillen: {
      titel: 'Verschillen',
      uitleg:
        'Positief is een voordeel (V), negatief een nadeel (N) voor het resultaat. Uw toelichting staat in een eigen kolom en blijft bij elke verwerking staan.',
    },
    bronnen: {
      titel: 'Bronnen',
      uitleg: 'Welke documenten zijn gelezen, en hoe elke kolom is begrepen.',
    },
  },
  grafiekOordelen: 'Controles naar oordeel',
  vervallenRegel: 'Vervallen: deze regel staat niet meer in het document.',
  vervallenToelichting: 'vervallen: deze afwijking bestaat niet meer',
  vervallenControle: 'Vervallen: deze controle bestaat niet meer.',
  probleem: (problem) => problemen.zin(problem),
  gewijzigd: (soort, gedrukt) =>
    gedrukt === '' ? `${soort} ingevuld, niet gedrukt.` : `${soort} gewijzigd, gedrukt: ${gedrukt}.`,
  eenheid: ({ euro, bron }) => (bron === '%' ? '%' : euro === '1' ? '€' : `x € ${formatDecimaal(euro, 'nl')}`),
  tekens: describeTekens,
  pagina: (nummer) => `pagina ${nummer}`,
  regel: (nummer) => `regel ${nummer}`,
  blok: (nummer) => `blok ${nummer}`,
  controle: (bevinding, celnaam) => bevindingen.titel(bevinding, celnaam),
  diagnose: (bevinding, celnaam) => bevindingen.zin(bevinding, celnaam),
  overzicht: {
    documenten: { onderdeel: 'Documenten', uitleg: 'Zie het blad Bronnen.' },
    figuren: {
      onderdeel: 'Bedragen gelezen',
      uitleg: 'Lasten, baten en gepubliceerde saldi op het blad Doelstellingen, aandelen meegeteld.',
    },
    sluit: { onderdeel: 'Controles die sluiten', uitleg: 'Berekend en gepubliceerd zijn gelijk.' },
    afronding: {
      onderdeel: 'Controles met afrondingsverschil',
      uitleg: 'Het verschil is kleiner dan afronding kan veroorzaken.',
    },
    raakt: {
      onderdeel: 'Controles op de grens',
      uitleg: 'Alleen te verklaren als elk bedrag op de uiterste manier is afgerond.',
    },
    verschil: {
      onderdeel: 'Controles met een verschil',
      uitleg: 'Afronding kan dit niet verklaren: hier zit een fout.',
    },
    'niet-te-toetsen': { onderdeel: 'Controles die niet te toetsen zijn', uitleg: 'Een bedrag in de som ontbreekt.' },
    'boven-drempel': { onderdeel: 'Afwijkingen boven de drempel', uitleg: 'Zie het blad Verschillen.' },
    toegelicht: { onderdeel: '- waarvan toegelicht', uitleg: 'Met een tekst in de kolom Toelichting.' },
    'zonder-toelichting': {
      onderdeel: '- waarvan nog niet toegelicht',
      uitleg: 'Zonder tekst in de kolom Toelichting.',
    },
    verouderd: {
      onderdeel: 'Verouderde toelichtingen',
      uitleg: 'De cijfers zijn gewijzigd nadat de toelichting is geschreven.',
    },
  },
  instellingen: {
    'drempel-bedrag': {
      onderdeel: 'Drempel: bedrag in euro',
      uitleg: 'Vanaf dit bedrag moet een afwijking worden toegelicht (financiële verordening). Leeg: geen drempel.',
    },
    'drempel-procent': {
      onderdeel: 'Drempel: % van de basis',
      uitleg: 'Is ook dit gevuld, dan moeten beide zijn bereikt. Leeg: geen drempel.',
    },
  },
};
