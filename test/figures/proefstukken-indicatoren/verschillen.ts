import type { Proefstuk } from './model';

const cellen = (rijen: readonly (readonly string[])[]): string =>
  rijen
    .flat()
    .flatMap((cel) => [cel, ''])
    .join('\n');

/** Differences explained in lists: letters, signs, words, headings. Amounts, bodies and words are made up. */
export const VERSCHILSTUKKEN: readonly Proefstuk[] = [
  {
    naam: 'V/N-kolom, totaal bovenaan, cel per regel',
    tekst: `Jaarrekening 2022

Programma 4 Economie

Analyse van de afwijkingen (x € 1.000)

${cellen([
  ['Nr.', 'Omschrijving', 'Bedrag', 'V/N'],
  ['Totaal lasten', '487', 'V'],
  ['1', 'Herstructurering bedrijventerrein schuift door', '312', 'V'],
  ['2', 'Minder beroep op het starterskrediet', '205', 'V'],
  ['3', 'Extra inhuur voor vergunningen', '58', 'N'],
  ['4', 'Overige kleine verschillen', '28', 'V'],
])}`,
    verschillen: [
      { tekst: 'Totaal lasten', effect: '487000', totaal: true },
      { tekst: 'Herstructurering bedrijventerrein', effect: '312000' },
      { tekst: 'Minder beroep', effect: '205000' },
      { tekst: 'Extra inhuur', effect: '-58000' },
      { tekst: 'Overige kleine', effect: '28000' },
    ],
  },
  {
    naam: 'V/N en teken beide, kolom Dekking met verwijzingen, tab',
    tekst: [
      'Jaarstukken 2021 provincie Westgouw',
      '',
      'Programma 3 Mobiliteit - toelichting verschillen lasten (bedragen x € 1.000)',
      '',
      '#\tSpecificatie\tBedrag\tV/N\tDekking/UI',
      '1\tVaarwegonderhoud uitgesteld\t2.114\tV\tReserve vaarwegen',
      '2\tSubsidies fietssnelwegen later verleend\t1.780\tv\tBaten (3)',
      '3\tHogere energielasten bruggen\t-416\tN\t',
      '4\tAfwikkeling aanbesteding busvervoer\t905\tV\tUI',
      '5\tSchadeherstel tunnel\t-1.032\tN\tBaten (1)',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Vaarwegonderhoud', effect: '2114000' },
      { tekst: 'Subsidies fietssnelwegen', effect: '1780000' },
      { tekst: 'Hogere energielasten', effect: '-416000' },
      { tekst: 'Afwikkeling aanbesteding', effect: '905000' },
      { tekst: 'Schadeherstel', effect: '-1032000' },
    ],
  },
  {
    naam: 'zonder teken, V/N en I/S, pijp',
    tekst: `Jaarverslag 2023

## Programma 2 Zorg

Bedragen x € 1.000

| Toelichting op de verschillen | L/B | Bedrag | V/N | I/S |
|---|---|---|---|---|
| Lagere instroom huishoudelijke hulp | L | 384 | V | S |
| Prijsstijging individuele begeleiding | L | 529 | N | S |
| Afrekening regiotaxi over oude jaren | B | 77 | V | I |
| Eigen bijdragen vallen tegen | B | 41 | N | I |
`,
    verschillen: [
      { tekst: 'Lagere instroom', effect: '384000', is: 'S' },
      { tekst: 'Prijsstijging', effect: '-529000', is: 'S' },
      { tekst: 'Afrekening regiotaxi', effect: '77000', is: 'I' },
      { tekst: 'Eigen bijdragen', effect: '-41000', is: 'I' },
    ],
  },
  {
    naam: 'alleen teken met uitleg, i/s voor het bedrag, een rij per regel',
    tekst: `Jaarrekening 2023

Belangrijkste verschillen ten opzichte van de begroting (x € 1.000)
+ = voordeel / - = nadeel; i = incidenteel, s = structureel

i/s Bedrag
Pr. 03 Afvalstoffenheffing i 612
Pr. 03 Rioolbeheer s -145
Pr. 05 Verkoop snippergroen i 88
Alg. dek. Algemene uitkering i 1.904
Totaal 2.459
`,
    verschillen: [
      { tekst: 'Pr. 03 Afvalstoffenheffing', effect: '612000', is: 'I' },
      { tekst: 'Pr. 03 Rioolbeheer', effect: '-145000', is: 'S' },
      { tekst: 'Pr. 05 Verkoop snippergroen', effect: '88000', is: 'I' },
      { tekst: 'Alg. dek. Algemene uitkering', effect: '1904000', is: 'I' },
      { tekst: 'Totaal', effect: '2459000', totaal: true },
    ],
  },
  {
    naam: 'woord Nadeel of Voordeel aan het eind van een punt',
    tekst: `Jaarverslag 2021

Programma Sport - Wat kostte het?

De belangrijkste verschillen zijn:

- De zwembaden waren een deel van het jaar gesloten, waardoor de entreegelden achterbleven. Nadeel € 418.000
- Het Rijk heeft de ijsbanen en zwembaden voor een deel gecompenseerd. Voordeel € 236.500
- De kapitaallasten van de sporthal drukken pas volgend jaar op de exploitatie. Voordeel € 94.000
- Kleine verschillen op sportvelden. Nadeel € 7.250
`,
    verschillen: [
      { tekst: 'De zwembaden waren', effect: '-418000' },
      { tekst: 'Het Rijk heeft', effect: '236500' },
      { tekst: 'De kapitaallasten', effect: '94000' },
      { tekst: 'Kleine verschillen', effect: '-7250' },
    ],
  },
  {
    naam: 'Meevallers en Tegenvallers, delen tellen niet op',
    tekst: `Bestuursrapportage 2022

Programma 1 Bestuur

Meevallers:
- Lagere kosten accountant k€ 35
- Vacatureruimte griffie k€ 48
- Minder wachtgeld oud-bestuurders k€ 112
Totaal meevallers k€ 205

Tegenvallers:
- Juridische bijstand k€ 61
- Hogere premie verzekeringen k€ 17
Totaal tegenvallers k€ 78
`,
    verschillen: [
      { tekst: 'Lagere kosten accountant', effect: '35000' },
      { tekst: 'Vacatureruimte griffie', effect: '48000' },
      { tekst: 'Minder wachtgeld', effect: '112000' },
      { tekst: 'Totaal meevallers', effect: '205000', totaal: true },
      { tekst: 'Juridische bijstand', effect: '-61000' },
      { tekst: 'Hogere premie', effect: '-17000' },
      { tekst: 'Totaal tegenvallers', effect: '-78000', totaal: true },
    ],
  },
  {
    naam: 'code van het doel voor elke regel, V/N, tab',
    tekst: [
      'Jaarstukken 2020',
      '',
      'Thema Water - verklaring van de verschillen, bedragen x € 1.000',
      '',
      'OD\tOmschrijving\tBedrag\tV/N',
      '2.1.1\tBaggeren havenkom goedkoper aanbesteed\t146\tV',
      '2.1.2\tMonitoring grondwater\t23\tN',
      '2.1.3\tBijdrage Rijk dijkversterking ontvangen\t1.310\tV',
      '2.2.1\tLeges watervergunningen\t0\tN',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Baggeren havenkom', effect: '146000' },
      { tekst: 'Monitoring grondwater', effect: '-23000' },
      { tekst: 'Bijdrage Rijk', effect: '1310000' },
      { tekst: 'Leges watervergunningen', effect: '0' },
    ],
  },
  {
    naam: 'bewoording spreekt het teken tegen',
    tekst: `Jaarrekening 2022

Programma Onderwijs

Toelichting op de afwijkingen in euro's (-/- = nadeel)

Omschrijving\tBedrag
Leerlingenvervoer: minder ritten\t52.000
Onderhoud schoolgebouwen duurder\t-118.000
Diverse budgetten per saldo voordelig\t-6.400
Totaal\t-72.400
`,
    verschillen: [
      { tekst: 'Leerlingenvervoer', effect: '52000' },
      { tekst: 'Onderhoud schoolgebouwen', effect: '-118000' },
      { tekst: 'Diverse budgetten per saldo voordelig', effect: '-6400', twijfel: true },
      { tekst: 'Totaal', effect: '-72400', totaal: true },
    ],
  },
];
