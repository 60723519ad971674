import type { Cause } from '../../contract/cause';

/** Patterns for reasons that a reply states in words, most exact first. Every repetition is bounded, and none is inside another. */
const plainWords: readonly { readonly pattern: RegExp; readonly cause: Cause }[] = [
  {
    pattern: /too many .{0,30}(?:connections|sessions)|maximum number of connections|connection limit/i,
    cause: 'too-many-connections',
  },
  { pattern: /gr[ea]ylist/i, cause: 'greylisted' },
  { pattern: /sending (?:limit|quota)|daily .{0,20}limit/i, cause: 'sending-quota-exceeded' },
  {
    pattern: /too many|too fast|rate[- ]?limit|throttl|slow down|limits? exceeded|exceeded .{0,40}limit/i,
    cause: 'rate-limited',
  },
  {
    pattern: /block ?list|blacklist|dnsbl|\brbl\b|dynamic ip|reverse dns|\bptr\b|client host .{0,80} blocked/i,
    cause: 'ip-blocklisted',
  },
  {
    pattern: /application[- ](?:specific )?password|app[- ]?password|authori[sz]ation code/i,
    cause: 'app-password-required',
  },
  { pattern: /web ?browser|captcha/i, cause: 'web-login-required' },
  { pattern: /basic auth/i, cause: 'oauth-required' },
  { pattern: /administrator|your (?:domain|organi[sz]ation)|for the tenant|\bpolicy\b/i, cause: 'blocked-by-admin' },
  { pattern: /password (?:has |is )?expired|expired password|change your password/i, cause: 'password-expired' },
  {
    pattern: /(?:account|user|mailbox) .{0,30}(?:locked|disabled|suspended|blocked|deactivated)/i,
    cause: 'account-locked',
  },
  {
    pattern:
      /access rights|not enabled|(?:imap|pop3?|smtp)\w{0,30}.{0,30}(?:disabled|switched off|turned off)|enable (?:imap|pop|smtp)/i,
    cause: 'access-off-in-account',
  },
  { pattern: /\b(?:plan|subscription|upgrade)\b/i, cause: 'access-not-in-plan' },
  {
    pattern:
      /(?:must|require|need|only|first|disallowed|issue)\b.{0,60}(?:tls|ssl|encrypt|secure)|(?:tls|ssl|encryption) .{0,30}(?:required|needed)|under a layer/i,
    cause: 'tls-required-first',
  },
  {
    pattern:
      /mechanism|auth\w{0,20} (?:type|method)|login is disabled|unknown command|no such command|not implemented/i,
    cause: 'mechanism-not-offered',
  },
  { pattern: /relay/i, cause: 'login-missing' },
  { pattern: /not owned|send ?as/i, cause: 'sender-address-not-owned' },
  { pattern: /not (?:allowed|permitted|authori[sz]ed)|forbidden|prohibited/i, cause: 'blocked-by-admin' },
  {
    pattern:
      /temporar|\blater\b|(?:service|server|system|backend|currently|is) unavailable|server error|internal error|not ready/i,
    cause: 'server-unavailable',
  },
];

/** The cause that the words of a reply state; null where they state none that is known. */
export function causeOfPlainWords(reply: string): Cause | null {
  return plainWords.find(({ pattern }) => pattern.test(reply))?.cause ?? null;
}

const ofSigningIn = /auth|log ?[io]n|sign[- ]?in|passw|credential|user ?name|\buser\b/i;
const refused =
  /fail|invalid|incorrect|wrong|\bbad\b|denied|reject|refused|not accepted|unknown|unsuccessful|mismatch/i;

/** Whether a reply says that a sign-in was refused, and nothing more. */
export function isPlainRefusal(reply: string): boolean {
  return ofSigningIn.test(reply) && refused.test(reply);
}
