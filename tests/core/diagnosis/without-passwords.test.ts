import { describe, expect, it } from 'vitest';
import { explainText } from '../../../electron/core/diagnosis/explain-text';
import { withoutPasswords } from '../../../electron/core/diagnosis/without-passwords';
import { processorMs } from '../../fakes/processor-time';

describe('a pasted text', () => {
  it.each([
    ['Password: trout-4711', 'Password: «secret»'],
    ['My password: correct horse battery', 'My password: «secret»'],
    ['Passwort (IMAP): Forelle', 'Passwort (IMAP): «secret»'],
    ['Mot de passe : truite', 'Mot de passe : «secret»'],
    ['Contraseña: trucha', 'Contraseña: «secret»'],
    ['пароль: форель', 'пароль: «secret»'],
    ['密码：鳟鱼', '密码：«secret»'],
    ['user=jane;password=trout;server=imap.example.org', 'user=jane;password=«secret»;server=imap.example.org'],
    ["auth: { user: 'jane', pass: 'trout' }, port: 587", "auth: { user: 'jane', pass: «secret» }, port: 587"],
    ["'mail_smtppassword' => 'trout',", "'mail_smtppassword' => «secret»,"],
    ['MAIL_PASSWORD=trout', 'MAIL_PASSWORD=«secret»'],
    ['Password:\r\n\r\ntrout 4711\r\nServer: x', 'Password:\r\n\r\n«secret»\r\nServer: x'],
    ['my password is trout4711 and it fails', 'my password is «secret» and it fails'],
    ['Invalid password: trout', 'Invalid password: «secret»'],
    ['Wrong password: trout4711 was refused', 'Wrong password: «secret» was refused'],
    ['C: A1 LOGIN jane trout', 'C: A1 LOGIN jane «secret»'],
    ['a002 LOGIN "jane doe" "tr out"', 'a002 LOGIN "jane doe" «secret»'],
    ['AUTH PLAIN AGphbmUAdHJvdXQ=', 'AUTH PLAIN «secret»'],
    ['A1 AUTHENTICATE PLAIN AGphbmUAdHJvdXQ=', 'A1 AUTHENTICATE PLAIN «secret»'],
    ['C: PASS trout', 'C: PASS «secret»'],
    ['334 UGFzc3dvcmQ6\nC: dHJvdXQtNDcxMS0=', '334 UGFzc3dvcmQ6\n«secret»'],
    ['334 UGFzc3dvcmQ6\naHVudGVyMg==', '334 UGFzc3dvcmQ6\n«secret»'],
    ['Mot de passe\u00a0: truite', 'Mot de passe : «secret»'],
    ['Password\u200b: trout', 'Password: «secret»'],
    ['a1 login jane trout', 'a1 login jane «secret»'],
    ['auth plain AGphbmUAdHJvdXQ=', 'auth plain «secret»'],
    ['pass trout', 'pass «secret»'],
    ['Invalid password: check it. New password: Summerhouse', 'Invalid password: check it. New password: «secret»'],
    ['pass="it\'s trout"', 'pass=«secret»'],
    ['imap://jane:p@ss/out@imap.example.org failed', 'imap://jane:«secret»@imap.example.org failed'],
    ['Enter password:\n535 5.7.8 Authentication failed', 'Enter password:\n535 5.7.8 Authentication failed'],
    ['Authorization: Bearer ya29.a0AfH6SMBx', 'Authorization: Bearer «secret»'],
    ['imap://jane:trout@imap.example.org failed', 'imap://jane:«secret»@imap.example.org failed'],
  ])('loses what is named as a password: %j', (text, shown) => {
    expect(withoutPasswords(text)).toBe(shown);
  });

  it.each([
    '535 5.7.8 Error: authentication failed: Invalid user or password!',
    'Login to server imap.example.org with username jane@example.org failed.',
    '250-AUTH LOGIN PLAIN XOAUTH2',
    'A1 NO [AUTHENTICATIONFAILED] Invalid password: check the name too',
    'My password is correct and it works in the browser',
    'Basic authentication is disabled',
    'POP3 command: PASS failed because the server is busy',
    'The connection to the server has failed. Server: smtp.example.org, Port: 25, Secure(SSL): No',
  ])('keeps every other word: %s', (text) => {
    expect(withoutPasswords(text)).toBe(text);
  });

  it.each([
    ['a', 'a_'],
    ['labels', 'password: '],
    ['lone labels', 'password:\n'],
    ['quotation marks', 'pass="'],
    ['refusals', 'wrong a a password: '],
    ['hosts', 'a://b:'],
    ['base64', 'AUTH PLAIN aA1'],
    ['digits', '1 LOGIN '],
    ['brackets', 'password ('],
  ])('of 4,096 characters is read at once: %s', (_, piece) => {
    const text = piece.repeat(4_096).slice(0, 4_096);
    expect(processorMs(() => withoutPasswords(text))).toBeLessThan(1_000);
  });

  it('is explained without repeating a password, in what is quoted and in the message for the provider', () => {
    const text = '550 5.7.1 Message contains spam\nServer smtp.example.org\nPassword: trout-4711';
    const explanation = explainText({ protocol: null, stage: null, text });

    expect(explanation).toMatchObject({ cause: 'message-rejected-policy' });
    expect(explanation.seen).toContain('«secret»');
    expect(JSON.stringify(explanation)).not.toContain('trout');
  });
});
