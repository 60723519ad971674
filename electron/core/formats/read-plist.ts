import { type ReadElement, readXml } from './read-xml';

/** A value of a property list; null for bytes and dates, which no settings of mail need. */
type ReadPlistValue = string | number | boolean | null | readonly ReadPlistValue[] | ReadPlistDictionary;

/** A dictionary of a property list; of a key that stands twice, the last value counts. */
export type ReadPlistDictionary = ReadonlyMap<string, ReadPlistValue>;

/** The value of a property list in XML, as far as it goes; null where there is none. */
export function readPlist(text: string): ReadPlistValue {
  const root = readXml(text);
  const [value] = root?.name === 'plist' ? root.children : [];
  return value === undefined ? null : plistValueOf(value);
}

function isPlistDictionary(value: ReadPlistValue): value is ReadPlistDictionary {
  return value instanceof Map;
}

/** All dictionaries in a value, itself among them, from the outside in. */
export function plistDictionariesIn(value: ReadPlistValue): readonly ReadPlistDictionary[] {
  if (isPlistDictionary(value)) return [value, ...[...value.values()].flatMap(plistDictionariesIn)];
  return Array.isArray(value) ? value.flatMap(plistDictionariesIn) : [];
}

function plistValueOf(element: ReadElement): ReadPlistValue {
  switch (element.name) {
    case 'string':
      return element.text;
    case 'integer':
    case 'real':
      return Number(element.text);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'array':
      return element.children.map(plistValueOf);
    case 'dict':
      return dictionaryOf(element);
    default:
      return null;
  }
}

/** Keys and values take turns; a key without a value is passed over. */
function dictionaryOf({ children }: ReadElement): ReadPlistDictionary {
  const dictionary = new Map<string, ReadPlistValue>();
  let key: string | null = null;
  for (const child of children) {
    if (child.name === 'key') key = child.text;
    else if (key !== null) {
      dictionary.set(key, plistValueOf(child));
      key = null;
    }
  }
  return dictionary;
}
