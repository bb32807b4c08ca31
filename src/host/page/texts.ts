import type { DisplayLanguage } from '../rules/display';

/** Everything the page says. */
export interface Texts {
  readonly title: string;
  readonly notice: string;
  readonly newWorkbook: string;
  readonly newWorkbookQuestion: string;
  readonly download: string;
  readonly downloading: string;
  readonly downloaded: (name: string) => string;
  readonly downloadFailed: string;
  readonly language: string;
  readonly paneWidth: string;
  readonly splitter: string;
  readonly pane: string;
  readonly formulaRefused: string;
  readonly sheetProtected: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly fileName: string;
}

const nl: Texts = {
  title: 'Sluitend – proefwerkmap',
  notice: 'Om te proberen, te ontwikkelen en te testen. Het echte werk doet u in Excel.',
  newWorkbook: 'Nieuwe werkmap',
  newWorkbookQuestion: 'Alles in deze proefwerkmap verdwijnt. Doorgaan?',
  download: 'Download .xlsx',
  downloading: 'De werkmap wordt gemaakt …',
  downloaded: (name) => `${name} is gedownload.`,
  downloadFailed: 'Het downloaden is niet gelukt.',
  language: 'Taal',
  paneWidth: 'Breedte van het paneel',
  splitter: 'Breedte van het paneel; gebruik de pijltjes',
  pane: 'Taakvenster van de invoegtoepassing',
  formulaRefused: 'Deze formule klopt niet. De cel is niet gewijzigd.',
  sheetProtected: 'Dit blad is beveiligd.',
  saved: 'Bewaard in deze browser',
  notSaved: 'Bewaren in deze browser lukt niet; download de werkmap om niets te verliezen.',
  fileName: 'proefwerkmap.xlsx',
};

const en: Texts = {
  title: 'Sluitend – trial workbook',
  notice: 'For trying, developing and testing. Excel is where the real work is done.',
  newWorkbook: 'New workbook',
  newWorkbookQuestion: 'Everything in this trial workbook will be gone. Continue?',
  download: 'Download .xlsx',
  downloading: 'Making the workbook …',
  downloaded: (name) => `${name} was downloaded.`,
  downloadFailed: 'The download failed.',
  language: 'Language',
  paneWidth: 'Width of the pane',
  splitter: 'Width of the pane; use the arrow keys',
  pane: 'Task pane of the add-in',
  formulaRefused: 'This formula is not right. The cell was not changed.',
  sheetProtected: 'This sheet is protected.',
  saved: 'Saved in this browser',
  notSaved: 'Saving in this browser fails; download the workbook so that nothing is lost.',
  fileName: 'trial-workbook.xlsx',
};

/** The page's texts in a language. */
export function textsFor(language: DisplayLanguage): Texts {
  return language === 'nl' ? nl : en;
}
