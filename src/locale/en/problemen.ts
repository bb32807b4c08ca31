import type { Herkomst } from '../../domain/herkomst';
import type { Problem, TabelReden, VerklaringReden } from '../../domain/problem';
import { decimaal } from '../../money/decimaal';
import { formatDecimaal } from '../../money/format';

/** What was recognised in a file that holds no text. */
const HERKEND: Readonly<Record<string, string>> = {
  jpeg: 'a photo (JPEG)',
  png: 'an image (PNG)',
  gif: 'an image (GIF)',
  tiff: 'a scan or image (TIFF)',
  webp: 'an image (WebP)',
  heic: 'a photo (HEIC)',
  video: 'a film or photo',
  gzip: 'a compressed file (gzip)',
  zip: 'a compressed file (zip)',
  programma: 'a computer program',
};

const FORMAAT: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  html: 'web page (HTML)',
  word: 'Word',
  excel: 'Excel',
  csv: 'CSV',
  opendocument: 'OpenDocument',
  'oud-office': 'Word or Excel from before 2007',
  office: 'Word or Excel',
  xlsb: 'Excel in binary form (.xlsb)',
  'xml-excel': 'Excel XML of 2003',
  'xml-word': 'Word XML',
  mhtml: 'web page in one file (MHTML)',
  rtf: 'RTF',
};

/** What is wrong with a damaged file. */
const DETAIL: Readonly<Record<string, string>> = {
  afgebroken: 'it is incomplete or its contents are wrong',
};

const VERKLARING: Readonly<Record<VerklaringReden, string>> = {
  'letter-en-teken': 'the letter V or N and the sign contradict each other; its effect was not taken over',
  teken: 'nothing says whether it is favourable or unfavourable; its effect was not taken over',
  eenheid: 'it is not certain whether it is in euro or in thousands of euro; its effect was not taken over',
};

const REDEN: Readonly<Record<TabelReden, string>> = {
  'ongelijke-rijen': 'its rows do not have the same number of columns',
  'geen-kolomkoppen': 'no column headings that can be recognised stand above it',
  'cijfers-aaneen': 'its figures run together without spaces',
};

/** Where it stands, as a reader finds it: `line 12`, `page 3`, `cell Blad1!C12`. */
function plaats({ cel, pagina, regel, vindplaats }: Herkomst): string {
  if (cel !== null) return `cell ${cel}`;
  const kop = vindplaats?.kop ?? null;
  const delen = [
    pagina === null ? '' : `page ${pagina}`,
    regel === null ? '' : `line ${regel}`,
    kop === null ? '' : `below "${kop}"`,
    (vindplaats?.tabel ?? null) === null ? '' : `table ${vindplaats?.tabel ?? ''}`,
    (vindplaats?.rij ?? null) === null ? '' : `row ${vindplaats?.rij ?? ''}`,
  ].filter((d) => d !== '');
  return delen.length === 0 ? 'unknown place' : delen.join(', ');
}

const Plaats = (herkomst: Herkomst): string => plaats(herkomst).replace(/^./, (letter) => letter.toUpperCase());

function megabytes(bytes: number): string {
  return formatDecimaal(decimaal((bytes / 1048576).toFixed(1)), 'en');
}

const getal = (waarde: string): string => formatDecimaal(decimaal(waarde), 'en');

const mogelijkheid = (cellen: readonly (string | null)[]): string => cellen.map((cel) => cel ?? 'empty').join(' | ');

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** What was taken from a workbook that this program made. */
function describeWerkmap({ jaar, toelichtingen, oorzaken }: Extract<Problem, { code: 'eigen-werkmap' }>): string {
  const werkmap = `Workbook of Sluitend${jaar === null ? '' : ` on ${jaar}`}`;
  if (toelichtingen + oorzaken === 0) {
    return `${werkmap}: it holds no notes or causes to take over, and its figures are not read. Load the document itself for those.`;
  }
  const parts = [
    ...(toelichtingen > 0 ? [count(toelichtingen, 'note', 'notes')] : []),
    ...(oorzaken > 0 ? [count(oorzaken, 'cause', 'causes')] : []),
  ];
  return `${werkmap}: ${parts.join(' and ')} taken over as examples; its figures were not.`;
}

/** Sentences for everything that could not be read, or is read with a doubt. */
export const problemen = {
  plaats,

  /** One sentence about a problem, with its place. */
  zin(problem: Problem): string {
    switch (problem.code) {
      case 'leeg-bestand':
        return 'The file is empty.';
      case 'geen-tekst':
        return problem.herkend === null
          ? 'No text was found in this file.'
          : `This is ${HERKEND[problem.herkend] ?? problem.herkend}; no figures can be read from it.`;
      case 'te-groot':
        return `The file is ${megabytes(problem.bytes)} MB; the limit is ${megabytes(problem.grens)} MB.`;
      case 'formaat-niet-ondersteund':
        return `Files of the kind ${FORMAAT[problem.formaat] ?? problem.formaat} cannot be read yet. Save it as .xlsx, .docx or PDF, or copy the text and paste it.`;
      case 'bestand-beschadigd':
        if (problem.detail === 'beveiligd') {
          return `The file (${FORMAAT[problem.formaat] ?? problem.formaat}) is protected by a password. Save it without one and choose it again.`;
        }
        return `The file (${FORMAAT[problem.formaat] ?? problem.formaat}) is damaged: ${DETAIL[problem.detail] ?? problem.detail}.`;
      case 'te-groot-uitgepakt':
        return `The file (${FORMAAT[problem.formaat] ?? problem.formaat}) becomes larger than ${megabytes(problem.grens)} MB when unpacked and was not read.`;
      case 'te-diep':
        return `The contents are nested deeper than ${problem.grens} levels; what follows was not read.`;
      case 'pagina-zonder-tekst':
        return `${Plaats(problem.herkomst)}: this holds no text but a picture (a scan); no figures can be read from it.`;
      case 'pagina-herkend':
        return `${Plaats(problem.herkomst)}: the text of this page was recognised from a picture (a scan); a figure may have been misread. Check the figures against the page itself.`;
      case 'letters-onbekend':
        return `${Plaats(problem.herkomst)}: only the shapes of the letters on this page are known, not which letters they are; nothing was read from it. Make the PDF again from the original document.`;
      case 'geen-cijfers':
        return 'The text was read, but no table of income and expenditure, no tile and no indicator was found in it.';
      case 'tabel-onleesbaar':
        return `${Plaats(problem.herkomst)}: there seems to be a table here that cannot be read, because ${REDEN[problem.reden]}.`;
      case 'eenheid-onbekend':
        return `${Plaats(problem.herkomst)}: the unit of the amounts is not stated; x €${getal(problem.aangenomen)} was assumed.`;
      case 'kolom-onbekend':
        return `${Plaats(problem.herkomst)}: the meaning of column "${problem.kop}" is not certain.`;
      case 'reeks-aangenomen':
        return `${Plaats(problem.herkomst)}: column "${problem.kop}"${problem.aantal > 1 ? ` and ${problem.aantal - 1} other${problem.aantal > 2 ? 's do' : ' do'} not` : ' does not'} say which budget it is; the budget after changes (begroting ${problem.aangenomen}) is assumed.`;
      case 'rij-onbekend':
        return `${Plaats(problem.herkomst)}: it is not known whether "${problem.label}"${problem.aantal > 1 ? ` and ${problem.aantal - 1} other ${problem.aantal > 2 ? 'rows' : 'row'}` : ''} ${problem.aantal > 1 ? 'are' : 'is'} lasten, baten or saldo; the figures do not count.`;
      case 'formule-zonder-uitkomst':
        return `${Plaats(problem.herkomst)}: the formula ${problem.formule} was never computed; no figure was read here. Open the file in Excel and save it.`;
      case 'verborgen-gelezen':
        return `${Plaats(problem.herkomst)}: this sheet has ${[problem.rijen > 0 ? `${problem.rijen} hidden ${problem.rijen === 1 ? 'row' : 'rows'}` : '', problem.kolommen > 0 ? `${problem.kolommen} hidden ${problem.kolommen === 1 ? 'column' : 'columns'}` : ''].filter((deel) => deel !== '').join(' and ')} with figures; these were read too.`;
      case 'blad-verborgen':
        return `Hidden ${problem.bladen.length === 1 ? 'sheet' : 'sheets'} with figures not read: ${problem.bladen.join(', ')}. Unhide ${problem.bladen.length === 1 ? 'it' : 'them'} in Excel to load ${problem.bladen.length === 1 ? 'it' : 'them'}.`;
      case 'tekst-gedraaid':
        return `${Plaats(problem.herkomst)}: rotated text with figures was not read ("${problem.tekst}").`;
      case 'jaar-onbekend':
        return `${Plaats(problem.herkomst)}: it is not clear which year the document is about.`;
      case 'teken-onzeker':
        return `${Plaats(problem.herkomst)}: the figures do not tell what plus and minus mean (${problem.sluitend} of ${problem.rijen} sums close).`;
      case 'teken-afgeleid':
        return `${Plaats(problem.herkomst)}: what plus and minus mean was inferred from "${problem.label}", which pays for the other saldi.`;
      case 'cellen-onzeker':
        return `${Plaats(problem.herkomst)}: the figures of "${problem.label}" do not fit the columns in one way only${
          problem.mogelijkheden.length === 0
            ? ''
            : `: ${problem.mogelijkheden.slice(0, 3).map(mogelijkheid).join(' or ')}`
        }.`;
      case 'getal-dubbelzinnig':
        return `${Plaats(problem.herkomst)}: "${problem.tekst}" can be read in two ways; it was read as ${getal(problem.gelezen)}.`;
      case 'geen-getal':
        return `${Plaats(problem.herkomst)}: "${problem.tekst}" stands where a number should be.`;
      case 'herhaling-verschilt':
        return `${Plaats(problem.herkomst)}: this block is printed twice, with different figures: ${problem.eerste} and ${problem.tweede}.`;
      case 'naam-afgeleid':
        return `${Plaats(problem.herkomst)}: this verdict on the target names no indicator; by its position in ${problem.uit} it belongs to "${problem.naam}".`;
      case 'eenheid-tegenspraak':
        return `${Plaats(problem.herkomst)}: "${problem.naam}" says both "${problem.eerste}" and "${problem.tweede}". Check the unit.`;
      case 'verklaring-onzeker':
        return `${Plaats(problem.herkomst)}: at "${problem.omschrijving}" (${problem.bedrag})${problem.aantal > 1 ? ` and ${problem.aantal - 1} more` : ''} ${VERKLARING[problem.reden]}.`;
      case 'verklaring-telt-niet-op':
        return `${Plaats(problem.herkomst)}: the explanations add up to ${getal(problem.som)} euro, but "${problem.omschrijving}" is ${getal(problem.totaal)} euro.`;
      case 'naam-onbekend':
        return `${Plaats(problem.herkomst)}: this verdict on the target does not say which indicator it is about.`;
      case 'eigen-werkmap':
        return describeWerkmap(problem);
      case 'gestopt':
        return 'Reading was stopped.';
    }
  },
};
