import type { Candidate } from '../../electron/contract/candidate';
import type { Certificate } from '../../electron/contract/certificate';
import type { Failure } from '../../electron/contract/failure';
import type { RunEvent } from '../../electron/contract/run-event';
import type { Finding } from '../../electron/contract/verdict';

/** A recorded run as it goes where the certificates of the servers for sending have expired, and those for receiving have not. */
export function doubtedSendingRun(events: readonly RunEvent[]): readonly RunEvent[] {
  return events.map((event): RunEvent => {
    switch (event.kind) {
      case 'candidate':
        return { ...event, candidate: withDoubt(event.candidate) };
      case 'answer':
        return { ...event, outgoing: null };
      case 'finished': {
        const { signIn: _, ...search } = event.report;
        const { outgoing, alternatives } = search;
        if (outgoing === null) throw new Error('The recorded run found no server for sending');
        const doubted = withDoubt(outgoing);
        return {
          ...event,
          report: {
            ...search,
            ...{ outcome: 'partly-found', outgoing: doubted, alternatives: alternatives.map(withDoubt) },
            findings: [expired(doubted)],
          },
        };
      }
      default:
        return event;
    }
  });
}

/** The server with a certificate that has expired, where it is one for sending that works. */
function withDoubt(server: Candidate): Candidate {
  const certificate = server.heard?.certificate ?? null;
  if (server.protocol !== 'smtp' || !server.proven || certificate === null || server.heard === null) return server;
  const old: Certificate = { ...certificate, notBefore: '2026-01-01T00:00:00Z', notAfter: '2026-06-01T00:00:00Z' };
  const failure: Failure = { code: 'certificate-expired', host: server.host, certificate: old };
  return { ...server, proven: false, state: 'failed', failure, heard: { ...server.heard, certificate: old } };
}

function expired({ host, port, heard }: Candidate): Finding {
  const day = { day: heard?.certificate?.notAfter ?? '' };
  return {
    ...{ id: 'certificate-expired', cause: 'certificate-expired', party: 'provider', severity: 'error', seen: '' },
    message: { id: 'failure.certificate-expired', values: { host, day } },
    actions: [
      { kind: 'copy-for-provider', message: { id: 'request.certificate-expired', values: { host, port } } },
      { kind: 'show-certificate' },
    ],
  };
}
