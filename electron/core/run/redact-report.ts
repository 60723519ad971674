import { addressParts } from '../../contract/mail-address';
import type { LoginOutcome, Report } from '../../contract/report';
import type { TestMessage } from '../../contract/test-message';
import { literalPattern } from '../literal-pattern';
import { mapTexts } from './map-texts';

/** A report that can be shown to others: hosts, ports and replies stay, and the names of the account are masked. */
export function redactReport(report: Report): Report {
  const names = namesIn(report);
  const addresses = names.filter((name) => name.includes('@'));
  const masked = mapTexts(report, (text, field) => maskNames(text, wordFields.has(field) ? names : addresses));
  return {
    ...masked,
    ...(masked.testMessage === undefined ? {} : { testMessage: redactTest(masked.testMessage) }),
    ...(masked.signIn === undefined
      ? {}
      : { signIn: { ...masked.signIn, incoming: redactFolders(masked.signIn.incoming, names) } }),
    name: null,
  };
}

/** Without the name of a folder into which a rule of the person has moved it. */
function redactTest(told: TestMessage): TestMessage {
  return told.ended === 'in-other-folder' && told.folder !== null ? { ...told, folder: '•••' } : told;
}

/** The outcome of receiving, with the names of the account masked in those of its folders. */
function redactFolders(outcome: LoginOutcome | null, names: readonly string[]): LoginOutcome | null {
  if (outcome?.ok !== true || outcome.mailbox === undefined) return outcome;
  const { prefix, delimiter, folders } = outcome.mailbox;
  const parts = (text: string) => (delimiter === null ? [text] : text.split(delimiter));
  const masked = (text: string) =>
    parts(text)
      .map((part) => maskNames(part, names))
      .join(delimiter ?? '');
  return {
    ...outcome,
    mailbox: {
      delimiter,
      prefix: masked(prefix),
      folders: folders.map((folder) => ({ ...folder, name: masked(folder.name) })),
    },
  };
}

/** `j•••@example.org` for an address, `•••@example.org` where its local part is quoted, `j•••` for any other login name. */
export function maskLogin(login: string): string {
  const at = login.lastIndexOf('@');
  const [first = ''] = login.startsWith('"') ? '' : login.slice(0, at < 0 ? undefined : at);
  return `${first}•••${at < 0 ? '' : login.slice(at)}`;
}

/** Every address, local part and login name of the account, longest first. */
function namesIn({ address, input, incoming, outgoing, alternatives, conflicts, signIn }: Report): readonly string[] {
  const servers = [incoming, outgoing, ...alternatives, ...conflicts.flatMap(({ claims }) => claims)];
  const typed = input.kind === 'address' ? input.text : null;
  const addresses = [address, typed].flatMap((name) => name ?? []);
  const names = [
    ...addresses,
    ...addresses.map((name) => addressParts(name).localPart),
    ...servers.flatMap((server) => [server?.login ?? '', ...(server?.saidLogins ?? [])]),
    signIn?.incoming?.login ?? '',
    signIn?.outgoing?.login ?? '',
  ];
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}

/** Fields with texts of a server, of a file or of the user. A local part alone in them is a name, and not part of a host. */
const wordFields: ReadonlySet<string> = new Set([
  'login',
  'saidLogins',
  'text',
  'seen',
  'reply',
  'heard',
  'detail',
  'words',
  'greeting',
  'capabilities',
  'folder',
]);

/** Masks whole names only: `info` is not masked in `information` or `info.example.org`. */
function maskNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\.)${literalPattern(name)}(?!\\.?[\\p{L}\\p{N}])`,
      'giu',
    );
    return rest.replace(whole, () => maskLogin(name));
  }, text);
}
