import { parseBareHost } from '../../contract/host-name';
import { failed, ok, type Result } from '../../contract/result';
import { limits } from '../limits';
import { fillText, hasPlaceholder } from './placeholders';
import type { UnusableServer } from './published-settings';

/** Parses the host that a document names into ASCII and lower case; the failure says why nobody can connect to it. */
export function parsePublishedHost(text: string): Result<string, UnusableServer> {
  const host = parseBareHost(text);
  if (host.ok) return host;
  if (text === '') return failed(unusable('missing', text));
  if (text.includes('%')) return failed(unusable('placeholder', text));
  if (text.includes('//')) return failed(unusable('url', text));
  return failed(unusable(host.failure.code === 'too-long' ? 'long' : 'name', text));
}

/** The same for a host with placeholders, which are kept. With sample values filled in, it must be a host. */
export function parseHostTemplate(text: string): Result<string, UnusableServer> {
  if (!hasPlaceholder(text)) return parsePublishedHost(text);
  const filled = fillText(text, sampleAccount);
  const host = filled === null ? failed(null) : parseBareHost(filled);
  return host.ok ? ok(text) : failed(unusable('placeholder', text));
}

/** Stands for every account: where a longer address fits into a host name, this short one does too. */
const sampleAccount = { domain: 'a.example', address: 'a@a.example' };

/** The failure of a server that nobody can connect to: the field that is wrong, and its text. */
export function unusable(fault: UnusableServer['fault'], found: string): UnusableServer {
  return { code: 'unusable-server', fault, found: found.slice(0, limits.seenChars) };
}
