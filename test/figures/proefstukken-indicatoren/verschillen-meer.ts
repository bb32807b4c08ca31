import type { Proefstuk } from './model';

/** Differences explained in running text and in wider tables. */
export const VERSCHILSTUKKEN_MEER: readonly Proefstuk[] = [
  {
    naam: 'punten met het bedrag en de letter tussen haakjes',
    tekst: `Jaarstukken 2023

Programma 7 Duurzaamheid

De afwijking op dit programma bestaat uit:
- lagere lasten door later gestarte projecten (€ 120.000 V)
- hogere lasten van het energieloket (€ 33.500 N);
- niet begrote bijdrage van de provincie (V € 45.000)
- hogere kosten van inzameling, € 1,3 mln N
- overige verschillen (per saldo € 12.000 N).
`,
    verschillen: [
      { tekst: 'lagere lasten door later gestarte', effect: '120000' },
      { tekst: 'hogere lasten van het energieloket', effect: '-33500' },
      { tekst: 'niet begrote bijdrage', effect: '45000' },
      { tekst: 'hogere kosten van inzameling', effect: '-1300000' },
      { tekst: 'overige verschillen', effect: '-12000' },
    ],
  },
  {
    naam: 'meer bedragen in een zin',
    tekst: `Jaarrekening 2024

Programma 3 Verkeer

Toelichting op de afwijkingen

- Op wegen is € 310.000 overgehouden (V). Dit komt door lagere kosten van gladheidbestrijding (€ 85.000 V) en door uitgestelde reconstructies (€ 225.000 V).
- Op parkeren zijn de opbrengsten hoger (€ 64.000 V), maar kostte de vervanging van automaten meer (€ 92.000 N).
- De aanleg van het fietspad kostte € 540.000 in plaats van € 600.000, een voordeel van € 60.000.
`,
    verschillen: [
      { tekst: 'Op wegen is', effect: '310000', totaal: true },
      { tekst: 'lagere kosten van gladheidbestrijding', effect: '85000' },
      { tekst: 'uitgestelde reconstructies', effect: '225000' },
      { tekst: 'Op parkeren zijn de opbrengsten hoger', effect: '64000' },
      { tekst: 'kostte de vervanging van automaten meer', effect: '-92000' },
      { tekst: 'De aanleg van het fietspad', effect: '60000' },
    ],
  },
  {
    naam: 'html met programma over rijen en een woord als oordeel',
    bestand: 'stuk.html',
    tekst: `<html><body><h1>Jaarrekening 2022</h1><h2>Verklaring van het resultaat</h2><p>Bedragen x € 1.000</p>
<table><tr><th>Programma</th><th>Oorzaak</th><th>Bedrag</th><th>Voordeel/Nadeel</th><th>I/S</th></tr>
<tr><td rowspan="2">1. Bestuur</td><td>Vrijval voorziening pensioenen wethouders</td><td>264</td><td>Voordeel</td><td>I</td></tr>
<tr><td>Meer uren griffie</td><td>38</td><td>Nadeel</td><td>S</td></tr>
<tr><td>2. Veiligheid</td><td>Bijdrage veiligheidsregio</td><td>71</td><td>Nadeel</td><td>S</td></tr>
<tr><td></td><td>Totaal</td><td>155</td><td>Voordeel</td><td></td></tr></table></body></html>`,
    verschillen: [
      { tekst: 'Vrijval voorziening', effect: '264000', is: 'I' },
      { tekst: 'Meer uren griffie', effect: '-38000', is: 'S' },
      { tekst: 'Bijdrage veiligheidsregio', effect: '-71000', is: 'S' },
      { tekst: 'Totaal', effect: '155000', totaal: true },
    ],
  },
  {
    naam: 'lasten, baten en saldo per oorzaak met V/N, tab',
    tekst: [
      'Jaarverslag 2023',
      '',
      'Analyse programma 8 Cultuur, bedragen in duizenden euro’s',
      '',
      'Omschrijving\tLasten\tBaten\tSaldo\tV/N',
      'Theater: meer voorstellingen\t-140\t190\t50\tV',
      'Bibliotheek: indexering subsidie\t-62\t\t-62\tN',
      'Museum: restitutie btw\t\t31\t31\tV',
      'Totaal\t-202\t221\t19\tV',
      '',
    ].join('\n'),
    verschillen: [
      { tekst: 'Theater', effect: '50000' },
      { tekst: 'Bibliotheek', effect: '-62000' },
      { tekst: 'Museum', effect: '31000' },
      { tekst: 'Totaal', effect: '19000', totaal: true },
    ],
  },
  {
    naam: 'teken zonder uitleg',
    tekst: `Jaarrekening 2021

Programma Groen

Grootste afwijkingen (x € 1.000)

Omschrijving\tBedrag
Boomonderhoud na storm\t-87
Verkoop hout\t24
Speeltoestellen later vervangen\t61
`,
    verschillen: [
      { tekst: 'Boomonderhoud', effect: null },
      { tekst: 'Verkoop hout', effect: null },
      { tekst: 'Speeltoestellen', effect: null },
    ],
  },
  {
    naam: 'geen verklaringen: besluiten, paragrafen en getallen in tekst',
    tekst: `Jaarstukken 2023

Programma 1 Bestuur

In 2023 vergaderde de raad 14 keer. Het raadsbesluit van 9 november (nr. 231 V) is uitgevoerd.
De leges voor een paspoort bedragen € 77,85 en voor een identiteitskaart € 70,35.
Het budget van € 250.000 voor participatie is volledig besteed. De subsidie bedroeg € 40.000.

- Artikel 12 N
- Bijlage 4 V
`,
    verschillen: [],
  },
];
