import type { ExportableSettings } from '../../contract/exportable-settings';
import { literalPattern } from '../literal-pattern';

/** A piece of a line; marked where it is a value of the account. */
interface LinePart {
  readonly text: string;
  readonly isValue: boolean;
}

/** The longest line in which values are marked; longer ones are no settings. */
const charsMarked = 2_000;

/**
 * The lines of a file with the values of the account marked: whole words only, the longest first.
 *
 * @param values - Addresses, hosts, login names and ports, spelled as in the file; empty ones are ignored.
 */
export function markValues(text: string, values: readonly string[]): readonly (readonly LinePart[])[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const pattern = patternOf(values);
  return lines.map((line) =>
    pattern === null || line.length > charsMarked ? [{ text: line, isValue: false }] : partsOf(line, pattern),
  );
}

/** The values of these accounts that a person looks for in a file: addresses, names, hosts, ports and logins. */
export function valuesOf(accounts: readonly ExportableSettings[]): readonly string[] {
  return accounts.flatMap(({ address, name, incoming, outgoing, alternatives, signIn }) => {
    const servers = [incoming, outgoing, ...alternatives].flatMap((server) => server ?? []);
    const logins = [signIn?.incoming, signIn?.outgoing].flatMap((outcome) =>
      outcome?.ok === true ? outcome.login : [],
    );
    return [
      ...[address ?? '', name ?? '', ...logins],
      ...servers.flatMap(({ host, port, login }) => [host, String(port), login ?? '']),
    ];
  });
}

function partsOf(line: string, pattern: RegExp): readonly LinePart[] {
  // A pattern with one group gives the marked pieces at the odd places.
  const pieces = line.split(pattern);
  return pieces.map((text, index) => ({ text, isValue: index % 2 === 1 })).filter(({ text }) => text !== '');
}

function patternOf(values: readonly string[]): RegExp | null {
  const distinct = [...new Set(values)].filter((value) => value !== '');
  if (distinct.length === 0) return null;
  const longestFirst = distinct.sort((one, other) => other.length - one.length).map(literalPattern);
  return new RegExp(`(?<![\\w.@-])(${longestFirst.join('|')})(?![\\w@-]|\\.\\w)`, 'u');
}
