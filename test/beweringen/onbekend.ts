/**
 * Statements of the kinds that recognisers are for, in documents of three organisations that do not exist. They were
 * written before the recognisers, and no recogniser was fitted to their wording: what they measure is what an unknown
 * document would give. `X` is in strijd, `S` a matter of wording, `H` holds (exactly or by rounding), `N` cannot be tested.
 */
export type Verwacht = 'X' | 'S' | 'H' | 'N';

/** A piece of a document: furniture and figures as they are, or a paragraph with what it should give and why. */
export type Deel = string | readonly [tekst: string, verwacht: Verwacht, soort: string, uitleg?: string];

const indicator = (naam: string, jaren: string, begroting: string, realisatie: string, gehaald: string): string =>
  `${naam} (Realisatie ${jaren.split(' ').at(-1) ?? ''})\n\nBron: eigen meting\n\nType\t${jaren.replaceAll(' ', '\t')}\nBegroting\t${begroting.replaceAll(' ', '\t')}\n` +
  `Realisatie\t${realisatie.replaceAll(' ', '\t')}\n\nToelichting\n\nDoel gehaald: ${gehaald}`;

const GEMEENTE: readonly Deel[] = [
  'Jaarstukken 2022 gemeente Kastelrode',
  'Programma 3 Zorg en welzijn',
  ['De wachttijd jeugdhulp in dagen is in 2022 gedaald ten opzichte van 2021.', 'X', 'richting', '48 -> 51'],
  'Doelstelling 3.1 Toegankelijke jeugdhulp',
  ['Op de wachtlijst stonden begin januari 212 gezinnen en eind december 168. Dat is 44 minder.', 'H', 'van-naar'],
  ['Het aantal verwijzingen nam toe van 1.940 naar 2.115, een stijging van 175.', 'H', 'van-naar'],
  ['Het aantal huisbezoeken daalde van 860 naar 795, een afname van 75.', 'X', 'van-naar', '65'],
  ['De gemiddelde doorlooptijd is verkort met 20%, van 60 naar 48 dagen.', 'H', 'procent'],
  ['Het aantal spoedzaken steeg van 80 naar 100, een groei van 20%.', 'X', 'procent', '25%'],
  ['Van de 340 afgeronde trajecten zijn er 289 (85%) met goed resultaat gesloten.', 'H', 'deel'],
  ['Van de 340 afgeronde trajecten is 36 procent voortijdig gestopt.', 'N', 'deel'],
  indicator('Wachttijd jeugdhulp in dagen', '2021 2022', '45 42', '48 51', 'Nee'),
  [
    'Het streven van 42 dagen is niet gehaald. De wachttijd liep op van 48 naar 51 dagen door een tekort aan behandelaren.',
    'H',
    'streefwaarde',
  ],
  'Doelstelling 3.2 Langer zelfstandig thuis wonen',
  indicator('Cliënttevredenheid Wmo (rapportcijfer)', '2021 2022', '7,5 7,6', '7,4 7,7', 'Ja'),
  ['Cliënten geven de Wmo een 7,7; dat is lager dan een jaar eerder.', 'X', 'richting', '7,4 -> 7,7'],
  'Doelstelling 3.3 Sterke wijken en buurthuizen',
  indicator('Aantal vrijwilligers in buurthuizen', '2021 2022', '600 650', '588 612', 'Ja'),
  ['Er waren 612 vrijwilligers actief, iets meer dan in 2021.', 'H', 'realisatie'],
  ['De streefwaarde van 650 is daarmee niet bereikt.', 'H', 'streefwaarde'],
  'Doelstelling 3.4 Schuldhulp en bestaanszekerheid',
  indicator('% huishoudens met schuldregeling dat het traject afrondt', '2021 2022', '70% 72%', '69% 74%', 'Ja'),
  ['De doelstelling van 70% is ruim gehaald.', 'X', 'streefwaarde', '72; 70 was die van 2021'],
  ['Het afrondingspercentage steeg van 69% naar 74%, dus met 5 procentpunt.', 'H', 'procent'],
  'Gerealiseerde lasten, baten en saldo',
  'Bedragen x € 1.000',
  'Programma 3 Zorg en welzijn\tBegroting 2022 lasten\tBegroting 2022 baten\tBegroting 2022 saldo\tRekening 2022 lasten\tRekening 2022 baten\tRekening 2022 saldo\n' +
    'Toegankelijke jeugdhulp (3.1)\t24.310\t1.120\t-23.190\t26.847\t1.305\t-25.542\n' +
    'Langer zelfstandig thuis wonen (3.2)\t18.455\t2.010\t-16.445\t17.962\t2.240\t-15.722\n' +
    'Sterke wijken en buurthuizen (3.3)\t4.120\t310\t-3.810\t4.384\t296\t-4.088\n' +
    'Schuldhulp en bestaanszekerheid (3.4)\t9.875\t6.140\t-3.735\t9.411\t6.388\t-3.023\n' +
    'Totaal programma\t56.760\t9.580\t-47.180\t58.604\t10.229\t-48.375',
  'Financiën op hoofdlijnen',
  ['De lasten van toegankelijke jeugdhulp (doelstelling 3.1) kwamen uit op € 26,8 mln.', 'H', 'bedrag'],
  ['Aan langer zelfstandig thuis wonen (doelstelling 3.2) is € 18,9 mln. uitgegeven.', 'X', 'bedrag', '18,0 of 15,7'],
  ['De baten van sterke wijken en buurthuizen (doelstelling 3.3) bedroegen 0,3 mln.', 'H', 'bedrag'],
  ['Schuldhulp en bestaanszekerheid (doelstelling 3.4) kostte per saldo 3,0 mln.', 'H', 'bedrag'],
  ['De totale lasten van het programma bedragen 58,6 mln.', 'H', 'bedrag'],
  ['Het programma sluit met een saldo van € 47,2 mln. negatief.', 'X', 'bedrag', '48,4; 47,2 was begroot'],
  ['Van de lasten binnen doelstelling 3.1 gaat 2,4 mln naar vervoer.', 'N', 'bedrag'],
  ['De lasten van doelstelling 3.2 zijn 0,5 mln lager dan begroot.', 'H', 'afwijking'],
  ['De lasten van doelstelling 3.1 vallen € 1,9 mln hoger uit dan begroot.', 'X', 'afwijking', '2,5'],
  ['De baten van doelstelling 3.3 zijn hoger dan begroot.', 'X', 'richting', '310 -> 296'],
  ['De baten van doelstelling 3.4 liggen 4% boven de raming.', 'H', 'afwijking'],
  ['Een kleine € 300.000 van deze baten komt van het Rijk.', 'N', 'bedrag'],
];

const WATERSCHAP: readonly Deel[] = [
  'Jaarverslag 2020 waterschap De Lage Waarden',
  'Programma 1 Waterveiligheid en zuivering',
  'Doelstelling 1.1 Sterke dijken',
  ['Van de 460 km dijk voldoet 391 km aan de norm (85%).', 'H', 'deel'],
  ['Van de 460 km dijk is 124 km (29%) in beheer bij derden.', 'X', 'deel', '27%'],
  ['Het onderhoudsplan loopt 6 jaar (2020-2025).', 'H', 'periode'],
  ['De vergunning is verleend voor een periode van 8 jaar (2021-2026).', 'X', 'periode', '6'],
  'Doelstelling 1.2 Zuiver afvalwater',
  ['De zuivering haalde 91% stikstof weg. Dat is twee procent meer dan in 2019, toen het 89% was.', 'S', 'procent'],
  ['Er zijn vier gemalen vernieuwd: Oost, West, Zuid en De Wal.', 'H', 'aantal'],
  ['Er zijn vijf pijlers: dijken, zuivering, zoet water en vaarwegen.', 'X', 'aantal', '4'],
  ['(12 + 15 + 18) / 3 = 15 dagen is de gemiddelde doorlooptijd.', 'H', 'formule'],
  ['Gemiddeld scoort het waterschap (7,2 + 6,8 + 7,1) / 3 = 7,2.', 'X', 'formule', '7,0'],
  ['Er zijn 140 meldingen afgehandeld: 86 over wateroverlast en 54 over stank.', 'H', 'som'],
  ['Er kwamen 150 toekenningen en 70 afwijzingen, samen 210 besluiten.', 'X', 'som', '220'],
  ['Vorig jaar waren er 30 incidenten, dit jaar tot en met september 21.', 'N', 'richting'],
  ['Landelijk ligt het streven op 95%.', 'N', 'streefwaarde'],
  indicator('% waterlichamen dat voldoet aan de norm', '2019 2020', '60% 64%', '58% 61%', 'Nee'),
  ['De realisatie van 61% blijft achter bij het streven van 64%, maar ligt hoger dan in 2019.', 'H', 'streefwaarde'],
  ['De ambitie om in 2027 100% te halen blijft staan.', 'N', 'streefwaarde'],
  indicator('Aantal storingen in gemalen', '2019 2020', '40 38', '44 35', 'Ja'),
  ['Het aantal storingen nam toe van 44 naar 35.', 'X', 'van-naar', 'daling'],
  'Doelstelling 1.3 Voldoende zoet water',
  ['In 2020 voldeed 62% van de waterlichamen aan de norm.', 'X', 'realisatie', '61%'],
  'Lasten per doelstelling',
  'Bedragen x € 1.000',
  'Programma 1 Waterveiligheid en zuivering\tRekening 2019 lasten\tBegroting 2020 lasten\tRekening 2020 lasten\n' +
    'Sterke dijken (1.1)\t31.240\t33.500\t32.870\n' +
    'Zuiver afvalwater (1.2)\t48.116\t49.300\t50.425\n' +
    'Voldoende zoet water (1.3)\t12.905\t12.100\t11.684\n' +
    'Totaal programma\t92.261\t94.900\t94.979',
  'Toelichting op de lasten',
  ['De lasten van sterke dijken (doelstelling 1.1) stegen van 31,2 mln in 2019 naar 32,9 mln in 2020.', 'H', 'bedrag'],
  [
    'De lasten van zuiver afvalwater (doelstelling 1.2) daalden ten opzichte van 2019.',
    'X',
    'richting',
    '48,1 -> 50,4',
  ],
  ['De lasten van doelstelling 1.3 zijn ten opzichte van 2019 met 1,2 mln gedaald.', 'H', 'afwijking'],
  ['Er is ruim 95 mln. uitgegeven aan het hele programma.', 'S', 'bedrag', 'net geen 95,0'],
  ['Bijna 33 mln ging naar sterke dijken (doelstelling 1.1).', 'H', 'bedrag'],
];

const STAD: readonly Deel[] = [
  'Jaarstukken 2023 gemeente Oudewaal',
  'Programma 5 Ruimte en bereikbaarheid',
  'Doelstelling 5.1 Goed onderhouden wegen en paden',
  ['We werken langs vijf lijnen:\n\n- Wegen.\n- Paden.\n- Bruggen.\n- Pleinen.', 'X', 'aantal', '4'],
  [
    'De volgende drie maatregelen zijn uitgevoerd:\n\n- Nieuw asfalt.\n- Andere tegels.\n- Bredere stoepen.',
    'H',
    'aantal',
  ],
  ['Ongeveer een derde van de 90 meldingen betrof losse tegels, de rest ging over verlichting.', 'N', 'deel'],
  ['Op 12 mei 2023 is de nieuwe fietsbrug geopend; 3.000 mensen kwamen kijken.', 'N', 'bedrag'],
  ['De wachtlijst liep terug van 2023 aanvragen naar 1.870.', 'N', 'van-naar'],
  'Doelstelling 5.2 Veilig fietsen en lopen',
  ['Het aantal fietsdiefstallen steeg met 12%, van 410 naar 443.', 'X', 'procent', '8%'],
  ['Een op de drie fietspaden is vernieuwd.', 'N', 'deel'],
  [
    'Het aantal deelnemers aan de verkeersles is toegenomen van 1.250 in 2022 naar 1.190 in 2023.',
    'X',
    'van-naar',
    'daling',
  ],
  ['In 2022 namen ruim 3.000 mensen deel, in 2023 waren dat er bijna 2.900.', 'N', 'richting'],
  indicator('Aantal verkeersslachtoffers', '2022 2023', '60 55', '63 58', 'Nee'),
  ['Het aantal slachtoffers nam licht af. Het doel van 55 is net niet gehaald.', 'H', 'streefwaarde'],
  'Doelstelling 5.3 Betaalbaar parkeren',
  ['Het aantal laadpalen groeide met 35%, van 240 naar 324.', 'H', 'procent'],
  ['Het aantal parkeervergunningen daalde van 5.400 naar 5.130 (5%).', 'H', 'procent'],
  ['De bijdrage per bewoner is verlaagd van € 12,50 naar € 11,00 per jaar.', 'H', 'van-naar'],
  ['De bijdrage per bezoeker is verhoogd van € 12,50 naar € 11,00 per jaar.', 'X', 'van-naar', 'daling'],
  indicator('Tevredenheid over parkeren in %', '2022 2023', '65% 68%', '66% 66%', 'Nee'),
  ['De tevredenheid bleef gelijk op 66%.', 'H', 'realisatie'],
  'Doelstelling 5.4 Groene openbare ruimte',
  ['Het aandeel zwerfafvalvrije straten steeg met 6%, van 70% naar 76%.', 'S', 'procent', 'procentpunt'],
  ['Het aandeel groene daken steeg met 4 procentpunt van 11% naar 14%.', 'X', 'procent', '3'],
  ['De drie speerpunten (doorstroming, veiligheid en groen) zijn uitgewerkt.', 'H', 'aantal'],
  ['Er zijn 56 bomen geplant, waarvan 61 in de binnenstad.', 'X', 'deel', 'meer dan het geheel'],
  ['Er zijn 74 struiken geplant, waarvan 21 in de binnenstad.', 'H', 'deel'],
  indicator('Oordeel van bewoners over groen (rapportcijfer)', '2022 2023', '7,0 7,0', '6,9 7,1', 'Nee'),
  ['Met een 7,1 is het streefcijfer van 7,0 niet gehaald.', 'X', 'doel', '7,1 is meer dan 7,0'],
  ['Het rapportcijfer is met 7,1 het laagste van de afgelopen jaren.', 'X', 'uiterste', '6,9 in 2022'],
  'Gerealiseerde baten en lasten',
  'Bedragen x € 1.000',
  'Programma 5 Ruimte en bereikbaarheid\tbaten\tlasten\tRekening 2023\n' +
    'Goed onderhouden wegen en paden (5.1)\t1.204\t-14.371\t-13.167\n' +
    'Veilig fietsen en lopen (5.2)\t655\t-3.918\t-3.263\n' +
    'Betaalbaar parkeren (5.3)\t8.790\t-6.112\t2.678\n' +
    'Groene openbare ruimte (5.4)\t0\t-7.446\t-7.446\n' +
    'TOTAAL PROGRAMMA\t10.649\t-31.847\t-21.198',
  'Financiën op hoofdlijnen',
  [
    'De bestedingen voor goed onderhouden wegen en paden (doelstelling 5.1) bedroegen 13,2 mln.',
    'H',
    'bedrag',
    'saldo',
  ],
  ['Aan veilig fietsen en lopen (doelstelling 5.2) werd 3,6 mln. besteed.', 'X', 'bedrag', '3,9 of 3,3'],
  ['Betaalbaar parkeren (doelstelling 5.3) leverde per saldo 2,7 mln. op.', 'H', 'bedrag'],
  ['De groene openbare ruimte (doelstelling 5.4) kostte 7,4 mln.', 'H', 'bedrag'],
  ['In totaal is in dit programma 31,8 mln. besteed.', 'H', 'bedrag'],
  ['De parkeeropbrengsten (doelstelling 5.3) stegen naar 8,8 mln.', 'H', 'bedrag'],
  ['De provincie betaalde 50% van de fietsstraat, een bijdrage van € 655.000.', 'N', 'bedrag'],
  ['Zoals in 2022 gemeld bedroeg het budget 4,1 mln. voor de N201.', 'N', 'bedrag'],
];

/** The documents, by name. */
export const ONBEKEND: Readonly<Record<string, readonly Deel[]>> = {
  'jaarstukken-kastelrode-2022.txt': GEMEENTE,
  'jaarverslag-lage-waarden-2020.txt': WATERSCHAP,
  'jaarstukken-oudewaal-2023.txt': STAD,
};

/** A document as one text. */
export function toTekst(delen: readonly Deel[]): string {
  return delen.map((deel) => (typeof deel === 'string' ? deel : deel[0])).join('\n\n');
}
