import { aantal, rijen } from './aantal';

/** Step three: variances and notes. */
export const verklaren = {
  titel: 'Afwijkingen',
  leeg: 'Nog geen afwijkingen.',
  leegUitleg:
    'Schrijf documenten met twee reeksen of twee jaren naar de werkmap, of vul op het blad Doelstellingen een begroting in.',
  drempel: 'Toelichten vanaf',
  bedrag: 'Bedrag (€)',
  procent: 'Percentage',
  drempelUitleg: 'Zijn beide ingevuld, dan gelden ze allebei.',
  geenGetal: 'Vul een getal in, of laat het leeg.',
  toepassen: 'Toepassen',
  boven: (n: number, zonder: number): string =>
    zonder === 0
      ? `${aantal(n, 'afwijking', 'afwijkingen')} boven de drempel, alle toegelicht.`
      : `${aantal(n, 'afwijking', 'afwijkingen')} boven de drempel, ${zonder} nog toe te lichten.`,
  geenBoven: 'Geen afwijkingen boven de drempel.',
  onder: (n: number): string => `${aantal(n, 'kleinere afwijking', 'kleinere afwijkingen')} onder de drempel.`,
  vergelijking: (vergeleken: string, basis: string): string => `${vergeleken} tegenover ${basis}`,
  voordeel: 'voordeel',
  nadeel: 'nadeel',
  concept: 'Concept',
  toelichting: 'Uw toelichting',
  geenToelichting: 'Nog geen toelichting.',
  naarToelichting: 'Ga naar toelichting',
  schrijfToelichting: 'Schrijf toelichting',
  toelichtingOp: (naam: string, soort: string): string => `${soort} van ${naam}`,
  verouderd: 'Verouderd: de cijfers zijn veranderd sinds dit is geschreven.',
  verouderdVan: (oud: string, nieuw: string): string =>
    `Verouderd: geschreven voor ${oud}, de afwijking is nu ${nieuw}.`,
  vervallen: 'Toelichtingen zonder afwijking',
  vervallenUitleg:
    'De afwijking waarvoor dit is geschreven is er niet meer, of wordt nu met een andere reeks vergeleken. De tekst blijft bewaard.',
  nietVergeleken: (n: number): string => `${rijen(n)} niet vergeleken`,
  redenNietVergeleken: {
    'geen-tegenhanger': 'komt maar in één reeks voor',
    dubbelzinnig: 'komt meer dan eens voor met andere cijfers',
    'lege-begroting': 'heeft niet voor elke soort een begroting na wijziging: die cel is leeg',
  },
  status: (status: string): string => `Status: ${status}`,
  instellingen: 'Basis en programma’s',
  programmas: 'Programma’s en het geheel',
  eigenProgramma: 'Andere drempel voor programma’s',
  basis: 'Vergelijk met',
  bases: {
    'na wijziging': 'begroting na wijziging',
    primitief: 'primitieve begroting',
    'vorig jaar': 'rekening vorig jaar',
  },
  basisUitleg: 'Heeft een onderdeel deze reeks niet, dan is de volgende genomen; dat staat bij het onderdeel.',

  dekking: (procent: number, verklaard: string, totaal: string): string =>
    `${procent}% verklaard: ${verklaard} van ${totaal}`,
  geheelVerklaard: 'geheel verklaard',
  nogOver: (bedrag: string): string => `nog ${bedrag}`,
  teVeel: (bedrag: string): string => `${bedrag} te veel verklaard`,
  filter: 'Toon',
  filters: {
    alle: (n: number): string => `Alle ${n}`,
    open: (n: number): string => `${n} open`,
    concept: (n: number): string => `${n} concept`,
    'ter beoordeling': (n: number): string => `${n} ter beoordeling`,
    akkoord: (n: number): string => `${n} akkoord`,
    verouderd: (n: number): string => `${n} verouderd`,
  },
  programma: 'Programma',
  alleProgrammas: 'Alle programma’s',
  nietsInFilter: 'Geen afwijkingen met deze keuze.',
  meer: (n: number): string => `Toon ${n} meer`,
  nietBewaard: 'niet bewaard',
  verouderdMerk: 'verouderd',
  onderDrempel: 'onder de drempel',

  gebruikConcept: 'Begin met concept',
  uwTekst: 'Uw toelichting',
  uwStatus: 'Status',
  geenStatus: 'geen',
  door: 'Door',
  datum: 'Datum',
  bewaar: 'Bewaar',
  bewaren: 'Nog niet bewaard.',
  weg: 'Verwerp',
  sneltoets: 'Bewaren kan ook met Ctrl+Enter.',
  mislukt: 'Niet bewaard; uw tekst staat nog in het veld.',
  ingehaald: (tekst: string): string => `In de werkmap staat nu: “${tekst}”. Bewaren vervangt dat.`,
  ingehaaldLeeg: 'In de werkmap is dit leeggemaakt. Bewaren zet het terug.',
  neemWerkmap: 'Neem de werkmap over',
  bevestig: 'Klopt nog: bevestig',
  naarBlad: 'Ga naar de cel',

  oorzaken: 'Oorzaken',
  geenOorzaken: 'Nog geen oorzaken.',
  nieuweOorzaak: 'Oorzaak toevoegen',
  oorzaak: 'Oorzaak',
  bedragOorzaak: 'Bedrag (€)',
  richting: 'V of N',
  richtingen: { V: 'voordeel', N: 'nadeel' },
  aard: 'I of S',
  aarden: { I: 'incidenteel', S: 'structureel', '': 'niet gekozen' },
  categorie: 'Categorie',
  geenCategorie: 'geen',
  bron: 'Bron',
  wijzig: 'Wijzig',
  verwijder: 'Verwijder',
  verwijderd: (tekst: string): string => `Verwijderd: ${tekst}`,
  ongedaan: 'Ongedaan maken',
  rest: 'Onverklaard',
  restNa: (bedrag: string): string => `Na bewaren onverklaard: ${bedrag}`,
  zonderTekst: 'zonder omschrijving',
  zonderBedrag: 'zonder bedrag',
  teltNiet: 'telt niet mee',
  invoerfout: {
    'geen-getal': 'Vul een bedrag in, zoals 1.250.000 of 1,2 mln.',
    dubbelzinnig: 'Dit bedrag is op twee manieren te lezen. Schrijf het zonder punten.',
    teken: 'Kies voordeel of nadeel; een minteken past niet bij een voordeel.',
  },
  bezwaar: {
    'geen-getal': 'Het bedrag op het blad is geen getal.',
    'teken-tegen-letter': 'Een negatief bedrag met de letter V: een van beide klopt niet.',
    'zonder-letter': 'Zonder V of N is niet duidelijk of dit een voordeel of een nadeel is.',
    'letter-onbekend': 'Er staat iets anders dan V of N.',
    'aard-onbekend': 'Er staat iets anders dan I of S.',
    'afwijking-onbekend': 'De afwijking waar dit bij hoort is niet bekend.',
    'tekst-noemt-ander-bedrag': 'De tekst noemt een ander bedrag.',
  },

  kandidaten: (n: number): string => (n === 1 ? 'In de documenten: 1 passage' : `In de documenten: ${n} passages`),
  neemOver: 'Neem over',
  overgenomen: 'overgenomen',
  redenen: {
    doelstelling: 'over dit onderdeel',
    programma: 'over dit programma',
    oorzaakwoord: 'noemt een oorzaak',
    bedrag: 'noemt een bedrag van deze omvang',
  },
  vorigJaar: (jaar: number | null, werkmap: string | null): string =>
    `Toelichting${jaar === null ? ' van eerder' : ` van ${jaar}`}${werkmap === null ? '' : ` (${werkmap})`}`,
  gebruikVorige: 'Begin hiermee',
  los: 'Tekst die niet is bewaard',
  losUitleg: 'De afwijking waarbij u dit typte is er niet meer. Kopieer de tekst of gooi hem weg.',
  kopieer: 'Kopieer',
  gooiWeg: 'Gooi weg',
  vervallenOorzaak: (onderwerp: string): string => `Oorzaak bij ${onderwerp}`,
  tegenspraak: (gedrukt: string, berekend: string): string =>
    `Het document vermeldt “${gedrukt}”; de cijfers geven ${berekend}.`,

  rechtmatigheid: 'Begrotingsrechtmatigheid',
  overschreden: (n: number, bedrag: string, volledig: boolean): string =>
    n === 0
      ? volledig
        ? 'Geen programma heeft meer lasten dan begroot.'
        : 'Geen van de getoetste programma’s heeft meer lasten dan begroot.'
      : n === 1
        ? `Eén programma heeft ${bedrag} meer lasten dan begroot.`
        : `${aantal(n, 'programma heeft', 'programma’s hebben')} samen ${bedrag} meer lasten dan begroot.`,
  nietGecompenseerd: (bedrag: string): string => `Niet gedekt door meer baten: ${bedrag}.`,
  overschrijding: 'Overschrijding',
  gedekt: 'Gedekt door meer baten (voorstel)',
  grens: 'Verantwoordingsgrens (%)',
  grensFout: 'Vul een percentage van 0 tot en met 3 in, of laat het leeg.',
  grensIs: (bedrag: string): string => `De grens is ${bedrag}.`,
  onvolledig: 'Er is geen totaal van de lasten gelezen waarmee dit sluit: mogelijk ontbreken er programma’s.',
  nietGetoetst: (namen: readonly string[]): string =>
    `Niet getoetst, want de lasten staan er niet eenduidig in begroting en rekening: ${namen.join('; ')}.`,
  kiesCategorie: 'Kies een categorie',
};
