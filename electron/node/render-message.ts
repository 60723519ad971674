import MailComposer from 'nodemailer/lib/mail-composer';
import type { ComposedMessage } from '../core/test-message/compose';

/** The message as it is submitted, with its date and the fields of MIME. */
export async function renderMessage({ address, subject, text, messageId, headers }: ComposedMessage): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: '', address },
    to: { name: '', address },
    subject,
    text,
    messageId,
    headers: { ...headers },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}
