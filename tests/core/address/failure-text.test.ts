import { describe, expect, it } from 'vitest';
import { isFailureText } from '../../../electron/core/address/failure-text';
import { exampleOf } from '../../../electron/core/diagnosis/dialogs/dialog-entry';
import { dialogPrograms } from '../../../electron/core/diagnosis/dialogs/dialog-programs';
import { knownReplies } from '../../../electron/core/diagnosis/replies/known-replies';
import { processorMs } from '../../fakes/processor-time';

describe('a text that nobody has named', () => {
  it.each([
    '0x800CCC0E',
    '535 5.7.8 Error: authentication failed',
    '421 Too many connections',
    '-ERR [AUTH] Invalid login',
    'A1 NO [AUTHENTICATIONFAILED] Authentication failed.',
    'connect ECONNREFUSED 192.0.2.1:587',
    'SEC_ERROR_UNKNOWN_ISSUER',
    'Login to server imap.example.org with username jane@example.org failed.',
    "The connection to the server has failed. Server: 'smtp.northfold.example', Protocol: SMTP, Port: 25, Secure(SSL): No",
    'Die Verbindung mit dem Server konnte nicht hergestellt werden.',
    'Échec de connexion au serveur imap.example.org',
    'Impossibile verificare l’identità del server',
    'メールを受信できません',
  ])('is a failure: %s', (text) => {
    expect(isFailureText(text)).toBe(true);
  });

  it.each([
    '',
    'jane@example.org',
    'Jane Doe <jane@example.org>',
    'mailto:jane@example.org?subject=error',
    'imap.example.org:993',
    'error@example.org',
    'Error Desk <error@example.org>',
    'time-out.example.org',
    'example.org',
    'Mara\nmara@northfold.example\nIMAP imap.northfold.example 993 SSL\nSMTP mail.northfold.example 465 SSL\nIf the connection failed, call us.',
    'Your address: jane@example.org\nPassword: x\nIf an error occurs, call us.',
    'Hello,\nsee you tomorrow.',
  ])('is none: %j', (text) => {
    expect(isFailureText(text)).toBe(false);
  });

  it.each(['not a ', 'konnte a ', 'kan a ', '12', 'ERR_A', 'E', '. ', 'a@'])('is told at once: %s', (piece) => {
    const text = piece.repeat(65_536).slice(0, 65_536);
    expect(processorMs(() => isFailureText(text))).toBeLessThan(1_000);
  });

  it('is a failure for most of what servers and mail apps are known to say', () => {
    const said = [
      ...knownReplies.map(({ example }) => example),
      ...dialogPrograms.flatMap(({ entries }) => entries.map(exampleOf)),
    ];
    const missed = said.filter((text) => !isFailureText(text));
    expect(said.length).toBeGreaterThan(500);
    expect(missed.length / said.length).toBeLessThan(0.15);
  });
});
