import type { Candidate } from '../../../electron/contract/candidate';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sampleCandidate, workingPort } from '../run/sample-run';
import { atSignIn } from './wizard-after';

/** A server for receiving of another organisation than the domain, which only an SRV record names. */
export const hosterImap: Candidate = sampleCandidate({
  host: 'imap.hoster.example',
  source: 'srv',
  sources: ['srv'],
  trust: 'unsigned-dns',
  basis: 'srv',
});

/** … and for sending, on one of its ports. */
export function hosterSmtp(port = 587): Candidate {
  const { source, sources, trust, basis } = hosterImap;
  return workingPort(port, { host: 'smtp.hoster.example', source, sources, trust, basis });
}

/** The sign-in page with these two. */
export function atQuestion(): WizardState {
  const pair = { incoming: hosterImap, outgoing: hosterSmtp() };
  return atSignIn({ ...pair, alternatives: [hosterImap, hosterSmtp(), hosterSmtp(465)] });
}

/** The action of a person who agrees to both. */
export const agree = { kind: 'agree-to-servers', hosts: ['imap.hoster.example', 'smtp.hoster.example'] } as const;
