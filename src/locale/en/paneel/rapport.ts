import type { rapport as nl } from '../../nl/paneel/rapport';
import { count } from './aantal';

/** Step four: the notes as a document. */
export const rapport: typeof nl = {
  titel: 'Report',
  leeg: 'Nothing to report yet.',
  leegUitleg: 'Variances above the threshold will be listed here in the order of the programmes.',
  inhoud: (n, eigen) => `${count(n, 'variance', 'variances')}, ${eigen} with a note of your own.`,
  nederlands: 'The report is in Dutch, as the sheets are.',
  keuze: 'What goes in',
  programmas: 'Programmes',
  alle: 'All programmes',
  gekozen: (n) => count(n, 'programme', 'programmes'),
  zonderProgramma: 'Other',
  alleenAkkoord: 'Only with the status akkoord (approved)',
  metVerouderd: 'Also what is out of date, marked as such',
  metConcept: 'A draft where there is no note yet',
  nietBewaard: (n) =>
    n === 1
      ? 'One text is not saved yet and not in the report.'
      : `${n} texts are not saved yet and not in the report.`,
  naarVerklaren: 'Go to Explain',
  open: (n) =>
    n === 0
      ? 'Everything is wholly explained.'
      : `${count(n, 'variance is', 'variances are')} not wholly explained yet.`,
  word: 'Word document',
  kopieer: 'Copy',
  bezig: 'Making the Word document …',
  bezigUitleg: 'You can go on working. With hundreds of notes it takes longer.',
  stop: 'Stop',
  gestopt: 'No document was made.',
  verouderd: (naam) => `${naam} dates from before the last change. Make the document again to include it.`,
  gemaakt: (naam, kb) => `${naam} was made (${kb} kB).`,
  nogmaals: 'Save the file',
  geenBestand: 'No file? Use Copy and paste into Word: headings and tables stay what they are.',
  mac: 'Excel for Mac saves no files from a task pane. Use Copy and paste into Word: headings and tables stay what they are.',
  bestandsnaam: 'Toelichting afwijkingen',
  heleVoorbeeld: 'Show the whole report',
  voorbeeld: 'Preview',
};
