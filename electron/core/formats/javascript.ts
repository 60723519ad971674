import { writable } from './writable';

/** A value of JavaScript. */
export type JavascriptValue =
  | string
  | number
  | boolean
  | readonly JavascriptValue[]
  | { readonly [key: string]: JavascriptValue };

/** A value as JavaScript reads it, which is JSON; each entry of an object has its own line. */
export function javascriptLiteral(value: JavascriptValue): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'string' ? writable(each) : each), 2);
}

/** A comment of one line. */
export function javascriptComment(text: string): string {
  return `// ${writable(text)}`;
}
