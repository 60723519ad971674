import type { Certificate } from '../../contract/certificate';
import { verdictOf } from '../diagnosis/verdict-of';
import { ispdbHost } from '../discovery/ispdb-source';
import { isSameOrganisation } from '../discovery/same-organisation';
import { message } from '../message';
import { certificateCovers } from '../tls/certificate-covers';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { domainContext, isAnyProven } from './run-facts';

/**
 * Does something on this network answer in place of everybody, such as a page to sign in to? The host of Mozilla's list and a host of the
 * account have nothing in common. So nobody but this network gives both the same private address, or shows both the same certificate,
 * made out for somebody else. A product that opens connections makes a certificate for each name, and is another check's.
 */
export const captivePortal = {
  id: 'captive-portal',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    if (isAnyProven(evidence) || evidence.web.isReached) return passed;
    if (!evidence.sourceOutcomes.has('ispdb')) return notApplicable;
    if (!isSharedByCertificate(evidence) && !isSharedByAddress(evidence)) return passed;
    const verdict = verdictOf('interception-by-network', domainContext(evidence), {
      message: message('check.captive-portal'),
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;

/** Whether Mozilla's host and another one show one certificate that is for neither. */
function isSharedByCertificate(evidence: RunEvidence): boolean {
  const shown = strangersOf(evidence);
  const atOutsider = shown.filter(({ host }) => host === ispdbHost);
  return atOutsider.some(({ certificate }) =>
    shown.some((other) => isOther(other.host) && isSameOwner(certificate, other.certificate)),
  );
}

/** Each host with a certificate that is made out for another name. */
function strangersOf({ candidates, sourceOutcomes }: RunEvidence) {
  const failures = [...candidates, ...sourceOutcomes.values()].flatMap(({ failure }) => failure ?? []);
  return failures.flatMap((failure) => {
    if (!('certificate' in failure)) return [];
    const { host, certificate } = failure;
    return certificateCovers(certificate, host) ? [] : [{ host, certificate }];
  });
}

function isSameOwner(one: Certificate, other: Certificate): boolean {
  const ownerOf = ({ subject, issuer, names }: Certificate) => JSON.stringify([subject, issuer, names]);
  return ownerOf(one) === ownerOf(other);
}

/** Whether Mozilla's host and another one have the same private address. Tools that make up an address for each name do not. */
function isSharedByAddress({ names }: RunEvidence): boolean {
  const outsider = names.get(ispdbHost);
  if (outsider === undefined || outsider.ok || outsider.failure.code !== 'private-address') return false;
  const { address } = outsider.failure;
  if (leadsNowhere(address)) return false;
  return [...names].some(([host, found]) => {
    if (!isOther(host)) return false;
    if (found.ok) return found.value.v4.includes(address) || found.value.v6.includes(address);
    return found.failure.code === 'private-address' && found.failure.address === address;
  });
}

/** Whether an address is this computer itself or none at all, as lists of blocked names have it. */
function leadsNowhere(address: string): boolean {
  return /^(?:127\.|0\.|::1?$)/.test(address);
}

function isOther(host: string): boolean {
  return !isSameOrganisation(host, ispdbHost);
}
