import type { Proefstuk } from './model';

/** More indicators: mixed notations, unknown values, contradictions, bullets, levels of headers. */
export const INDICATORSTUKKEN_MEER: readonly Proefstuk[] = [
  {
    naam: 'komma en punt door elkaar',
    tekst: [
      'Begroting 2021 gemeente Oudezand',
      '',
      '| Indicator | Eenheid | Bron | Meetjaar | Oudezand | Zeeland |',
      '|---|---|---|---|---|---|',
      '| Banen | Aantal per 1.000 inwoners 15-64 jaar | LISA | 2019 | 612.5 | 730,4 |',
      '| Jongeren met jeugdhulp | % van alle jongeren tot 18 jaar | CBS | 2019 | 11,2 | 10.9 |',
      '| Demografische druk | % | CBS | 2020 | 88.75 | 82.1 |',
      '| WOZ-waarde woningen | Duizend euro | CBS | 2019 | 214 | 216 |',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Banen',
        eenheid: 'Aantal per 1.000 inwoners 15-64 jaar',
        gemeten: { 2019: '612.5=612.5' },
        overig: ['730,4'],
        richting: 'hoger',
      },
      { naam: 'Jongeren met jeugdhulp', gemeten: { 2019: '11,2=11.2' }, overig: ['10.9'] },
      { naam: 'Demografische druk', eenheid: '%', gemeten: { 2020: '88.75=88.75' }, overig: ['82.1'] },
      { naam: 'WOZ-waarde woningen', eenheid: 'Duizend euro', gemeten: { 2019: '214=214' }, overig: ['216'] },
    ],
  },
  {
    naam: 'beschrijving spreekt eenheid tegen',
    tekst: `Jaarstukken 2022

Indicatoren programma Jeugd

| Indicator | Eenheid | Beschrijving | Jaar | Waarde | Nederland |
|---|---|---|---|---|---|
| Verwijzingen Halt | per 1.000 jongeren | Het aantal verwijzingen naar bureau Halt, per 10.000 inwoners van 12 tot 18 jaar | 2021 | 9 | 8 |
| Kinderen in uitkeringsgezin | % kinderen tot 18 jaar | Aandeel kinderen dat leeft van een bijstandsuitkering | 2021 | 4 | 6 |
`,
    indicatoren: [
      { naam: 'Verwijzingen Halt', gemeten: { 2021: '9=9' }, overig: ['8'], richting: 'lager' },
      { naam: 'Kinderen in uitkeringsgezin', gemeten: { 2021: '4=4' }, overig: ['6'], richting: 'lager' },
    ],
    twijfels: ['eenheid-tegenspraak'],
  },
  {
    naam: 'onbekende waarden, een rij per regel',
    tekst: `Begroting 2023

Beleidsindicatoren Economie

Werkelijk 2020 Werkelijk 2021 Begroting 2022 Begroting 2023 Streefwaarde
1 Leegstand winkels (14) 7,2 6,9 6,5 6,0 5,0
2 Bruto gemeentelijk product (16) n.n.b. n.n.b. - . .
3 Toeristische overnachtingen 41.200 . 60.000 66.000 80.000
4 Startende ondernemers 412 455 460 470 500
`,
    indicatoren: [
      {
        naam: 'Leegstand winkels',
        streef: { 2022: '6,5=6.5', 2023: '6,0=6' },
        gemeten: { 2020: '7,2=7.2', 2021: '6,9=6.9' },
        overig: ['5,0'],
        richting: 'lager',
      },
      {
        naam: 'Toeristische overnachtingen',
        streef: { 2022: '60.000=60000', 2023: '66.000=66000' },
        gemeten: { 2020: '41.200=41200' },
        overig: ['80.000'],
      },
      {
        naam: 'Startende ondernemers',
        streef: { 2022: '460=460', 2023: '470=470' },
        gemeten: { 2020: '412=412', 2021: '455=455' },
        overig: ['500'],
      },
    ],
  },
  {
    naam: 'doel slechter dan vorig jaar, kolom Doel gehaald',
    tekst: [
      'Jaarrekening 2023',
      '',
      'Programma Veiligheid en handhaving',
      '',
      'Indicator\tRealisatie 2022\tStreefwaarde 2023\tRealisatie 2023\tDoel gehaald',
      'Aantal meldingen van overlast door jongeren\t410\t450\t432\tJa',
      'Opkomsttijd brandweer binnen de norm\t81%\t80%\t78%\tNee',
      'Percentage inwoners dat zich wel eens onveilig voelt\t24\t25\t\tN.v.t.',
      'Aantal controles horeca\t118\t100\t121\tJa',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Aantal meldingen van overlast',
        streef: { 2023: '450=450' },
        gemeten: { 2022: '410=410', 2023: '432=432' },
        gehaald: 'ja',
        richting: 'lager',
      },
      {
        naam: 'Opkomsttijd brandweer',
        streef: { 2023: '80%=80' },
        gemeten: { 2022: '81%=81', 2023: '78%=78' },
        gehaald: 'nee',
        richting: 'hoger',
      },
      {
        naam: 'Percentage inwoners dat zich wel eens onveilig voelt',
        streef: { 2023: '25=25' },
        gemeten: { 2022: '24=24' },
        gehaald: 'nvt',
        richting: 'lager',
      },
      {
        naam: 'Aantal controles horeca',
        streef: { 2023: '100=100' },
        gemeten: { 2022: '118=118', 2023: '121=121' },
        gehaald: 'ja',
        richting: 'hoger',
      },
    ],
  },
  {
    naam: 'regels met een dubbele punt',
    tekst: `Jaarverslag 2024

Programma 5 Werk en inkomen

Indicator: Uitstroom uit de bijstand naar betaald werk
Eenheid: aantal personen
Bron: Uitkeringsadministratie
Streefwaarde 2024: 240
Realisatie 2024: 218
Doel gehaald: Nee

Indicator: Gebruik van de minimaregelingen
Eenheid: % van de doelgroep
Bron: Minimamonitor
Streefwaarde 2024: 72%
Realisatie 2024: 75%
Doel gehaald: Ja
`,
    indicatoren: [
      {
        naam: 'Uitstroom uit de bijstand naar betaald werk',
        bron: 'Uitkeringsadministratie',
        streef: { 2024: '240=240' },
        gemeten: { 2024: '218=218' },
        gehaald: 'nee',
        richting: 'hoger',
      },
      {
        naam: 'Gebruik van de minimaregelingen',
        bron: 'Minimamonitor',
        streef: { 2024: '72%=72' },
        gemeten: { 2024: '75%=75' },
        gehaald: 'ja',
        richting: 'hoger',
      },
    ],
  },
  {
    naam: 'nulmeting, ambitie en trend, tab',
    tekst: [
      'Jaarstukken 2023 provincie Noordgouw',
      '',
      'Ambitie 4: een gezonde leefomgeving',
      '',
      'Effectindicator\tNulmeting (2019)\tRealisatie 2022\tStreefwaarde 2023\tRealisatie 2023\tStreefwaarde 2027\tTrend',
      'Aandeel hernieuwbare energie (%)\t11,8\t17,2\t19,0\t20,4\t27,0\tstijgend',
      'Verkeersdoden op provinciale wegen\t14\t11\t10\t12\t8\tdalend',
      'Hectare nieuwe natuur (cumulatief)\t1.240\t1.655\t1.800\t1.702\t2.400\tstijgend',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Aandeel hernieuwbare energie',
        streef: { 2023: '19,0=19', 2027: '27,0=27' },
        gemeten: { 2019: '11,8=11.8', 2022: '17,2=17.2', 2023: '20,4=20.4' },
        richting: 'hoger',
      },
      {
        naam: 'Verkeersdoden op provinciale wegen',
        streef: { 2023: '10=10', 2027: '8=8' },
        gemeten: { 2019: '14=14', 2022: '11=11', 2023: '12=12' },
        richting: 'lager',
      },
      {
        naam: 'Hectare nieuwe natuur',
        streef: { 2023: '1.800=1800', 2027: '2.400=2400' },
        gemeten: { 2019: '1.240=1240', 2022: '1.655=1655', 2023: '1.702=1702' },
      },
    ],
  },
];
