import type { Candidate } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { type Action, directions, type Verdict } from '../../contract/verdict';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { isNamedByOthers } from '../discovery/source-facts';
import { message } from '../message';
import { certificateCovers } from '../tls/certificate-covers';
import { type Check, found, notApplicable, passed } from './check';

/** Does a published or typed server show a certificate for another name, under which it works? */
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
      const useHost: UseHost = { kind: 'use-host', direction, host: better.host };
      return found(
        verdictOf('certificate-name-mismatch', contextOf(server), {
          severity: 'warning',
          ...(server.source === 'typed' ? ofTyped(server, useHost) : ofPublished(server, useHost, domain)),
        }),
      );
    }
    return passed;
  },
} as const satisfies Check;

type UseHost = Extract<Action, { readonly kind: 'use-host' }>;

function ofTyped({ host }: Candidate, useHost: UseHost): Partial<Verdict> {
  const said = message('check.better-host-name.typed', { host, better: useHost.host });
  return { party: 'you', message: said, actions: [useHost, { kind: 'show-certificate' }] };
}

function ofPublished({ host, port }: Candidate, useHost: UseHost, domain: string): Partial<Verdict> {
  const better = useHost.host;
  const request = message('request.better-host-name', { host, port, better, domain });
  return {
    message: message('check.better-host-name', { host, better, domain }),
    actions: [useHost, { kind: 'copy-for-provider', message: request }],
  };
}

/** Whether somebody names this port of a server, and its certificate is for other names. */
function isMisnamed({ failure, named, source }: Candidate): boolean {
  if (failure?.code !== 'certificate-name-mismatch' || named !== 'port') return false;
  return source === 'typed' || isNamedByOthers(source);
}

/** Whether the certificate of a misnamed server is for the host of another one. */
function isFor({ failure }: Candidate, { host }: Candidate): boolean {
  return failure?.code === 'certificate-name-mismatch' && certificateCovers(failure.certificate, host);
}
