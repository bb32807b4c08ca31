import { formatDecimaal } from '../../money/format';
import type { Tekenconventie } from '../../domain/tabel';
import type { Bladtekst } from '../../workbook/bladtekst';
import { CELWOORDEN } from '../celnaam';
import { bevindingen } from './bevindingen';
import { beweringen } from './beweringen';
import { describeBezwaar } from './bezwaren';
import { indicatoren } from './indicatoren';
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
      uitleg:
        'Eén regel per indicator en jaar. “Berekend” vergelijkt realisatie en begroting volgens de richting; klopt die niet, kies dan “Uw richting”. Lijkt een naam op een andere, zeg dan akkoord of apart.',
    },
    trend: {
      titel: 'Trend',
      uitleg:
        'Kies links een indicator: de grafiek toont doel en realisatie van de laatste zes jaren. Rechts staan alle indicatoren over alle jaren; een lege cel is een jaar zonder cijfer.',
    },
    aansluiting: {
      titel: 'Aansluiting',
      uitleg:
        'Elke controle als formule. De marge is de helft van de laatst gedrukte eenheid, opgeteld over alle bedragen van de som: meer kan afronding niet verklaren. Kiest u op Bronnen een andere afronding of marge, dan volgen marge en oordeel meteen; de diagnose volgt bij de volgende verwerking.',
    },
    verschillen: {
      titel: 'Verschillen',
      uitleg:
        'Positief is een voordeel (V), negatief een nadeel (N) voor het resultaat. Een percentage ontbreekt waar de basis nul is of het teken omslaat. Uw toelichting staat in een eigen kolom en blijft bij elke verwerking staan.',
    },
    verklaringen: {
      titel: 'Verklaringen',
      uitleg:
        'Oorzaken van afwijkingen: één regel per oorzaak, in de okergele kolommen. Bedrag zonder teken met V of N ernaast; een minbedrag zonder letter is een nadeel. Typ gerust een regel eronder: noem de code of doelstelling en de soort.',
    },
    totalen: {
      titel: 'Totalen',
      uitleg:
        'Per programma en soort: wat boven de drempel uitkomt en de overige afwijkingen vormen samen het totaal. “Zonder regel” is wat de regels samen niet verklaren (afronding of een ontbrekende regel).',
    },
    rechtmatigheid: {
      titel: 'Begrotingsrechtmatigheid',
      uitleg:
        'Lasten per programma tegen de begroting na wijziging. Min is een overschrijding; kies daarbij een categorie. De compensatie door hogere baten is een voorstel.',
    },
    tekstcontrole: {
      titel: 'Tekstcontrole',
      uitleg:
        'Zinnen uit de documenten en uit uw toelichtingen die met cijfers te toetsen zijn. Het cijfer is een verwijzing; “verouderd” betekent dat het na de toets is gewijzigd. Klopt een melding niet, zet dan bij Terzijde waarom: dat blijft staan.',
    },
    passages: {
      titel: 'Passages',
      uitleg:
        'Alinea’s uit de documenten die over bedragen of oorzaken gaan, verklaringen die de documenten zelf geven, en wat er in een eerdere werkmap is toegelicht.',
    },
    bronnen: {
      titel: 'Bronnen',
      uitleg:
        'Welke documenten zijn gelezen, en hoe elke kolom is begrepen. Afronding en marge kiest u per document in de okergele kolommen; de ruimte per bedrag, in de laatst gedrukte eenheid, volgt daaruit.',
    },
  },
  indicator: {
    ...indicatoren,
    nietTeZeggen: indicatoren.vergelijk['niet te zeggen'],
    notitieVerouderd: 'notitie verouderd: de cijfers zijn veranderd',
    doelkop: (jaar) => `Doel ${jaar}`,
    realisatiekop: (jaar) => `Realisatie ${jaar}`,
    grafiek: 'Doel en realisatie van de gekozen indicator',
    keuze: 'Kies links een andere indicator.',
  },
  bewering: beweringen,
  uwToelichting: 'uw toelichting',
  grafiekOordelen: 'Controles naar oordeel',
  vervallenRegel: 'Vervallen: deze regel staat niet meer in het document.',
  kopieRegel: 'Kopie van een andere regel: telt nergens mee.',
  momentGetypt: 'Reeks en jaar volgen uit de kolom (blad Bronnen): wat hier is getypt telt niet mee.',
  vervallenToelichting: 'vervallen: deze afwijking bestaat niet meer',
  vervallenControle: 'Vervallen: deze controle bestaat niet meer.',
  probleem: (problem) => problemen.zin(problem),
  bezwaar: describeBezwaar,
  gewijzigd: (soort, gedrukt) =>
    gedrukt === '' ? `${soort} ingevuld, niet gedrukt.` : `${soort} gewijzigd, gedrukt: ${gedrukt}.`,
  eenheid: ({ euro, bron }) => (bron === '%' ? '%' : euro === '1' ? '€' : `x € ${formatDecimaal(euro, 'nl')}`),
  tekens: describeTekens,
  pagina: (nummer) => `pagina ${nummer}`,
  regel: (nummer) => `regel ${nummer}`,
  blok: (nummer) => `blok ${nummer}`,
  celwoorden: CELWOORDEN.nl,
  nietGetoetst: (niet, celnaam) => bevindingen.nietGetoetst(niet, celnaam),
  zonderToets: (zonder, naam) => bevindingen.zonderToets(zonder, naam),
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
    'niet-te-toetsen': {
      onderdeel: 'Controles die niet te toetsen zijn',
      uitleg: 'Een bedrag in de som ontbreekt, of een regel ervan staat er dubbel.',
    },
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
    'te-verklaren': {
      onderdeel: 'Te verklaren in euro',
      uitleg: 'Afwijkingen boven de drempel, zonder teken opgeteld: lasten, baten, saldi en totalen elk voor zich.',
    },
    onverklaard: {
      onderdeel: '- waarvan onverklaard',
      uitleg: 'Wat de oorzaken op het blad Verklaringen daarvan niet dekken.',
    },
    dekking: {
      onderdeel: 'Dekking in %',
      uitleg: 'Het verklaarde deel, in hele procenten; 100 pas als niets onverklaard is.',
    },
  },
  geheel: 'Geheel',
  grens: {
    'totale-lasten': 'Lasten van de rekening met toevoegingen aan reserves',
    percentage: 'Verantwoordingsgrens in % (instelling op Overzicht)',
    grens: 'Verantwoordingsgrens',
    overschrijding: 'Overschrijdingen van programma’s samen',
    compensatie: 'Daarvan te compenseren met hogere baten (voorstel)',
    'niet-gecompenseerd': 'Niet gecompenseerd',
    oordeel: 'Oordeel',
    'niet-getoetst': 'Niet getoetst: lasten zonder eenduidige begroting en rekening',
  },
  grensoordeel: {
    geen: 'stel het percentage in',
    boven: 'boven de grens: op te nemen in de rechtmatigheidsverantwoording',
    onder: 'op of onder de grens',
  },
  waterval: {
    titel: 'Van begroot naar gerealiseerd resultaat',
    begroot: 'Begroot',
    gerealiseerd: 'Gerealiseerd',
    overig: 'Overige programma’s en afronding',
    reserves: 'Mutaties in reserves',
    toevoeging: 'Toevoegingen aan reserves',
    onttrekking: 'Onttrekkingen aan reserves',
    zonderNaam: 'Zonder programma',
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
    'drempel-programma-bedrag': {
      onderdeel: 'Drempel programma: bedrag in euro',
      uitleg: 'Voor programma’s en het geheel. Zijn bedrag en % leeg, dan geldt de drempel hierboven.',
    },
    'drempel-programma-procent': {
      onderdeel: 'Drempel programma: % van de basis',
      uitleg: 'Is ook dit gevuld, dan moeten beide zijn bereikt.',
    },
    basis: {
      onderdeel: 'Vergelijken met',
      uitleg: 'na wijziging, primitief of vorig jaar. Ontbreekt die reeks bij een regel, dan geldt de eerstvolgende.',
    },
    verantwoordingsgrens: {
      onderdeel: 'Verantwoordingsgrens in %',
      uitleg: 'Van 0 tot en met 3% van de totale lasten met toevoegingen aan reserves; de raad stelt die vast.',
    },
  },
};
