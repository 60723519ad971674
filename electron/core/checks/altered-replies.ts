import type { Candidate } from '../../contract/candidate';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed } from './check';

/**
 * Does something on the way write over what a server for sending says? Firewalls that inspect SMTP put `X` over the keywords that they do
 * not know, so that STARTTLS is gone, and `*` over the greeting.
 *
 * @see https://www.cisco.com/c/en/us/td/docs/security/asa/asa-cli-reference/I-R/asa-command-ref-I-R/i2-commands.html `inspect esmtp`
 */
export const alteredReplies = {
  id: 'altered-replies',
  needs: [],
  silencedBy: [],
  judge({ candidates, chosen }) {
    const heard = candidates.filter(
      ({ protocol, port, heard: words }) => protocol === 'smtp' && port !== relayPort && words !== null,
    );
    if (heard.length === 0) return notApplicable;
    const altered = heard.filter(isWrittenOver);
    // A greeting that is written over leaves STARTTLS as it is.
    const spoilt = altered.find((server) => server.heard?.overTls == null);
    const server = spoilt ?? altered.find(({ proven }) => proven);
    if (server === undefined) return passed;
    const { host, port } = server;
    const severity = chosen.outgoing?.proven === true ? 'warning' : 'error';
    const said =
      spoilt === undefined
        ? ({ severity: 'note', message: message('check.altered-replies.works', { host, port }) } as const)
        : ({ severity, message: message('check.altered-replies', { host, port }) } as const);
    return found(verdictOf('interception-by-network', contextOf(server), said));
  },
} as const satisfies Check;

/** Whether its greeting, or a capability, was written over. What comes over TLS cannot be. */
function isWrittenOver({ heard, security }: Candidate): boolean {
  if (security !== 'tls' && /^[*\d ]*\*{8}[*\d ]*$/.test(heard?.greeting ?? '')) return true;
  return heard?.beforeTls?.capabilities.some((line) => /^X{4,}[A-Z]?\b/.test(line)) === true;
}
