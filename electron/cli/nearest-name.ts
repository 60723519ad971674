/** The name that a mistyped one most likely stands for: at most two letters away, and fewer than half of its own. Null for none. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const distances = names.map((name) => ({ name, distance: lettersApart(typed, name) }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || nearest.distance > Math.min(2, (typed.length - 1) / 2)) return null;
  return nearest.name;
}

/** How many letters have to be added, taken away or replaced (Levenshtein's distance). */
function lettersApart(from: string, to: string): number {
  // A name is short: what is much longer is none, however long it is.
  if (Math.abs(from.length - to.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [place, other] of [...to].entries()) {
      const replaced = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
