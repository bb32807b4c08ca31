import { decimaal } from '../../../money/decimaal';
import { formatDecimaal } from '../../../money/format';
import type { aansluiten as nl } from '../../nl/paneel/aansluiten';
import { count } from './aantal';

/** Step two: what ties and what does not. What is said of a single finding is in bevindingen.ts. */
export const aansluiten: typeof nl = {
  titel: 'Reconciliation',
  leeg: 'Nothing to reconcile yet.',
  leegUitleg: 'Load a document and write it to the workbook: every total is then computed again.',
  naarLaden: 'Go to Load',
  geenControles: 'The loaded documents hold no totals to compute again.',
  telling: {
    sluit: (n) => count(n, 'ties', 'tie'),
    afronding: (n) => `${n} rounding`,
    raakt: (n) => `${n} at the limit`,
    verschil: (n) => count(n, 'difference', 'differences'),
  },
  uitlegOordeel: {
    sluit: 'Comes out exactly.',
    afronding: 'The difference is within what rounding explains.',
    raakt: 'Only possible if every figure was rounded to the extreme.',
    verschil: 'Larger than rounding can explain.',
  },
  slotAlles: (n) => `Everything ties: ${count(n, 'check', 'checks')}, no difference.`,
  slotAfronding: (n, grens) =>
    `No differences. ${count(n + grens, 'check', 'checks')} with rounding only` +
    (grens === 0 ? '.' : `, ${grens} of them exactly at the limit of what rounding explains.`),
  slotSamen: (fouten) =>
    `Each difference may be rounding by itself, but not all of them together: ${fouten === 1 ? 'there is an error' : `there are ${fouten} places`} to look into.`,
  slotVerschil: (n, fouten) =>
    `${count(n, 'difference', 'differences')} to look into` +
    (fouten === 0 || fouten === n ? '.' : `, traced to ${count(fouten, 'error', 'errors')}.`) +
    ' The figures themselves are never changed.',
  storingen: (n) => (n === 1 ? 'Where is the error?' : 'Where are the errors?'),
  alleStoringen: (n) => `Show all ${n} errors`,
  storingControles: (n) => `shown by ${count(n, 'check', 'checks')}`,
  storingNaar: 'Go to the sum',
  storingOpgelost: 'solved in the trial',
  storingNieuw: 'caused by the trial',
  storingOnbekend: 'Cannot be put down to one figure',
  nogMogelijk: (n) => count(n, 'other possibility', 'other possibilities'),
  sluitend: (n, totaal) =>
    n === totaal ? (n === 1 ? 'The only check ties' : `All ${n} checks tie`) : count(n, 'check ties', 'checks tie'),
  bewijs: 'The proof: this sum must come to zero.',
  bewijsUitkomst: 'Comes to',
  bewijsMarge: 'Rounding explains at most',
  balk: 'Share of each verdict',
  filter: 'Show',
  alle: (n) => `All ${n}`,
  leegFilter: 'No checks with this verdict.',
  zonderProgramma: 'Without a programme',
  berekend: 'Computed',
  gepubliceerd: 'Published',
  verschil: 'Difference',
  marge: 'Margin for rounding',
  impliciet: 'Total of the organisation that follows',
  tussen: (van, tot) => `${van} to ${tot}`,
  naarCel: (wat) => `Go to the cell of ${wat}`,
  bedragen: (eenheid) => `Amounts ${eenheid}`,
  verdacht: 'Suspect',
  verdachtEen: 'One of these figures is suspect:',
  verdachtSamen: 'One of these combinations is suspect:',
  meerVerdacht: (n) => `${count(n, 'other possibility is', 'other possibilities are')} not listed here.`,
  en: 'and',
  of: 'or',
  misschien: 'perhaps',
  bedoeld: 'Perhaps meant:',
  bereik: (van: string, tot: string): string => `${van} to ${tot}`,
  inPlaatsVan: 'instead of',
  bij: 'for',
  proef: {
    titel: 'Trial',
    probeer: 'Try',
    probeerLabel: (wat) => `Try ${wat}`,
    nog: (n) => `and ${count(n, 'more figure', 'more figures')}`,
    niets: 'Nothing was changed.',
    uitkomst: (voor, na) => `${count(na, 'difference', 'differences')} in this trial, ${voor} without it.`,
    stop: 'End trial',
    was: (oordeel) => `without the trial: ${oordeel}`,
    merk: 'trial',
    uitleg: 'Is it right? Then change the figure in its cell yourself; the remark beside it keeps what was printed.',
  },
  afronding: {
    titel: 'How were the documents rounded?',
    keuzes: {
      automatisch: 'Automatic (to the nearest number)',
      'naar dichtstbij': 'Rounded to the nearest number',
      afgekapt: 'Cut off: further digits are dropped',
    },
    marge: (stappen) =>
      `Each amount may be off by at most ${formatDecimaal(decimaal(stappen), 'en')} times the last printed unit (sheet Bronnen).`,
    voorbehoud: 'One mistake of a few units can look like this too. Choose it only if you know that it is so.',
    toepassen: 'Read as cut off',
  },
  nietGetoetst: (n) => `${count(n, 'check', 'checks')} not carried out`,
  tegel: (soort) => `Tile ${soort}`,
  kolom: (kop) => `Column ${kop}`,
};
