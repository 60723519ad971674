import { type KeptMessage, partsOfMessage } from './scripted-mailbox';
import type { Reaction } from './server-description';
import type { HeardCommand, Scene } from './session';

/** The commands of POP3 that read an inbox and delete a message of it. RFC 1939 §5, §7. */
export const pop3MailboxCommands = {
  STAT: inInbox((_command, messages) => `+OK ${messages.length} ${sizeOf(messages)}`),
  LIST: ofMessage(({ content }, number) => `+OK ${number} ${content.length}`),
  UIDL: ofMessage(({ uid }, number) => `+OK ${number} ${uid}`),
  TOP: ofMessage(({ content }, _number, lines) => sendLines(beginningOf(content, lines))),
  RETR: ofMessage(({ content }) => sendLines(content.toString('utf8'))),
  DELE: ofMessage(({ uid }, _number, _lines, { mailbox }) => {
    mailbox.remove('INBOX', [uid]);
    return '+OK Deleted';
  }),
} as const;

type Answer = (command: HeardCommand, scene: Scene) => Reaction;

function inInbox(answer: (command: HeardCommand, messages: readonly KeptMessage[], scene: Scene) => Reaction): Answer {
  return (command, scene) =>
    scene.state === 'signed-in' ? answer(command, scene.mailbox.messages('INBOX') ?? [], scene) : '-ERR Sign in first';
}

function ofMessage(answer: (message: KeptMessage, number: number, lines: number, scene: Scene) => Reaction): Answer {
  return inInbox(({ rest }, messages, scene) => {
    const [number = 0, lines = 0] = rest.split(' ').map(Number);
    const message = messages[number - 1];
    return message === undefined ? '-ERR No such message' : answer(message, number, lines, scene);
  });
}

function sizeOf(messages: readonly KeptMessage[]): number {
  return messages.reduce((bytes, { content }) => bytes + content.length, 0);
}

/** The header section and some lines of the body. */
function beginningOf(content: Buffer, lines: number): string {
  const { header, body } = partsOfMessage(content);
  return header.toString('utf8') + body.toString('utf8').split('\r\n').slice(0, lines).join('\r\n');
}

/** Many lines, of which those that begin with a dot get one more. RFC 1939 §3. */
function sendLines(text: string): string {
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  return ['+OK', ...lines.map((line) => (line.startsWith('.') ? `.${line}` : line)), '.'].join('\n');
}
