import { parseArgs } from 'node:util';

/** What the window is started with. */
export interface StartOptions {
  /** Files of certificate authorities to trust beside the public ones, from `--ca` and NODE_EXTRA_CA_CERTS. */
  readonly authorityFiles: readonly string[];
}

/** The options among a program's arguments; Chromium's own switches are passed over. */
export function readStartOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { ca: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
  });
  const named = [env['NODE_EXTRA_CA_CERTS'], ...(values.ca ?? [])];
  // A `--ca` without a file comes as true.
  return { authorityFiles: named.filter((file): file is string => typeof file === 'string' && file !== '') };
}
