import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Security } from '../../../electron/contract/candidate';
import { ok } from '../../../electron/contract/result';
import { unexpected } from '../../../electron/core/dialog';
import { greet } from '../../../electron/core/imap/greet';
import { imapProtocol } from '../../../electron/core/imap/imap-protocol';
import { feed, spoiltSession } from '../../transcripts/feed';
import { play } from '../../transcripts/play';

function greeted(security: Security, transcript: string) {
  return play(greet({ security }), imapProtocol, transcript);
}

const untilStarttls = `
  S: * OK [CAPABILITY IMAP4rev1 LITERAL+ STARTTLS LOGINDISABLED] Dovecot ready.
  C: a1 CAPABILITY
  S: * CAPABILITY IMAP4rev1 LITERAL+ STARTTLS LOGINDISABLED
  S: a1 OK Pre-login capabilities listed, post-login capabilities have more.
  C: a2 STARTTLS
`;

describe('greet over IMAP', () => {
  it('keeps what is offered before TLS apart from what is offered over it', () => {
    const outcome = greeted(
      'starttls',
      `${untilStarttls}
      S: a2 OK Begin TLS negotiation now.
      -- TLS
      C: a3 CAPABILITY
      S: * CAPABILITY IMAP4rev1 LITERAL+ AUTH=PLAIN
      S: a3 OK Pre-login capabilities listed, post-login capabilities have more.
      `,
    );

    expect(outcome).toEqual(
      ok({
        greeting: '[CAPABILITY IMAP4rev1 LITERAL+ STARTTLS LOGINDISABLED] Dovecot ready.',
        beforeTls: {
          capabilities: new Map([
            ['IMAP4REV1', []],
            ['LITERAL+', []],
            ['STARTTLS', []],
            ['LOGINDISABLED', []],
          ]),
          mechanisms: [],
        },
        overTls: {
          capabilities: new Map([
            ['IMAP4REV1', []],
            ['LITERAL+', []],
            ['AUTH', ['PLAIN']],
          ]),
          mechanisms: ['PLAIN', 'LOGIN'],
        },
      }),
    );
  });

  it('asks once on a port with TLS from the first byte, even when the greeting lists capabilities', () => {
    const outcome = greeted(
      'tls',
      `
      S: * OK [CAPABILITY IMAP4rev1] The Microsoft Exchange IMAP4 service is ready.
      C: a1 CAPABILITY
      S: * CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE
      S: a1 OK CAPABILITY completed.
      `,
    );

    expect(outcome).toMatchObject({
      ok: true,
      value: { beforeTls: null, overTls: { mechanisms: ['PLAIN', 'XOAUTH2', 'LOGIN'] } },
    });
  });

  it('stays in clear text where that was asked for', () => {
    const outcome = greeted(
      'none',
      `
      S: * OK IMAP4rev1 Service Ready
      C: a1 CAPABILITY
      S: * CAPABILITY IMAP4rev1 STARTTLS
      S: a1 OK done
      `,
    );

    expect(outcome).toMatchObject({ ok: true, value: { beforeTls: { mechanisms: ['LOGIN'] }, overTls: null } });
  });

  it.each([
    ['* CAPABILITY IMAP4rev1 AUTH=PLAIN', ['PLAIN', 'LOGIN']],
    ['* CAPABILITY IMAP4', ['LOGIN']],
  ])('does not ask for STARTTLS that is not offered: %s', (list, mechanisms) => {
    const outcome = greeted(
      'starttls',
      `
      S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
      C: a1 CAPABILITY
      S: ${list}
      S: a1 OK done
      `,
    );

    expect(outcome).toMatchObject({ ok: true, value: { beforeTls: { mechanisms }, overTls: null } });
  });

  it('forgets capabilities that were injected before TLS', () => {
    const outcome = greeted(
      'starttls',
      `
      S: * OK [ALERT] read http://attacker.example
      C: a1 CAPABILITY
      S: * LIST (\\Noselect) "/" {7}
      S: Drafts1
      S: * 23 EXISTS
      S: * STATUS INBOX (MESSAGES 17)
      S: * CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN
      S: a1 OK done
      C: a2 STARTTLS
      S: * OK [REFERRAL imap://attacker.example] moved
      S: * CAPABILITY IMAP4rev1 AUTH=LOGIN
      S: a2 OK [ALERT] begin
      -- TLS
      C: a3 CAPABILITY
      S: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2
      S: a3 OK done
      `,
    );

    expect(outcome).toMatchObject({ ok: true, value: { overTls: { mechanisms: ['XOAUTH2'] } } });
  });

  it.each([
    'a2 NO TLS is not available',
    'a2 BAD Unknown command',
    '+ continue',
    '* BYE shutting down',
    'a1 OK too late',
    '220 go ahead',
  ])('stops where STARTTLS is answered with %j', (reply) => {
    expect(greeted('starttls', `${untilStarttls}  S: ${reply}`)).toEqual(unexpected('starttls', reply));
  });

  it('waits for the answer to STARTTLS whatever state the server claims in between', () => {
    const transcript = `${untilStarttls}
      S: * PREAUTH you are in
      S: a2 NO STARTTLS when signed in
    `;

    expect(greeted('starttls', transcript)).toEqual(unexpected('starttls', 'a2 NO STARTTLS when signed in'));
  });

  it.each([
    '* PREAUTH IMAP4rev1 server logged in as Smith',
    '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready',
    '* BYE Autologout; connection limit reached',
    '* NO not today',
    '* BAD who are you',
    'a1 OK tagged greeting',
    '* CAPABILITY IMAP4rev1 STARTTLS',
    '+OK POP3 ready',
    '220 smtp.example.net ESMTP',
    'HTTP/1.1 400 Bad Request',
  ])('stops at the greeting %j', (greeting) => {
    expect(greeted('starttls', `S: ${greeting}`)).toEqual(unexpected('greeting', greeting));
    expect(greeted('tls', `S: ${greeting}`)).toEqual(unexpected('greeting', greeting));
  });

  it.each([
    'a1 BAD Unknown command',
    'a1 NO no',
    'a1 OK but nothing listed',
    '+ more',
    '* BYE gone',
    'a9 OK other tag',
  ])('stops where CAPABILITY is answered with %j', (reply) => {
    const transcript = `
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 CAPABILITY
        S: ${reply}
      `;

    expect(greeted('starttls', transcript)).toEqual(unexpected('capabilities', reply));
  });

  it('stops where a BYE comes before the answer', () => {
    const transcript = `
      S: * OK ready
      C: a1 CAPABILITY
      S: * OK ready again
      S: * BYE too many greetings
    `;

    expect(greeted('starttls', transcript)).toEqual(unexpected('capabilities', '* BYE too many greetings'));
  });

  it('stops where CAPABILITY is refused over TLS', () => {
    const transcript = `${untilStarttls}
      S: a2 OK begin
      -- TLS
      C: a3 CAPABILITY
      S: a3 BAD no
    `;

    expect(greeted('starttls', transcript)).toEqual(unexpected('capabilities', 'a3 BAD no'));
  });

  it('spends the time of STARTTLS on TLS', () => {
    const lines = ['* OK hi', '* CAPABILITY STARTTLS', 'a1 OK', 'a2 OK'];

    expect(feed(greet({ security: 'starttls' }), imapProtocol, lines).steps).toContainEqual({
      kind: 'say',
      line: 'a2 STARTTLS',
      phase: 'tls',
      stage: 'starttls',
    });
  });

  it('ends after a few steps whatever the server says, and then offers TLS only where it was started', () => {
    const session = [
      '* OK ready',
      '* CAPABILITY IMAP4rev1 STARTTLS',
      'a1 OK done',
      'a2 OK begin',
      '* CAPABILITY IMAP4rev1 AUTH=PLAIN',
      'a3 OK done',
    ];
    fc.assert(
      fc.property(spoiltSession(session), fc.constantFrom<Security>('starttls', 'none'), (lines, security) => {
        const { steps, outcome } = feed(greet({ security }), imapProtocol, lines);
        const started = steps.some((step) => step.kind === 'start-tls');

        expect(steps.length).toBeLessThanOrEqual(5);
        if (outcome?.ok) expect(outcome.value.overTls !== null).toBe(started);
      }),
    );
  });
});
