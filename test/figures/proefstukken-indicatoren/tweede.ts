import type { Proefstuk } from './model';

const cellen = (...rijen: readonly (readonly string[])[]): string =>
  rijen
    .flat()
    .flatMap((cel) => [cel, ''])
    .join('\n');

/** A second set, written after the readers were mended on the first: what was not foreseen shows here. */
export const TWEEDE_INDICATOREN: readonly Proefstuk[] = [
  {
    naam: 'waterschap: normen met grenzen en een gemiddelde van alle waterschappen, tab',
    tekst: [
      'Jaarverslag 2022 waterschap De Gouwe Polder',
      '',
      'Programma Gezond water - prestaties',
      '',
      'Prestatie-indicator\tEenheid\tNorm 2022\tRealisatie 2021\tRealisatie 2022\tGemiddelde waterschappen\tOordeel',
      'Zuiveringsrendement fosfaat\t%\t≥ 84\t86,1\t85,4\t87,0\tvoldaan',
      'Naleving lozingseisen\t%\tminimaal 98\t99,2\t97,6\t98,1\tniet voldaan',
      'Zelf opgewekte energie\t%\t60\t52\t63\t58\tvoldaan',
      'Kosten per vervuilingseenheid\teuro\tmax. 61,50\t59,80\t62,15\t\tniet voldaan',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Zuiveringsrendement fosfaat',
        eenheid: '%',
        streef: { 2022: '≥ 84~84' },
        gemeten: { 2021: '86,1=86.1', 2022: '85,4=85.4' },
        overig: ['87,0'],
        richting: 'hoger',
      },
      {
        naam: 'Naleving lozingseisen',
        streef: { 2022: 'minimaal 98~98' },
        gemeten: { 2021: '99,2=99.2', 2022: '97,6=97.6' },
        overig: ['98,1'],
        richting: 'hoger',
      },
      {
        naam: 'Zelf opgewekte energie',
        streef: { 2022: '60=60' },
        gemeten: { 2021: '52=52', 2022: '63=63' },
        overig: ['58'],
      },
      {
        naam: 'Kosten per vervuilingseenheid',
        streef: { 2022: 'max. 61,50~61.5' },
        gemeten: { 2021: '59,80=59.8', 2022: '62,15=62.15' },
        richting: 'lager',
      },
    ],
  },
  {
    naam: 'gemeente tegenover het land, twee jaren per rij, cel per regel',
    tekst: `Jaarstukken 2023

Programma 2 Sociaal domein

Beleidsindicatoren

${cellen(
  ['Naam', 'Eenheid', '2021', '2022', '2023', 'Nederland'],
  ['Cliënten met een maatwerkarrangement Wmo', 'Per 10.000 inwoners', '610', '640', '655', '700'],
  ['Jongeren met jeugdbescherming', '%', '1,1', '1,0', '0,9', '1,2'],
  ['Werkloze jongeren', '% 16 t/m 22-jarigen', '2', '1', '2', '2']
)}`,
    indicatoren: [
      {
        naam: 'Cliënten met een maatwerkarrangement Wmo',
        eenheid: 'Per 10.000 inwoners',
        gemeten: { 2021: '610=610', 2022: '640=640', 2023: '655=655' },
        overig: ['700'],
      },
      {
        naam: 'Jongeren met jeugdbescherming',
        eenheid: '%',
        gemeten: { 2021: '1,1=1.1', 2022: '1,0=1', 2023: '0,9=0.9' },
        overig: ['1,2'],
        richting: 'lager',
      },
      {
        naam: 'Werkloze jongeren',
        gemeten: { 2021: '2=2', 2022: '1=1', 2023: '2=2' },
        overig: ['2'],
        richting: 'lager',
      },
    ],
  },
  {
    naam: 'blok met drie jaren en streefwaarde in plaats van begroting, tab',
    tekst: [
      'Jaarrekening 2023',
      '',
      'Programma 7 Economie en toerisme',
      '',
      'Tevredenheid van ondernemers over de dienstverlening (rapportcijfer)',
      '',
      'Bron: ondernemerspeiling',
      '',
      'Jaar\t2021\t2022\t2023',
      'Streefwaarde\t7,0\t7,2\t7,4',
      'Realisatie\t7,1\t\t7,3',
      '',
      'Toelichting',
      'De peiling wordt eens in de twee jaar gehouden.',
      '',
      'Doel gehaald: Nee',
      '',
      'Leegstand van winkelpanden',
      '',
      'Bron: Locatus',
      '',
      'Jaar\t2021\t2022\t2023',
      'Streefwaarde\t8 %\t7,5 %\t7 %',
      'Realisatie\t8,3 %\t7,9 %\t6,6 %',
      '',
      'Doel gehaald: Ja',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Tevredenheid van ondernemers',
        bron: 'ondernemerspeiling',
        streef: { 2021: '7,0=7', 2022: '7,2=7.2', 2023: '7,4=7.4' },
        gemeten: { 2021: '7,1=7.1', 2023: '7,3=7.3' },
        gehaald: 'nee',
        richting: 'hoger',
      },
      {
        naam: 'Leegstand van winkelpanden',
        bron: 'Locatus',
        streef: { 2021: '8 %=8', 2022: '7,5 %=7.5', 2023: '7 %=7' },
        gemeten: { 2021: '8,3 %=8.3', 2022: '7,9 %=7.9', 2023: '6,6 %=6.6' },
        gehaald: 'ja',
        richting: 'lager',
      },
    ],
  },
  {
    naam: 'html: jaar en waarde naast elkaar, twee gebieden',
    bestand: 'stuk.html',
    tekst: `<html><head><title>Begroting 2024 Broekerveen</title></head><body><h1>Begroting 2024 gemeente Broekerveen</h1><h2>Verplichte beleidsindicatoren</h2>
<table><thead><tr><th>Nr.</th><th>Indicator</th><th>Bron</th><th>Jaar</th><th>Eenheid</th><th>Broekerveen</th><th>Niet stedelijk</th><th>Nederland</th></tr></thead>
<tbody><tr><td>12</td><td>Niet-sporters</td><td>RIVM</td><td>2022</td><td>%</td><td>48,2</td><td>49,1</td><td>48,7</td></tr>
<tr><td>21</td><td>Banen</td><td>LISA</td><td>2022</td><td>Aantal per 1.000 inwoners in de leeftijd 15 - 64 jaar</td><td>1.012,4</td><td>690,3</td><td>835,8</td></tr>
<tr><td>35</td><td>Nieuw gebouwde woningen</td><td>BAG</td><td>2022</td><td>Aantal per 1.000 woningen</td><td>11,9</td><td>-</td><td>9,2</td></tr></tbody></table></body></html>`,
    indicatoren: [
      { naam: 'Niet-sporters', bron: 'RIVM', eenheid: '%', gemeten: { 2022: '48,2=48.2' }, overig: ['49,1', '48,7'] },
      {
        naam: 'Banen',
        bron: 'LISA',
        gemeten: { 2022: '1.012,4=1012.4' },
        overig: ['690,3', '835,8'],
        richting: 'hoger',
      },
      { naam: 'Nieuw gebouwde woningen', bron: 'BAG', gemeten: { 2022: '11,9=11.9' }, overig: ['9,2'] },
    ],
  },
  {
    naam: 'regels met streef en stand, tekst als uitkomst',
    tekst: `Voortgangsrapportage 2023

Programma Bereikbaarheid

Indicator Streefwaarde 2023 Stand per 1 juli Status
Aanleg doorfietsroute Oost 6 km 2 km oranje
Gerepareerde lantaarnpalen binnen 5 werkdagen 95% 91% rood
Aantal nieuwe laadpalen 120 74 groen
`,
    indicatoren: [
      { naam: 'Aanleg doorfietsroute Oost', streef: { 2023: '6 km~6' }, overig: ['2 km'] },
      { naam: 'Gerepareerde lantaarnpalen', streef: { 2023: '95%=95' }, overig: ['91%'] },
      { naam: 'Aantal nieuwe laadpalen', streef: { 2023: '120=120' }, overig: ['74'] },
    ],
  },
];

export const TWEEDE_VERSCHILLEN: readonly Proefstuk[] = [
  {
    naam: 'kolommen Voordeel en Nadeel, pijp',
    tekst: `Jaarrekening 2023

## Programma 5 Groen

Overzicht van de verschillen (bedragen x € 1.000)

| Onderwerp | Voordeel | Nadeel | I/S |
|---|---|---|---|
| Bestek onderhoud gunstiger aanbesteed | 96 | | S |
| Eikenprocessierups | | 41 | I |
| Stormschade | | 187 | I |
| Legaat voor het stadspark | 250 | | I |
| Totaal | 346 | 228 | |
`,
    verschillen: [
      { tekst: 'Bestek onderhoud', effect: '96000', is: 'S' },
      { tekst: 'Eikenprocessierups', effect: '-41000', is: 'I' },
      { tekst: 'Stormschade', effect: '-187000', is: 'I' },
      { tekst: 'Legaat', effect: '250000', is: 'I' },
    ],
  },
  {
    naam: 'alinea’s over gebroken regels',
    tekst: `Jaarstukken 2022 gemeente Lindewaard

Programma 6 Jeugd

Toelichting op het resultaat

Het aantal kinderen in een gezinshuis nam toe, terwijl in de begroting
met een daling was gerekend. Daarnaast zijn de tarieven met ingang van juli
verhoogd (€ 1.240.000 N).

Van de uitkering voor de wachtlijsten is een deel niet besteed (V € 315.000),
omdat de aanbieders geen personeel konden vinden.

Per saldo is het resultaat op dit programma € 925.000 nadelig.
`,
    verschillen: [
      { tekst: 'Het aantal kinderen in een gezinshuis', effect: '-1240000' },
      { tekst: 'Van de uitkering voor de wachtlijsten', effect: '315000' },
      { tekst: 'Per saldo is het resultaat', effect: '-925000', totaal: true },
    ],
  },
  {
    naam: 'punten met lasten en baten ervoor, een rij per regel',
    tekst: `Jaarverslag 2024

Programma 1 Veiligheid

Verschillen groter dan € 25.000 (bedragen x € 1.000)

L/B Omschrijving Bedrag V/N I/S
L Bijdrage veiligheidsregio na indexering 84 N S
L Cameratoezicht later geplaatst 52 V I
B Bestuurlijke boetes 31 V I
Totaal 1 N
`,
    verschillen: [
      { tekst: 'Bijdrage veiligheidsregio', effect: '-84000', is: 'S' },
      { tekst: 'Cameratoezicht', effect: '52000', is: 'I' },
      { tekst: 'Bestuurlijke boetes', effect: '31000', is: 'I' },
      { tekst: 'Totaal', effect: '-1000', totaal: true },
    ],
  },
  {
    naam: 'hele euro’s met teken en letter, tab',
    tekst: [
      'Jaarrekening 2021 waterschap Holterbroek',
      '',
      'Analyse van het verschil tussen begroting en rekening (in euro’s)',
      '',
      'Post\tVerschil\tV/N\tToelichting',
      'Personeelslasten\t€ 412.380\tV\tVacatures zijn later ingevuld',
      'Energie\t€ -267.915\tN\tContract liep af in maart',
      'Slibverwerking\t€ -98.040\tN\t2 maanden stilstand in 2021',
      'Belastingopbrengst\t€ 155.000\tV\t',
      'Totaal\t€ 201.425\tV\t',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Personeelslasten', effect: '412380' },
      { tekst: 'Energie', effect: '-267915' },
      { tekst: 'Slibverwerking', effect: '-98040' },
      { tekst: 'Belastingopbrengst', effect: '155000' },
      { tekst: 'Totaal', effect: '201425', totaal: true },
    ],
  },
  {
    naam: 'nadeel en voordeel vooraan, in miljoenen, en wat geen verklaring is',
    tekst: `Bestuursrapportage 2023

Programma Energietransitie

Nadeel € 0,4 mln: de subsidie voor isolatie wordt sneller aangevraagd dan verwacht.
Voordeel € 1,15 mln: het warmtenet start pas in 2025.

Het verwachte voordeel van € 250.000 uit de vorige rapportage komt niet uit.
Voor 2024 is € 600.000 beschikbaar. Er zijn 340 woningen geïsoleerd, 12 minder dan vorig jaar.
`,
    verschillen: [
      { tekst: 'de subsidie voor isolatie', effect: '-400000' },
      { tekst: 'het warmtenet start pas', effect: '1150000' },
    ],
  },
  {
    naam: 'hoofdtabel met V/N naast jaren, daaronder de lijst, tab',
    tabellen: 1,
    tekst: [
      'Jaarstukken 2023',
      '',
      'Programma 9 Financiën',
      '',
      'Wat heeft het gekost? (x € 1.000)',
      '',
      '\tBegroting 2023 na wijziging\tRekening 2023\tVerschil\tV/N',
      'Lasten\t4.120\t3.985\t135\tV',
      'Baten\t61.300\t61.720\t420\tV',
      'Saldo\t57.180\t57.735\t555\tV',
      '',
      'Verklaring van de verschillen (x € 1.000)',
      '',
      'Verschil\tBedrag\tV/N',
      'Rente op leningen\t110\tV',
      'Advieskosten\t25\tV',
      'Algemene uitkering, decembercirculaire\t460\tV',
      'Dividend\t40\tN',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Rente op leningen', effect: '110000' },
      { tekst: 'Advieskosten', effect: '25000' },
      { tekst: 'Algemene uitkering', effect: '460000' },
      { tekst: 'Dividend', effect: '-40000' },
    ],
  },
];
