import type { Candidate } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { directions } from '../../contract/verdict';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { isNamedByOthers } from '../discovery/source-facts';
import { message } from '../message';
import { certificateCovers } from '../tls/certificate-covers';
import { type Check, found, notApplicable, passed } from './check';

/** Does a published server show a certificate for another name, under which it works? */
export const betterHostName = {
  id: 'better-host-name',
  needs: [],
  silencedBy: [],
  judge({ candidates, chosen, domain }) {
    const misnamed = candidates.filter(isMisnamed);
    if (misnamed.length === 0) return notApplicable;
    for (const direction of directions) {
      const better = chosen[direction];
      const server = misnamed.find((each) => directionOf(each) === direction && better !== null && isFor(each, better));
      if (server === undefined || better?.proven !== true) continue;
      const { host, port } = server;
      const request = message('request.better-host-name', { host, port, better: better.host, domain });
      const verdict = verdictOf('certificate-name-mismatch', contextOf(server), {
        severity: 'warning',
        message: message('check.better-host-name', { host, better: better.host, domain }),
        actions: [
          { kind: 'use-host', direction, host: better.host },
          { kind: 'copy-for-provider', message: request },
        ],
      });
      return found(verdict);
    }
    return passed;
  },
} as const satisfies Check;

/** Whether somebody names this port of a server, and its certificate is for other names. */
function isMisnamed({ failure, named, source }: Candidate): boolean {
  return failure?.code === 'certificate-name-mismatch' && named === 'port' && isNamedByOthers(source);
}

/** Whether the certificate of a misnamed server is for the host of another one. */
function isFor({ failure }: Candidate, { host }: Candidate): boolean {
  return failure?.code === 'certificate-name-mismatch' && certificateCovers(failure.certificate, host);
}
