import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { type Failure, stageSchema } from '../../../electron/contract/failure';
import { diagnose } from '../../../electron/core/diagnosis/diagnose';
import { contextOf, type DiagnosisContext } from '../../../electron/core/diagnosis/diagnosis-context';
import { limits } from '../../../electron/core/limits';
import { sampleCandidate, sampleCertificate } from '../run/sample-run';
import { everyFailure } from './every-failure';

function at(server: Partial<Candidate>): DiagnosisContext {
  return contextOf(sampleCandidate(server));
}

const imaps = at({});
const submission = at({ protocol: 'smtp', port: 587, security: 'starttls' });
const submissions = at({ protocol: 'smtp', port: 465, security: 'tls' });
const document: DiagnosisContext = { ...imaps, protocol: null, direction: null, port: 443 };

/** Cause and party, as `cause by party`. */
function diagnosis(failure: Failure, context: DiagnosisContext): string {
  const { cause, party } = diagnose(failure, context);
  return `${cause} by ${party}`;
}

function unexpected(stage: (typeof stageSchema.options)[number], reply: string): Failure {
  return { code: 'unexpected-reply', stage, reply };
}

describe('diagnose', () => {
  it.each(everyFailure)('has a cause for $code at every kind of place', (failure) => {
    for (const context of [imaps, submission, submissions, document, at({ source: 'typed', host: '::1' })]) {
      expect(diagnose(failure, context).cause).not.toBeNull();
    }
  });

  it.each(stageSchema.options)('never calls the password wrong where a reply at %s says nothing known', (stage) => {
    for (const context of [imaps, submission, document]) {
      const verdict = diagnose(unexpected(stage, '599 grumble'), context);
      expect(verdict.cause).not.toBe('wrong-password');
      expect(verdict.seen).toBe('599 grumble');
    }
  });

  it('names the party unknown and shows the reply where the reply gives no known reason', () => {
    expect(diagnosis(unexpected('login', 'A1 NO Moon phase unsuitable'), imaps)).toBe('protocol-violation by unknown');
    expect(diagnosis(unexpected('greeting', '599 grumble'), submission)).toBe('server-unavailable by unknown');
  });

  it('tells a server that leaves out the certificate of its issuer from one whose authority nobody knows', () => {
    const shown = { host: imaps.host, certificate: sampleCertificate, detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };
    const untrusted = { code: 'certificate-untrusted', ...shown } as const;
    const missingIssuerUrl = 'http://authority.example/deputy.crt';
    expect(diagnose({ ...untrusted, missingIssuerUrl }, imaps)).toMatchObject({
      cause: 'certificate-untrusted',
      party: 'provider',
      seen: expect.stringContaining(missingIssuerUrl),
      message: { id: 'failure.certificate-untrusted.missing-issuer', values: { issuer: 'Example Authority' } },
      actions: [{ kind: 'copy-for-provider', message: { values: { port: imaps.port } } }, { kind: 'show-certificate' }],
    });
    expect(diagnose(untrusted, imaps)).toMatchObject({ message: { id: 'cause.certificate-untrusted' } });
  });

  it('names the product that issued a certificate, also where its own certificate is missing', () => {
    const certificate = { ...sampleCertificate, issuer: 'CN=FortiGate CA, O=Fortinet' };
    const missingIssuerUrl = 'http://fortigate.example/ca.crt';
    const failure = {
      code: 'certificate-untrusted',
      host: imaps.host,
      certificate,
      detail: 'X',
      missingIssuerUrl,
    } as const;
    expect(diagnose(failure, imaps)).toMatchObject({
      cause: 'interception-by-network',
      message: { id: 'cause.interception-by-network' },
    });
  });

  it('says of a server that begins with TLS that the settings differ, whatever its port', () => {
    const failure: Failure = { code: 'tls-from-the-start' };
    for (const port of [587, 2525, 143, 110]) {
      expect(diagnose(failure, at({ port, security: 'starttls' }))).toMatchObject({
        cause: 'tls-mode-mismatch',
        party: 'mailwright',
        message: { id: 'failure.tls-from-the-start' },
      });
    }
    expect(diagnosis(failure, at({ port: 587, source: 'typed' }))).toBe('tls-mode-mismatch by you');
  });

  it('blames the provider and shows the reply where nobody asked for it, or it did not end', () => {
    const unasked: Failure = { code: 'unasked-reply', stage: 'login', reply: '235 2.7.0 Welcome' };
    expect(diagnose(unasked, submission)).toMatchObject({
      cause: 'protocol-violation',
      party: 'provider',
      seen: '235 2.7.0 Welcome',
    });
    const begun: Failure = { code: 'incomplete-reply', stage: 'capabilities', reply: '+OK\nUSER' };
    expect(diagnose(begun, at({ protocol: 'pop3' }))).toMatchObject({
      cause: 'protocol-violation',
      party: 'provider',
      seen: '+OK USER',
    });
  });

  it('blames the name server of the network for truncated answers', () => {
    expect(diagnosis({ code: 'name-answer-cut-short', host: 'mail.example.net' }, imaps)).toBe(
      'name-server-faulty by this-network',
    );
  });

  it('distinguishes silence by its stage', () => {
    const silent = (stage: 'dns' | 'connect' | 'greeting' | 'tls' | 'login'): Failure => ({
      code: 'timed-out',
      stage,
      timeoutMs: 7_000,
    });
    expect(diagnosis(silent('dns'), imaps)).toBe('no-network by this-network');
    expect(diagnosis(silent('connect'), imaps)).toBe('connection-timed-out by this-network');
    expect(diagnosis(silent('greeting'), submission)).toBe('connection-timed-out by unknown');
    expect(diagnosis(silent('tls'), imaps)).toBe('tls-handshake-failed by unknown');
    expect(diagnosis(silent('login'), imaps)).toBe('server-unavailable by provider');
  });

  it('recognises a server that waits for TLS from the first byte', () => {
    const silent: Failure = { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 };
    expect(diagnosis(silent, at({ security: 'starttls' }))).toBe('tls-mode-mismatch by mailwright');
    expect(diagnosis(silent, at({ security: 'starttls', source: 'typed' }))).toBe('tls-mode-mismatch by you');
  });

  it('recognises a server that greets in the clear where TLS was expected', () => {
    const heard = (text: string): Failure => ({ code: 'not-tls', heard: text });
    expect(diagnosis(heard('220 mail.example.net ESMTP'), submissions)).toBe('tls-mode-mismatch by mailwright');
    expect(diagnosis(heard('* OK IMAP4rev1 ready'), imaps)).toBe('tls-mode-mismatch by mailwright');
    expect(diagnosis(heard('* OK IMAP4rev1 ready'), submissions)).toBe('wrong-protocol-on-port by mailwright');
    expect(diagnosis(heard('SSH-2.0-OpenSSH_9.2'), at({ source: 'typed', port: 22 }))).toBe(
      'wrong-protocol-on-port by you',
    );
    expect(diagnosis(heard(''), imaps)).toBe('tls-mode-mismatch by mailwright');
  });

  it('reads a refusal in the clear, before TLS was begun', () => {
    const refused = (heard: string, context = submissions) => diagnosis({ code: 'not-tls', heard }, context);
    expect(refused('421 Too many concurrent SMTP connections from this IP address; please try again later.')).toBe(
      'too-many-connections by you',
    );
    expect(refused('550 Administrative prohibition')).toBe('ip-blocklisted by this-network');
    expect(refused('* BYE Maintenance', imaps)).toBe('server-unavailable by provider');
    expect(refused('554')).toBe('tls-mode-mismatch by mailwright');
  });

  it('blames the network for a web page on a published mail port, and the port where it was typed', () => {
    const page: Failure = { code: 'not-tls', heard: 'HTTP/1.1 400 Bad Request' };
    expect(diagnosis(page, imaps)).toBe('interception-by-network by this-network');
    expect(diagnosis(page, at({ source: 'typed', port: 8080 }))).toBe('wrong-protocol-on-port by you');
    expect(diagnosis(page, document)).toBe('interception-by-network by this-network');
  });

  it('recognises another protocol by its greeting', () => {
    expect(diagnosis(unexpected('greeting', '+OK POP3 ready'), submission)).toBe(
      'wrong-protocol-on-port by mailwright',
    );
    expect(diagnosis(unexpected('greeting', '* PREAUTH ready'), at({ port: 143, security: 'starttls' }))).toBe(
      'interception-by-network by this-network',
    );
  });

  it.each([
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-too-old'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls-too-old'],
    ['ERR_SSL_DH_KEY_TOO_SMALL', 'tls-too-old'],
    ['ERR_TLS_DH_PARAM_SIZE', 'tls-too-old'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-mode-mismatch'],
    ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', 'certificate-name-mismatch'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls-handshake-failed'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls-handshake-failed'],
  ])('reads %s as %s', (detail, cause) => {
    expect(diagnose({ code: 'tls-failed', detail }, imaps)).toMatchObject({ cause, seen: detail });
  });

  it('shows the certificate that is refused, and asks the provider first', () => {
    const verdict = diagnose(
      { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate },
      imaps,
    );
    expect(verdict).toMatchObject({ cause: 'certificate-expired', party: 'provider' });
    expect(verdict.message).toEqual({
      id: 'failure.certificate-expired',
      values: { host: 'mail.example.net', day: { day: '2026-01-12T00:00:00Z' } },
    });
    expect(verdict.seen).toContain('2025-01-12T00:00:00Z/2026-01-12T00:00:00Z');
    expect(verdict.actions[0]).toMatchObject({ kind: 'copy-for-provider' });
  });

  it('suspects the clock where a certificate is not valid yet', () => {
    const failure = {
      code: 'certificate-not-yet-valid',
      host: 'mail.example.net',
      certificate: sampleCertificate,
    } as const;
    expect(diagnosis(failure, imaps)).toBe('certificate-expired by this-computer');
  });

  it('does not blame the provider for a certificate where an IP address was typed', () => {
    const failure = { code: 'certificate-name-mismatch', host: '192.0.2.1', certificate: sampleCertificate } as const;
    expect(diagnosis(failure, at({ host: '192.0.2.1', source: 'typed' }))).toBe('certificate-name-mismatch by you');
    expect(diagnosis(failure, imaps)).toBe('certificate-name-mismatch by provider');
    expect(diagnose(failure, imaps).message).toMatchObject({
      values: { names: { list: ['mail.example.net', 'imap.example.net'] } },
    });
  });

  it('blames the provider where the certificate was meant for the IP address that was typed', () => {
    const certificate = { ...sampleCertificate, names: ['192.0.2.1'] };
    const failure = { code: 'certificate-name-mismatch', host: '192.0.2.1', certificate } as const;
    expect(diagnosis(failure, at({ host: '192.0.2.1', source: 'typed' }))).toBe(
      'certificate-name-mismatch by provider',
    );
  });

  it.each(['certificate', 'authority', 'exchange'] as const)(
    'leads from a weak key to encryption that is too old, by the provider: of the %s',
    (place) => {
      const key = { kind: 'RSA', bits: 1024 } as const;
      const failure = {
        code: 'weak-key',
        host: 'mail.example.net',
        certificate: sampleCertificate,
        place,
        key,
      } as const;
      expect(diagnosis(failure, imaps)).toBe('tls-too-old by provider');
      const { seen, actions, message } = diagnose(failure, imaps);
      expect(message.values).toMatchObject({ kind: 'RSA', bits: 1024, fewest: 2048 });
      expect(seen).toMatch(/^RSA 1024; CN=mail\.example\.net/);
      expect(actions.map(({ kind }) => kind)).toEqual(['copy-for-provider', 'copy-for-support']);
    },
  );

  it('suspects the network where a list has STARTTLS that is missing', () => {
    const failure: Failure = { code: 'starttls-not-offered' };
    expect(diagnosis(failure, { ...submission, source: 'ispdb' })).toBe('starttls-not-offered by this-network');
    expect(diagnosis(failure, submission)).toBe('starttls-not-offered by provider');
    expect(diagnose(failure, submission).message.id).toBe('verdict.starttls-disagreement');
    expect(diagnosis(failure, { ...submission, source: 'guess' })).toBe('starttls-not-offered by provider');
  });

  it('asks the person about a certificate that a program on this computer made itself', () => {
    const certificate = { ...sampleCertificate, issuer: sampleCertificate.subject };
    const failure = { code: 'certificate-untrusted', host: '127.0.0.1', certificate, detail: 'SELF' } as const;
    const here = diagnose(failure, { ...imaps, host: '127.0.0.1' });
    expect(here).toMatchObject({ party: 'you', message: { id: 'failure.certificate-untrusted.here' } });
    expect(here.seen).toContain(certificate.sha256);
    expect(diagnosis({ ...failure, host: imaps.host }, imaps)).toBe('certificate-untrusted by provider');
    const issued = { ...failure, certificate: sampleCertificate };
    expect(diagnosis(issued, { ...imaps, host: '127.0.0.1' })).toBe('certificate-untrusted by provider');
  });

  it('blames the one who named a server that does not exist', () => {
    const failure: Failure = { code: 'host-not-found', host: 'imap.exampel.org' };
    expect(diagnosis(failure, at({ source: 'typed' }))).toBe('host-not-found by you');
    expect(diagnosis(failure, at({ source: 'autoconfig' }))).toBe('host-not-found by provider');
  });

  it('looks for the helper program of a refused port on this computer', () => {
    const failure: Failure = { code: 'refused', host: '127.0.0.1', port: 1143 };
    expect(diagnosis(failure, at({ host: '127.0.0.1', port: 1143 }))).toBe('connection-refused by this-computer');
    expect(diagnosis(failure, imaps)).toBe('connection-refused by provider');
  });

  it('says of a server that lists no sign-in that it offers none', () => {
    expect(diagnosis(unexpected('capabilities', 'SIZE 8BITMIME PIPELINING'), submission)).toBe(
      'mechanism-not-offered by provider',
    );
  });

  it.each([
    [404, 'config-not-found by provider'],
    [401, 'config-not-found by provider'],
    [407, 'interception-by-network by this-network'],
    [511, 'interception-by-network by this-network'],
    [429, 'rate-limited by you'],
    [503, 'server-unavailable by provider'],
  ])('reads the status %i of a document as %s', (status, expected) => {
    expect(diagnosis({ code: 'http-status', url: 'https://autoconfig.example.net/', status }, document)).toBe(expected);
  });

  it('shows at most a limited, readable part of what a server said', () => {
    const { seen } = diagnose(unexpected('login', `535 \u001b[31m\u202e${'x'.repeat(9_000)}`), submission);
    expect(seen).toHaveLength(limits.seenChars);
    expect(seen.startsWith('535 xxx')).toBe(true);
  });
});
