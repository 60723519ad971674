/** A copy of a value with every text in it changed. `change` gets each text with the name of its field, or of the list that holds it. */
export function mapTexts<T>(value: T, change: (text: string, field: string) => string): T {
  return mapped(value, '', change) as T;
}

function mapped(value: unknown, field: string, change: (text: string, field: string) => string): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => mapped(item, field, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, key, change)]));
}
