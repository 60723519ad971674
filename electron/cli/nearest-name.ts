/** The name nearest to a mistyped one: at most two letters differ, and fewer than half of the name's. Null where there is none. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const distances = names.map((name) => ({ name, distance: lettersApart(typed, name) }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || nearest.distance > Math.min(2, (typed.length - 1) / 2)) return null;
  return nearest.name;
}

/** The number of letters to add, remove or replace (Levenshtein distance). */
function lettersApart(from: string, to: string): number {
  // Keeps the time short for a long text, which is no near name anyway.
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
