import type { Proefstuk } from './model';

/**
 * Written before any reading of it: indicators in the layouts of section 6, by other bodies and in other words. First
 * run, with the differences below: 78 exact, 14 in doubt, 14 silent, 6 wrong; as spaces 39, 6, 22 and 9, as a cell a line
 * 38, 17, 19 and 0, as tab, pipes or HTML 47, 13, 11 and 6. What remains of it is listed in `proefvierde.test.ts`.
 */
export const VIERDE_INDICATOREN: readonly Proefstuk[] = [
  {
    naam: 'nulmeting, twee jaren en streefwaarde per jaar, tab',
    tekst: [
      'Jaarstukken 2023 gemeente Zwaluwen',
      '',
      'Programma 4 Duurzaam',
      '',
      'Effectindicatoren',
      '',
      'Indicator\tEenheid\tNulmeting 2019\tRealisatie 2022\tStreefwaarde 2023\tRealisatie 2023\tBron',
      'Hernieuwbaar opgewekte elektriciteit\t%\t14,2\t21,7\t24,0\t23,1\tKlimaatmonitor',
      'Restafval per inwoner\tkg\t182\t151\t140\t146\tCBS',
      'Woningen van het aardgas af\taantal\t310\t1.204\t1.500\t1.633\tNetbeheerder',
      'Waardering groen in de buurt\trapportcijfer\t6,9\t-\t7,2\tn.n.b.\tWoononderzoek',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Hernieuwbaar opgewekte',
        eenheid: '%',
        bron: 'Klimaatmonitor',
        streef: { 2023: '24,0=24' },
        gemeten: { 2019: '14,2=14.2', 2022: '21,7=21.7', 2023: '23,1=23.1' },
      },
      {
        naam: 'Restafval per inwoner',
        eenheid: 'kg',
        bron: 'CBS',
        streef: { 2023: '140=140' },
        gemeten: { 2019: '182=182', 2022: '151=151', 2023: '146=146' },
      },
      {
        naam: 'Woningen van het aardgas af',
        eenheid: 'aantal',
        streef: { 2023: '1.500=1500' },
        gemeten: { 2019: '310=310', 2022: '1.204=1204', 2023: '1.633=1633' },
      },
      { naam: 'Waardering groen', streef: { 2023: '7,2=7.2' }, gemeten: { 2019: '6,9=6.9' } },
    ],
  },
  {
    naam: 'provincie: rijen doel en resultaat onder elke indicator, tab',
    tekst: [
      'Jaarverslag 2022 provincie Hoogmark',
      '',
      'Programma Mobiliteit',
      '',
      'Indicator\t\t2020\t2021\t2022',
      'Klanttevredenheid busvervoer\tDoel\t7,5\t7,5\t7,6',
      '\tResultaat\t7,7\t7,6\t7,5',
      'Punctualiteit van de veerdienst\tDoel\t95%\t96%\t96%',
      '\tResultaat\t94%\t97%\t95%',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Klanttevredenheid busvervoer',
        streef: { 2020: '7,5=7.5', 2021: '7,5=7.5', 2022: '7,6=7.6' },
        gemeten: { 2020: '7,7=7.7', 2021: '7,6=7.6', 2022: '7,5=7.5' },
      },
      {
        naam: 'Punctualiteit van de veerdienst',
        streef: { 2020: '95%=95', 2021: '96%=96', 2022: '96%=96' },
        gemeten: { 2020: '94%=94', 2021: '97%=97', 2022: '95%=95' },
      },
    ],
  },
  {
    naam: 'verplichte indicatoren met peiljaar en twee vergelijkingsgebieden, pijp',
    tekst: `# Begroting 2025 gemeente Kattendijk

## Verplichte beleidsindicatoren

| Naam indicator | Eenheid | Bron | Periode | Kattendijk | Gelderland | Nederland |
|---|---|---|---|---|---|---|
| Demografische druk | % | CBS | 2024 | 78,4 | 72,0 | 70,3 |
| Functiemenging | % | LISA | 2023 | 51,2 | 53,0 | 53,5 |
| Gemiddelde WOZ-waarde | Duizend euro | CBS | 2023 | 402 | 371 | 379 |
| Verwijzingen Halt | Aantal per 1.000 jongeren | Bureau Halt | 2022 | 9 | 8 | 8 |
`,
    indicatoren: [
      {
        naam: 'Demografische druk',
        eenheid: '%',
        bron: 'CBS',
        gemeten: { 2024: '78,4=78.4' },
        overig: ['72,0', '70,3'],
      },
      { naam: 'Functiemenging', bron: 'LISA', gemeten: { 2023: '51,2=51.2' }, overig: ['53,0', '53,5'] },
      { naam: 'Gemiddelde WOZ-waarde', eenheid: 'Duizend euro', gemeten: { 2023: '402=402' }, overig: ['371', '379'] },
      { naam: 'Verwijzingen Halt', bron: 'Bureau Halt', gemeten: { 2022: '9=9' }, overig: ['8', '8'] },
    ],
  },
  {
    naam: 'waterschap: norm, resultaat en kleur, cel per regel',
    tekst: [
      'Jaarrekening 2024 waterschap Brede Weteringen',
      '',
      'Programma Schoon water',
      '',
      ...[
        ['Prestatie-indicator', 'Norm 2024', 'Resultaat 2024', 'Score'],
        ['Zuiveringsprestatie', '91%', '92,4%', 'groen'],
        ['Afgehandelde meldingen binnen 2 weken', '90%', '84%', 'rood'],
        ['Baggeren van hoofdwatergangen', '42 km', '42 km', 'groen'],
      ].flatMap((rij) => rij.flatMap((cel) => [cel, ''])),
    ].join('\n'),
    indicatoren: [
      { naam: 'Zuiveringsprestatie', streef: { 2024: '91%=91' }, gemeten: { 2024: '92,4%=92.4' }, overig: ['groen'] },
      { naam: 'Afgehandelde meldingen', streef: { 2024: '90%=90' }, gemeten: { 2024: '84%=84' }, overig: ['rood'] },
      { naam: 'Baggeren van', streef: { 2024: '42 km~42' }, gemeten: { 2024: '42 km~42' }, overig: ['groen'] },
    ],
  },
  {
    naam: 'begroting met vier streefjaren na de laatste meting, tab',
    tekst: [
      'Programmabegroting 2025 - 2028 gemeente Torenveen',
      '',
      'Programma Werk',
      '',
      'Wat willen we bereiken?',
      '',
      'Indicator\tMeting 2023\tStreef 2025\tStreef 2026\tStreef 2027\tStreef 2028',
      'Uitstroom uit de bijstand naar werk\t118\t130\t135\t140\t145',
      'Aandeel inwoners met problematische schulden\t7,8%\t7,5%\t7,3%\t7,0%\t6,8%',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Uitstroom uit de bijstand',
        streef: { 2025: '130=130', 2026: '135=135', 2027: '140=140', 2028: '145=145' },
        gemeten: { 2023: '118=118' },
      },
      {
        naam: 'Aandeel inwoners met problematische',
        streef: { 2025: '7,5%=7.5', 2026: '7,3%=7.3', 2027: '7,0%=7', 2028: '6,8%=6.8' },
        gemeten: { 2023: '7,8%=7.8' },
      },
    ],
  },
  {
    naam: 'html: jaren boven doel en stand, met voetnoot',
    bestand: 'stuk.html',
    tekst: `<!doctype html><html><head><title>Jaarstukken 2022 Omgevingsdienst Rivierenrand</title></head><body><h1>Jaarstukken 2022</h1><h2>Programma Toezicht</h2>
<table><thead><tr><th rowspan="2">Indicator</th><th colspan="2">2021</th><th colspan="2">2022</th></tr><tr><th>Doel</th><th>Realisatie</th><th>Doel</th><th>Realisatie</th></tr></thead>
<tbody><tr><td>Controles binnen de termijn</td><td>90%</td><td>88%</td><td>90%</td><td>93%</td></tr>
<tr><td>Aantal bezoeken aan bedrijven<sup>1</sup></td><td>1.200</td><td>1.140</td><td>1.250</td><td>1.262</td></tr></tbody></table>
<p><sup>1</sup> Inclusief administratieve controles.</p></body></html>`,
    indicatoren: [
      {
        naam: 'Controles binnen de termijn',
        streef: { 2021: '90%=90', 2022: '90%=90' },
        gemeten: { 2021: '88%=88', 2022: '93%=93' },
      },
      {
        naam: 'Aantal bezoeken aan bedrijven',
        streef: { 2021: '1.200=1200', 2022: '1.250=1250' },
        gemeten: { 2021: '1.140=1140', 2022: '1.262=1262' },
      },
    ],
  },
  {
    naam: 'spaties: jaarreeks van realisaties en landelijk gemiddelde',
    tekst: `Jaarrekening 2021 gemeente Esdoornveld

Programma Jeugd

Indicator 2019 2020 2021 Landelijk
Jongeren met jeugdhulp (%) 10,8 11,2 11,9 12,1
Kinderen in armoede (%) 4,1 4,0 3,8 6,2
Meldingen Veilig Thuis 204 233 241 n.b.
`,
    indicatoren: [
      {
        naam: 'Jongeren met jeugdhulp',
        gemeten: { 2019: '10,8=10.8', 2020: '11,2=11.2', 2021: '11,9=11.9' },
        overig: ['12,1'],
      },
      { naam: 'Kinderen in armoede', gemeten: { 2019: '4,1=4.1', 2020: '4,0=4', 2021: '3,8=3.8' }, overig: ['6,2'] },
      { naam: 'Meldingen Veilig Thuis', gemeten: { 2019: '204=204', 2020: '233=233', 2021: '241=241' } },
    ],
  },
  {
    naam: 'begroot en werkelijk omgekeerd, tekst als waarde, behaald-kolom, tab',
    tekst: [
      'Jaarverslag 2024 gemeente Lisdodde',
      '',
      'Programma Dienstverlening',
      '',
      'Kritische prestatie-indicator\tWerkelijk 2024\tBegroot 2024\tBehaald',
      'Doorlooptijd bezwaren\t11 weken\t12 weken\tJa',
      'Telefoon opgenomen binnen 30 seconden\t74%\t80%\tNee',
      'Website voldoet aan de norm voor toegankelijkheid\tdeels\tvolledig\tNee',
      '',
    ].join('\n'),
    indicatoren: [
      {
        naam: 'Doorlooptijd bezwaren',
        streef: { 2024: '12 weken~12' },
        gemeten: { 2024: '11 weken~11' },
        gehaald: 'ja',
      },
      { naam: 'Telefoon opgenomen', streef: { 2024: '80%=80' }, gemeten: { 2024: '74%=74' }, gehaald: 'nee' },
      { naam: 'Website voldoet', streef: { 2024: 'volledig' }, gemeten: { 2024: 'deels' }, gehaald: 'nee' },
    ],
  },
];

/** Explained differences of section 7, in other words. */
export const VIERDE_VERSCHILLEN: readonly Proefstuk[] = [
  {
    naam: 'plus en min met legenda, structureel en incidenteel voluit, tab',
    tekst: [
      'Jaarrekening 2023 gemeente Brandveen',
      '',
      'Analyse van de afwijkingen (x € 1.000; + is voordeel, - is nadeel)',
      '',
      'Programma\tOnderwerp\tBedrag\tIncidenteel/structureel',
      '1 Bestuur\tLagere wachtgelden\t118\tincidenteel',
      '1 Bestuur\tHogere accountantskosten\t-44\tstructureel',
      '3 Sociaal\tMeer cliënten beschermd wonen\t-960\tstructureel',
      '3 Sociaal\tAfrekening 2022 regionale inkoop\t215\tincidenteel',
      'Totaal\t\t-671\t',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Lagere wachtgelden', effect: '118000', is: 'I' },
      { tekst: 'Hogere accountantskosten', effect: '-44000', is: 'S' },
      { tekst: 'Meer cliënten beschermd', effect: '-960000', is: 'S' },
      { tekst: 'Afrekening 2022', effect: '215000', is: 'I' },
      { tekst: 'Totaal', effect: '-671000', totaal: true },
    ],
  },
  {
    naam: 'koppen Voordelen en Nadelen met punten in k€',
    tekst: `Tweede bestuursrapportage 2024 gemeente Oeverwaard

Programma 2 Fysiek domein

Voordelen
- Leges bouwvergunningen: k€ 340
- Vrijval onderhoud bruggen: k€ 125

Nadelen
- Energiekosten gemeentehuis: k€ 88
- Aanbesteding groenonderhoud valt duurder uit: k€ 260
`,
    verschillen: [
      { tekst: 'Leges bouwvergunningen', effect: '340000' },
      { tekst: 'Vrijval onderhoud bruggen', effect: '125000' },
      { tekst: 'Energiekosten gemeentehuis', effect: '-88000' },
      { tekst: 'Aanbesteding groenonderhoud', effect: '-260000' },
    ],
  },
  {
    naam: 'provincie: miljoenen met twee decimalen, V en N in de cel, pijp',
    tekst: `## Jaarstukken 2022 provincie Rietland

### Belangrijkste afwijkingen (bedragen x € 1 miljoen)

| Oorzaak | Afwijking |
|---|---|
| Opcenten motorrijtuigenbelasting | 2,15 V |
| Vertraging N-weg rondweg Zuid | 12,40 V |
| Subsidies stikstof later beschikt | 6,05 V |
| Hogere rente op leningen | 0,75 N |
`,
    verschillen: [
      { tekst: 'Opcenten', effect: '2150000' },
      { tekst: 'Vertraging N-weg', effect: '12400000' },
      { tekst: 'Subsidies stikstof', effect: '6050000' },
      { tekst: 'Hogere rente', effect: '-750000' },
    ],
  },
  {
    naam: 'zinnen met voordelig en nadelig resultaat, hele euro’s',
    tekst: `Jaarrekening 2021 GR Werkbedrijf Oost

Toelichting op het resultaat

De detacheringen brachten meer op dan geraamd; dit geeft een voordeel van € 214.500.
Door een hogere cao stegen de loonkosten. Dat leidt tot een nadeel van € 131.200.
De opbrengst van de groenploegen bleef achter, waardoor een nadeel ontstond van € 48.000.
`,
    verschillen: [
      { tekst: 'De detacheringen brachten', effect: '214500' },
      { tekst: 'hogere cao', effect: '-131200' },
      { tekst: 'De opbrengst van de groenploegen', effect: '-48000' },
    ],
  },
  {
    naam: 'lasten en baten in aparte kolommen, zonder teken of letter',
    tekst: [
      'Jaarstukken 2020 gemeente Meidoorn',
      '',
      'Overzicht van incidentele posten (bedragen x € 1.000)',
      '',
      'Omschrijving\tLasten\tBaten',
      'Verkoop oude school\t\t640',
      'Sloop oude school\t118\t',
      'Compensatie rijk corona\t\t377',
      'Totaal\t118\t1.017',
      '',
    ].join('\n'),
    // No difference at all: incidental lasten and baten of the year; a table of figures.
    tabellen: 1,
    verschillen: [],
  },
];
