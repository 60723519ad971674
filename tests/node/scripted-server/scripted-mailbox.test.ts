import { describe, expect, it } from 'vitest';
import { imapDialect } from '../../../electron/node/scripted-server/imap-dialect';
import { pop3Dialect } from '../../../electron/node/scripted-server/pop3-dialect';
import { mailboxLimits, ScriptedMailbox } from '../../../electron/node/scripted-server/scripted-mailbox';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { type Dialect, serve } from '../../../electron/node/scripted-server/session';
import { smtpDialect } from '../../../electron/node/scripted-server/smtp-dialect';

const base = { host: 'mail.example', security: 'tls', certificate: { names: ['mail.example'] } } as const;

/** What a server says to each line of a signed-in client, as text. */
function said(
  dialect: Dialect,
  changes: Pick<MailServerDescription, 'protocol'> & Partial<MailServerDescription>,
  lines: readonly string[],
): readonly string[] {
  const session = serve({ ...base, ...changes }, dialect);
  session.next();
  return lines.map((line) => {
    const { value } = session.next({ line, isSecure: true });
    return value
      .map((act) =>
        act.kind === 'say' ? `${act.text}\n` : act.kind === 'bytes' ? Buffer.from(act.bytes).toString() : '',
      )
      .join('')
      .replaceAll('\r\n', '\n');
  });
}

function mailboxWith(...contents: readonly string[]): ScriptedMailbox {
  const mailbox = new ScriptedMailbox();
  for (const content of contents) mailbox.deliver('INBOX', content.replaceAll('\n', '\r\n'));
  return mailbox;
}

const message = 'Subject: one\nX-Test: a\n b\n\nhello\n.dot\n';

describe('a mailbox over IMAP', () => {
  const over = (mailbox: ScriptedMailbox, ...lines: readonly string[]) =>
    said(imapDialect, { protocol: 'imap', mailbox }, ['a LOGIN x y', ...lines]).slice(1);

  it('says the number of messages and the next UID', () => {
    expect(over(mailboxWith(message), 'b STATUS INBOX (UIDNEXT MESSAGES)', 'c STATUS Nowhere (UIDNEXT)')).toEqual([
      '* STATUS INBOX (UIDNEXT 2 MESSAGES 1)\nb OK Done\n',
      'c NO [NONEXISTENT] No such mailbox\n',
    ]);
  });

  it('gives fields of the header, folded ones whole, and the beginning of a message', () => {
    const [, fields, beginning] = over(
      mailboxWith(message),
      'b EXAMINE INBOX',
      'c UID FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (x-test)])',
      'd UID FETCH 1 (UID BODY.PEEK[]<0.7>)',
    );
    expect(fields).toBe('* 1 FETCH (UID 1 BODY[HEADER.FIELDS (x-test)] {17}\nX-Test: a\n b\n\n)\nc OK Done\n');
    expect(beginning).toBe('* 1 FETCH (UID 1 BODY[]<0> {7}\nSubject)\nd OK Done\n');
  });

  it('removes the message of a UID, and no other', () => {
    const mailbox = mailboxWith(message, message);
    const [, , expunged] = over(mailbox, 'b SELECT INBOX', 'c UID STORE 2 +FLAGS (\\Deleted)', 'd UID EXPUNGE 2');
    expect(expunged).toBe('* 2 EXPUNGE\nd OK Done\n');
    expect(mailbox.messages('INBOX')?.map(({ uid }) => uid)).toEqual([1]);
  });

  it('shows nothing before the sign-in, and nothing of a folder that is not open', () => {
    expect(said(imapDialect, { protocol: 'imap' }, ['a STATUS INBOX (UIDNEXT)'])).toEqual(['a NO Sign in first\n']);
    expect(over(mailboxWith(message), 'b UID FETCH 1 (UID)')).toEqual(['b BAD No mailbox is open\n']);
  });
});

describe('a mailbox over POP3', () => {
  it('shows its messages, doubles a dot at the start of a line, and deletes', () => {
    const mailbox = mailboxWith(message);
    const lines = ['AUTH PLAIN AHgAeQ==', 'STAT', 'UIDL 1', 'TOP 1 0', 'RETR 1', 'RETR 2', 'DELE 1', 'STAT'];
    const [, stat, uidl, top, whole, missing, deleted, after] = said(pop3Dialect, { protocol: 'pop3', mailbox }, lines);
    expect([stat, uidl, missing, deleted, after]).toEqual([
      '+OK 1 44\n',
      '+OK 1 1\n',
      '-ERR No such message\n',
      '+OK Deleted\n',
      '+OK 0 0\n',
    ]);
    expect(top).toBe('+OK\nSubject: one\nX-Test: a\n b\n\n.\n');
    expect(whole).toBe('+OK\nSubject: one\nX-Test: a\n b\n\nhello\n..dot\n.\n');
  });
});

describe('what SMTP takes', () => {
  const submitting = (folder: string | null, body: readonly string[]) => {
    const mailbox = new ScriptedMailbox();
    const delivery = { mailbox, folder, trace: () => ['Received: here'] };
    const lines = ['AUTH PLAIN AHgAeQ==', 'MAIL FROM:<x@y>', 'RCPT TO:<x@y>', 'DATA', ...body, '.'];
    const answers = said(smtpDialect, { protocol: 'smtp', delivery }, lines);
    return { mailbox, answer: answers.at(-1) };
  };

  it('is delivered below the fields of the servers on the way, without the doubled dots', () => {
    const { mailbox, answer } = submitting('Junk', ['Subject: one', '', '..dot']);
    expect(answer).toBe('250 2.0.0 Message taken\n');
    expect(mailbox.messages('Junk')?.[0]?.content.toString()).toBe('Received: here\r\nSubject: one\r\n\r\n.dot\r\n');
  });

  it('is lost where the description says so, and refused where it is too big', () => {
    expect(submitting(null, ['Subject: one']).mailbox.messages('INBOX')).toEqual([]);
    const { mailbox, answer } = submitting('INBOX', ['x'.repeat(mailboxLimits.messageBytes + 1)]);
    expect(answer).toBe('552 5.3.4 Message too big\n');
    expect(mailbox.messages('INBOX')).toEqual([]);
  });

  it('fills no memory: only the newest messages are kept', () => {
    const mailbox = mailboxWith(...Array.from({ length: 50 }, (_, index) => `Subject: ${index}\n\n`));
    expect(mailbox.messages('INBOX')).toHaveLength(mailboxLimits.messages);
    expect(mailbox.messages('INBOX')?.at(-1)?.uid).toBe(50);
  });
});
