import type { Report } from '../contract/report';
import { type ExitCode, exitCodes } from './exit-codes';

/** The exit code of a finished run. It is `done` only where each sign-in that was tried has worked. */
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
      return hasSignedIn(report) ? exitCodes.done : exitCodes.notAll;
  }
}

function hasSignedIn({ signIn }: Report): boolean {
  return signIn === undefined || (signIn.incoming?.ok === true && signIn.outgoing?.ok === true);
}
