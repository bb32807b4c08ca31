import { aantal, documenten, rijen, indicatoren } from './aantal';

/** Work under way. */
export const bezig = {
  openen: 'Werkmap lezen …',
  selectie: 'Selectie lezen …',
  ophalen: 'Voorbeeld ophalen …',
  lezen: (naam: string, gedaan: number, totaal: number): string =>
    totaal === 1 ? `${naam} lezen …` : `${naam} lezen (${gedaan + 1} van ${totaal}) …`,
  /** After how far the documents are: how far the one of the moment is. */
  deel: {
    pagina: (nummer: number, totaal: number): string => `Pagina ${nummer} van ${totaal}`,
    blad: (nummer: number, totaal: number): string => `Blad ${nummer} van ${totaal}`,
  },
  /** Documents that came in while something else is going on. */
  wachtend: (n: number): string => `Daarna ${documenten(n)} lezen.`,
  rekenen: {
    controles: 'Narekenen … Er is nog niets geschreven.',
    bladen: 'Bladen voorbereiden … Er is nog niets geschreven.',
  },
  volgen: 'Narekenen na een wijziging in de werkmap …',
  proef: 'Proef narekenen …',
  schrijven: 'Schrijven naar de werkmap …',
  stop: 'Stop',
};

/** What was done last. */
export const melding = {
  geopend: (n: number): string => `Deze werkmap bevat ${documenten(n)}.`,
  gelezen: (n: number, r: number, i: number): string =>
    `Gelezen: ${documenten(n)} met ${rijen(r)} en ${indicatoren(i)}. Nog niet geschreven.`,
  notitiesGelezen: (n: number): string =>
    `Gelezen uit een eerdere werkmap: ${aantal(n, 'toelichting of oorzaak', 'toelichtingen en oorzaken')} als voorbeeld. Nog niet geschreven.`,
  notitiesGeschreven: (n: number): string =>
    `Geschreven uit een eerdere werkmap: ${aantal(n, 'toelichting of oorzaak', 'toelichtingen en oorzaken')} als voorbeeld.`,
  'niets-gelezen': 'Niets gevonden om te schrijven.',
  gestopt: (gelezen: number, gevraagd: number): string => `Gestopt: ${gelezen} van ${documenten(gevraagd)} gelezen.`,
  'al-geladen': (naam: string): string => `${naam} is al geladen.`,
  verwijderd: (naam: string): string => `${naam} uit de lijst verwijderd.`,
  geschreven: (n: number, r: number, i: number): string =>
    `Geschreven: ${documenten(n)} met ${rijen(r)} en ${indicatoren(i)}.`,
  onthouden: (n: number): string =>
    `Uw aanpassingen ${n === 1 ? 'aan een tabel zijn' : `aan ${n} indelingen zijn`} onthouden voor volgende documenten.`,
  eigen: (n: number): string =>
    `${aantal(n, 'cel die u zelf had gewijzigd, is', 'cellen die u zelf had gewijzigd, zijn')} zo gelaten.`,
  vervallen: (n: number): string => `${rijen(n)} met uw tekst bewaard zonder afwijking.`,
  /** With how many afwijkingen must be explained now. */
  instelling: {
    drempel: (n: number): string => `Drempel toegepast: ${aantal(n, 'afwijking', 'afwijkingen')} toe te lichten.`,
    basis: (n: number): string => `Vergelijking gewijzigd: ${aantal(n, 'afwijking', 'afwijkingen')} toe te lichten.`,
    grens: (): string => 'Verantwoordingsgrens in de werkmap bewaard.',
  } satisfies Record<string, (n: number) => string>,
  herberekend: 'Opnieuw nagerekend na een wijziging in de werkmap.',
  proef: (voor: number, na: number): string =>
    `Proef, er is niets gewijzigd: ${aantal(na, 'verschil', 'verschillen')} in plaats van ${voor}.`,
  'niets-geschreven': 'Gestopt. Er is niets geschreven.',
  proefVoorbij: 'De proef is daarmee voorbij.',
  'proef-gestopt': 'Proef gestopt. U ziet weer de cijfers van de werkmap.',
  getoond: 'De cel is geselecteerd in de werkmap.',
  bewaard: {
    toelichting: 'Toelichting in de werkmap bewaard.',
    afronding: 'Afronding in de werkmap bewaard; de oordelen zijn opnieuw berekend.',
    oorzaak: 'Oorzaak in de werkmap bewaard.',
    verwijderd: 'Oorzaak verwijderd.',
    teruggezet: 'Oorzaak teruggezet.',
    bevestigd: 'Bevestigd voor de cijfers van nu.',
    categorie: 'Categorie in de werkmap bewaard.',
    richting: 'Richting in de werkmap bewaard; de oordelen zijn opnieuw berekend.',
    koppeling: 'Keuze in de werkmap bewaard.',
    terzijde: 'Terzijde gelegd, met de reden.',
    teruggehaald: 'Weer bij de bevindingen.',
  },
  rapport: (naam: string, n: number): string => `${naam} gemaakt met ${aantal(n, 'toelichting', 'toelichtingen')}.`,
  gekopieerd: (n: number): string => `${aantal(n, 'toelichting', 'toelichtingen')} gekopieerd.`,
  'zin-gekopieerd': 'Zin gekopieerd, met de berekening.',
  klaar: 'Klaar om te laden.',
};

/** What is not known yet, because computing it was stopped or failed. */
export const onderbroken = {
  openen: 'Deze werkmap is nog niet gelezen. Wat erin staat is ongewijzigd.',
  volgen: 'Na de laatste wijziging in de werkmap is niet nagerekend. De oordelen hieronder zijn van daarvoor.',
  opnieuw: { openen: 'Lees de werkmap', volgen: 'Reken na' },
};

/** What failed, by code. */
export const fout = {
  celbewerking: 'Er wordt nog een cel bewerkt. Druk op Enter om de cel te verlaten en probeer het opnieuw.',
  beveiligd: 'Een blad is beveiligd. Hef de beveiliging op en probeer het opnieuw; er is niets verloren.',
  'sleutel-ontbreekt':
    'In een tabel ontbreekt de kolom Sleutel. Zet die terug en probeer het opnieuw; er is niets geschreven.',
  'te-veel': 'Dit is te veel voor Excel in één keer. Laad minder documenten tegelijk.',
  'andere-werkmap': 'Een andere werkmap is actief. Ga terug naar deze werkmap en probeer het opnieuw.',
  'niet-gevonden':
    'Deze cel is niet te vinden in de werkmap: de regel, de kolom of de tabel is verwijderd of hernoemd.',
  'cel-verborgen':
    'Deze cel staat op een verborgen blad, of in een rij of kolom die verborgen of weggefilterd is. Maak die zichtbaar en klik opnieuw.',
  'geen-selectie':
    'Hier is niets te lezen. Selecteer het gebied met de tabel, of één cel op een blad met cijfers, en probeer het opnieuw.',
  'selectie-te-groot': 'De selectie is te groot. Selecteer alleen de tabel, hoogstens 200.000 cellen.',
  'formules-vervangen':
    'Excel heeft in een kolom met verschillende formules overal dezelfde gezet: de bedragen daar kloppen niet. Zet in Excel ' +
    'onder Opties, Controle, AutoCorrectie-opties, AutoOpmaak tijdens typen het invullen van formules in tabellen voor ' +
    'berekende kolommen uit en schrijf opnieuw; uw eigen tekst blijft staan.',
  'eigen-blad': 'Dit blad is door Sluitend gemaakt. Selecteer cellen op een ander blad.',
  bezet: 'Excel is bezig. Wacht even en probeer het opnieuw.',
  voorbeeld: 'Het voorbeeld kon niet worden opgehaald.',
  lezen: 'Het lezen is onverwacht afgebroken. Er is niets geschreven.',
  'bestand-onbereikbaar': 'Een bestand kon niet worden geopend. Is het verplaatst, of is het een map?',
  kopieren: 'Kopiëren werd niet toegestaan.',
  rapport: 'Het Word-document kon niet worden gemaakt. Kopieer het rapport en plak het in Word.',
  onbekend: 'Er ging iets mis. Wat u had geladen en geschreven is bewaard.',
};

/** What failed, where the sheet is known. */
export const foutOpBlad = {
  beveiligd: (blad: string): string =>
    `Het blad ${blad} is beveiligd. Hef de beveiliging op en probeer het opnieuw; er is niets geschreven.`,
  'sleutel-ontbreekt': (blad: string): string =>
    `Op het blad ${blad} ontbreekt de kolom Sleutel. Zet die terug en probeer het opnieuw; er is niets geschreven.`,
};

/** What failed, where the documents are known. */
export const foutBij = {
  lezen: (namen: string): string =>
    `Het lezen van ${namen} is onverwacht afgebroken. Er is niets van geschreven; wat verder gelezen is, blijft staan.`,
  'bestand-onbereikbaar': (namen: string): string => `Niet te openen: ${namen}. Is het verplaatst, of is het een map?`,
};

/** A part that could not be drawn. */
export const foutDeel = {
  titel: 'Dit deel van het paneel kon niet worden getoond.',
  uitleg: 'Uw werk is bewaard.',
  opnieuw: 'Opnieuw tonen',
  kopieer: 'Details kopiëren',
  gekopieerd: 'Details gekopieerd',
  sluiten: 'Melding sluiten',
};
