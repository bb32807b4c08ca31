import { formatRect } from '../rules/address';
import type { ConditionalFormatRecord } from './sheet-extras';

/** A conditional format as one formula, written for the first cell of its block; null when it is not complete. */
export function conditionalFormula(record: ConditionalFormatRecord): string | null {
  const cell = formatRect({ ...record.rect, rows: 1, columns: 1 });
  const { settings, type } = record;
  if (type === 'Custom') return typeof settings['Formula'] === 'string' ? withSign(settings['Formula']) : null;
  const rule = settings['Rule'] as RuleSettings | null | undefined;
  if (!rule) return null;
  return type === 'CellValue' ? valueFormula(cell, rule) : textFormula(cell, rule);
}

interface RuleSettings {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly text?: string;
}

const signs: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

function valueFormula(cell: string, rule: RuleSettings): string | null {
  const [first, second] = [operand(rule.formula1), operand(rule.formula2)];
  if (rule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = signs[rule.operator ?? ''];
  return sign === undefined ? null : `=${cell}${sign}${first}`;
}

function textFormula(cell: string, rule: RuleSettings): string | null {
  const text = `"${(rule.text ?? '').replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case 'Contains':
      return `=ISNUMBER(SEARCH(${text},${cell}))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${text}))=${text}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${text}))=${text}`;
    case undefined:
    default:
      return null;
  }
}

function operand(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '0';
  return text.replace(/^=/, '');
}

function withSign(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
