import { singleQuoted } from './single-quoted';
import { writable } from './writable';

/** A value of PHP; an object is an array with keys. */
export type PhpValue = string | number | boolean | { readonly [key: string]: PhpValue };

/** A statement of PHP, a comment, or an empty line where null. `left` and `call` are code. */
export type PhpStatement =
  | { readonly comment: string }
  | { readonly define: string; readonly value: PhpValue }
  | { readonly left: string; readonly value: PhpValue }
  | { readonly call: string; readonly values: readonly PhpValue[] }
  | { readonly code: string }
  | null;

/**
 * Statements of PHP, one a line, without the `<?php` before them.
 *
 * @see https://www.php.net/manual/en/language.types.string.php#language.types.string.syntax.single
 */
export function renderPhp(statements: readonly PhpStatement[]): string {
  return statements.map((statement) => `${renderStatement(statement)}\n`).join('');
}

function renderStatement(statement: PhpStatement): string {
  if (statement === null) return '';
  if ('comment' in statement) return `// ${phpComment(statement.comment)}`;
  if ('define' in statement) return `define(${singleQuoted(statement.define)}, ${phpLiteral(statement.value)});`;
  if ('left' in statement) return `${statement.left} = ${phpLiteral(statement.value)};`;
  if ('call' in statement)
    return `${statement.call}(${statement.values.map((value) => phpLiteral(value)).join(', ')});`;
  return statement.code;
}

/** A value as PHP reads it; each entry of an array has its own line. */
export function phpLiteral(value: PhpValue, indent = ''): string {
  if (typeof value === 'string') return singleQuoted(value);
  if (typeof value !== 'object') return String(value);
  const deeper = `${indent}  `;
  const entries = Object.entries(value).map(
    ([key, each]) => `${deeper}${singleQuoted(key)} => ${phpLiteral(each, deeper)},\n`,
  );
  return `[\n${entries.join('')}${indent}]`;
}

/** The end of PHP would end a comment too. */
function phpComment(text: string): string {
  if (text.includes('?>')) throw new Error('A comment of PHP was given the end of PHP');
  return writable(text);
}
