import type { Workbook } from 'exceljs';
import { repairWerkmap } from './herstel';

/** Parts of a sheet that hold no figures, and of which some cost much: a validation is made for every cell it covers. */
const OVERSLAAN = ['dataValidations', 'conditionalFormatting', 'extLst', 'hyperlinks', 'drawing', 'picture'];

const isEmpty = ({ worksheets }: Workbook): boolean => worksheets.every((blad) => blad.actualRowCount === 0);

/** The library's view of a file that was found not to be too large inside; null when it is not as it should be. */
export async function loadWerkmap(bytes: Uint8Array): Promise<Workbook | null> {
  const gelezen = await load(bytes);
  if (gelezen !== null && !isEmpty(gelezen)) return gelezen;
  // Not as Excel writes it, or a file without a cell: the second look tells.
  const hersteld = await repairWerkmap(bytes).catch(() => null);
  return (hersteld === null ? null : await load(hersteld)) ?? gelezen;
}

async function load(bytes: Uint8Array): Promise<Workbook | null> {
  const { default: exceljs } = await import('exceljs');
  const werkmap = new exceljs.Workbook();
  try {
    await werkmap.xlsx.load(Uint8Array.from(bytes).buffer, { ignoreNodes: OVERSLAAN });
  } catch {
    // The library throws many things for a file that is not as it should be.
    return null;
  }
  return werkmap;
}
