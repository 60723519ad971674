import { parseBareHost } from '../../contract/host-name';
import { failed, ok, type Result } from '../../contract/result';
import { limits } from '../limits';
import { fillText, hasPlaceholder } from './placeholders';
import type { UnusableServer } from './published-settings';

/** Gives the host that a document names, in ASCII and lower case, or why nobody can connect to it. */
export function parsePublishedHost(text: string): Result<string, UnusableServer> {
  const host = parseBareHost(text);
  if (host.ok) return host;
  if (text === '') return failed(unusable('missing', text));
  if (text.includes('%')) return failed(unusable('placeholder', text));
  if (text.includes('//')) return failed(unusable('url', text));
  return failed(unusable(host.failure.code === 'too-long' ? 'long' : 'name', text));
}

/** The same for a host that may hold placeholders, which stay as they stand: it has to be a host once they are filled in. */
export function parseHostTemplate(text: string): Result<string, UnusableServer> {
  if (!hasPlaceholder(text)) return parsePublishedHost(text);
  const filled = fillText(text, sampleAccount);
  const host = filled === null ? failed(null) : parseBareHost(filled);
  return host.ok ? ok(text) : failed(unusable('placeholder', text));
}

/** Stands for every account: a short one fits in wherever a longer one may. */
const sampleAccount = { domain: 'a.example', address: 'a@a.example' };

/** What of a server is at fault, and the text that is. */
export function unusable(fault: UnusableServer['fault'], found: string): UnusableServer {
  return { code: 'unusable-server', fault, found: found.slice(0, limits.seenChars) };
}
