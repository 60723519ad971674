import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportEnding } from './report-saving';

/** What the window is started with. */
export interface StartOptions {
  /** Files of certificate authorities to trust beside the public ones, from `--ca` and NODE_EXTRA_CA_CERTS. */
  readonly authorityFiles: readonly string[];
  /** Whether runs reach the demo provider from the start. */
  readonly demo: boolean;
  /** Absolute path of a report or settings file to show; null where none was named. */
  readonly file: string | null;
}

/** The endings by which a system hands over files: those that `--save-report` and `--save-settings` are meant for. */
const ownEndings = [reportEnding, '.mailwright-settings.json'] as const;

/** The options among a program's arguments; Chromium's own switches are passed over. */
export function readStartOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { ca: { type: 'string', multiple: true }, demo: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const named = [env['NODE_EXTRA_CA_CERTS'], ...(values.ca ?? [])];
  const file = positionals.filter((path) => ownEndings.some((ending) => path.toLowerCase().endsWith(ending))).at(-1);
  return {
    // A `--ca` without a file comes as true.
    authorityFiles: named.filter((path): path is string => typeof path === 'string' && path !== ''),
    demo: values.demo === true,
    file: file === undefined ? null : resolve(folder, file),
  };
}
