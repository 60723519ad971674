import { parseHostName } from '../../contract/host-name';
import { addressParts } from '../../contract/mail-address';
import { type Authentication, type AuthMethodResult, keptOfTestMessage } from '../../contract/test-message';
import { isSameOrganisation } from '../discovery/same-organisation';
import { type AuthenticationResults, type MethodResult, parseAuthenticationResults } from './authentication-results';
import type { HeaderField } from './header-fields';
import { parseReceivedSpf } from './received-spf';
import type { ReceivingSide } from './receiving-side';

/** What a header section says of where the message came from, and who says it without being believed. */
interface ReadAuthentication {
  /** Null where the receiving server says nothing. */
  readonly authentication: Authentication | null;
  readonly notBelieved: readonly string[];
}

/**
 * What the receiving server says of where a message came from. Of each method its topmost result counts. ARC’s copies are not read: their
 * seals would have to be verified.
 *
 * @param domain - The domain of the person’s address, in ASCII and lower case.
 */
export function authenticationOf(
  fields: readonly HeaderField[],
  domain: string,
  side: ReceivingSide,
): ReadAuthentication {
  const all = fields.flatMap(({ name, value }, at) => {
    const read = name === 'authentication-results' ? parseAuthenticationResults(value) : null;
    return read === null ? [] : [{ at, ...read }];
  });
  const believed = all.filter((field) => isBelieved(field, side));
  const strangers = all.filter((field) => !isBelieved(field, side)).flatMap(({ serverId }) => hostText(serverId) ?? []);
  return {
    authentication: joined(believed, spfField(fields, side), domain),
    notBelieved: [...new Set(strangers)].slice(0, keptOfTestMessage.notBelieved),
  };
}

/** A server without a domain in its name is believed only where nobody outside can have put the field. */
function isBelieved({ serverId, at }: { readonly serverId: string | null; readonly at: number }, side: ReceivingSide) {
  if (at < side.borderAt && (serverId === null || !serverId.includes('.'))) return true;
  return at < side.endAt && serverId !== null && side.isOwn(serverId);
}

/** The topmost `Received-SPF` field of the receiving side, as a result like the others; null where there is none. */
function spfField(fields: readonly HeaderField[], side: ReceivingSide): AuthenticationResults | null {
  for (const [at, { name, value }] of fields.entries()) {
    const read = name === 'received-spf' ? parseReceivedSpf(value) : null;
    if (read === null || !isBelieved({ serverId: read.receiver, at }, side)) continue;
    const properties = new Map(read.sender === null ? [] : [['smtp.mailfrom', read.sender]]);
    return { serverId: read.receiver, results: [{ method: 'spf', result: read.result, properties }] };
  }
  return null;
}

function joined(
  believed: readonly AuthenticationResults[],
  received: AuthenticationResults | null,
  domain: string,
): Authentication | null {
  const topmost = (method: string, among: readonly AuthenticationResults[]) =>
    among.find(({ results }) => results.some((result) => result.method === method));
  const withSpf = received === null ? believed : [...believed, received];
  const spf = topmost('spf', withSpf);
  const dkim = topmost('dkim', believed);
  const dmarc = topmost('dmarc', believed);
  const [first] = [dmarc, dkim, spf].flatMap((field) => field ?? []);
  if (first === undefined) return null;
  const read = (field: AuthenticationResults | undefined, method: string, names: readonly string[]) =>
    mostTelling((field?.results ?? []).filter((result) => result.method === method).map(domainOf(names, domain)));
  return {
    checkedBy: hostText(first.serverId),
    spf: read(spf, 'spf', ['smtp.mailfrom', 'smtp.mail', 'smtp.helo']),
    dkim: read(dkim, 'dkim', ['header.d', 'header.i']),
    dmarc: read(dmarc, 'dmarc', ['header.from']),
  };
}

/** Reads the first of these properties that names a domain. RFC 8601 §2.7. */
function domainOf(names: readonly string[], own: string): (result: MethodResult) => AuthMethodResult {
  return ({ result, properties }) => {
    const [domain = null] = names.flatMap((name) => {
      const host = parseHostName(
        addressParts((properties.get(name) ?? '').replace(/[<>]/g, '').slice(0, 1_000)).domain,
      );
      // Microsoft writes `header.d=none`.
      return host.ok && host.value.includes('.') ? host.value : [];
    });
    return { result, domain, isAligned: domain === null ? null : isSameOrganisation(domain, own) };
  };
}

/** A message may have several signatures: one that proves the person’s domain is enough. RFC 7489 §3.1.1. */
function mostTelling(results: readonly AuthMethodResult[]): AuthMethodResult | null {
  const weight = ({ result, isAligned }: AuthMethodResult) =>
    (result === 'pass' ? 2 : 0) + (isAligned === true ? 1 : 0);
  return results.reduce<AuthMethodResult | null>(
    (best, result) => (best === null || weight(result) > weight(best) ? result : best),
    null,
  );
}

function hostText(text: string | null): string | null {
  return text !== null && text.length <= keptOfTestMessage.hostChars && /^[!-~]+$/.test(text) ? text : null;
}
