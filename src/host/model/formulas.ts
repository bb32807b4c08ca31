import { invalidArgument } from '../protocol/errors';
import { formatRect, quoteSheet } from '../rules/address';
import { checkFormula } from '../rules/formula-syntax';
import type { Token } from '../rules/formula-tokens';
import { tokenize } from '../rules/formula-tokens';
import type { Rect } from '../rules/rect';
import type { Section, StructuredRef } from '../rules/structured';
import { formatShort, formatStructured, parseStructured } from '../rules/structured';
import type { NameStore } from './names';
import type { TablePart, TableRecord, TableStore } from './tables';
import { partOf } from './tables';

/** What formulas need to know of the rest of the workbook. */
export interface FormulaContext {
  readonly tables: TableStore;
  readonly names: NameStore;
  sheetName(id: string): string;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula as a cell keeps it: checked, with every structured reference in full and spelled as the table spells it.
 * Throws `InvalidArgument` where Excel refuses the formula.
 */
export function storedFormula(formula: string, place: FormulaPlace, context: FormulaContext): string {
  checkFormula(formula);
  return mapTokens(formula, (token) => {
    if (token.kind !== 'structured') return token.text;
    const ref = parseStructured(token.text);
    if (!ref) throw invalidArgument(`${token.text} is not a structured reference`);
    return formatStructured(spelled(ref, place, context));
  });
}

/** A formula as Excel shows it: this-row references without the table's name inside the table. */
export function shownFormula(formula: string, place: FormulaPlace, context: FormulaContext): string {
  if (!formula.includes('[')) return formula;
  const home = context.tables.at(place.sheetId, place.row, place.column);
  return mapTokens(formula, (token) => {
    const ref = token.kind === 'structured' ? parseStructured(token.text) : null;
    return ref && ref.table === home?.name ? formatShort(ref) : token.text;
  });
}

/** The words of this-row references in formulas that Univer calculates; letters only, or they would be cells. */
export function rowAlias(table: TableRecord): string {
  const letters = table.legacyId.replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)));
  return `HOSTTABLE${letters}`;
}

/** A formula as Univer can calculate it: structured references and names replaced by what they stand for. */
export function calculableFormula(formula: string, context: FormulaContext, depth = 0): string {
  return mapTokens(formula, (token) => {
    if (token.kind === 'structured') return resolveStructured(token.text, context);
    if (token.kind !== 'name') return token.text;
    const table = context.tables.find(token.text);
    if (table) return address(table, partOf(table, 'data'), context);
    const name = context.names.resolve(token.text, context.sheetName.bind(context));
    if (!name) return token.text;
    // A name that names itself would never end; Excel refuses it.
    return depth > 20 ? '#REF!' : `(${calculableFormula(name.formula, context, depth + 1).replace(/^=/, '')})`;
  });
}

/** Rewrites the structured references of a formula; for renamed tables and columns. */
export function mapStructured(formula: string, change: (ref: StructuredRef) => StructuredRef | null): string {
  if (!formula.includes('[')) return formula;
  return mapTokens(formula, (token) => {
    const ref = token.kind === 'structured' ? parseStructured(token.text) : null;
    if (!ref) return token.text;
    const changed = change(ref);
    return changed ? formatStructured(changed) : '#REF!';
  });
}

/** A formula with the references to one table replaced by addresses, as when the table becomes plain cells. */
export function plainReferences(
  formula: string,
  table: TableRecord,
  place: FormulaPlace,
  context: FormulaContext
): string {
  return mapTokens(formula, (token) => {
    const ref = token.kind === 'structured' ? parseStructured(token.text) : null;
    if (ref?.table !== table.name) return token.text;
    if (!ref.sections.includes('#This Row')) return resolveStructured(token.text, context);
    const columns = columnSpan(table, ref);
    const row = {
      ...table.rect,
      row: place.row,
      rows: 1,
      column: table.rect.column + columns.from,
      columns: columns.count,
    };
    return place.sheetId === table.sheetId ? formatRect(row) : '#REF!';
  });
}

/** Rewrites a formula piece by piece. */
export function mapTokens(formula: string, change: (token: Token) => string): string {
  const sign = formula.startsWith('=') ? '=' : '';
  return sign + tokenize(formula.slice(sign.length)).map(change).join('');
}

function spelled(ref: StructuredRef, place: FormulaPlace, { tables }: FormulaContext): StructuredRef {
  const table = ref.table === '' ? tables.at(place.sheetId, place.row, place.column) : tables.find(ref.table);
  if (!table) throw invalidArgument(`there is no table "${ref.table}"`);
  const spell = (name: string | undefined): string | undefined => {
    if (name === undefined) return undefined;
    const column = table.columns[columnOf(table, name)];
    if (!column) throw invalidArgument(`table ${table.name} has no column "${name}"`);
    return column.name;
  };
  const [first, last] = [spell(ref.first), spell(ref.last)];
  const named = { table: table.name, sections: ref.sections };
  return first === undefined || last === undefined ? named : { ...named, first, last };
}

/** Index of a column by its name, ignoring case; -1 when there is none. */
export function columnOf(table: TableRecord, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function resolveStructured(text: string, context: FormulaContext): string {
  const ref = parseStructured(text);
  const table = ref && context.tables.find(ref.table);
  if (!ref || !table) return '#REF!';
  const { from, count } = columnSpan(table, ref);
  if (from < 0) return '#REF!';
  const to = from + count - 1;
  if (ref.sections.includes('#This Row')) {
    const columns = from === to ? `[c${from}]` : `[c${from}]:[c${to}]`;
    return `${rowAlias(table)}[[#This Row],${columns}]`;
  }
  const rows = sectionRows(table, ref.sections);
  return address(table, rows && { ...rows, column: table.rect.column + from, columns: count }, context);
}

function columnSpan(table: TableRecord, ref: StructuredRef): { from: number; count: number } {
  const first = ref.first === undefined ? 0 : columnOf(table, ref.first);
  const last = ref.last === undefined ? table.columns.length - 1 : columnOf(table, ref.last);
  return { from: Math.min(first, last), count: Math.abs(first - last) + 1 };
}

const parts: Readonly<Record<Exclude<Section, '#This Row'>, TablePart>> = {
  '#All': 'all',
  '#Data': 'data',
  '#Headers': 'headers',
  '#Totals': 'totals',
};

/** The rows some sections cover together; null when one of them is not there. */
function sectionRows(table: TableRecord, sections: readonly Section[]): Rect | null {
  const wanted = sections.length === 0 ? (['#Data'] as const) : sections;
  let rows: Rect | null = null;
  for (const section of wanted) {
    const part = section === '#This Row' ? null : partOf(table, parts[section]);
    if (!part) return null;
    rows = rows ? { ...part, row: Math.min(rows.row, part.row), rows: rows.rows + part.rows } : part;
  }
  return rows;
}

function address(table: TableRecord, rect: Rect | null, context: FormulaContext): string {
  return rect ? `${quoteSheet(context.sheetName(table.sheetId))}!${formatRect(rect, true)}` : '#REF!';
}
