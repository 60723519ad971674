import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { SettledPair } from '../hooks/use-exports';

/** The proven part of an answer; null where nothing of it is proven. */
export function provenPair({ incoming, outgoing }: SettledPair): SettledPair | null {
  const proven = { incoming: provenOrNull(incoming), outgoing: provenOrNull(outgoing) };
  return proven.incoming === null && proven.outgoing === null ? null : proven;
}

function provenOrNull(server: Candidate | null): Candidate | null {
  return server?.proven === true ? server : null;
}

/** Whether both directions of an answer are proven. */
export function isComplete({ incoming, outgoing }: SettledPair): boolean {
  return provenOrNull(incoming) !== null && provenOrNull(outgoing) !== null;
}

/** Whether these servers take no password from a mail app, so that there is nothing to check here. */
export function takesNoPassword({ incoming, outgoing }: SettledPair, report: Report | null): boolean {
  if (report?.provider?.password === 'oauth-only') return true;
  return [incoming, outgoing].some((server) => server !== null && server.auth.length > 0 && !takesPassword(server));
}

function takesPassword({ auth }: Candidate): boolean {
  return auth.includes('password') || auth.includes('encrypted');
}

/** Whether every server that was asked has taken the sign-in. */
export function isSignedIn(report: Report | null): boolean {
  if (report?.signIn === undefined) return false;
  return [report.signIn.incoming, report.signIn.outgoing].every((outcome) => outcome === null || outcome.ok);
}

/** The login name that is tried first; empty where none is known. */
export function suggestedLogin({ incoming, outgoing }: SettledPair, report: Report | null): string {
  return incoming?.login ?? outgoing?.login ?? report?.address ?? '';
}
