import type { verklaren as nl } from '../../nl/paneel/verklaren';
import { count, rows } from './aantal';

/** Step three: variances and notes. */
export const verklaren: typeof nl = {
  titel: 'Variances',
  leeg: 'No variances yet.',
  leegUitleg:
    'Write documents with two series or two years to the workbook, or fill in a budget on the sheet Doelstellingen.',
  drempel: 'Explain from',
  bedrag: 'Amount (€)',
  procent: 'Percentage',
  drempelUitleg: 'When both are filled in, both must be reached.',
  geenGetal: 'Enter a number, or leave it empty.',
  toepassen: 'Apply',
  boven: (n, zonder) =>
    zonder === 0
      ? `${count(n, 'variance', 'variances')} above the threshold, all explained.`
      : `${count(n, 'variance', 'variances')} above the threshold, ${zonder} still to explain.`,
  geenBoven: 'No variances above the threshold.',
  onder: (n) => `${count(n, 'smaller variance', 'smaller variances')} below the threshold.`,
  vergelijking: (vergeleken, basis) => `${vergeleken} against ${basis}`,
  voordeel: 'favourable',
  nadeel: 'unfavourable',
  concept: 'Draft',
  toelichting: 'Your note',
  geenToelichting: 'No note yet.',
  naarToelichting: 'Go to note',
  schrijfToelichting: 'Write note',
  toelichtingOp: (naam, soort) => `${soort} of ${naam}`,
  verouderd: 'Out of date: the figures have changed since this was written.',
  verouderdVan: (oud, nieuw) => `Out of date: written for ${oud}, the variance is now ${nieuw}.`,
  vervallen: 'Notes without a variance',
  vervallenUitleg: 'The variance this was written for no longer exists. The text is kept.',
  nietVergeleken: (n) => `${rows(n)} not compared`,
  redenNietVergeleken: {
    'geen-tegenhanger': 'occurs in one series only',
    dubbelzinnig: 'occurs more than once with other figures',
  },
  status: (status) => `Status: ${status}`,
};
