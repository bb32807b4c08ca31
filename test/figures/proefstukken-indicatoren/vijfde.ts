import type { Proefstuk } from './model';

/** Written before any reading of it: indicators in the layouts of section 6 once more, by other bodies. */
export const VIJFDE_INDICATOREN: readonly Proefstuk[] = [
  {
    naam: 'naam als regel boven rijen streefwaarde en realisatie, tab',
    tekst: [
      'Jaarstukken 2023 gemeente Oostdorp',
      '',
      'Programma 6 Samen leven',
      '',
      'Indicatoren',
      '',
      'Aantal vrijwilligers bij de voedselbank',
      'Type\t2021\t2022\t2023',
      'Streefwaarde\t80\t85\t90',
      'Realisatie\t78\t91\t96',
      '',
      'Rapportcijfer voor de buurt',
      'Type\t2021\t2022\t2023',
      'Streefwaarde\t7,3\t7,3\t7,4',
      'Realisatie\t7,2\t7,1\t7,4',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Aantal vrijwilligers',
        streef: { 2021: '80=80', 2022: '85=85', 2023: '90=90' },
        gemeten: { 2021: '78=78', 2022: '91=91', 2023: '96=96' },
      },
      {
        naam: 'Rapportcijfer voor de buurt',
        streef: { 2021: '7,3=7.3', 2022: '7,3=7.3', 2023: '7,4=7.4' },
        gemeten: { 2021: '7,2=7.2', 2022: '7,1=7.1', 2023: '7,4=7.4' },
      },
    ],
  },
  {
    naam: 'html: realisatie boven drie jaren, bron achteraan',
    bestand: 'stuk.html',
    tekst: `<html><head><title>Jaarverslag 2022 provincie Duinmark</title></head><body><h1>Programma Water en bodem</h1><h3>Indicatoren</h3>
<table><tr><th rowspan="2">Indicator</th><th rowspan="2">Eenheid</th><th colspan="3">Realisatie</th><th rowspan="2">Bron</th></tr>
<tr><th>2020</th><th>2021</th><th>2022</th></tr>
<tr><td>Kilometers versterkte dijk</td><td>km</td><td>4,1</td><td>6,0</td><td>5,2</td><td>Eigen registratie</td></tr>
<tr><td>Zwemwaterlocaties met goede kwaliteit</td><td>%</td><td>88</td><td>90</td><td>91</td><td>Rijkswaterstaat</td></tr></table></body></html>`,
    indicatoren: [
      {
        naam: 'Kilometers versterkte dijk',
        eenheid: 'km',
        bron: 'Eigen registratie',
        gemeten: { 2020: '4,1=4.1', 2021: '6,0=6', 2022: '5,2=5.2' },
      },
      {
        naam: 'Zwemwaterlocaties',
        eenheid: '%',
        bron: 'Rijkswaterstaat',
        gemeten: { 2020: '88=88', 2021: '90=90', 2022: '91=91' },
      },
    ],
  },
  {
    naam: 'werkelijk en begroot naast elkaar in een begroting, tab',
    tekst: [
      'Programmabegroting 2024 gemeente Hoogzand',
      '',
      'Programma 2 Bedrijvigheid',
      '',
      'Kengetallen',
      '',
      'Omschrijving\tWerkelijk 2021\tWerkelijk 2022\tBegroot 2023\tBegroot 2024',
      'Aantal banen in de toeristische sector\t1.410\t1.466\t1.500\t1.525',
      'Leegstand winkels (% van het vloeroppervlak)\t8,2\t7,9\t7,5\t7,0',
      'Starters per 1.000 inwoners\t11\t12\t12\tp.m.',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Aantal banen in de toeristische',
        streef: { 2023: '1.500=1500', 2024: '1.525=1525' },
        gemeten: { 2021: '1.410=1410', 2022: '1.466=1466' },
      },
      {
        naam: 'Leegstand winkels',
        streef: { 2023: '7,5=7.5', 2024: '7,0=7' },
        gemeten: { 2021: '8,2=8.2', 2022: '7,9=7.9' },
      },
      {
        naam: 'Starters per 1.000',
        streef: { 2023: '12=12', 2024: 'p.m.' },
        gemeten: { 2021: '11=11', 2022: '12=12' },
      },
    ],
  },
  {
    naam: 'nummer, eenheid, peiljaar, waarde en landelijk, pijp',
    tekst: `# Jaarstukken 2024 gemeente Vliersum

## BBV-indicatoren

| Nr | Indicator | Eenheid | Peiljaar | Vliersum | Nederland | Bron |
|---|---|---|---|---|---|---|
| 1 | Formatie | Fte per 1.000 inwoners | 2024 | 7,9 | - | Eigen gegevens |
| 2 | Apparaatskosten | Kosten per inwoner | 2024 | € 812 | - | Eigen gegevens |
| 3 | Nieuw gebouwde woningen | Aantal per 1.000 woningen | 2023 | 9,4 | 8,9 | Basisregistratie adressen en gebouwen |
| 4 | Winkeldiefstallen | Aantal per 1.000 inwoners | 2023 | 0,8 | 2,2 | CBS |
`,
    indicatoren: [
      { naam: 'Formatie', eenheid: 'Fte per 1.000 inwoners', gemeten: { 2024: '7,9=7.9' } },
      { naam: 'Apparaatskosten', gemeten: { 2024: '€ 812=812' } },
      { naam: 'Nieuw gebouwde woningen', gemeten: { 2023: '9,4=9.4' }, overig: ['8,9'] },
      { naam: 'Winkeldiefstallen', bron: 'CBS', gemeten: { 2023: '0,8=0.8' }, overig: ['2,2'] },
    ],
  },
  {
    naam: 'doel, resultaat en letter als stand, tab',
    tekst: [
      'Jaarrekening 2021 waterschap De Hoge Linge',
      '',
      'Programma Voldoende water',
      '',
      'Doel\tIndicator\tStreefwaarde 2021\tResultaat 2021\tStatus',
      'Peilbeheer\tPercentage peilgebieden op orde\t95%\t93%\tO',
      'Peilbeheer\tAfgeronde peilbesluiten\t4\t5\tG',
      'Onderhoud\tKilometers gebaggerde sloot\t120\t88\tR',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Percentage peilgebieden',
        streef: { 2021: '95%=95' },
        gemeten: { 2021: '93%=93' },
        overig: ['O'],
      },
      { naam: 'Afgeronde peilbesluiten', streef: { 2021: '4=4' }, gemeten: { 2021: '5=5' }, overig: ['G'] },
      { naam: 'Kilometers gebaggerde', streef: { 2021: '120=120' }, gemeten: { 2021: '88=88' }, overig: ['R'] },
    ],
  },
  {
    naam: 'rekening, begroting en rekening met tekst als waarde, tab',
    tekst: [
      'Jaarverslag 2022 gemeente Rietveld',
      '',
      'Programma Openbare ruimte',
      '',
      'Wat wilden we bereiken?',
      '',
      'Effectindicator\tRekening 2021\tBegroting 2022\tRekening 2022',
      'Meldingen openbare ruimte binnen 5 dagen afgehandeld\t81%\t85%\t79%',
      'Onderhoudsniveau centrum\tB\tB\tA',
      'Aantal deelauto’s\t14\t20\t23',
      '',
    ].join('\n'),
    indicatoren: [
      { naam: 'Meldingen openbare ruimte', streef: { 2022: '85%=85' }, gemeten: { 2021: '81%=81', 2022: '79%=79' } },
      { naam: 'Onderhoudsniveau centrum', streef: { 2022: 'B' }, gemeten: { 2021: 'B', 2022: 'A' } },
      { naam: 'Aantal deelauto', streef: { 2022: '20=20' }, gemeten: { 2021: '14=14', 2022: '23=23' } },
    ],
  },
];

/** Explained differences of section 7 once more. */
export const VIJFDE_VERSCHILLEN: readonly Proefstuk[] = [
  {
    naam: 'totaal als eerste rij, teken en kleine letter beide, tab',
    tekst: [
      'Jaarrekening 2020 provincie Heuvelmark',
      '',
      'Toelichting op het verschil van programma 3 (bedragen x € 1.000)',
      '',
      'Onderwerp\tVerschil\tv/n\ti/s',
      'Totaal verschil\t1.105\tv\t',
      'Uitstel aanleg fietstunnel\t1.340\tv\ti',
      'Extra onderhoud na vorst\t-410\tn\ti',
      'Lagere concessievergoeding\t175\tv\ts',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Totaal verschil', effect: '1105000', totaal: true },
      { tekst: 'Uitstel aanleg', effect: '1340000', is: 'I' },
      { tekst: 'Extra onderhoud', effect: '-410000', is: 'I' },
      { tekst: 'Lagere concessievergoeding', effect: '175000', is: 'S' },
    ],
  },
  {
    naam: 'nummer, lasten of baten, zonder teken met V/N en I/S, pijp',
    tekst: `## Jaarstukken 2022 gemeente Brinkum

### Verschillenanalyse programma Sociaal domein (x € 1.000)

| Nr. | Toelichting | L/B | Bedrag | V/N | I/S |
|---|---|---|---|---|---|
| 1 | Minder huishoudelijke hulp | L | 412 | V | S |
| 2 | Hogere tarieven jeugdzorg | L | 677 | N | S |
| 3 | Extra rijksbijdrage opvang | B | 1.230 | V | I |
| 4 | Lagere eigen bijdragen | B | 58 | N | S |
| | Totaal | | 907 | V | |
`,
    verschillen: [
      { tekst: 'Minder huishoudelijke', effect: '412000', is: 'S' },
      { tekst: 'Hogere tarieven', effect: '-677000', is: 'S' },
      { tekst: 'Extra rijksbijdrage', effect: '1230000', is: 'I' },
      { tekst: 'Lagere eigen', effect: '-58000', is: 'S' },
      { tekst: 'Totaal', effect: '907000', totaal: true },
    ],
  },
  {
    naam: 'voordelen en nadelen als kolomwoord voluit, tab',
    tekst: [
      'Jaarverslag 2021 gemeente Nieuwerzijl',
      '',
      'Belangrijkste verschillen tussen begroting na wijziging en rekening',
      '',
      'Programma\tOmschrijving\tBedrag x € 1.000\tVoordeel/nadeel',
      '1\tLagere kosten verkiezingen\t64\tvoordeel',
      '2\tHogere bijdrage veiligheidsregio\t112\tnadeel',
      '4\tMeer leges\t388\tvoordeel',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Lagere kosten verkiezingen', effect: '64000' },
      { tekst: 'Hogere bijdrage', effect: '-112000' },
      { tekst: 'Meer leges', effect: '388000' },
    ],
  },
  {
    naam: 'kopjes Lasten en Baten, zinnen met voordelig en nadelig',
    tekst: `Jaarrekening 2023 gemeente Wieringwoud

Programma 5 Onderwijs

Toelichting op de afwijkingen

Lasten
- Leerlingenvervoer: hogere tarieven, € 145.000 nadelig
- Onderhoud schoolgebouwen uitgesteld, € 320.000 voordelig

Baten
- Rijksbijdrage onderwijsachterstanden lager, € 96.000 nadelig
- Verhuur lokalen, € 21.000 voordelig
`,
    verschillen: [
      { tekst: 'Leerlingenvervoer', effect: '-145000' },
      { tekst: 'Onderhoud schoolgebouwen', effect: '320000' },
      { tekst: 'Rijksbijdrage onderwijsachterstanden', effect: '-96000' },
      { tekst: 'Verhuur lokalen', effect: '21000' },
    ],
  },
  {
    naam: 'voordeel en nadeel als twee kolommen met totaal en saldo, tab',
    tekst: [
      'Jaarstukken 2019 waterschap Oude Rijnlanden',
      '',
      'Analyse van het resultaat (x € 1.000)',
      '',
      'Oorzaak\tVoordeel\tNadeel',
      'Lagere energiekosten zuivering\t518\t',
      'Hogere chemicaliënprijzen\t\t204',
      'Minder personeel dan begroot\t391\t',
      'Advieskosten dijkversterking\t\t77',
      'Totaal\t909\t281',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Lagere energiekosten', effect: '518000' },
      { tekst: 'Hogere chemicaliënprijzen', effect: '-204000' },
      { tekst: 'Minder personeel', effect: '391000' },
      { tekst: 'Advieskosten', effect: '-77000' },
    ],
  },
  {
    naam: 'zinnen met miljoen en mln, en zinnen die geen verklaring zijn',
    tekst: `Jaarverslag 2020 provincie Veenmark

Toelichting op de grootste afwijkingen

De lasten voor het openbaar vervoer vielen € 2,4 miljoen lager uit (voordeel) doordat er minder ritten zijn gereden.
De opbrengst van de motorrijtuigenbelasting was € 1,1 mln hoger dan begroot (voordeel).
Het bestuur heeft in 2020 besloten € 5 miljoen te reserveren voor woningbouw.
Het onderhoud van de vaarwegen kostte € 0,6 mln meer (nadeel).
`,
    verschillen: [
      { tekst: 'openbaar vervoer', effect: '2400000' },
      { tekst: 'motorrijtuigenbelasting', effect: '1100000' },
      { tekst: 'vaarwegen', effect: '-600000' },
    ],
  },
];
