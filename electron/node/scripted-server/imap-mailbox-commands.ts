import { type KeptMessage, partsOfMessage, type ScriptedMailbox } from './scripted-mailbox';
import type { Act, Reaction } from './server-description';
import type { HeardCommand, Scene } from './session';

/** The commands of IMAP by which a mailbox is read and a message of it deleted. RFC 9051 §6.3, §6.4; RFC 4315. */
export const imapMailboxCommands = {
  LIST: inMailbox((_command, { mailbox }) => listing(mailbox)),
  STATUS: inMailbox(statusOf),
  SELECT: inMailbox((command, scene) => open(command, scene, 'READ-WRITE')),
  EXAMINE: inMailbox((command, scene) => open(command, scene, 'READ-ONLY')),
  FETCH: inFolder(({ rest }, messages) => fetched(rest, messages, (_message, place) => place)),
  UID: inFolder(byUid),
  CLOSE: inFolder((_command, _messages, { opened }) => {
    opened.folder = null;
    return done;
  }),
} as const;

const done = '{tag} OK Done';
const malformed = '{tag} BAD Cannot read that';

type Answer = (command: HeardCommand, scene: Scene) => Reaction;

function inMailbox(answer: Answer): Answer {
  return (command, scene) => (scene.state === 'signed-in' ? answer(command, scene) : '{tag} NO Sign in first');
}

function inFolder(answer: (command: HeardCommand, messages: readonly KeptMessage[], scene: Scene) => Reaction): Answer {
  return inMailbox((command, scene) => {
    const messages = scene.opened.folder === null ? null : scene.mailbox.messages(scene.opened.folder);
    return messages === null ? '{tag} BAD No mailbox is open' : answer(command, messages, scene);
  });
}

function listing({ folders }: ScriptedMailbox): string {
  const rows = folders.map((name) => `* LIST (\\HasNoChildren${name === 'INBOX' ? '' : ` \\${name}`}) "/" ${name}`);
  return [...rows, done].join('\n');
}

function statusOf({ rest }: HeardCommand, { mailbox }: Scene): string {
  const [, name = '', wanted = ''] = /^"?([^" ]+)"? \(([^)]*)\)$/.exec(rest) ?? [];
  const messages = mailbox.messages(name);
  if (messages === null) return '{tag} NO [NONEXISTENT] No such mailbox';
  const values: Readonly<Record<string, number>> = {
    MESSAGES: messages.length,
    UIDNEXT: mailbox.nextUid,
    UIDVALIDITY: 1,
    UNSEEN: messages.length,
    RECENT: 0,
  };
  const told = wanted.split(' ').flatMap((item) => (values[item] === undefined ? [] : [`${item} ${values[item]}`]));
  return `* STATUS ${name} (${told.join(' ')})\n${done}`;
}

function open({ rest }: HeardCommand, { mailbox, opened }: Scene, access: 'READ-WRITE' | 'READ-ONLY'): string {
  const [, name = ''] = /^"?([^" ]+)"?/.exec(rest) ?? [];
  const messages = mailbox.messages(name);
  opened.folder = messages === null ? null : name;
  if (messages === null) return '{tag} NO [NONEXISTENT] No such mailbox';
  return [
    '* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)',
    `* ${messages.length} EXISTS`,
    '* 0 RECENT',
    '* OK [UIDVALIDITY 1] Fine',
    `* OK [UIDNEXT ${mailbox.nextUid}] Fine`,
    `{tag} OK [${access}] Done`,
  ].join('\n');
}

function byUid({ rest }: HeardCommand, messages: readonly KeptMessage[], { mailbox, opened }: Scene): Reaction {
  const [, verb = '', words = ''] = /^(\S+) (.*)$/.exec(rest) ?? [];
  const chosen = messages.filter(({ uid }) => isInSet(words.split(' ')[0] ?? '', uid, mailbox.nextUid - 1));
  switch (verb.toUpperCase()) {
    case 'FETCH':
      return fetched(words, messages, ({ uid }) => uid);
    // The only flag that is set here is that of a message to delete.
    case 'STORE':
      return done;
    case 'EXPUNGE': {
      const places = chosen.map((message) => messages.indexOf(message) + 1).reverse();
      mailbox.remove(
        opened.folder ?? '',
        chosen.map(({ uid }) => uid),
      );
      return [...places.map((place) => `* ${place} EXPUNGE`), done].join('\n');
    }
    default:
      return malformed;
  }
}

/** What is asked of the messages of a set, which `numberOf` counts. */
function fetched(
  request: string,
  messages: readonly KeptMessage[],
  numberOf: (message: KeptMessage, place: number) => number,
): Reaction {
  const [, set = '', items = ''] = /^(\S+) \(?(.*?)\)?$/.exec(request) ?? [];
  const numbered = messages.map((message, index) => ({ message, place: index + 1 }));
  const last = numbered.at(-1);
  const newest = last === undefined ? 0 : numberOf(last.message, last.place);
  const acts = numbered
    .filter(({ message, place }) => isInSet(set, numberOf(message, place), newest))
    .map(({ message, place }): Act => ({ kind: 'bytes', bytes: rowOf(items, message, place) }));
  return [...acts, { kind: 'say', text: done }];
}

function rowOf(items: string, { uid, content }: KeptMessage, place: number): Buffer {
  const parts: Buffer[] = [Buffer.from(`* ${place} FETCH (UID ${uid}`)];
  if (/\bFLAGS\b/.test(items)) parts.push(Buffer.from(' FLAGS ()'));
  for (const [, section = '', from = '', length = ''] of items.matchAll(
    /BODY(?:\.PEEK)?\[([^\]]*)\](?:<(\d+)\.(\d+)>)?/g,
  )) {
    const whole = sectionOf(section, content);
    const bytes = from === '' ? whole : whole.subarray(Number(from), Number(from) + Number(length));
    const origin = from === '' ? '' : `<${from}>`;
    parts.push(Buffer.from(` BODY[${section}]${origin} {${bytes.length}}\r\n`), bytes);
  }
  return Buffer.concat([...parts, Buffer.from(')\r\n')]);
}

function sectionOf(section: string, content: Buffer): Buffer {
  if (section === '') return content;
  const { header, body } = partsOfMessage(content);
  if (section === 'TEXT') return body;
  const [, names] = /^HEADER\.FIELDS \(([^)]*)\)$/i.exec(section) ?? [];
  if (names === undefined) return header;
  const wanted = new Set(names.toLowerCase().split(' '));
  const fields = header.toString('utf8').split(/\r\n(?![ \t])/);
  const chosen = fields.filter((field) => wanted.has((field.split(':')[0] ?? '').toLowerCase()));
  return Buffer.from([...chosen, '', ''].join('\r\n'));
}

/** Whether a number is in a set such as `1,3:5,7:*`. RFC 9051 §9 (sequence-set): the star is the newest. */
function isInSet(set: string, number: number, newest: number): boolean {
  return set.split(',').some((range) => {
    const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? newest : Number(end)));
    return number >= Math.min(from, to) && number <= Math.max(from, to);
  });
}
