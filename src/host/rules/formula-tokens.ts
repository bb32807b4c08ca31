/** What a piece of a formula is. */
export type TokenKind =
  | 'space'
  | 'number'
  | 'string'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'braceOpen'
  | 'braceClose'
  | 'function'
  | 'name'
  | 'structured'
  | 'error'
  | 'unknown';

/** A piece of a formula; the texts of all tokens together are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /^\s+/],
  ['string', /^"(?:[^"]|"")*"/],
  ['error', /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|CALC!|SPILL!)/i],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}_$])/iu],
  ['operator', /^(?:<>|<=|>=|[-+*/^&=<>%:@#])/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['braceOpen', /^\{/],
  ['braceClose', /^\}/],
  ['separator', /^[,;]/],
];
const namePattern =
  /^(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?(?:#REF!|\$?[\p{L}\p{N}_\\][\p{L}\p{N}\p{M}_.$\\?]*|\$?\d+)/u;

/** Takes a formula (without its "=") apart. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest.length > 0) {
    const token = nextToken(rest);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function nextToken(rest: string): Token {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match) return { kind, text: match[0] };
  }
  if (rest.startsWith('[')) return structured(rest, 0);
  const name = namePattern.exec(rest)?.[0];
  if (name === undefined) return { kind: 'unknown', text: rest[0] ?? '' };
  const next = rest[name.length];
  if (next === '[' && !name.includes('!')) return structured(rest, name.length);
  return { kind: next === '(' ? 'function' : 'name', text: name };
}

/** A structured reference runs to the bracket that closes it; an apostrophe escapes the character after it. */
function structured(rest: string, from: number): Token {
  let depth = 0;
  for (let index = from; index < rest.length; index += 1) {
    const letter = rest[index];
    if (letter === "'") index += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return { kind: 'structured', text: rest.slice(0, index + 1) };
    }
  }
  return { kind: 'unknown', text: rest };
}
