/** Of a value that names variables no more is replaced. */
const valueCharsAtMost = 10_000;

/** Where the readers of `.env` files differ. */
interface DotenvDialect {
  /** The `#` that ends a value without quotes: any, as for Laravel, or only one with a blank before it, as for Symfony. */
  readonly commentAfter: 'anything' | 'blank';
}

/**
 * The variables of a `.env` file. Laravel's and Symfony's readers agree in most: `export` is passed over, text in quotes may have several lines, and
 * variables are replaced but in single quotes. A later line wins.
 *
 * @see https://github.com/vlucas/phpdotenv, https://symfony.com/doc/current/configuration.html#env-file-syntax
 */
export function parseDotenv(text: string, { commentAfter }: DotenvDialect): ReadonlyMap<string, string> {
  const comment = commentAfter === 'anything' ? /#.*$/s : /(?:^|\s)#.*$/s;
  const variables = new Map<string, string>();
  // No value has as many escapes, and an expression cannot go through millions of them.
  const line =
    /[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_][\w.]{0,200})[^\S\n]*=[^\S\n]*(?:"([^"\\]*(?:\\[\s\S][^"\\]*){0,100000})"|'([^']*)'|([^\n]*))[^\n]*\n?|[^\n]*\n/y;
  const withEnd = `${text}\n`;
  while (line.lastIndex < withEnd.length) {
    const [, name, double, single, bare] = line.exec(withEnd) ?? [];
    if (name === undefined) {
      if (line.lastIndex === 0) break;
      continue;
    }
    if (single !== undefined) variables.set(name, single);
    else if (double !== undefined) variables.set(name, replaced(double, variables).replace(/\\(["\\$`])/g, '$1'));
    else variables.set(name, replaced((bare ?? '').replace(comment, '').trim(), variables));
  }
  return variables;
}

/** The value with `${NAME}` replaced by what stands before; what is not there stays. A backslash keeps the sign. */
function replaced(value: string, variables: ReadonlyMap<string, string>): string {
  if (!value.includes('${')) return value;
  let room = valueCharsAtMost;
  return value.replace(/\\[\s\S]|\$\{(\w{1,100})\}/g, (whole, name) => {
    const named = name === undefined ? undefined : variables.get(name);
    if (named === undefined) return whole;
    const text = named.slice(0, room);
    room -= text.length;
    return text;
  });
}
