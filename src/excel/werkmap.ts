import type { Werkmap } from '../workbook/werkmap';
import { listen } from './change';
import { readWorkbook } from './read';
import { readSelection } from './selection';
import { showPlek } from './show';
import { writeSteps } from './write';

/** The open workbook through Office.js. Only entry files construct it. */
export function openExcel(): Werkmap {
  return { read: readWorkbook, write: writeSteps, show: showPlek, readSelection, onChange: listen };
}
