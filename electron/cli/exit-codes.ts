import type { Report } from '../contract/report';

/** The exit codes. From 128 up they are 128 plus the number of the signal, as in shells. */
export const exitCodes = {
  /** Found, and signed in where that was asked. */
  done: 0,
  /** Finished, but not everything works. */
  notAll: 1,
  /** Wrong use, or a file exists and `--overwrite` was not given. */
  wrongUse: 2,
  /** Nothing found, or an unreadable document. */
  nothing: 3,
  /** Found, but not signed in: a person has to agree to a server first, and `--accept-servers` was not given. */
  notAgreed: 4,
  /** A mistake in Mailwright itself. `EX_SOFTWARE` of sysexits.h. */
  ourMistake: 70,
  /** Standard output could not be written, for example because a disk is full. `EX_IOERR` of sysexits.h. */
  notWritable: 74,
  /** The terminal was closed: SIGHUP. */
  hungUp: 129,
  /** Stopped by Ctrl-C: SIGINT. */
  cancelled: 130,
  /** Stopped by Ctrl-\: SIGQUIT. */
  quit: 131,
  /** The reader of standard output has closed it: SIGPIPE. */
  readerLeft: 141,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

/** How a command ends, as a shell reads it. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a finished run. It is `done` only where each sign-in that was tried has worked, and a test message has arrived. */
export function exitCodeOf(report: Report): ExitCode {
  switch (report.outcome) {
    case 'cancelled':
      return exitCodes.cancelled;
    case 'nothing-found':
      return exitCodes.nothing;
    case 'claimed':
    case 'partly-found':
      return exitCodes.notAll;
    case 'found':
      return hasSignedIn(report) && isTestDelivered(report) ? exitCodes.done : exitCodes.notAll;
  }
}

function hasSignedIn({ signIn }: Report): boolean {
  return signIn === undefined || (signIn.incoming?.ok === true && signIn.outgoing?.ok === true);
}

/** Whether a test message has reached the mailbox, in whatever folder; also where none was sent. */
function isTestDelivered({ testMessage }: Report): boolean {
  return testMessage === undefined || testMessage.seenMs !== null;
}
