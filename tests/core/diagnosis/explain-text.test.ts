import { describe, expect, it } from 'vitest';
import { causeSchema } from '../../../electron/contract/cause';
import { decidingTests } from '../../../electron/core/diagnosis/deciding-tests';
import { explainText } from '../../../electron/core/diagnosis/explain-text';

function causeOf(text: string) {
  return explainText({ protocol: null, stage: null, text }).cause;
}

describe('explainText', () => {
  it.each([
    ['Error: Invalid login: 535-5.7.8 Username and Password not accepted. Learn more at', 'wrong-password'],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.139 Authentication unsuccessful, basic authentication is disabled.')",
      'oauth-required',
    ],
    ['SMTP Error (535): Authentication failed', 'wrong-password'],
    [
      'Expected response code 250 but got code "550", with message "550 5.7.60 SMTP; Client does not have permissions to send as this sender"',
      'sender-address-not-owned',
    ],
    [
      'Expected response code 250 but got code "530", with message "530 5.7.1 Authentication required "',
      'login-missing',
    ],
    ['Error: Mail command failed: 530 5.5.1 Authentication Required.', 'login-missing'],
    ['Der Server antwortete: 550 5.1.1 <user@example.org>: Recipient address rejected: User unknown', 'unknown-user'],
    ['POP error (-ERR [IN-USE] mailbox already in use by pid 12345)', 'mailbox-in-use'],
    [
      'Username or password incorrect. (Command: *sensitive*; response: #3# [NO, [AUTHENTICATIONFAILED], Invalid credentials (Failure)])',
      'wrong-password',
    ],
    ['Error login on [imap.example.net] with user [x] auth [LOGIN]: 2 NO LOGIN failed.', 'wrong-password'],
    ['unrecognised server welcome message: * BYE Fatal error: tls_start_servertls() failed', 'server-unavailable'],
    [
      'OpenSSL responded: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:727)',
      'certificate-untrusted',
    ],
    ['Error: getaddrinfo ENOTFOUND smtp.exampel.org', 'host-not-found'],
    ['Cannot connect to SMTP server 192.0.2.1 (192.0.2.1:587), connect error 10060', 'connection-timed-out'],
    ['I typed my password again and again, and the login failed', null],
    ['I use port 465 with SSL and normal password, it was fine until Monday', null],
    ['', null],
  ])('finds the server’s words in "%s"', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
  });

  it.each([
    ['550 5.1.1 <login@example.com>: Recipient address rejected: User unknown', 'unknown-user'],
    ['550 5.1.1 <password-reset@example.com>: Recipient address rejected: User unknown', 'unknown-user'],
    ['550 <catalogin@example.com> no such user', 'unknown-user'],
    ['550 No such user: login@example.com', 'unknown-user'],
    ['550 5.2.1 login@example.com: mailbox disabled', 'unknown-user'],
    ['552 5.2.3 login page attachment rejected', 'message-rejected-policy'],
    ['550 5.7.1 Message contains a password-protected archive', 'message-rejected-policy'],
    ['571 login@example.com: recipient error', null],
    ['571 catalogin error', null],
    ['571 password-protected archives are refused', 'message-rejected-policy'],
    ['535 5.7.8 <login@example.com>: Authentication failed', 'wrong-password'],
  ])('takes no word of an address or of a message for one of the sign-in: "%s"', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
  });

  it.each([
    ['x509 error for CN=mail.example.org: connection reset by peer', 'connection-dropped'],
    ['TLS error, CN=mail.example.org: handshake failed while sending data', 'tls-handshake-failed'],
    ['certificate issued by Average Hosting: verify failed', 'certificate-untrusted'],
    ['certificate verify failed: O=Pandanus Mail', 'certificate-untrusted'],
    ['tls error: foo=bar avast handshake failed', 'tls-handshake-failed'],
    ['certificate verify failed: O=Umbrellas and Sons', 'certificate-untrusted'],
    ['certificate verify failed: issuer: CN=ESET SSL Filter CA, O=ESET, spol. s r. o.', 'interception-by-antivirus'],
    ['certificate verify failed: issuer: O=G DATA Software AG', 'interception-by-antivirus'],
    ['certificate verify failed: issuer: CN=AVG Web/Mail Shield Root', 'interception-by-antivirus'],
    ['certificate verify failed: issuer: /O=Avast/CN=avast! Web/Mail Shield', 'interception-by-antivirus'],
    ['certificate verify failed: issuer: CN=FortiGate CA, O=Fortinet', 'interception-by-network'],
    ['certificate verify failed: issuer: CN=FGT60E_FortinetCA', 'interception-by-network'],
  ])('finds the names of who intercepts only where they stand: "%s"', (text, cause) => {
    expect(explainText({ protocol: 'tls', stage: null, text }).cause).toBe(cause);
  });

  it.each([
    ['[LOGIN-DELAY] logon denied, too soon', 'rate-limited'],
    ['[IN-USE] login refused', 'mailbox-in-use'],
    ['[SYS/TEMP] login failed', 'server-unavailable'],
    ['[SYS/PERM] login failed', 'server-unavailable'],
    ['[AUTH] USER command only available under a layer', 'tls-required-first'],
    ['[AUTH] Invalid login', 'wrong-password'],
    ['[AUTH] grumble', 'wrong-password'],
    ['[AUTHENTICATIONFAILED] Invalid credentials', 'wrong-password'],
    ['[UNAVAILABLE] login failed', 'server-unavailable'],
  ])('reads "%s" as the same reply with -ERR or NO before it', (text, cause) => {
    expect(causeOf(text)).toBe(cause);
    expect([causeOf(`-ERR ${text}`), causeOf(`A1 NO ${text}`)]).toContain(cause);
  });

  it('reads a mail program’s sentence around a reply as the reply, whoever is said to have sent it', () => {
    const text = 'Sending failed: 454 4.7.0 Temporary authentication failure';
    for (const protocol of ['smtp', null] as const) {
      expect(explainText({ protocol, stage: 'login', text }).cause).toBe('server-unavailable');
    }
  });

  it.each([
    ['Relay access denied', ['login-missing', 'sender-address-not-owned', 'blocked-by-admin'], 'look-into-program'],
    [
      'Could not connect to server imap.example.org; the connection was refused.',
      ['connection-refused', 'tls-mode-mismatch', 'interception-by-antivirus'],
      'probe-port',
    ],
  ] as const)('states no cause where a dialog can have several: "%s"', (text, possible, test) => {
    expect(explainText({ protocol: null, stage: null, text })).toMatchObject({
      cause: null,
      party: 'unknown',
      possible,
      decidedBy: { id: `explain.test.${test}` },
    });
  });

  it.each([
    'Authentication failed.',
    '[ERROR] Authentication failed',
    'Login failed',
    'Unable to log in at server.',
    'Anmeldung fehlgeschlagen',
  ])('accuses no password where a program says only "%s"', (text) => {
    const { cause, possible } = explainText({ protocol: null, stage: null, text });
    expect(cause).toBeNull();
    expect(possible).toContain('wrong-password');
    expect(possible.length).toBeGreaterThan(1);
  });

  it('states the cause of a dialog that can have no other one', () => {
    const text = 'The certificate for imap.example.org expired on 3 May 2026.';
    expect(explainText({ protocol: null, stage: null, text })).toMatchObject({
      cause: 'certificate-expired',
      party: 'provider',
      decidedBy: { id: 'explain.test.look-at-certificate' },
    });
  });

  it('lets a reply inside a dialog decide, and what the dialog can mean follow', () => {
    const text =
      'An error occurred while sending mail. The mail server responded: 550 5.1.1 No such user here. Please check the message recipient and try again.';
    const { cause, possible, decidedBy, program } = explainText({ protocol: null, stage: null, text });
    expect([cause, program, decidedBy?.id]).toEqual(['unknown-user', 'Thunderbird', 'explain.test.check-recipient']);
    expect(possible[0]).toBe('unknown-user');
    expect(possible.length).toBeGreaterThan(1);
    expect(new Set(possible).size).toBe(possible.length);
  });

  it('accuses no password beside a policy, whatever the dialog around it can mean', () => {
    const text = 'Login to server imap.example.org failed: NO [ALERT] Your account has been locked.';
    const { cause, possible } = explainText({ protocol: null, stage: null, text });
    expect(cause).toBe('account-locked');
    expect(possible).not.toContain('wrong-password');
  });

  it('says the name of the program where it is sure, and heeds the one that the person names', () => {
    const text = 'Login failed.';
    expect(explainText({ protocol: null, stage: null, text })).toMatchObject({
      program: null,
      message: { id: 'explain.several' },
    });
    expect(explainText({ protocol: null, stage: null, text, program: 'Roundcube' })).toMatchObject({
      program: 'Roundcube',
      message: { id: 'explain.several-in-program', values: { program: 'Roundcube' } },
    });
  });

  it('asks the provider with what the mail app shows, and with a reply as a reply', () => {
    const requestOn = (text: string) =>
      explainText({ protocol: null, stage: null, text }).actions.flatMap((action) =>
        action.kind === 'copy-for-provider' ? [action.message.id] : [],
      );
    expect(requestOn('550 5.7.1 Message contains spam')).toEqual(['explain.request']);
    expect(requestOn('Sending failed. The server responded: 550 5.7.1 Message contains spam')).toEqual([
      'explain.request-on-dialog',
    ]);
  });

  it('reads what a server said as no dialog', () => {
    const text = 'Login failed.';
    expect(explainText({ protocol: 'imap', stage: 'login', text }).cause).toBe('wrong-password');
  });

  it.each([
    ['connect ECONNREFUSED 127.0.0.1:1143', 'connection-refused by this-computer'],
    ['connect ECONNREFUSED 192.0.2.1:993', 'connection-refused by provider'],
    ['certificate is not yet valid', 'certificate-expired by this-computer'],
    ['certificate has expired or is not yet valid', 'certificate-expired by provider'],
    ['530 5.7.0 Authentication required', 'login-missing by you'],
    ['550 relay denied', 'login-missing by you'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required-first by you'],
    ['504 5.7.4 Unrecognized authentication type', 'mechanism-not-offered by you'],
    ['SSL routines::wrong version number', 'tls-mode-mismatch by you'],
    ['A1 BAD Command syntax', 'protocol-violation by you'],
  ])('names the party that "%s" shows', (text, expected) => {
    const { cause, party } = explainText({ protocol: null, stage: null, text });
    expect(`${cause} by ${party}`).toBe(expected);
  });

  it('hands nothing to Mailwright, which has talked to nobody', () => {
    const parties = [
      '530 5.7.0 Authentication required',
      'A1 BAD Command syntax',
      '-ERR no such command',
      'HTTP/1.1 400 Bad Request',
      '220 ftp.example.org FTP server ready',
    ].map((text) => explainText({ protocol: 'imap', stage: 'login', text }).party);
    expect(parties).not.toContain('mailwright');
  });

  it.each(causeSchema.options)(
    'knows what else %s may be, and never that a password is wrong where a policy speaks',
    (cause) => {
      const { alsoPossible } = decidingTests[cause];
      expect(alsoPossible).not.toContain(cause);
      expect(new Set(alsoPossible).size).toBe(alsoPossible.length);
      if (['blocked-by-admin', 'account-locked', 'rate-limited', 'oauth-required'].includes(cause)) {
        expect(alsoPossible).not.toContain('wrong-password');
      }
    },
  );
});
