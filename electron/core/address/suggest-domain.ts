interface KnownDomains {
  /** Whether a domain is known to have mailboxes, so that it is no typing error. */
  readonly isKnown: (domain: string) => boolean;
  /** Domains that a typing error probably meant, most likely first. */
  readonly wellKnown: readonly string[];
}

/** The shortest domain to suggest. Shorter ones resemble too many real domains: `gmx.de` is one letter from others. */
const shortest = 7;
/** From this length on, a domain is still recognisable after two slips. */
const long = 11;

/**
 * The well-known domain that a mistyped domain probably meant; null where the domain is known itself or resembles none. It is
 * only offered; the input never changes by itself.
 *
 * @param domain - ASCII, lower case.
 */
export function suggestDomain(domain: string, { isKnown, wellKnown }: KnownDomains): string | null {
  if (isKnown(domain) || wellKnown.includes(domain)) return null;
  const near = wellKnown
    .map((other) => ({ other, slips: slipsBetween(domain, other) }))
    .filter(({ other, slips }) => slips <= slipsAllowed(domain, other));
  // Sorting keeps the order among equals, so the likeliest of them comes first.
  return near.sort((one, other) => one.slips - other.slips)[0]?.other ?? null;
}

/** Two slips are allowed only with the same first letter, which is rarely mistyped, and not in the ending alone. */
function slipsAllowed(typed: string, meant: string): number {
  if (meant.length < shortest) return 0;
  const [typedName, typedEnding] = atLastDot(typed);
  const [meantName, meantEnding] = atLastDot(meant);
  if (typedName === meantName) return typedEnding.length === 2 && meantEnding.length === 2 ? 0 : 1;
  return meant.length >= long && typed[0] === meant[0] ? 2 : 1;
}

/** The parts before and after the last dot. */
function atLastDot(domain: string): readonly [string, string] {
  const dot = domain.lastIndexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
}

/**
 * The fewest letters to add, leave out, replace or swap with their neighbour to turn one text into the other. No letter is
 * changed twice, so the count is the optimal string alignment distance.
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [...other, ''].map((_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current: number[] = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const costs = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        ...(isSwapped ? [at(beforeLast, column - 2) + 1] : []),
      ];
      current.push(Math.min(...costs));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
