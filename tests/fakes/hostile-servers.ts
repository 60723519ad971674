import type { Failure } from '../../electron/contract/failure';
import { createSelfSigned, type ServerIdentity, type TestAuthority } from './certificates';
import type { ServerScript } from './recording-server';

/** A server that no client gets on with, and what a client that looks closely says of it. SMTP, for there is no difference. */
export interface HostileCase {
  readonly name: string;
  readonly security: 'tls' | 'starttls';
  readonly script: (identities: Identities) => ServerScript;
  readonly failure: Partial<Failure>;
  /** Ends by a limit, so it is played on a fast clock. */
  readonly isSlow?: boolean;
}

/** Certificates to be wrong with. */
export interface Identities {
  readonly good: ServerIdentity;
  readonly expired: ServerIdentity;
  readonly early: ServerIdentity;
  readonly otherName: ServerIdentity;
  readonly expiredOtherName: ServerIdentity;
  readonly unknownAuthority: ServerIdentity;
  readonly selfSigned: ServerIdentity;
  readonly expiredSelfSigned: ServerIdentity;
}

/** Makes one certificate of each kind. */
export async function issueIdentities(trusted: TestAuthority, unknown: TestAuthority): Promise<Identities> {
  const old = { fromDay: -30, toDay: -1 };
  const other = { names: ['other.example'] };
  return {
    good: await trusted.issue(),
    expired: await trusted.issue(old),
    early: await trusted.issue({ fromDay: 1 }),
    otherName: await trusted.issue(other),
    expiredOtherName: await trusted.issue({ ...old, ...other }),
    unknownAuthority: await unknown.issue(),
    selfSigned: await createSelfSigned(),
    expiredSelfSigned: await createSelfSigned(old),
  };
}

const nothing = { nothing: true } as const;
const ready = { send: '220 mail.example ready' };

function greeter(greeting: ServerScript['greeting']): () => ServerScript {
  return () => ({ greeting, react: () => nothing });
}

function secureServer(kind: keyof Identities, changes: Partial<ServerScript> = {}): HostileCase['script'] {
  return (identities) => ({
    greeting: ready,
    react: () => nothing,
    isImplicit: true,
    identity: identities[kind],
    ...changes,
  });
}

function secureByStarttls(kind: keyof Identities): HostileCase['script'] {
  return (identities) => ({
    greeting: ready,
    identity: identities[kind],
    react: (line) => (line.startsWith('EHLO') ? { send: '250-mail.example\n250 STARTTLS' } : { startTls: '220 go' }),
  });
}

const certificate = { names: ['mail.example'], issuer: 'CN=Test authority', trusted: 'given', keyBits: 256 } as const;

/** Transport, greeting, TLS and certificates that are wrong. */
export const hostileCases: readonly HostileCase[] = [
  {
    name: 'closes at once',
    security: 'starttls',
    script: greeter({ close: true }),
    failure: { code: 'closed', stage: 'greeting' },
  },
  {
    name: 'resets at once',
    security: 'starttls',
    script: greeter({ reset: true }),
    failure: { code: 'closed', stage: 'greeting' },
  },
  {
    name: 'never speaks',
    security: 'starttls',
    script: greeter(nothing),
    failure: { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 },
    isSlow: true,
  },
  {
    name: 'greets without an end of line',
    security: 'starttls',
    script: greeter({ raw: 'x'.repeat(1_000_000) }),
    failure: { code: 'reply-too-long', stage: 'greeting', limitBytes: 16_384 },
  },
  {
    name: 'greets with ten thousand lines',
    security: 'starttls',
    script: greeter({ raw: '220-welcome\r\n'.repeat(10_000) }),
    failure: { code: 'reply-too-long', stage: 'greeting', limitBytes: 65_536 },
  },
  {
    name: 'speaks HTTP',
    security: 'starttls',
    script: greeter({ raw: 'HTTP/1.1 400 Bad Request\r\n\r\n' }),
    failure: { code: 'unexpected-reply', stage: 'greeting', reply: 'HTTP/1.1 400 Bad Request' },
  },
  {
    name: 'greets with control bytes',
    security: 'starttls',
    script: greeter({ raw: '\0\x1b[31mred\n' }),
    failure: { code: 'unexpected-reply', stage: 'greeting', reply: '\0\x1b[31mred' },
  },
  {
    name: 'refuses in a greeting that ends with a bare LF',
    security: 'starttls',
    script: greeter({ raw: '554 go away\n' }),
    failure: { code: 'unexpected-reply', stage: 'greeting', reply: '554 go away' },
  },
  {
    name: 'speaks TLS where clear text is due',
    security: 'starttls',
    script: (identities) => ({ ...secureServer('good')(identities) }),
    failure: { code: 'timed-out', stage: 'greeting' },
    isSlow: true,
  },
  {
    name: 'speaks in the clear where TLS is due',
    security: 'tls',
    script: greeter({ send: '220 mail.example ready' }),
    failure: { code: 'not-tls', heard: '220 mail.example ready' },
  },
  {
    name: 'speaks HTTP where TLS is due',
    security: 'tls',
    script: () => ({ greeting: nothing, react: () => ({ raw: 'HTTP/1.1 400 Bad Request\r\n\r\n' }) }),
    failure: { code: 'not-tls', heard: 'HTTP/1.1 400 Bad Request' },
  },
  {
    name: 'closes where TLS is due',
    security: 'tls',
    script: greeter({ close: true }),
    failure: { code: 'closed', stage: 'tls' },
  },
  {
    name: 'resets where TLS is due',
    security: 'tls',
    script: greeter({ reset: true }),
    failure: { code: 'closed', stage: 'tls' },
  },
  {
    name: 'never answers the handshake',
    security: 'tls',
    script: greeter(nothing),
    failure: { code: 'timed-out', stage: 'tls', timeoutMs: 8_000 },
    isSlow: true,
  },
  {
    name: 'alerts instead of shaking hands',
    security: 'tls',
    script: greeter({ raw: Buffer.from([0x15, 3, 3, 0, 2, 2, 40]) }),
    failure: { code: 'tls-failed' },
  },
  {
    name: 'has an expired certificate',
    security: 'tls',
    script: secureServer('expired'),
    failure: { code: 'certificate-expired', host: 'mail.example' },
  },
  {
    name: 'has a certificate that is not valid yet',
    security: 'tls',
    script: secureServer('early'),
    failure: { code: 'certificate-not-yet-valid' },
  },
  {
    name: 'has a certificate for another name',
    security: 'tls',
    script: secureServer('otherName'),
    failure: { code: 'certificate-name-mismatch', certificate: { ...certificate, names: ['other.example'] } as never },
  },
  {
    name: 'has an expired certificate for another name',
    security: 'tls',
    script: secureServer('expiredOtherName'),
    failure: { code: 'certificate-expired' },
  },
  {
    name: 'has a certificate of an unknown authority',
    security: 'tls',
    script: secureServer('unknownAuthority'),
    failure: { code: 'certificate-untrusted', detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
  },
  {
    name: 'has a self-signed certificate',
    security: 'tls',
    script: secureServer('selfSigned'),
    failure: { code: 'certificate-untrusted', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  },
  {
    name: 'has an expired self-signed certificate',
    security: 'tls',
    script: secureServer('expiredSelfSigned'),
    failure: { code: 'certificate-expired' },
  },
  {
    name: 'has an expired certificate behind STARTTLS',
    security: 'starttls',
    script: secureByStarttls('expired'),
    failure: { code: 'certificate-expired' },
  },
  {
    name: 'has a self-signed certificate behind STARTTLS',
    security: 'starttls',
    script: secureByStarttls('selfSigned'),
    failure: { code: 'certificate-untrusted', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  },
  {
    name: 'closes over TLS without a greeting',
    security: 'tls',
    script: secureServer('good', { greeting: { close: true } }),
    failure: { code: 'closed', stage: 'greeting' },
  },
  {
    name: 'greets over TLS without an end of line',
    security: 'tls',
    script: secureServer('good', { greeting: { raw: 'x'.repeat(1_000_000) } }),
    failure: { code: 'reply-too-long', stage: 'greeting', limitBytes: 16_384 },
  },
];
