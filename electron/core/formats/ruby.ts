import { singleQuoted } from './single-quoted';
import { writable } from './writable';

/** A comment, or what is assigned to with its value. `left` and the symbol are code. */
export type RubyStatement =
  | { readonly comment: string }
  | { readonly left: string; readonly value: RubyValue | Readonly<Record<string, RubyValue>> };

/** A value of Ruby. */
export type RubyValue = string | number | boolean | { readonly symbol: string };

/**
 * Assignments of Ruby; each entry of a hash has its own line.
 *
 * @see https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html
 */
export function renderRuby(statements: readonly RubyStatement[]): string {
  return statements.map((statement) => `${renderStatement(statement)}\n`).join('');
}

function renderStatement(statement: RubyStatement): string {
  if ('comment' in statement) return `# ${writable(statement.comment)}`;
  const { left, value } = statement;
  if (typeof value !== 'object' || isSymbol(value)) return `${left} = ${rubyLiteral(value)}`;
  const entries = Object.entries(value).map(([key, each]) => `  ${key}: ${rubyLiteral(each)}`);
  return `${left} = {\n${entries.join(',\n')}\n}`;
}

function isSymbol(value: object): value is { readonly symbol: string } {
  return 'symbol' in value;
}

function rubyLiteral(value: RubyValue): string {
  if (typeof value === 'string') return singleQuoted(value);
  return typeof value === 'object' ? `:${value.symbol}` : String(value);
}
