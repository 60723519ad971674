/**
 * What a server listed, keyword by keyword: upper-case keyword to its parameters as they came.
 *
 * @param listed - One entry per line or atom: the keyword, then its parameters. A keyword listed twice keeps the
 *   parameters of both, each once, in order; an entry without a keyword is left out.
 */
export function collectCapabilities(listed: Iterable<readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const collected = new Map<string, Set<string>>();
  for (const [keyword = '', ...parameters] of listed) {
    if (keyword === '') continue;
    const known = collected.get(keyword.toUpperCase()) ?? new Set();
    for (const parameter of parameters) if (parameter !== '') known.add(parameter);
    collected.set(keyword.toUpperCase(), known);
  }
  return new Map([...collected].map(([keyword, parameters]) => [keyword, [...parameters]]));
}

/** Mechanism names as IANA writes them, in upper case, each once, in the order given. RFC 4422 §3.1. */
export function mechanismNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.toUpperCase()))];
}
