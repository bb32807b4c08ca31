import { parseAddress } from '../rules/address';
import { tokenize } from '../rules/formula-tokens';

/** A defined name. */
export interface NameRecord {
  name: string;
  /** Null for a name of the workbook. */
  readonly sheetId: string | null;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The defined names of the workbook and its sheets. */
export class NameStore {
  private records: NameRecord[] = [];

  /** The names of a sheet, or of the workbook. */
  list(sheetId: string | null): readonly NameRecord[] {
    return this.records.filter((record) => record.sheetId === sheetId);
  }

  /** All names. */
  all(): readonly NameRecord[] {
    return this.records;
  }

  /** A name by its scope. */
  find(sheetId: string | null, name: string): NameRecord | undefined {
    const wanted = name.toLowerCase();
    return this.records.find((record) => record.sheetId === sheetId && record.name.toLowerCase() === wanted);
  }

  /** The name a word in a formula stands for; `Sheet!name` finds a sheet's own. */
  resolve(word: string, sheetName: (id: string) => string): NameRecord | undefined {
    const bang = word.lastIndexOf('!');
    if (bang < 0) return this.find(null, word) ?? this.records.find((record) => same(record.name, word));
    const sheet = word.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
    const scoped = this.records.find(
      (record) =>
        record.sheetId !== null && same(sheetName(record.sheetId), sheet) && same(record.name, word.slice(bang + 1))
    );
    return scoped;
  }

  /** Adds a name; it is checked by the caller. */
  add(record: NameRecord): void {
    this.records.push(record);
  }

  /** Forgets a name. */
  remove(record: NameRecord): void {
    this.records = this.records.filter((other) => other !== record);
  }

  /** Forgets the names of a sheet. */
  removeSheet(sheetId: string): void {
    this.records = this.records.filter((record) => record.sheetId !== sheetId);
  }

  /** Takes over names. */
  load(records: readonly NameRecord[]): void {
    this.records = records.map((record) => ({ ...record }));
  }
}

/** The address a name stands for, or null when it is a constant or a calculation. */
export function addressOf(formula: string): string | null {
  const text = formula.replace(/^=/, '').trim();
  const kinds = tokenize(text).map((token) => token.kind);
  return kinds.every((kind) => kind === 'name' || kind === 'operator') && parseAddress(text) ? text : null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
