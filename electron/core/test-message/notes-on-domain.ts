import type { Message } from '../../contract/message';
import type { Authentication, AuthMethodResult, Hop } from '../../contract/test-message';
import type { Severity, Verdict } from '../../contract/verdict';
import { message } from '../message';

/** A message from a domain of the person's own, and what was found of it. */
interface OwnDomain {
  readonly domain: string;
  readonly authentication: Authentication | null;
  readonly hops: readonly Hop[];
  /** The server through which the person sends. */
  readonly host: string;
}

/**
 * What the owner of a domain should know: whether other servers can tell that its mail is genuine. At most one verdict, the one that
 * explains the others. Nothing is said of a message that never came in from another server: such results are not what others see.
 *
 * @see RFC 7489 §4 (DMARC)
 */
export function notesOnDomain({ domain, authentication, hops, host }: OwnDomain): readonly Verdict[] {
  if (authentication === null || !wasCheckedOnTheWay(authentication, hops)) return [];
  const { spf, dmarc } = authentication;
  const fix = message('request.dmarc-fails', { domain, host });
  if (dmarc?.result === 'fail') return [verdict('warning', message('test-message.dmarc-fails', { domain }), fix)];
  if (dmarc?.result === 'permerror') return [verdict('warning', message('test-message.dmarc-broken', { domain }), fix)];
  if (spf?.result === 'permerror' && spf.isAligned === true)
    return [verdict('warning', message('test-message.spf-broken', { domain }), fix)];
  if (!provesDomain(authentication)) return [verdict('warning', message('test-message.unproven', { domain }), fix)];
  if (dmarc?.result !== 'none') return [];
  const publish = message('request.dmarc-none', { domain, host });
  return [verdict('note', message('test-message.dmarc-none', { domain }), publish)];
}

/**
 * Whether SPF, DKIM or DMARC proves that a message is from the person's domain. An error of the moment counts for the domain, and so does
 * a pass that does not name the domain it is about.
 */
export function provesDomain({ spf, dkim, dmarc }: Authentication): boolean {
  if (dmarc?.result === 'pass' || dmarc?.result === 'temperror') return true;
  if (dmarc?.result === 'fail') return false;
  return [spf, dkim].some((method) => method !== null && provesByItself(method));
}

function provesByItself({ result, isAligned }: AuthMethodResult): boolean {
  return (result === 'pass' || result === 'temperror') && isAligned !== false;
}

/** Servers that check their own users' messages find no signature yet, and the address of the person's computer. */
function wasCheckedOnTheWay({ spf }: Authentication, hops: readonly Hop[]): boolean {
  return spf?.result === 'pass' || hops.some(({ kind }) => kind === 'transfer');
}

function verdict(severity: Severity, said: Message, request: Message): Verdict {
  return {
    cause: null,
    party: 'you',
    severity,
    message: said,
    seen: '',
    actions: [{ kind: 'copy-for-provider', message: request }, { kind: 'copy-for-support' }],
  };
}
