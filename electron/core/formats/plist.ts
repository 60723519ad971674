import { build } from 'plist';
import { writable } from './writable';

/** What a property list of ours holds. Whole numbers become `<integer>`. */
type PlistValue = string | number | boolean | readonly PlistValue[] | PlistDictionary;

/** Keys in the order of writing. */
export interface PlistDictionary {
  readonly [key: string]: PlistValue;
}

/** A property list as XML in Apple's form. */
export function renderPlist(root: PlistDictionary): string {
  return `${build(mutableCopy(root), { indent: '  ', newline: '\n' })}\n`;
}

type MutableValue = string | number | boolean | MutableValue[] | { [key: string]: MutableValue };

/** The copy that the builder's types ask for, its texts checked. */
function mutableCopy(value: PlistValue): MutableValue {
  if (typeof value === 'string') return writable(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(mutableCopy);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, mutableCopy(held)]));
}

function isList(value: readonly PlistValue[] | PlistDictionary): value is readonly PlistValue[] {
  return Array.isArray(value);
}
