/** The lines of an audit by their inputs, without what differs from run to run: times, and the order of lists. */
export function comparableLines(text: string): readonly (readonly [input: string, line: string])[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const read = lines.map((line) => {
    const value = JSON.parse(line);
    return [String(value.input.text), JSON.stringify(comparable(value))] as const;
  });
  return read.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** How long something took, and when it was. */
const times = new Set(['tookMs', 'timeoutMs', 'ms']);

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(comparable(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !times.has(key))
      .map(([key, item]) => [key, comparable(item)]),
  );
}
