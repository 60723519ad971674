import { writable } from './writable';

/** A comment, or a key with its value. The key needs no escaping. */
export type JavaProperty = { readonly comment: string } | readonly [key: string, value: string | number | boolean];

/**
 * Properties of Java in ASCII, so that every encoding reads them alike.
 *
 * @see https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)
 */
export function renderJavaProperties(properties: readonly JavaProperty[]): string {
  return properties.map((property) => `${renderProperty(property)}\n`).join('');
}

function renderProperty(property: JavaProperty): string {
  if ('comment' in property) return `# ${asciiEscaped(writable(property.comment))}`;
  const [key, value] = property;
  return `${key}=${propertyValue(writable(String(value)))}`;
}

/** Only a blank at the beginning of a value is lost. */
function propertyValue(text: string): string {
  return asciiEscaped(text.replaceAll('\\', '\\\\').replace(/^[ \t\f]/, '\\$&'));
}

function asciiEscaped(text: string): string {
  return text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
