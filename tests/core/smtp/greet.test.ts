import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Security } from '../../../electron/contract/candidate';
import { ok } from '../../../electron/contract/result';
import { unexpected } from '../../../electron/core/dialog';
import { greet } from '../../../electron/core/smtp/greet';
import { smtpProtocol } from '../../../electron/core/smtp/smtp-protocol';
import { feed, spoiltSession } from '../../transcripts/feed';
import { play } from '../../transcripts/play';

function greeted(security: Security, transcript: string) {
  return play(greet({ clientName: '[192.0.2.7]', security }), smtpProtocol, transcript);
}

const untilStarttls = `
  S: 220 mail.example.net ESMTP Postfix
  C: EHLO [192.0.2.7]
  S: 250-mail.example.net
  S: 250-STARTTLS
  S: 250 AUTH PLAIN
  C: STARTTLS
`;

describe('greet over SMTP', () => {
  it('keeps what is offered before TLS apart from what is offered over it', () => {
    const outcome = greeted(
      'starttls',
      `
      S: 220 mail.example.net ESMTP Postfix (Debian/GNU)
      C: EHLO [192.0.2.7]
      S: 250-mail.example.net
      S: 250-PIPELINING
      S: 250-STARTTLS
      S: 250 CHUNKING
      C: STARTTLS
      S: 220 2.0.0 Ready to start TLS
      -- TLS
      C: EHLO [192.0.2.7]
      S: 250-mail.example.net
      S: 250-AUTH PLAIN LOGIN
      S: 250 CHUNKING
      `,
    );

    expect(outcome).toEqual(
      ok({
        greeting: 'mail.example.net ESMTP Postfix (Debian/GNU)',
        beforeTls: {
          capabilities: new Map([
            ['PIPELINING', []],
            ['STARTTLS', []],
            ['CHUNKING', []],
          ]),
          mechanisms: [],
        },
        overTls: {
          capabilities: new Map([
            ['AUTH', ['PLAIN', 'LOGIN']],
            ['CHUNKING', []],
          ]),
          mechanisms: ['PLAIN', 'LOGIN'],
        },
      }),
    );
  });

  it('asks once on a port with TLS from the first byte', () => {
    const outcome = greeted(
      'tls',
      `
      S: 220 smtp.gmail.com ESMTP 5b1f17b1804b1-43ded2 - gsmtp
      C: EHLO [192.0.2.7]
      S: 250-smtp.gmail.com at your service, [192.0.2.7]
      S: 250-SIZE 35882577
      S: 250-AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH
      S: 250 SMTPUTF8
      `,
    );

    expect(outcome).toMatchObject({
      ok: true,
      value: {
        beforeTls: null,
        overTls: { mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2', 'PLAIN-CLIENTTOKEN', 'OAUTHBEARER', 'XOAUTH'] },
      },
    });
  });

  it('stays in clear text where that was asked for', () => {
    const outcome = greeted(
      'none',
      `
      S: 220 mx.example.net Microsoft ESMTP MAIL Service ready at Mon, 2 Mar 2026 09:12:44 +0000
      C: EHLO [192.0.2.7]
      S: 250-mx.example.net Hello [192.0.2.7]
      S: 250-STARTTLS
      S: 250 XEXCH50
      `,
    );

    expect(outcome).toMatchObject({ ok: true, value: { overTls: null } });
    expect(outcome.ok && [...(outcome.value.beforeTls?.capabilities.keys() ?? [])]).toEqual(['STARTTLS', 'XEXCH50']);
  });

  it('takes a greeting of several lines', () => {
    const outcome = greeted(
      'tls',
      `
      S: 220-host.example.net ESMTP Exim 4.96 #2 Mon, 02 Mar 2026 09:12:44 +0000
      S: 220 We do not authorize the use of this system to transport unsolicited mail.
      C: EHLO [192.0.2.7]
      S: 250 host.example.net Hello
      `,
    );

    expect(outcome).toMatchObject({
      ok: true,
      value: {
        greeting:
          'host.example.net ESMTP Exim 4.96 #2 Mon, 02 Mar 2026 09:12:44 +0000\n' +
          'We do not authorize the use of this system to transport unsolicited mail.',
        overTls: { mechanisms: [] },
      },
    });
  });

  it('has no offer over TLS from a server without STARTTLS, and does not ask for it', () => {
    const outcome = greeted(
      'starttls',
      `
      S: 220 mail.example.net
      C: EHLO [192.0.2.7]
      S: 250-mail.example.net
      S: 250-XXXXXXXA
      S: 250 AUTH PLAIN LOGIN
      `,
    );

    expect(outcome).toMatchObject({
      ok: true,
      value: { beforeTls: { mechanisms: ['PLAIN', 'LOGIN'] }, overTls: null },
    });
  });

  it.each([
    '454 4.7.0 TLS not available due to local problem',
    '502 5.5.1 Command not implemented',
    '354 go ahead',
    '250 OK',
    '421 4.3.2 Service shutting down',
    '503 5.5.1 Bad sequence',
  ])('stops where STARTTLS is answered with %j', (reply) => {
    expect(greeted('starttls', `${untilStarttls}  S: ${reply}`)).toEqual(unexpected('starttls', reply));
  });

  it.each([
    '554 5.7.1 No SMTP service here',
    '421 4.7.0 Too many connections from your address',
    '221 bye',
    '250 OK',
    '354 go on',
    '554-mx.example.net\n  S: 554 Your access to this mail system has been rejected',
  ])('stops at the greeting %j', (greeting) => {
    const text = greeting.replace('\n  S: ', '\n');

    expect(greeted('starttls', `S: ${greeting}`)).toEqual(unexpected('greeting', text));
    expect(greeted('tls', `S: ${greeting}`)).toEqual(unexpected('greeting', text));
  });

  it.each(['* OK IMAP4rev1 Service Ready', '+OK POP3 ready', '* PREAUTH welcome', 'HTTP/1.1 403 Forbidden', '220_odd'])(
    'names the greeting of another protocol: %j',
    (greeting) => {
      expect(greeted('starttls', `S: ${greeting}`)).toEqual(unexpected('greeting', greeting));
    },
  );

  it.each(['500 5.5.1 Command unrecognized', '502 not implemented', '550 5.7.1 Access denied', '421 bye', '354 go on'])(
    'never falls back to HELO where EHLO is answered with %j',
    (reply) => {
      const transcript = `
        S: 220 mail.example.net
        C: EHLO [192.0.2.7]
        S: ${reply}
      `;

      expect(greeted('starttls', transcript)).toEqual(unexpected('capabilities', reply));
      expect(greeted('none', transcript)).toEqual(unexpected('capabilities', reply));
    },
  );

  it('stops where EHLO is refused over TLS, whatever was offered before', () => {
    const transcript = `${untilStarttls}
      S: 220 go ahead
      -- TLS
      C: EHLO [192.0.2.7]
      S: 550 no
    `;

    expect(greeted('starttls', transcript)).toEqual(unexpected('capabilities', '550 no'));
  });

  it('spends the time of STARTTLS on TLS', () => {
    const lines = ['220 mail', '250-mail', '250 STARTTLS', '220 go ahead', '250 mail'];
    const { steps } = feed(greet({ clientName: '[192.0.2.7]', security: 'starttls' }), smtpProtocol, lines);

    expect(steps).toContainEqual({ kind: 'say', line: 'STARTTLS', phase: 'tls', stage: 'starttls' });
  });

  it('ends after a few steps whatever the server says, and then offers TLS only where it was started', () => {
    const session = ['220 mail', '250-mail', '250-SIZE', '250 STARTTLS', '220 go ahead', '250-mail', '250 AUTH PLAIN'];
    fc.assert(
      fc.property(spoiltSession(session), fc.constantFrom<Security>('starttls', 'none'), (lines, security) => {
        const { steps, outcome } = feed(greet({ clientName: '[192.0.2.7]', security }), smtpProtocol, lines);
        const started = steps.some((step) => step.kind === 'start-tls');

        expect(steps.length).toBeLessThanOrEqual(5);
        if (outcome?.ok) expect(outcome.value.overTls !== null).toBe(started);
      }),
    );
  });
});
