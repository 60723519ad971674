import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../../electron/contract/result';
import { unexpected } from '../../../electron/core/dialog';
import { pop3Protocol } from '../../../electron/core/pop3/pop3-protocol';
import { signIn } from '../../../electron/core/pop3/sign-in';
import { Secret } from '../../../electron/core/secret';
import { feed, spoiltSession } from '../../transcripts/feed';
import { play } from '../../transcripts/play';

const credentials = { kind: 'password', login: 'jane@example.net', secret: new Secret('tanstaaf') } as const;
const jane = { host: 'mail.example.net', port: 995, credentials };

function signedIn(security: 'tls' | 'starttls', transcript: string) {
  return play(signIn({ security, ...jane }), pop3Protocol, transcript);
}

const plainOffered = `
  S: +OK Dovecot ready.
  C: CAPA
  S: +OK
  S: USER
  S: SASL PLAIN
  S: .
`;
const userOffered = `
  S: +OK POP3 ready
  C: CAPA
  S: +OK
  S: USER
  S: .
  C: USER jane@example.net
`;

describe('signIn over POP3', () => {
  it('signs in by AUTH PLAIN where it is offered', () => {
    const outcome = signedIn(
      'tls',
      `${plainOffered}
      C: AUTH PLAIN
      S: + 
      C: «secret»
      S: +OK Logged in.
      `,
    );

    expect(outcome).toEqual(ok({ mechanism: 'PLAIN' }));
  });

  it.each([
    ['OAUTHBEARER', 'PLAIN XOAUTH2 OAUTHBEARER', 'AQ=='],
    ['XOAUTH2', 'PLAIN XOAUTH2', ''],
  ])('takes an access token by %s, and hears a refusal to its end', (mechanism, offered, answer) => {
    const byToken = { ...jane, security: 'tls', credentials: { ...credentials, kind: 'access-token' } } as const;
    const until = `S: +OK\nC: CAPA\nS: +OK\nS: SASL ${offered}\nS: .\nC: AUTH ${mechanism}\nS: + \nC: «secret»\n`;

    expect(play(signIn(byToken), pop3Protocol, `${until}S: +OK in`)).toEqual(ok({ mechanism }));
    const refused = `${until}S: + eyJzdGF0dXMiOiI0MDAifQ==\nC: ${answer}\nS: -ERR [AUTH] no`;
    expect(play(signIn(byToken), pop3Protocol, refused)).toEqual(unexpected('login', '-ERR [AUTH] no'));
  });

  it('says no access token where the server takes passwords alone', () => {
    const byToken = { ...jane, security: 'tls', credentials: { ...credentials, kind: 'access-token' } } as const;
    expect(play(signIn(byToken), pop3Protocol, plainOffered)).toEqual(unexpected('capabilities', 'USER; SASL PLAIN'));
  });

  it('signs in by USER and PASS where PLAIN is not offered', () => {
    const outcome = signedIn(
      'tls',
      `${userOffered}
      S: +OK send PASS
      C: PASS «secret»
      S: +OK 3 messages
      `,
    );

    expect(outcome).toEqual(ok({ mechanism: 'USER' }));
  });

  it('signs in by USER and PASS where CAPA is unknown', () => {
    const outcome = signedIn(
      'tls',
      `
      S: +OK Qpopper
      C: CAPA
      S: -ERR Unknown command
      C: USER jane@example.net
      S: +OK Password required
      C: PASS «secret»
      S: +OK
      `,
    );

    expect(outcome).toEqual(ok({ mechanism: 'USER' }));
  });

  it.each([
    ['STLS; SASL CRAM-MD5 SCRAM-SHA-1', ['STLS', 'SASL CRAM-MD5 SCRAM-SHA-1']],
    ['UIDL', ['UIDL']],
  ])(
    'says no name and no password where neither PLAIN nor USER is listed, and gives the offer: %s',
    (offer, listed) => {
      const lines = listed.map((line) => `S: ${line}`).join('\n');
      const outcome = signedIn('tls', `S: +OK POP3 ready <1@mail.example>\nC: CAPA\nS: +OK\n${lines}\nS: .`);

      expect(outcome).toEqual(unexpected('capabilities', offer));
    },
  );

  it('starts TLS first and signs in by what is offered over it', () => {
    const outcome = signedIn(
      'starttls',
      `
      S: +OK ready
      C: CAPA
      S: +OK
      S: STLS
      S: SASL PLAIN
      S: .
      C: STLS
      S: +OK
      -- TLS
      C: CAPA
      S: +OK
      S: USER
      S: .
      C: USER jane@example.net
      S: +OK
      C: PASS «secret»
      S: +OK
      `,
    );

    expect(outcome).toEqual(ok({ mechanism: 'USER' }));
  });

  it('hands over the password raw for PASS and with the login name for PLAIN', () => {
    const secretSteps = [
      ['+OK', '-ERR', '+OK'],
      ['+OK', '+OK', 'SASL PLAIN', '.', '+ '],
    ].map((lines) => feed(signIn({ security: 'tls', ...jane }), pop3Protocol, lines).steps.at(-1));

    const sent = secretSteps.map((step) =>
      step?.kind === 'say-secret' ? step.before + step.encode(step.secret.reveal()) : null,
    );
    expect(sent).toEqual(['PASS tanstaaf', btoa('\0jane@example.net\0tanstaaf')]);
  });

  it.each(['-ERR [AUTH] Authentication failed.', '-ERR [IN-USE] mailbox locked', '-ERR', '+ '])(
    'gives the refusal %j as it came',
    (reply) => {
      const byPass = `${userOffered}  S: +OK\nC: PASS «secret»\nS: ${reply}`;
      const byPlain = `${plainOffered}  C: AUTH PLAIN\nS: + \nC: «secret»\nS: ${reply}`;

      expect(signedIn('tls', byPass)).toEqual(unexpected('login', reply));
      expect(signedIn('tls', byPlain)).toEqual(unexpected('login', reply));
    },
  );

  it.each(['-ERR mechanism not available', '+OK surprise'])(
    'keeps the password where AUTH is answered with %j',
    (reply) => {
      expect(signedIn('tls', `${plainOffered}  C: AUTH PLAIN\nS: ${reply}`)).toEqual(unexpected('login', reply));
    },
  );

  it.each(['-ERR no such user', '+ more'])('keeps the password where USER is answered with %j', (reply) => {
    expect(signedIn('tls', `${userOffered}  S: ${reply}`)).toEqual(unexpected('login', reply));
  });

  it.each([
    ['STLS is stripped', 'S: +OK <1@mail.example.net>\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN\nS: .'],
    ['CAPA is hidden', 'S: +OK <1@mail.example.net>\nC: CAPA\nS: -ERR unknown command'],
  ])('sends no password where %s', (_case, transcript) => {
    expect(signedIn('starttls', transcript)).toEqual(failed({ code: 'starttls-not-offered' }));
  });

  it('sends no password where STLS is refused', () => {
    const transcript = 'S: +OK\nC: CAPA\nS: +OK\nS: STLS\nS: SASL PLAIN\nS: .\nC: STLS\nS: -ERR not now';

    expect(signedIn('starttls', transcript)).toEqual(unexpected('starttls', '-ERR not now'));
  });

  it.each(['jane\r\nDELE 1', 'jane\nDELE 1', 'jane\rDELE 1', 'jane\0admin'])(
    'says nothing at all with %j for a login name or password',
    (text) => {
      const asLogin = signIn({ ...jane, security: 'tls', credentials: { ...credentials, login: text } });
      const asPassword = signIn({
        ...jane,
        security: 'tls',
        credentials: { ...credentials, secret: new Secret(text) },
      });

      expect(play(asLogin, pop3Protocol, '')).toEqual(unexpected('login', ''));
      expect(play(asPassword, pop3Protocol, '')).toEqual(unexpected('login', ''));
    },
  );

  it('ends after a few steps whatever the server says, and says no secret before TLS', () => {
    const session = ['+OK', '+OK', 'STLS', '.', '+OK', '+OK', 'SASL PLAIN', '.', '+ ', '+OK'];
    fc.assert(
      fc.property(spoiltSession(session), (lines) => {
        const kinds = feed(signIn({ security: 'starttls', ...jane }), pop3Protocol, lines).steps.map(
          ({ kind }) => kind,
        );

        expect(kinds.length).toBeLessThanOrEqual(7);
        if (kinds.includes('say-secret')) expect(kinds.indexOf('start-tls')).toBe(3);
        expect(kinds.slice(0, 4)).not.toContain('say-secret');
      }),
    );
  });
});
