import type { indicatoren as nl } from '../../nl/paneel/indicatoren';
import { count } from './aantal';

/** Indicators in the step Verklaren. */
export const indicatoren: typeof nl = {
  titel: 'Indicators',
  leeg: 'No indicators.',
  leegUitleg: 'The documents in this workbook hold no indicators with a target or realisation.',
  delen: 'Parts of this step',
  deel: { afwijkingen: 'Variances', indicatoren: 'Indicators', totalen: 'Totals', tekst: 'Text' },
  deelTelling: {
    afwijkingen: (n) => `${n} to explain`,
    indicatoren: (n) => `${n} contradicted`,
    totalen: (n) => count(n, 'difference', 'differences'),
    tekst: (n) => `${n} contradicted`,
  },
  filter: 'Show indicators by judgement',
  alle: (n) => `All ${n}`,
  klasse: { strijdig: 'contradicts', 'niet gehaald': 'not met', onbekend: 'cannot tell', gehaald: 'met' },
  telling: {
    strijdig: (n) => `${n} contradicted`,
    'niet gehaald': (n) => `${n} not met`,
    onbekend: (n) => `${n} cannot tell`,
    gehaald: (n) => `${n} met`,
  },
  slot: (n, strijdig) =>
    strijdig === 0
      ? `${count(n, 'indicator', 'indicators')}, no judgement contradicts its figures.`
      : `${count(n, 'indicator', 'indicators')}, ${strijdig} with a judgement that contradicts its figures.`,
  zonderNaam: 'Indicator without a name',
  doel: 'Target',
  realisatie: 'Realisation',
  jaar: 'Year',
  cijfers: 'Target and realisation by year',
  grafiek: (naam, reeks) => `Course of ${naam}: ${reeks}`,
  punt: (jaar, doel, realisatie) => `${jaar} target ${doel}, realisation ${realisatie}`,
  geen: 'none',
  oordeel: (jaar, document, berekend) => `${jaar}: the document says “${document}”, the figures say “${berekend}”.`,
  alleenDocument: (jaar, document, reden) =>
    `${jaar}: the document says “${document}”; the figures do not decide: ${reden}.`,
  alleenBerekend: (jaar, berekend) => `${jaar}: the figures say “${berekend}”.`,
  geenOordeel: (jaar, reden) => `${jaar}: no judgement: ${reden}.`,
  richting: 'Which way is better?',
  afgeleid: (reden) => `Inferred: ${reden}`,
  afgeleidKeuze: 'As inferred',
  koppelingen: 'From different documents',
  akkoord: 'Same indicator',
  apart: 'Keep apart',
  samen: 'Join again',
  over: (wat, document) => `${wat}, ${document}`,
  verschillen: 'Documents give another figure for the same year',
  concept: 'Draft',
  toelichting: 'Note in the document',
  notitie: 'Your note',
  notitieVerouderd: 'Out of date: the figures changed since this note.',
  schrijfNotitie: 'Write a note',
  naarNotitie: 'Go to note',
  trend: 'Chart on the sheet Trend',
};
