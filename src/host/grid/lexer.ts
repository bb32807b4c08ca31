import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { tokenize } from '../rules/formula-tokens';
import type { UniverParts } from './univer';

/** Rewrites a formula (with its "=") into what Univer calculates; the cell keeps the original. */
export type FormulaTranslation = (formula: string) => string;

/** Of Univer's lexer, what it keeps private and what is replaced here. */
interface LexerInternals {
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder: (formula: string, transformSuffix?: boolean, names?: unknown) => unknown;
  sequenceNodesBuilder: (formula: string) => SequenceNode[] | undefined;
}
type SequenceNode = string | { token: string; startIndex: number; endIndex: number; nodeType: number };

/**
 * Puts the translation between a cell's formula and Univer's lexer. Univer knows structured references only in part:
 * no totals row, no escapes, no dots or underscores in table names, the wrong sheet inside INDEX. So they never
 * reach it: values are calculated from plain references, and rewriting (rows inserted) sees them as opaque words.
 */
export function translateFormulas(parts: UniverParts, translate: FormulaTranslation): void {
  const lexer = parts.injector.get(LexerTreeBuilder) as unknown as LexerInternals;
  const build = lexer.treeBuilder.bind(lexer);
  const sequence = lexer.sequenceNodesBuilder.bind(lexer);
  // An unfinished `Table[` leaves these open, after which every later formula goes wrong.
  const reset = (): void => {
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
  lexer.treeBuilder = (formula, transformSuffix, names) => {
    reset();
    return build(translate(formula), transformSuffix, names);
  };
  lexer.sequenceNodesBuilder = (formula) => {
    reset();
    const nodes = sequence(hideStructured(formula));
    return nodes && restore(nodes, formula.startsWith('=') ? formula.slice(1) : formula);
  };
}

/** Structured references replaced by words of the same length. */
function hideStructured(formula: string): string {
  if (!formula.includes('[')) return formula;
  const sign = formula.startsWith('=') ? '=' : '';
  const tokens = tokenize(formula.slice(sign.length));
  return (
    sign + tokens.map(({ kind, text }) => (kind === 'structured' ? 'ZZZZ'.padEnd(text.length, 'Z') : text)).join('')
  );
}

function restore(nodes: SequenceNode[], formula: string): SequenceNode[] {
  if (!formula.includes('[')) return nodes;
  const length = nodes.reduce((sum, node) => sum + (typeof node === 'string' ? node : node.token).length, 0);
  if (length !== formula.length) return nodes;
  let at = 0;
  return nodes.map((node) => {
    const text = formula.slice(at, (at += (typeof node === 'string' ? node : node.token).length));
    return typeof node === 'string' ? text : { ...node, token: text };
  });
}
