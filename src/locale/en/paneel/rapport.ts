import type { rapport as nl } from '../../nl/paneel/rapport';
import { count } from './aantal';

/** Step four: taking the notes along. */
export const rapport: typeof nl = {
  titel: 'Take over the notes',
  leeg: 'No notes to take over yet.',
  leegUitleg: 'Variances above the threshold will be listed here in the order of the programmes.',
  uitleg: 'These notes are copied, with your own text where there is one and the draft elsewhere.',
  kopieer: 'Copy notes',
  inhoud: (n, eigen) => `${count(n, 'variance', 'variances')}, ${eigen} with a note of your own.`,
  kop: 'Notes on the variances',
  zonderProgramma: 'Other',
  koppen: { onderdeel: 'Item', soort: 'Kind', afwijking: 'Variance', vn: 'V/N', toelichting: 'Note' },
  concept: 'draft',
  verouderd: 'out of date',
};
