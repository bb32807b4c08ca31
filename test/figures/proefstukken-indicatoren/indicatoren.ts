import type { Proefstuk } from './model';

/** Indicators as Dutch public bodies print them: made-up bodies, words of our own, truth typed by hand. */
export const INDICATORSTUKKEN: readonly Proefstuk[] = [
  {
    naam: 'blokken Type x jaren, cel per regel',
    tekst: `Jaarstukken 2022

Programma 3 Samenleving

Doelstelling 3.1 Inwoners doen mee

Aandeel inwoners dat vrijwilligerswerk doet (Realisatie 2022)

Bron: Omnibusenquête

Type

2021

2022

Begroting

34 %

35 %

Realisatie

33 %

36 %

Trendgrafiek Aandeel inwoners dat vrijwilligerswerk doet (Realisatie 2022)

Toelichting

De enquête is in het najaar gehouden.

Doel gehaald: Ja

Aantal meldingen eenzaamheid bij het wijkteam (Realisatie 2022)

Bron: Registratie wijkteams

Type

2021

2022

Begroting

210

190

Realisatie

224

231

Toelichting

Doel gehaald: Nee

Waardering mantelzorgondersteuning (Realisatie 2022)

Bron: Cliëntervaringsonderzoek

Type

2021

2022

Begroting

7,4

7,5

Realisatie

7,4

Toelichting

Het onderzoek is een jaar uitgesteld.

Doel gehaald: N.v.t.
`,
    indicatoren: [
      {
        naam: 'Aandeel inwoners dat vrijwilligerswerk doet',
        bron: 'Omnibusenquête',
        streef: { 2021: '34 %=34', 2022: '35 %=35' },
        gemeten: { 2021: '33 %=33', 2022: '36 %=36' },
        gehaald: 'ja',
        richting: 'hoger',
      },
      {
        naam: 'Aantal meldingen eenzaamheid bij het wijkteam',
        bron: 'Registratie wijkteams',
        streef: { 2021: '210=210', 2022: '190=190' },
        gemeten: { 2021: '224=224', 2022: '231=231' },
        gehaald: 'nee',
        richting: 'lager',
      },
      {
        naam: 'Waardering mantelzorgondersteuning',
        bron: 'Cliëntervaringsonderzoek',
        streef: { 2021: '7,4=7.4', 2022: '7,5=7.5' },
        gemeten: { 2021: '7,4=7.4' },
        gehaald: 'nvt',
        richting: 'hoger',
      },
    ],
  },
  {
    naam: 'jaren als kolommen, alleen gemeten, pijp',
    tekst: `# Jaarverslag 2023

## Programma Veiligheid

| Indicator | Eenheid | Bron | 2020 | 2021 | 2022 | 2023 |
|---|---|---|---|---|---|---|
| Winkeldiefstallen | per 1.000 inwoners | CBS | 2,1 | 1,9 | 2,3 | 2,6 |
| Geweldsmisdrijven | per 1.000 inwoners | CBS | 4,8 | 4,2 | 4,4 | - |
| Vernielingen (in de openbare ruimte) | per 1.000 inwoners | CBS | 6,3 | 6,0 | 5,7 | 5,1 |
| Hardekernjongeren | per 10.000 inwoners | KLPD | | 0,4 | n.b. | |
`,
    indicatoren: [
      {
        naam: 'Winkeldiefstallen',
        eenheid: 'per 1.000 inwoners',
        bron: 'CBS',
        gemeten: { 2020: '2,1=2.1', 2021: '1,9=1.9', 2022: '2,3=2.3', 2023: '2,6=2.6' },
        richting: 'lager',
      },
      {
        naam: 'Geweldsmisdrijven',
        eenheid: 'per 1.000 inwoners',
        bron: 'CBS',
        gemeten: { 2020: '4,8=4.8', 2021: '4,2=4.2', 2022: '4,4=4.4' },
        richting: 'lager',
      },
      {
        naam: 'Vernielingen',
        eenheid: 'per 1.000 inwoners',
        bron: 'CBS',
        gemeten: { 2020: '6,3=6.3', 2021: '6,0=6', 2022: '5,7=5.7', 2023: '5,1=5.1' },
        richting: 'lager',
      },
      { naam: 'Hardekernjongeren', eenheid: 'per 10.000 inwoners', bron: 'KLPD', gemeten: { 2021: '0,4=0.4' } },
    ],
  },
  {
    naam: 'gerealiseerd naar begroot, een rij per regel',
    tekst: `Programmabegroting 2024

Kerngegevens

Omschrijving Realisatie 2021 Realisatie 2022 Begroot 2023 Begroot 2024
Aantal inwoners per 1 januari 31.204 31.388 31.500 31.650
Inwoners van 18 tot 65 jaar 18.411 18.377 18.350 18.300
Inwoners van 65 jaar en ouder 6.902 7.105 7.300 7.500
Aantal bijstandsgerechtigden 612 588 575 560
Oppervlakte water (in ha) 412 412 415 415
Lengte van de fietspaden (km) 96,5 97,2 98,0 101,4
`,
    indicatoren: [
      {
        naam: 'Aantal inwoners per 1 januari',
        streef: { 2023: '31.500=31500', 2024: '31.650=31650' },
        gemeten: { 2021: '31.204=31204', 2022: '31.388=31388' },
      },
      {
        naam: 'Inwoners van 18 tot 65 jaar',
        streef: { 2023: '18.350=18350', 2024: '18.300=18300' },
        gemeten: { 2021: '18.411=18411', 2022: '18.377=18377' },
      },
      {
        naam: 'Inwoners van 65 jaar en ouder',
        streef: { 2023: '7.300=7300', 2024: '7.500=7500' },
        gemeten: { 2021: '6.902=6902', 2022: '7.105=7105' },
      },
      {
        naam: 'Aantal bijstandsgerechtigden',
        streef: { 2023: '575=575', 2024: '560=560' },
        gemeten: { 2021: '612=612', 2022: '588=588' },
        richting: 'lager',
      },
      {
        naam: 'Oppervlakte water',
        streef: { 2023: '415=415', 2024: '415=415' },
        gemeten: { 2021: '412=412', 2022: '412=412' },
      },
      {
        naam: 'Lengte van de fietspaden',
        streef: { 2023: '98,0=98', 2024: '101,4=101.4' },
        gemeten: { 2021: '96,5=96.5', 2022: '97,2=97.2' },
      },
    ],
  },
  {
    naam: 'verplichte indicatoren met jaar, bron, klasse en Nederland, tab',
    tekst: [
      'Jaarstukken 2023 gemeente Veenmeer',
      '',
      'Verplichte BBV-indicatoren',
      '',
      'Taakveld\tNaam indicator\tEenheid\tBron\tJaar\tVeenmeer\tGemeenten 25.000-50.000 inwoners\tNederland',
      '0. Bestuur en ondersteuning\tFormatie\tFte per 1.000 inwoners\tEigen gegevens\t2023\t7,1\t\t',
      '0. Bestuur en ondersteuning\tBezetting\tFte per 1.000 inwoners\tEigen gegevens\t2023\t6,8\t\t',
      '3. Economie\tFunctiemenging\t%\tLISA\t2022\t48,9\t50,2\t53,5',
      '3. Economie\tVestigingen (van bedrijven)\tAantal per 1.000 inwoners in de leeftijd van 15 t/m 64 jaar\tLISA\t2022\t168,4\t161,0\t165,1',
      '7. Volksgezondheid en milieu\tOmvang huishoudelijk restafval\tKg/inwoner\tCBS\t2021\t121\t138\t161',
      '7. Volksgezondheid en milieu\tHernieuwbare elektriciteit\t%\tRWS\t2021\t32,4\t.\t26,9',
      '',
    ].join('\n'),
    indicatoren: [
      { naam: 'Formatie', eenheid: 'Fte per 1.000 inwoners', bron: 'Eigen gegevens', gemeten: { 2023: '7,1=7.1' } },
      { naam: 'Bezetting', eenheid: 'Fte per 1.000 inwoners', bron: 'Eigen gegevens', gemeten: { 2023: '6,8=6.8' } },
      {
        naam: 'Functiemenging',
        eenheid: '%',
        bron: 'LISA',
        gemeten: { 2022: '48,9=48.9' },
        overig: ['50,2', '53,5'],
      },
      {
        naam: 'Vestigingen',
        eenheid: 'Aantal per 1.000 inwoners in de leeftijd van 15 t/m 64 jaar',
        bron: 'LISA',
        gemeten: { 2022: '168,4=168.4' },
        overig: ['161,0', '165,1'],
      },
      {
        naam: 'Omvang huishoudelijk restafval',
        eenheid: 'Kg/inwoner',
        bron: 'CBS',
        gemeten: { 2021: '121=121' },
        overig: ['138', '161'],
        richting: 'lager',
      },
      {
        naam: 'Hernieuwbare elektriciteit',
        eenheid: '%',
        bron: 'RWS',
        gemeten: { 2021: '32,4=32.4' },
        overig: ['26,9'],
        richting: 'hoger',
      },
    ],
  },
  {
    naam: 'verplichte indicatoren, cel per regel, lege cellen weg',
    tekst: [
      ['Jaarverslag 2022 Hoogerwaard', 'Beleidsindicatoren programma 4 Onderwijs'],
      ['Indicator', 'Eenheid', 'Periode', 'Bron', 'Hoogerwaard', 'Overijssel', 'Nederland'],
      ['Absoluut verzuim', 'Aantal per 1.000 leerlingen', '2021', 'DUO/Ingrado', '3,2', '2,8', '2,6'],
      ['Relatief verzuim', 'Aantal per 1.000 leerlingen', '2021', 'DUO/Ingrado', '17', '20'],
      ['Achterstandsleerlingen', '%', '2018', 'DUO', '6,44', '10,9', '11,62'],
      ['Voortijdig schoolverlaters', '% deelnemers VO en MBO', '2021', 'Ingrado', '1,7', '1,6', '1,9'],
    ]
      .flat()
      .flatMap((cel) => [cel, ''])
      .join('\n'),
    indicatoren: [
      {
        naam: 'Absoluut verzuim',
        eenheid: 'Aantal per 1.000 leerlingen',
        bron: 'DUO/Ingrado',
        gemeten: { 2021: '3,2=3.2' },
        overig: ['2,8', '2,6'],
        richting: 'lager',
      },
      { naam: 'Relatief verzuim', gemeten: { 2021: '17=17' }, overig: ['20'] },
      {
        naam: 'Achterstandsleerlingen',
        eenheid: '%',
        bron: 'DUO',
        gemeten: { 2018: '6,44=6.44' },
        overig: ['10,9', '11,62'],
        richting: 'lager',
      },
      {
        naam: 'Voortijdig schoolverlaters',
        eenheid: '% deelnemers VO en MBO',
        bron: 'Ingrado',
        gemeten: { 2021: '1,7=1.7' },
        overig: ['1,6', '1,9'],
        richting: 'lager',
      },
    ],
  },
  {
    naam: 'html met rowspan per doel, streef en realisatie onder elk jaar',
    bestand: 'stuk.html',
    tekst: `<!doctype html><html><head><title>Jaarrekening 2023</title></head><body><h1>Jaarrekening 2023</h1>
<h2>Programma 2 Ruimte en wonen</h2><h3>Wat hebben we bereikt?</h3>
<table><thead>
<tr><th rowspan="2">Doel</th><th rowspan="2">Indicator</th><th rowspan="2">Bron</th><th colspan="2">2022</th><th colspan="2">2023</th></tr>
<tr><th>Streefwaarde</th><th>Realisatie</th><th>Streefwaarde</th><th>Realisatie</th></tr></thead><tbody>
<tr><td rowspan="2">Voldoende betaalbare woningen</td><td>Opgeleverde nieuwbouwwoningen</td><td>BAG</td><td>240</td><td>198</td><td>260</td><td>271</td></tr>
<tr><td>Wachttijd sociale huur (in maanden)</td><td>Corporaties</td><td>60</td><td>64</td><td>58</td><td>71</td></tr>
<tr><td>Een schone leefomgeving</td><td>Oppervlakte zwerfvuil per 100 m2</td><td>Schouw</td><td>5</td><td>4</td><td>5</td><td>n.n.b.</td></tr>
</tbody></table></body></html>`,
    indicatoren: [
      {
        naam: 'Opgeleverde nieuwbouwwoningen',
        bron: 'BAG',
        streef: { 2022: '240=240', 2023: '260=260' },
        gemeten: { 2022: '198=198', 2023: '271=271' },
      },
      {
        naam: 'Wachttijd sociale huur',
        bron: 'Corporaties',
        streef: { 2022: '60=60', 2023: '58=58' },
        gemeten: { 2022: '64=64', 2023: '71=71' },
        richting: 'lager',
      },
      {
        naam: 'Oppervlakte zwerfvuil',
        bron: 'Schouw',
        streef: { 2022: '5=5', 2023: '5=5' },
        gemeten: { 2022: '4=4' },
        richting: 'lager',
      },
    ],
  },
  {
    naam: 'doel en realisatie met kleur en teksten als waarde, tab',
    tekst: [
      'Jaarverslag 2024',
      '',
      'Programma 6 Dienstverlening',
      '',
      'Prestatie-indicator\tDoel 2024\tRealisatie 2024\tStatus',
      'Beleidsplan dienstverlening vastgesteld\tvastgesteld\tbehaald\tG',
      'Doorlooptijd bezwaarschriften\t12 weken\t14 weken\tR',
      'Areaal ecologisch beheerd gras\t140 ha\t135 ha\tO',
      'Telefoon opgenomen binnen 30 seconden\t85%\t88%\tG',
      'Klanttevredenheid balie\t8,0\t7,9\tO',
      '',
      'G = groen, O = oranje, R = rood',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Beleidsplan dienstverlening vastgesteld',
        streef: { 2024: 'vastgesteld' },
        gemeten: { 2024: 'behaald' },
      },
      {
        naam: 'Doorlooptijd bezwaarschriften',
        streef: { 2024: '12 weken~12' },
        gemeten: { 2024: '14 weken~14' },
        richting: 'lager',
      },
      { naam: 'Areaal ecologisch', streef: { 2024: '140 ha~140' }, gemeten: { 2024: '135 ha~135' } },
      { naam: 'Telefoon opgenomen binnen 30 seconden', streef: { 2024: '85%=85' }, gemeten: { 2024: '88%=88' } },
      { naam: 'Klanttevredenheid balie', streef: { 2024: '8,0=8' }, gemeten: { 2024: '7,9=7.9' }, richting: 'hoger' },
    ],
  },
];
