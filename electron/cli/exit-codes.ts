/** What the command ends with. */
export const exitCodes = {
  /** Found, and signed in where that was asked. */
  done: 0,
  /** Finished, but not all works. */
  notAll: 1,
  /** Wrong use, or a file exists and `--overwrite` was not given. */
  wrongUse: 2,
  /** Nothing found, or an unreadable document. */
  nothing: 3,
  /** Found, but not signed in: a person has to agree to a server first, and `--accept-servers` was not given. */
  notAgreed: 4,
  /** Stopped by Ctrl-C. */
  cancelled: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
