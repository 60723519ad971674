import type { ServedFile } from './web-server';

/** What a lab domain publishes: a right one, or one with a mistake. */
export interface LabDomain {
  readonly name: string;
  /** The host of its mail server; a shared one unless given. */
  readonly mailHost?: string;
  /** Lines of its zone. */
  readonly lines: readonly string[];
  /** Lines that only its second name server has, in place of `lines`. */
  readonly linesAtSecond?: readonly string[];
  /** Lines that were there before, and which the resolver still keeps. */
  readonly linesBefore?: readonly string[];
  /** Files by host and path. */
  readonly files: Readonly<Record<string, ServedFile>>;
  /** Hosts whose certificate is not in order. */
  readonly certificates?: Readonly<Record<string, 'expired' | 'untrusted'>>;
}

/** A change to what a right domain publishes. */
export type Mistake = (right: LabDomain) => LabDomain;

/** Replaces the lines that begin with a name; each line stands for all of that name. */
export function withLine(name: string, ...replacements: readonly string[]): Mistake {
  return (right) => ({ ...right, lines: replaced(right.lines, name, replacements) });
}

/** The lines, with those of a name replaced. */
export function replaced(lines: readonly string[], name: string, replacements: readonly string[]): readonly string[] {
  const isOf = (line: string) => line.split(/\s+/)[0] === name;
  if (!lines.some(isOf)) throw new Error(`The zone has no line of ${name}`);
  return [...lines.filter((line) => !isOf(line)), ...replacements];
}

/** Adds lines to the zone. */
export function withMore(...lines: readonly string[]): Mistake {
  return (right) => ({ ...right, lines: [...right.lines, ...lines] });
}

/** Changes the file at a place, given as host label and path: `autoconfig/mail/config-v1.1.xml`. */
export function withFile(place: string, change: (file: ServedFile) => ServedFile): Mistake {
  return (right) => {
    const key = Object.keys(right.files).find((each) => each.startsWith(place));
    const file = key === undefined ? undefined : right.files[key];
    if (key === undefined || file === undefined) throw new Error(`Nothing is served at ${place}`);
    return { ...right, files: { ...right.files, [key]: change(file) } };
  };
}

/** Changes the text of a file. */
export function withText(place: string, from: string | RegExp, to: string): Mistake {
  return withFile(place, (file) => {
    const body = file.body.replace(from, to);
    if (body === file.body) throw new Error(`${from} is not in ${place}`);
    return { ...file, body };
  });
}
