import { comparableLines } from './comparable-lines';

/**
 * The inputs for which two audits do not say the same, with what each says; an input that one of them lacks or has twice is named too.
 * Which further ports a search tries depends on how soon servers answer, so a port that only one of them tried is no difference.
 * Names of one machine share a connection, so neither is the name by which a port was tried.
 */
export function differingLines(one: string, other: string): readonly string[] {
  const [mine, theirs] = [comparableLines(one), comparableLines(other)];
  const inputs = [mine, theirs].map((lines) => lines.map(([input]) => input));
  const [first = [], second = []] = inputs;
  const counts = [...new Set([...first, ...second])].flatMap((input) => {
    const [here, there] = inputs.map((all) => all.filter((each) => each === input).length);
    return here === 1 && there === 1 ? [] : [`${input}: ${here} and ${there} lines`];
  });
  const others = new Map(theirs);
  const different = mine.flatMap(([input, line]) => {
    const [here, there] = withoutUntried(line, others.get(input) ?? '{}');
    return here === there ? [] : [`${input}: ${here}\n${there}`];
  });
  return [...counts, ...different];
}

/** A server beside the chosen one, as `comparableLines` writes it. */
interface Alternative {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  readonly security: string;
  readonly state: string;
}

/** Two lines without the ports that one of them did not try, and without the connections, which follow from these. */
function withoutUntried(one: string, other: string): readonly [string, string] {
  const values = [one, other].map((line) => JSON.parse(line) as { alternatives?: string[]; disclosed?: string[] });
  const untried = new Set(
    values.flatMap(({ alternatives = [] }) =>
      alternatives
        .map(readAlternative)
        .flatMap(({ key, state }) => (/^(skipped|not-needed)$/.test(state) ? [key] : [])),
    ),
  );
  const [here = '', there = ''] = values.map(({ alternatives = [], disclosed = [], ...rest }) =>
    JSON.stringify({
      ...rest,
      alternatives: alternatives.filter((text) => !untried.has(readAlternative(text).key)).map(withoutTriedName),
      disclosed: disclosed.filter((text) => !text.includes('"what":"connection"')),
    }),
  );
  return [here, there];
}

function readAlternative(text: string): { readonly key: string; readonly state: string } {
  const { protocol, host, port, security, state } = JSON.parse(text) as Alternative;
  return { key: [protocol, host, port, security].join(' '), state };
}

function withoutTriedName(text: string): string {
  const { failure, ...server } = JSON.parse(text) as { failure: { host?: string } | null };
  return JSON.stringify({ ...server, failure: failure === null ? null : { ...failure, host: '' } });
}
