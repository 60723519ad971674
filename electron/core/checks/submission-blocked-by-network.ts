import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { Action } from '../../contract/verdict';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, type Judgement, notApplicable, passed, type RunEvidence } from './check';
import { isHeard, isSilent, submissionsOf } from './run-facts';

/**
 * Are ports for sending silent here, while other ports of the same server or provider work? Traffic of a VPN passes the network unseen,
 * unless the VPN is for some servers only. So where one is on, either of them may be the one that blocks.
 */
export const submissionBlockedByNetwork = {
  id: 'submission-blocked-by-network',
  needs: [],
  silencedBy: ['banned-after-refusals'],
  judge(evidence) {
    const submissions = submissionsOf(evidence);
    if (submissions.length === 0) return notApplicable;
    const { outgoing } = evidence.chosen;
    if (outgoing?.proven === true) return judgeDetour(outgoing, submissions, evidence.vpn);
    return submissions.some(isHeard) ? passed : judgeSilence(evidence, submissions);
  },
} as const satisfies Check;

/** 587 is silent, but another port of the same server works. */
function judgeDetour(outgoing: Candidate, submissions: readonly Candidate[], vpn: string | null): Judgement {
  const silent = submissions.filter((candidate) => candidate.host === outgoing.host && isSilent(candidate));
  if (!silent.some(({ port }) => port === 587) || isLetThrough(587, submissions)) return passed;
  const usePort: Action = { kind: 'use-port', direction: 'outgoing', port: outgoing.port };
  return found(
    verdictOf('submission-blocked-by-network', contextOf(outgoing), {
      ...(vpn === null ? {} : { party: 'unknown' }),
      message: detourMessage(silent, outgoing.port, vpn),
      actions: [usePort, { kind: 'open-network-settings' }],
    }),
  );
}

function detourMessage(silent: readonly Candidate[], port: number, vpn: string | null): Message {
  const second = silent.find((candidate) => candidate.port !== 587);
  const one = { silent: 587, port };
  if (second !== undefined) {
    const both = { ...one, second: second.port };
    return vpn === null
      ? message('check.submission-blocked-by-network.both', both)
      : message('check.submission-blocked-by-network.both.vpn', both);
  }
  return vpn === null
    ? message('check.submission-blocked-by-network', one)
    : message('check.submission-blocked-by-network.vpn', one);
}

/** Whether a host has answered on the port, if only by refusing, so that the network lets the port through. */
function isLetThrough(port: number, submissions: readonly Candidate[]): boolean {
  return submissions.some((server) => server.port === port && (isHeard(server) || server.state === 'refused'));
}

/**
 * Receiving works, but no port for sending answers, nor does 25. One silent port may be the server's fault, but hardly two of it, nor one
 * each of two hosts that are named.
 */
function judgeSilence({ candidates, chosen, vpn }: RunEvidence, submissions: readonly Candidate[]): Judgement {
  const relay = candidates.find((candidate) => candidate.port === relayPort && isHeard(candidate));
  const silent = submissions.find(isSilent);
  if (chosen.incoming?.proven !== true || relay !== undefined || silent === undefined) return notApplicable;
  const ofSameHost = submissions.filter(({ host }) => host === silent.host);
  const namedHosts = new Set(submissions.flatMap((one) => (isSilent(one) && one.source !== 'guess' ? one.host : [])));
  if (ofSameHost.filter(isSilent).length < 2 && namedHosts.size < 2) return notApplicable;
  if (submissions.filter(isSilent).some(({ port }) => isLetThrough(port, submissions))) return notApplicable;
  if (ofSameHost.some(({ state }) => state === 'refused')) return notApplicable;
  return found(
    verdictOf('submission-blocked-by-network', contextOf(silent), {
      severity: 'error',
      ...(vpn === null ? {} : { party: 'unknown', message: message('check.submission-blocked-by-network.all.vpn') }),
    }),
  );
}
