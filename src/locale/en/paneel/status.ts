import type * as nl from '../../nl/paneel/status';
import { count, documents, rows, indicators } from './aantal';

/** Work under way. */
export const bezig: typeof nl.bezig = {
  openen: 'Reading the workbook …',
  selectie: 'Reading the selection …',
  ophalen: 'Fetching the example …',
  lezen: (naam, gedaan, totaal) =>
    totaal === 1 ? `Reading ${naam} …` : `Reading ${naam} (${gedaan + 1} of ${totaal}) …`,
  deel: {
    pagina: (nummer, totaal) => `Page ${nummer} of ${totaal}`,
    blad: (nummer, totaal) => `Sheet ${nummer} of ${totaal}`,
  },
  wachtend: (n) => `Then reading ${documents(n)}.`,
  rekenen: {
    controles: 'Checking the sums … Nothing has been written yet.',
    bladen: 'Preparing the sheets … Nothing has been written yet.',
  },
  volgen: 'Checking the sums after a change in the workbook …',
  proef: 'Checking the trial …',
  schrijven: 'Writing to the workbook …',
  stop: 'Stop',
};

/** What was done last. */
export const melding: typeof nl.melding = {
  geopend: (n) => `This workbook holds ${documents(n)}.`,
  gelezen: (n, r, i) => `Read: ${documents(n)} with ${rows(r)} and ${indicators(i)}. Not written yet.`,
  notitiesGelezen: (n) =>
    `Read from an earlier workbook: ${count(n, 'note or cause', 'notes and causes')} as examples. Not written yet.`,
  notitiesGeschreven: (n) =>
    `Written from an earlier workbook: ${count(n, 'note or cause', 'notes and causes')} as examples.`,
  'niets-gelezen': 'Found nothing to write.',
  gestopt: (gelezen, gevraagd) => `Stopped: read ${gelezen} of ${documents(gevraagd)}.`,
  'al-geladen': (naam) => `${naam} is loaded already.`,
  verwijderd: (naam) => `Removed ${naam} from the list.`,
  geschreven: (n, r, i) => `Written: ${documents(n)} with ${rows(r)} and ${indicators(i)}.`,
  onthouden: (n) =>
    `What you set right in ${n === 1 ? 'a table is' : `${n} layouts is`} remembered for later documents.`,
  eigen: (n) =>
    `${count(n, 'cell that you had changed was left as it is', 'cells that you had changed were left as they are')}.`,
  vervallen: (n) => `${rows(n)} with your text kept without a variance.`,
  instelling: {
    drempel: (n) => `Threshold applied: ${count(n, 'variance', 'variances')} to explain.`,
    basis: (n) => `Comparison changed: ${count(n, 'variance', 'variances')} to explain.`,
    grens: () => 'Accountability limit saved in the workbook.',
  },
  herberekend: 'Computed again after a change in the workbook.',
  proef: (voor, na) => `Trial, nothing was changed: ${count(na, 'difference', 'differences')} instead of ${voor}.`,
  'niets-geschreven': 'Stopped. Nothing was written.',
  proefVoorbij: 'The trial ended with it.',
  'proef-gestopt': 'Trial ended. You see the figures of the workbook again.',
  getoond: 'The cell is selected in the workbook.',
  bewaard: {
    afronding: 'Rounding saved in the workbook; the verdicts were computed anew.',
    toelichting: 'Note saved in the workbook.',
    oorzaak: 'Cause saved in the workbook.',
    verwijderd: 'Cause removed.',
    teruggezet: 'Cause put back.',
    bevestigd: 'Confirmed for the present figures.',
    categorie: 'Category saved in the workbook.',
    richting: 'Direction saved in the workbook; the judgements were computed anew.',
    koppeling: 'Choice saved in the workbook.',
    terzijde: 'Set aside, with the reason.',
    teruggehaald: 'Among the findings again.',
  },
  rapport: (naam, n) => `${naam} made with ${count(n, 'note', 'notes')}.`,
  gekopieerd: (n) => `Copied ${count(n, 'note', 'notes')}.`,
  'zin-gekopieerd': 'Copied the sentence with its sum.',
  klaar: 'Ready to load.',
};

/** What is not known yet, because computing it was stopped or failed. */
export const onderbroken: typeof nl.onderbroken = {
  openen: 'This workbook has not been read yet. What it holds is unchanged.',
  volgen: 'The sums were not checked after the last change in the workbook. The verdicts below are from before it.',
  opnieuw: { openen: 'Read the workbook', volgen: 'Check the sums' },
};

/** What failed, by code. */
export const fout: typeof nl.fout = {
  celbewerking: 'A cell is still being edited. Press Enter to leave the cell and try again.',
  beveiligd: 'A sheet is protected. Remove the protection and try again; nothing is lost.',
  'sleutel-ontbreekt': 'A table lacks its column Sleutel. Put it back and try again; nothing was written.',
  'te-veel': 'This is too much for Excel at once. Load fewer documents at a time.',
  'andere-werkmap': 'Another workbook is active. Go back to this workbook and try again.',
  'niet-gevonden': 'This cell cannot be found in the workbook: its row, column or table was removed or renamed.',
  'cel-verborgen':
    'This cell is on a hidden sheet, or in a row or column that is hidden or filtered out. Make it visible and click again.',
  'geen-selectie':
    'There is nothing to read here. Select the area of the table, or one cell on a sheet with figures, and try again.',
  'selectie-te-groot': 'The selection is too large. Select only the table, at most 200,000 cells.',
  'formules-vervangen':
    'Excel put one formula in all cells of a column that should hold different ones: the amounts there are wrong. In Excel, ' +
    'under Options, Proofing, AutoCorrect Options, AutoFormat As You Type, switch off filling formulas in tables to create ' +
    'calculated columns, and write again; your own text stays.',
  'eigen-blad': 'Sluitend made this sheet. Select cells on another sheet.',
  bezet: 'Excel is busy. Wait a moment and try again.',
  voorbeeld: 'The example could not be fetched.',
  lezen: 'Reading broke off unexpectedly. Nothing was written.',
  'bestand-onbereikbaar': 'A file could not be opened. Was it moved, or is it a folder?',
  rapport: 'The Word document could not be made. Copy the report and paste it into Word.',
  kopieren: 'Copying was not allowed.',
  onbekend: 'Something went wrong. What you loaded and wrote has been kept.',
};

/** What failed, where the sheet is known. */
export const foutOpBlad: typeof nl.foutOpBlad = {
  beveiligd: (blad) => `The sheet ${blad} is protected. Remove the protection and try again; nothing was written.`,
  'sleutel-ontbreekt': (blad) =>
    `The sheet ${blad} lacks the column Sleutel. Put it back and try again; nothing was written.`,
};

/** What failed, where the documents are known. */
export const foutBij: typeof nl.foutBij = {
  lezen: (namen) => `Reading ${namen} broke off unexpectedly. Nothing of it was written; whatever else was read stays.`,
  'bestand-onbereikbaar': (namen) => `Could not open ${namen}. Was it moved, or is it a folder?`,
};

/** A part that could not be drawn. */
export const foutDeel: typeof nl.foutDeel = {
  titel: 'This part of the pane could not be shown.',
  uitleg: 'Your work has been kept.',
  opnieuw: 'Show again',
  kopieer: 'Copy details',
  gekopieerd: 'Details copied',
  sluiten: 'Close message',
};
