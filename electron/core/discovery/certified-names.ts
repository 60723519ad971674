import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import { parseHostName, parseIpAddress } from '../../contract/host-name';
import type { Result } from '../../contract/result';
import type { Addresses } from '../dns-records';
import { limits } from '../limits';
import { message } from '../message';
import { usualPorts } from '../usual-ports';
import type { Claim } from './claim';
import { likelihoodOfName } from './guess-source';
import { askAddresses, type Inquiry, together } from './inquiry';
import { isPublicSuffix, isSameOrganisation, organisationOf } from './same-organisation';

/** A server that showed a certificate for other names than its own. */
export interface MisnamedServer {
  readonly server: Candidate;
  readonly certificate: Certificate;
}

/** The server, where it has failed because its certificate is for other names; null where it has not. */
export function misnamedServer(server: Candidate): MisnamedServer | null {
  const { failure } = server;
  return failure?.code === 'certificate-name-mismatch' ? { server, certificate: failure.certificate } : null;
}

/**
 * Proposes the server under the first name of its certificate that leads to the same machine. It ranks as a guess after all others, and
 * rests on DNS alone: whoever forges the name that was asked for has a machine with a certificate of their own.
 *
 * @param domain - The mail domain.
 */
export function* inquireCertifiedNames({ server, certificate }: MisnamedServer, domain: string): Inquiry<void> {
  const names = certifiedNames(certificate, domain);
  const [asked, ...found] = yield* together([server.host, ...names].map(askAddresses));
  const name = names.find((_, place) => isSameMachine(asked, found[place]));
  if (name === undefined) return;
  yield { kind: 'propose', claims: claimsFor(name, server) };
}

/**
 * The names of a certificate that may be a mail server of the domain, likeliest first, at most `limits.certifiedNames`: those of the
 * domain itself, else all where they belong to one organisation. A certificate that strangers share says nothing of whose server it is.
 */
export function certifiedNames({ names }: Pick<Certificate, 'names'>, domain: string): readonly string[] {
  // Certificates of hosters list hundreds.
  const hosts = [...new Set(names.slice(0, limits.certifiedNamesRead).flatMap((name) => hostFrom(name) ?? []))];
  const own = hosts.filter((host) => isSameOrganisation(host, domain));
  const isOfOne = new Set(hosts.map(organisationOf)).size === 1;
  const likely = own.length > 0 ? own : isOfOne ? hosts : [];
  const place = (host: string) => likelihoodOfName({ host, basis: 'own-name' });
  return [...likely].sort((one, other) => place(one) - place(other)).slice(0, limits.certifiedNames);
}

/** A name that may be looked up: no wildcard, no address, no website. */
function hostFrom(name: string): string | null {
  const host = parseHostName(name);
  if (!host.ok || parseIpAddress(host.value) !== null || host.value.startsWith('www.')) return null;
  return host.value.includes('.') && !isPublicSuffix(host.value) ? host.value : null;
}

type LookedUp = Result<Addresses, unknown> | undefined;

function isSameMachine(one: LookedUp, other: LookedUp): boolean {
  if (one?.ok !== true || other?.ok !== true) return false;
  const known = new Set([...one.value.v4, ...one.value.v6]);
  return [...other.value.v4, ...other.value.v6].some((address) => known.has(address));
}

/** The ports of a server under another name; what is known of its sign-in stays true. */
function claimsFor(name: string, server: Candidate): readonly Claim[] {
  const { protocol, port, security } = server;
  // Of typed servers only the typed ports are tried.
  const usual = server.source === 'typed' ? [] : usualPorts[protocol];
  const others = usual.filter((each) => each.port !== port || each.security !== security);
  return [{ port, security }, ...others].map((each) => claimFor(name, each, server));
}

function claimFor(
  name: string,
  { port, security }: Pick<Claim, 'port' | 'security'>,
  { protocol, host, auth, saidLogins }: Candidate,
): Claim {
  const [login = null, otherLogin = null] = saidLogins;
  return {
    ...{ protocol, host: name, port, security, login, otherLogin, auth },
    source: 'guess',
    trust: 'guess',
    trustReason: message('trust.certificate', { host: name, asked: host }),
    named: 'nothing',
    basis: 'certificate',
    documentDate: null,
    order: 0,
    nameOrder: lastOfAllNames,
  };
}

/** After every name that is guessed. */
const lastOfAllNames = Number.MAX_SAFE_INTEGER;
