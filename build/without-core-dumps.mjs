/**
 * The command that starts a program so that neither it nor its children leave a core dump, which could hold a typed password.
 * On Windows, which has no such limit, the program is started as it is.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.Platform} [platform]
 * @returns {readonly [program: string, args: readonly string[]]}
 */
export function withoutCoreDumps(program, args, platform = process.platform) {
  if (platform === 'win32') return [program, args];
  return ['/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', program, ...args]];
}
