import type { Style, Worksheet } from 'exceljs';
import { conditionalFormula } from '../model/conditional-formula';
import type { ConditionalFormatRecord, ValidationRecord } from '../model/sheet-extras';
import { formatRect } from '../rules/address';
import { fileFormula } from './file-formula';

/** Adds conditional formats, each as a rule with a formula. */
export function addConditionalFormats(target: Worksheet, records: readonly ConditionalFormatRecord[]): void {
  records.forEach((record, index) => {
    const formula = conditionalFormula(record);
    if (formula === null) return;
    target.addConditionalFormatting({
      ref: formatRect(record.rect),
      rules: [{ type: 'expression', priority: index + 1, formulae: [fileFormula(formula)], style: styleOf(record) }],
    });
  });
}

/** Adds the lists a user may choose from; other kinds of validation stay behind. */
export function addValidations(target: Worksheet, records: readonly ValidationRecord[]): void {
  for (const { rect, rule, ignoreBlanks } of records) {
    const source = (rule as { list?: { source?: unknown } }).list?.source;
    if (typeof source !== 'string') continue;
    const formula = source.startsWith('=') ? source.slice(1) : `"${source}"`;
    for (let row = rect.row; row < Math.min(rect.row + rect.rows, rect.row + 2000); row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        target.getCell(row + 1, column + 1).dataValidation = {
          type: 'list',
          allowBlank: ignoreBlanks,
          formulae: [formula],
        };
      }
    }
  }
}

function styleOf({ settings }: ConditionalFormatRecord): Partial<Style> {
  const { Fill: fill, Color: color, Bold: bold } = settings;
  return {
    ...(typeof fill === 'string' && {
      // In a conditional format Excel takes the background colour of a pattern for its fill.
      fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: `FF${fill.replace('#', '')}` } },
    }),
    ...((typeof color === 'string' || bold === true) && {
      font: {
        ...(typeof color === 'string' && { color: { argb: `FF${color.replace('#', '')}` } }),
        ...(bold === true && { bold: true }),
      },
    }),
  };
}
