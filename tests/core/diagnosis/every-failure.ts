import type { Failure } from '../../../electron/contract/failure';
import { sampleCertificate } from '../run/sample-run';

const host = 'mail.example.net';
const certificate = sampleCertificate;

/** One failure of each code. */
const byCode: { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> } = {
  'host-not-found': { code: 'host-not-found', host },
  'resolver-silent': { code: 'resolver-silent', host },
  'no-route': { code: 'no-route', host, address: '192.0.2.1' },
  refused: { code: 'refused', host, port: 587 },
  'timed-out': { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 },
  closed: { code: 'closed', stage: 'greeting' },
  'certificate-expired': { code: 'certificate-expired', host, certificate },
  'certificate-not-yet-valid': { code: 'certificate-not-yet-valid', host, certificate },
  'certificate-name-mismatch': { code: 'certificate-name-mismatch', host, certificate },
  'certificate-untrusted': { code: 'certificate-untrusted', host, certificate, detail: 'SELF_SIGNED_CERT_IN_CHAIN' },
  'weak-key': { code: 'weak-key', host, certificate, place: 'certificate', key: { kind: 'RSA', bits: 1024 } },
  'tls-failed': { code: 'tls-failed', detail: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' },
  'not-tls': { code: 'not-tls', heard: '220 mail.example.net ESMTP' },
  'starttls-not-offered': { code: 'starttls-not-offered' },
  'injected-bytes': { code: 'injected-bytes' },
  'unexpected-reply': { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 Authentication failed' },
  'reply-too-long': { code: 'reply-too-long', stage: 'greeting', limitBytes: 65_536 },
  'http-status': { code: 'http-status', url: 'https://autoconfig.example.net/mail/config-v1.1.xml', status: 404 },
  'unreadable-document': { code: 'unreadable-document', detail: 'no clientConfig element' },
  'unusable-server': { code: 'unusable-server', fault: 'url', found: 'imaps://imap.example.net' },
  'redirect-to-port': { code: 'redirect-to-port', host: 'www.example.net', port: 25 },
  'digest-mismatch': { code: 'digest-mismatch', url: 'https://ua-auto-config.example.net/' },
  'private-address': { code: 'private-address', host, address: '192.168.1.10' },
  'proxy-unreachable': { code: 'proxy-unreachable', proxy: 'proxy.example.net:3128', detail: 'timed-out' },
  'proxy-refused': {
    code: 'proxy-refused',
    proxy: 'proxy.example.net:3128',
    wantsSignIn: true,
    reply: '407 Proxy Authentication Required',
  },
  'unreachable-by-proxy': {
    code: 'unreachable-by-proxy',
    proxy: 'proxy.example.net:3128',
    host,
    reply: '503 Service Unavailable',
  },
};

export const everyFailure: readonly Failure[] = Object.values(byCode);
