import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import type { CodeReading } from './code-reading';

/** Reply code and, where given, enhanced status: `535` and `5.7.8`. RFC 5321 §4.2, RFC 3463. */
interface SmtpStatus {
  readonly code: number;
  /** The status without its class: `7.8`. */
  readonly subject: string | null;
}

/** Sign-in refusals by enhanced status. RFC 4954 §6, RFC 5248 (IANA registry). */
const loginBySubject: Readonly<Record<string, Cause>> = {
  '3.0': 'server-unavailable',
  '3.2': 'server-unavailable',
  '5.6': 'protocol-violation',
  '7.1': 'blocked-by-admin',
  '7.4': 'mechanism-not-offered',
  '7.8': 'wrong-password',
  '7.9': 'mechanism-not-offered',
  '7.10': 'tls-required-first',
  '7.11': 'tls-required-first',
  '7.12': 'mechanism-not-offered',
  '7.13': 'account-locked',
  '7.14': 'blocked-by-admin',
};

/** Sign-in refusals by reply code. RFC 4954 §6; 525 is RFC 5248's account disabled. */
const loginByCode: Readonly<Record<number, Cause>> = {
  500: 'mechanism-not-offered',
  501: 'protocol-violation',
  502: 'mechanism-not-offered',
  503: 'mechanism-not-offered',
  504: 'mechanism-not-offered',
  525: 'account-locked',
  530: 'login-missing',
  534: 'mechanism-not-offered',
  538: 'tls-required-first',
};

/** Refused messages by enhanced status. RFC 3463, RFC 5248, RFC 7372, RFC 7504, RFC 7505. */
const sendBySubject: Readonly<Record<string, Cause>> = {
  '1.1': 'unknown-user',
  '1.2': 'host-not-found',
  '1.3': 'unknown-user',
  '1.6': 'unknown-user',
  '1.7': 'sender-address-not-owned',
  '1.8': 'sender-address-not-owned',
  '1.10': 'domain-takes-no-mail',
  '2.1': 'unknown-user',
  '2.2': 'mailbox-full',
  '2.3': 'message-rejected-policy',
  '3.1': 'server-unavailable',
  '3.4': 'message-rejected-policy',
  '3.5': 'server-unavailable',
  '4.3': 'server-unavailable',
  '6.0': 'message-rejected-policy',
  '6.1': 'message-rejected-policy',
  '6.7': 'protocol-violation',
  '4.1': 'connection-timed-out',
  '4.2': 'connection-dropped',
  '4.4': 'host-not-found',
  '4.7': 'connection-timed-out',
  '7.1': 'message-rejected-policy',
  '7.9': 'message-rejected-policy',
  '7.20': 'message-rejected-policy',
  '7.21': 'message-rejected-policy',
  '7.22': 'message-rejected-policy',
  '7.23': 'message-rejected-policy',
  '7.24': 'message-rejected-policy',
  '7.25': 'ip-blocklisted',
  '7.26': 'message-rejected-policy',
  '7.27': 'sender-address-not-owned',
  '7.28': 'rate-limited',
  '7.29': 'message-rejected-policy',
};

/** Refused messages by the class of the status, where the status itself is in no registry. RFC 3463 §3. */
const sendByClass: Readonly<Record<string, Cause>> = {
  '1': 'unknown-user',
  '3': 'server-unavailable',
  '4': 'server-unavailable',
  '5': 'protocol-violation',
  '6': 'message-rejected-policy',
  '7': 'message-rejected-policy',
};

/** Refused messages by reply code. RFC 5321 §4.2.3. */
const sendByCode: Readonly<Record<number, Cause>> = {
  500: 'protocol-violation',
  501: 'protocol-violation',
  502: 'protocol-violation',
  503: 'protocol-violation',
  504: 'protocol-violation',
  530: 'login-missing',
  535: 'login-missing',
  550: 'message-rejected-policy',
  551: 'unknown-user',
  552: 'mailbox-full',
  553: 'sender-address-not-owned',
  554: 'message-rejected-policy',
};

/** The cause that an SMTP reply's codes name at a stage; null where they name none. */
export function readSmtpCodes(stage: Stage, reply: string): CodeReading | null {
  const status = parseSmtpStatus(reply);
  if (status === null) return null;
  switch (stage) {
    case 'greeting':
      // 521: the host never takes mail (RFC 7504); 554: no mail service here (RFC 5321 §3.1).
      return vague(isTransient(status) || status.code === 521 || status.code === 554 ? 'server-unavailable' : null);
    case 'capabilities':
      return vague(isTransient(status) ? 'server-unavailable' : 'protocol-violation');
    case 'starttls':
      return isTransient(status) ? vague('server-unavailable') : firm('starttls-not-offered');
    case 'login':
      return isTransient(status) ? transient(status) : fromTables(status, loginBySubject, loginByCode);
    case 'send':
      return isTransient(status) ? transient(status) : fromTables(status, sendBySubject, sendByCode, sendByClass);
    case 'dns':
    case 'connect':
    case 'tls':
    case 'mailbox':
    case 'bye':
    case 'http':
      return isTransient(status) ? vague('server-unavailable') : null;
  }
}

/** Whether a reply is final: 5xx, or no code at all, as mail programs show them. */
export function isFinal(reply: string): boolean {
  const status = parseSmtpStatus(reply);
  return status === null || status.code >= 500;
}

/** A 4xx code means "later", and says nothing about the password. RFC 5321 §4.2.1. */
function isTransient({ code }: SmtpStatus): boolean {
  return code >= 400 && code < 500;
}

function transient({ code, subject }: SmtpStatus): CodeReading | null {
  // RFC 4954 §4.7.12: the password has to be given once with another mechanism.
  if (code === 432 && subject === '7.12') return firm('mechanism-not-offered');
  if (subject === '2.2') return vague('mailbox-full');
  if (subject === '7.25') return firm('ip-blocklisted');
  return vague('server-unavailable');
}

function fromTables(
  { code, subject }: SmtpStatus,
  bySubject: Readonly<Record<string, Cause>>,
  byCode: Readonly<Record<number, Cause>>,
  byClass: Readonly<Record<string, Cause>> = {},
): CodeReading | null {
  const exact = subject === null || isMeaningless(code, subject) ? undefined : bySubject[subject];
  if (exact === undefined || subject === null) {
    const ofClass = byClass[subject?.at(0) ?? ''];
    const ofCode = byCode[code];
    return vague((generalCodes.has(code) ? (ofClass ?? ofCode) : (ofCode ?? ofClass)) ?? null);
  }
  return vagueSubjects.has(subject) ? vague(exact) : firm(exact);
}

/** Codes that say less than any status beside them. */
const generalCodes: ReadonlySet<number> = new Set([550, 554]);

/** Statuses that servers use for more than the registry says. */
const vagueSubjects: ReadonlySet<string> = new Set([
  '1.2',
  '1.3',
  '1.10',
  '2.2',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.7',
  '7.9',
  '7.28',
]);

/** Many servers refuse wrong credentials by `535 5.7.1`, whose status says only that something is not authorised. */
function isMeaningless(code: number, subject: string): boolean {
  return code === 535 && subject === '7.1';
}

function firm(cause: Cause): CodeReading {
  return { cause, isFirm: true };
}

/** Reply codes without a status stand for many things. */
function vague(cause: Cause | null): CodeReading | null {
  return cause === null ? null : { cause, isFirm: false };
}

/** Reads `535 5.7.8 …`, Google's `535-5.7.8 …` and qmail's `535 … (#5.7.8)`. */
function parseSmtpStatus(reply: string): SmtpStatus | null {
  const match = /^\s*([2-5]\d\d)(?!\d)(?:[ -]+[245]\.(\d{1,3}\.\d{1,3})(?![\d.]))?/.exec(reply);
  if (match === null) return null;
  const behind = /\(#[45]\.(\d{1,2}\.\d{1,2})\)/.exec(reply)?.[1];
  return { code: Number(match[1]), subject: match[2] ?? behind ?? null };
}
