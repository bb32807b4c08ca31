import { invalidArgument } from '../protocol/errors';
import type { Token } from './formula-tokens';
import { tokenize } from './formula-tokens';
import { limits } from './limits';

/** Refuses a formula that Excel would not accept; it must start with "=". */
export function checkFormula(formula: string): void {
  if (formula.length > limits.charactersPerFormula) throw invalidArgument('a formula is longer than 8,192 characters');
  const wrong = syntaxError(formula);
  if (wrong !== null) throw invalidArgument(`formula ${formula.slice(0, 200)}: ${wrong}`);
}

/** What is wrong with a formula's syntax, or null. */
export function syntaxError(formula: string): string | null {
  const reader = new Reader(tokenize(formula.slice(1)).filter((token) => token.kind !== 'space'));
  try {
    reader.expression();
    return reader.atEnd ? null : `unexpected ${reader.rest}`;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

const binary = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>', ':']);
const prefixes = new Set(['+', '-', '@']);
const operands = new Set(['number', 'string', 'name', 'structured', 'error']);

class Reader {
  private at = 0;
  private depth = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  get rest(): string {
    return this.tokens[this.at]?.text ?? 'end';
  }

  expression(): void {
    this.operand();
    while (this.isOperator(binary) || this.startsReference()) {
      if (this.isOperator(binary)) this.at += 1;
      this.operand();
    }
  }

  private operand(): void {
    while (this.isOperator(prefixes)) this.at += 1;
    const token = this.tokens[this.at];
    if (!token) throw new SyntaxError('it ends too early');
    this.at += 1;
    if (token.kind === 'function') this.call();
    else if (token.kind === 'open') this.group();
    else if (token.kind === 'braceOpen') this.array();
    else if (!operands.has(token.kind)) throw new SyntaxError(`unexpected ${token.text.slice(0, 40)}`);
    while (this.isOperator(new Set(['%', '#']))) this.at += 1;
  }

  private call(): void {
    this.expect('open');
    if (this.take('close')) return;
    this.depth += 1;
    if (this.depth > limits.nestedFunctions) throw new SyntaxError('more than 64 functions within each other');
    for (let given = 1; ; given += 1) {
      if (given > limits.argumentsPerFunction) throw new SyntaxError('more than 255 arguments');
      // An argument may be left out: IF(A1,,2).
      if (!this.is('separator') && !this.is('close')) this.expression();
      if (this.take('close')) break;
      this.expect('separator');
    }
    this.depth -= 1;
  }

  private group(): void {
    this.expression();
    while (this.take('separator')) this.expression();
    this.expect('close');
  }

  private array(): void {
    while (!this.take('braceClose')) {
      if (this.atEnd) throw new SyntaxError('a brace is not closed');
      this.at += 1;
    }
  }

  /** A space between two references is Excel's intersection operator. */
  private startsReference(): boolean {
    const before = this.tokens[this.at - 1]?.kind;
    const references = before === 'name' || before === 'structured' || before === 'close';
    return references && (this.is('name') || this.is('structured') || this.is('function'));
  }

  private isOperator(set: ReadonlySet<string>): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' && set.has(token.text);
  }

  private is(kind: Token['kind']): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private take(kind: Token['kind']): boolean {
    if (!this.is(kind)) return false;
    this.at += 1;
    return true;
  }

  private expect(kind: Token['kind']): void {
    if (!this.take(kind)) throw new SyntaxError(`unexpected ${this.rest}`);
  }
}
