import type { laden as nl } from '../../nl/paneel/laden';
import { count, documents, rows, indicators } from './aantal';

const tables = (n: number): string => (n === 1 ? 'One table was' : `${n} tables were`);

/** When and where a layout was set right; nothing for this very document. */
const before = (op: string, document: string): string =>
  op === '' ? 'another table of this document' : `this layout on ${op.slice(0, 10)} for ${document}`;

/** Something remembered that was not applied, with the reason. */
const notApplied =
  (reason: string) =>
  (n: number, op: string, document: string): string =>
    `${tables(n)} not read as you set right ${before(op, document)}: ${reason}.`;

/** Step one: loading and the preview. */
export const laden: typeof nl = {
  titel: 'Load documents',
  sleep: 'Drag a budget, interim report or annual accounts here',
  loslaten: 'Drop to read',
  kies: 'Choose file',
  plak: 'Paste text',
  selectie: 'Take selection',
  selectieUitleg: 'The selected cells, or the whole sheet when one cell is selected',
  voorbeeld: 'Load example',
  uitleg: 'You see first what was found. Nothing is written until you ask for it.',
  geplakt: 'Pasted text',
  plakvak: 'Paste the text or table here (Ctrl+V)',
  lees: 'Read this text',
  annuleer: 'Cancel',
  voorstel: 'Found, not yet in the workbook',
  niets: 'Found nothing to write',
  inWerkmap: 'In the workbook',
  onvoltooid: (naam) => `Writing ${naam} was interrupted: its figures do not count. Load the document again.`,
  vervolg: 'Where things stand',
  schrijf: 'Write to workbook',
  schrijfWat: (n) => documents(n),
  verwijder: 'Remove',
  verwijderLabel: (naam) => `Remove ${naam} from the list`,
  vervangt: 'Replaces the version of the same name that is in the workbook now.',
  onbruikbaar: 'There is nothing here to write.',
  notities: (n) => count(n, 'example from before', 'examples from before'),
  notitieUitleg:
    'You see them under Explain, beside the same objective or programme of a later year. Nothing is put into your note by itself.',
  soort: 'Kind',
  jaar: 'Year',
  kies_: 'Choose',
  eenheid: 'Unit',
  twijfels: (n) => count(n, 'doubt to look at', 'doubts to look at'),
  ookOp: (plaatsen, meer) => `Also: ${plaatsen.join('; ')}${meer === 0 ? '' : `; and ${meer} more`}.`,
  meerTwijfels: (n) => `Show all ${n}`,
  tabel: 'Income and expenditure',
  reeks: 'Series',
  kolommenWijzigen: 'Change columns and signs',
  tekens: 'How the document prints its amounts',
  verbreid: (n) =>
    n === 1 ? 'Also for the other table with this header' : `Also for the ${n} other tables with this header`,
  kolomKop: (nummer, kop) => `Column ${nummer}: ${kop}`,
  kolomOnbekend: 'meaning unknown',
  herinnerd: {
    toegepast: (n, op, document) => `${tables(n)} read as you set right ${before(op, document)}.`,
    teruggedraaid: (n, op, document) =>
      `${tables(n)} read again as the document itself says. How you set right ${before(op, document)} is forgotten when you write.`,
    'sluit-niet': notApplied('its balances or differences would not tie'),
    'andere-eenheid': notApplied('this document itself says another unit'),
    'andere-schaal': notApplied('the figures here are much larger or smaller, so the unit may be another'),
    'jaar-onbekend': notApplied('the year of this document is not known. Choose the year first'),
    ongedaan: 'Undo',
    opnieuw: 'Apply again',
    toepassen: 'Read like that all the same',
  },
  tegels: 'Tiles of the programme',
  aandeel: 'share',
  indicatoren: 'Indicators',
  inhoud: (r, i) => `${rows(r)}, ${indicators(i)}`,
  tabelrijen: rows,
  omschrijving: 'Description',
  aanwijzen: 'Point at a figure, or go to it with the arrow keys: its place in the document is shown here.',
  gelezenAls: (bedrag, soort) => `read as ${bedrag.replace(/^-?/, '$&€')} ${soort}`,
  geenGetal: 'not a number',
  gewijzigd: 'changed in the workbook',
  rijTwijfel: 'doubt',
  eenheidBron: (bron) => `from “${bron}”`,
  eenheidGeschat: 'assumed',
  teken: {
    onbekend: 'signs could not be established',
    lasten: { positief: 'expenditure without minus sign', negatief: 'expenditure with minus sign' },
    baten: { positief: 'income without minus sign', negatief: 'income with minus sign' },
    saldo: {
      'baten-lasten': 'balance = income - expenditure',
      'lasten-baten': 'balance = expenditure - income',
      'lasten+baten': 'balance = expenditure + income',
    },
    verschil: {
      'begroting-rekening': 'difference = budget - accounts',
      'rekening-begroting': 'difference = accounts - budget',
      effect: 'difference = effect on the result',
    },
  },
  indicator: {
    zonderNaam: 'Indicator without a name',
    afgeleid: 'name inferred',
    jaar: 'Year',
    doel: 'Target',
    realisatie: 'Actual',
    gehaald: { ja: 'target met', nee: 'target not met', nvt: 'target n/a' },
    strijdig: (document, berekend) => `document: ${document}; computed: ${berekend}`,
    bron: (bron) => `Source: ${bron}`,
  },
};
