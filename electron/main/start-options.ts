import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageTag } from '../contract/language-tag';

/** The options that the window is started with. */
export interface StartOptions {
  /** Files of certificate authorities to trust in addition to the public ones, from `--ca` and NODE_EXTRA_CA_CERTS. */
  readonly authorityFiles: readonly string[];
  /** Whether runs reach the demo provider from the start. */
  readonly demo: boolean;
  /** Whether the window opens for an account that has stopped working. */
  readonly repair: boolean;
  /** From `--lang`, as Chromium takes it too: a BCP 47 tag, spoken even where its catalogue lacks much; null where it was not given. */
  readonly language: string | null;
  /** Absolute path of the file to show, whatever it is; null where none was named. */
  readonly file: string | null;
}

/** Where a program was started, and how. */
export interface StartPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Whether the first argument without dashes is the path of the program, which Electron needs where it is not packaged. */
  readonly isNamedToElectron: boolean;
}

/** The options among a program's arguments; Chromium's own switches are passed over. */
export function readStartOptions(
  argv: readonly string[],
  { env, folder, isNamedToElectron }: StartPlace,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      ca: { type: 'string', multiple: true },
      demo: { type: 'boolean' },
      repair: { type: 'boolean' },
      lang: { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
  });
  const named = [env['NODE_EXTRA_CA_CERTS'], ...(values.ca ?? [])];
  const file = positionals.slice(isNamedToElectron ? 1 : 0).at(-1);
  return {
    // A `--ca` without a file is parsed as true.
    authorityFiles: named.filter((path): path is string => typeof path === 'string' && path !== ''),
    demo: values.demo === true,
    repair: values.repair === true,
    language: typeof values.lang === 'string' && languageTag.test(values.lang) ? values.lang : null,
    file: file === undefined ? null : resolve(folder, file),
  };
}
