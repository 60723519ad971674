/**
 * The command that starts a program which leaves no core dump when it crashes, nor do its children: a password that was typed could lie
 * in it. On Windows, which has no such limit, the program is started as it is.
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
