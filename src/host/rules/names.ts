import { invalidArgument, itemAlreadyExists } from '../protocol/errors';
import { looksLikeCell } from './address';
import { limits } from './limits';

/** Refuses a sheet name that Excel refuses. */
export function checkSheetName(name: unknown, others: readonly string[]): asserts name is string {
  if (typeof name !== 'string' || name.length === 0) throw invalidArgument('a sheet needs a name');
  if (name.length > limits.charactersPerSheetName)
    throw invalidArgument(`sheet name "${name}" is longer than 31 characters`);
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument(`sheet name "${name}" has one of \\ / ? * : [ ]`);
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`sheet name "${name}" starts or ends with '`);
  if (name.toLowerCase() === 'history') throw invalidArgument('"History" is reserved');
  if (has(others, name)) throw itemAlreadyExists(`sheet "${name}"`);
}

/** Refuses a table name that Excel refuses; Excel gives the same code for a clash. */
export function checkTableName(name: unknown, others: readonly string[]): asserts name is string {
  checkIdentifier(name, 'table');
  if (has(others, name)) throw invalidArgument(`table or name "${name}" exists`);
}

/** Refuses a defined name that Excel refuses. */
export function checkDefinedName(name: unknown, others: readonly string[]): asserts name is string {
  checkIdentifier(name, 'name');
  if (has(others, name)) throw itemAlreadyExists(`name "${name}"`);
}

/** A name that is free: `base1`, `base2`, ... */
export function freeName(base: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `${base}${number}`;
    if (!has(taken, name)) return name;
  }
}

function checkIdentifier(name: unknown, what: string): asserts name is string {
  if (typeof name !== 'string' || name.length === 0) throw invalidArgument(`a ${what} needs a name`);
  if (name.length > limits.charactersPerTableName) throw invalidArgument(`${what} name is longer than 255 characters`);
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) {
    throw invalidArgument(
      `${what} name "${name}" must start with a letter, _ or \\ and hold letters, digits, . and _ only`
    );
  }
  if (/^[rc]$/i.test(name) || looksLikeCell(name)) throw invalidArgument(`${what} name "${name}" looks like a cell`);
}

function has(names: readonly string[], name: string): boolean {
  const wanted = name.toLowerCase();
  return names.some((other) => other.toLowerCase() === wanted);
}

/** Column names as Excel makes them: always text, never empty, each once (ignoring case). */
export function tableHeaders(given: readonly string[], prefix = 'Column'): string[] {
  const taken = new Set(given.filter((name) => name !== '').map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return given.map((name, index) => {
    let header = name;
    if (header === '') {
      let number = index + 1;
      while (taken.has(`${prefix}${number}`.toLowerCase())) number += 1;
      header = `${prefix}${number}`;
      taken.add(header.toLowerCase());
    }
    if (used.has(header.toLowerCase())) {
      let number = 2;
      while (taken.has(`${header}${number}`.toLowerCase()) || used.has(`${header}${number}`.toLowerCase())) number += 1;
      header = `${header}${number}`;
    }
    used.add(header.toLowerCase());
    return header;
  });
}
