/**
 * Where a mistake of ours happened, one thing a line: the kind of error with its code, then the places in the code, innermost first. The
 * error's message is left out, because it may quote what was typed.
 */
export function mistakeDetails(error: unknown): string {
  if (!isErrorLike(error)) return `A thrown ${typeof error}`;
  const { name, code, message, stack } = error;
  const kind = [name, code].filter(isPlainWord).join(' ');
  return [kind === '' ? 'Error' : kind, ...placesIn(stack, message)].join('\n');
}

interface ErrorLike {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

function isErrorLike(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null && 'stack' in error;
}

/** Whether a value is a name or code that a program chose, so that it holds nothing that a person typed. */
function isPlainWord(word: unknown): boolean {
  return typeof word === 'string' && /^[\w-]{1,60}$/.test(word);
}

/** File, line and column of each frame. Folders are left out, because they may hold a person's name. */
function placesIn(stack: unknown, message: unknown): readonly string[] {
  if (typeof stack !== 'string') return [];
  const quoted = typeof message === 'string' ? stack.indexOf(message) + message.length : 0;
  return stack
    .slice(Math.max(0, quoted))
    .split('\n')
    .flatMap((line) => /^ {4}at .*?(?<place>[\w.-]+:\d+:\d+)\)?$/.exec(line)?.groups?.['place'] ?? [])
    .map((place) => `    at ${place}`);
}
