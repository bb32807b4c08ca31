import { aantal } from './aantal';

/** Indicators in the step Verklaren. */
export const indicatoren = {
  titel: 'Indicatoren',
  leeg: 'Geen indicatoren.',
  leegUitleg: 'In de documenten van deze werkmap staan geen indicatoren met een doel of realisatie.',
  delen: 'Onderdelen van deze stap',
  deel: { afwijkingen: 'Afwijkingen', indicatoren: 'Indicatoren', totalen: 'Totalen', tekst: 'Tekst' },
  deelTelling: {
    afwijkingen: (n: number): string => `${n} te verklaren`,
    indicatoren: (n: number): string => `${n} strijdig`,
    totalen: (n: number): string => aantal(n, 'verschil', 'verschillen'),
    tekst: (n: number): string => `${n} in strijd`,
  },
  filter: 'Toon indicatoren naar oordeel',
  alle: (n: number): string => `Alle ${n}`,
  klasse: {
    strijdig: 'strijdig',
    'niet gehaald': 'niet gehaald',
    onbekend: 'niet te zeggen',
    gehaald: 'gehaald',
  },
  telling: {
    strijdig: (n: number): string => `${n} strijdig`,
    'niet gehaald': (n: number): string => `${n} niet gehaald`,
    onbekend: (n: number): string => `${n} niet te zeggen`,
    gehaald: (n: number): string => `${n} gehaald`,
  },
  slot: (n: number, strijdig: number): string =>
    strijdig === 0
      ? `${aantal(n, 'indicator', 'indicatoren')}, geen oordeel in strijd met de cijfers.`
      : `${aantal(n, 'indicator', 'indicatoren')}, bij ${strijdig} is het oordeel in strijd met de cijfers.`,
  zonderNaam: 'Indicator zonder naam',
  doel: 'Doel',
  realisatie: 'Realisatie',
  jaar: 'Jaar',
  cijfers: 'Doel en realisatie per jaar',
  grafiek: (naam: string, reeks: string): string => `Verloop van ${naam}: ${reeks}`,
  punt: (jaar: number, doel: string, realisatie: string): string => `${jaar} doel ${doel}, realisatie ${realisatie}`,
  geen: 'geen',
  oordeel: (jaar: string, document: string, berekend: string): string =>
    `${jaar}: volgens het document ${document}, volgens de cijfers ${berekend}.`,
  alleenDocument: (jaar: string, document: string, reden: string): string =>
    `${jaar}: volgens het document ${document}; de cijfers beslissen niet: ${reden}.`,
  alleenBerekend: (jaar: string, berekend: string): string => `${jaar}: volgens de cijfers ${berekend}.`,
  geenOordeel: (jaar: string, reden: string): string => `${jaar}: geen oordeel: ${reden}.`,
  richting: 'Welke kant is beter?',
  afgeleid: (reden: string): string => `Afgeleid: ${reden}`,
  afgeleidKeuze: 'Zoals afgeleid',
  koppelingen: 'Uit verschillende documenten',
  akkoord: 'Zelfde indicator',
  apart: 'Apart houden',
  samen: 'Weer samenvoegen',
  over: (wat: string, document: string): string => `${wat}, ${document}`,
  verschillen: 'Documenten noemen voor hetzelfde jaar een ander cijfer',
  concept: 'Concept',
  toelichting: 'Toelichting in het document',
  notitie: 'Uw notitie',
  notitieVerouderd: 'Verouderd: de cijfers zijn veranderd sinds deze notitie.',
  schrijfNotitie: 'Schrijf notitie',
  naarNotitie: 'Ga naar notitie',
  trend: 'Grafiek op het blad Trend',
};
