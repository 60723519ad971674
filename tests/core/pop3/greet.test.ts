import { describe, expect, it } from 'vitest';
import type { Security } from '../../../electron/contract/candidate';
import { ok } from '../../../electron/contract/result';
import { unexpected } from '../../../electron/core/dialog';
import { greet } from '../../../electron/core/pop3/greet';
import { pop3Protocol } from '../../../electron/core/pop3/pop3-protocol';
import { play } from '../../transcripts/play';

function greeted(security: Security, transcript: string) {
  return play(greet({ security }), pop3Protocol, transcript);
}

const untilStls = `
  S: +OK Dovecot ready.
  C: CAPA
  S: +OK
  S: UIDL
  S: STLS
  S: SASL
  S: .
  C: STLS
`;

describe('greet over POP3', () => {
  it('keeps what is offered before TLS apart from what is offered over it', () => {
    const outcome = greeted(
      'starttls',
      `${untilStls}
      S: +OK Begin TLS negotiation now.
      -- TLS
      C: CAPA
      S: +OK
      S: UIDL
      S: USER
      S: SASL PLAIN
      S: .
      `,
    );

    expect(outcome).toEqual(
      ok({
        greeting: 'Dovecot ready.',
        beforeTls: {
          capabilities: new Map([
            ['UIDL', []],
            ['STLS', []],
            ['SASL', []],
          ]),
          mechanisms: [],
        },
        overTls: {
          capabilities: new Map([
            ['UIDL', []],
            ['USER', []],
            ['SASL', ['PLAIN']],
          ]),
          mechanisms: ['PLAIN', 'USER'],
        },
      }),
    );
  });

  it('asks once on a port with TLS from the first byte', () => {
    const outcome = greeted(
      'tls',
      `
      S: +OK Gpop ready for requests from 192.0.2.7 5b1f17b1804b1
      C: CAPA
      S: +OK Capability list follows
      S: USER
      S: RESP-CODES
      S: EXPIRE 0
      S: LOGIN-DELAY 300
      S: SASL PLAIN XOAUTH2 OAUTHBEARER
      S: .
      `,
    );

    expect(outcome).toMatchObject({
      ok: true,
      value: { beforeTls: null, overTls: { mechanisms: ['PLAIN', 'XOAUTH2', 'OAUTHBEARER', 'USER'] } },
    });
  });

  it('takes APOP from a greeting over TLS, and forgets one that came before', () => {
    const overTls = greeted('tls', 'S: +OK <1@mail.example.net>\nC: CAPA\nS: -ERR');
    const before = greeted(
      'starttls',
      `
      S: +OK <1@mail.example.net>
      C: CAPA
      S: +OK
      S: STLS
      S: .
      C: STLS
      S: +OK
      -- TLS
      C: CAPA
      S: +OK
      S: USER
      S: .
      `,
    );

    expect(overTls).toMatchObject({ ok: true, value: { overTls: { mechanisms: ['USER', 'APOP'] } } });
    expect(before).toMatchObject({
      ok: true,
      value: { beforeTls: { mechanisms: ['APOP'] }, overTls: { mechanisms: ['USER'] } },
    });
  });

  it('finds USER over TLS on a server that does not know CAPA', () => {
    const outcome = greeted('tls', 'S: +OK ready\nC: CAPA\nS: -ERR unknown command');

    expect(outcome).toMatchObject({ ok: true, value: { overTls: { mechanisms: ['USER'] } } });
  });

  it.each([
    ['CAPA is hidden', 'S: -ERR unknown command'],
    ['STLS is not listed', 'S: +OK\nS: USER\nS: SASL PLAIN\nS: .'],
    ['nothing is listed', 'S: +OK\nS: .'],
  ])('does not ask for STLS where %s', (_case, answer) => {
    const outcome = greeted('starttls', `S: +OK <1@mail.example.net>\nC: CAPA\n${answer}`);

    expect(outcome).toMatchObject({ ok: true, value: { overTls: null } });
  });

  it('stays in clear text where that was asked for', () => {
    const outcome = greeted('none', 'S: +OK ready\nC: CAPA\nS: +OK\nS: STLS\nS: USER\nS: .');

    expect(outcome).toMatchObject({ ok: true, value: { beforeTls: { mechanisms: ['USER'] }, overTls: null } });
  });

  it.each(['-ERR not now', '-ERR [SYS/TEMP] try later', '+ continue', '+FINE', '220 go ahead'])(
    'stops where STLS is answered with %j',
    (reply) => {
      expect(greeted('starttls', `${untilStls}  S: ${reply}`)).toEqual(unexpected('starttls', reply));
    },
  );

  it.each([
    '-ERR [SYS/PERM] no service for you',
    '-ERR',
    '+ hello',
    '+FINE',
    '* OK IMAP4rev1 Service Ready',
    '220 smtp.example.net ESMTP',
  ])('stops at the greeting %j', (greeting) => {
    expect(greeted('starttls', `S: ${greeting}`)).toEqual(unexpected('greeting', greeting));
    expect(greeted('tls', `S: ${greeting}`)).toEqual(unexpected('greeting', greeting));
  });

  it.each(['+ more', '* CAPABILITY IMAP4rev1'])('stops where CAPA is answered with %j', (reply) => {
    expect(greeted('tls', `S: +OK ready\nC: CAPA\nS: ${reply}`)).toEqual(unexpected('capabilities', reply));
  });
});
