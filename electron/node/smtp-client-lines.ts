import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/**
 * A logger for nodemailer that passes on each line that it sends to a server. Only commands without a sign-in are passed on unchanged;
 * of a message only its end. nodemailer hides secrets too, but with a text of its own.
 */
export function tellingClientLines(
  tell: (line: string) => void,
): Pick<SMTPConnectionOptions, 'logger' | 'transactionLog'> {
  const debug = (entry: { readonly tnx?: unknown }, said: unknown) => {
    if (entry.tnx === 'client' && typeof said === 'string') tell(shown(said));
  };
  // The end of a message is the only line of it that is answered.
  const info = (entry: { readonly tnx?: unknown }) => {
    if (entry.tnx === 'message') tell('.');
  };
  const ignore = () => undefined;
  return {
    transactionLog: true,
    logger: { debug, trace: ignore, info, warn: ignore, error: ignore, fatal: ignore },
  };
}

function shown(line: string): string {
  if (/^(?:(?:EHLO|STARTTLS|QUIT)\b|(?:MAIL FROM|RCPT TO):|(?:DATA|\.)$)/.test(line)) return line;
  const [, command = '', rest = ''] = /^(AUTH \S+)(.*)$/.exec(line) ?? [];
  return command !== '' && rest === '' ? command : `${command} «secret»`.trimStart();
}
