import type { ReadAccount, ReadServer } from '../../contract/read-account';
import { ok, type Result } from '../../contract/result';
import { quotable } from '../clean-text';
import { settingsFromAutoconfig } from '../discovery/autoconfig-document';
import { answerFromAutodiscover } from '../discovery/autodiscover-document';
import { fillPlaceholders } from '../discovery/fill-placeholders';
import { parsePacc } from '../discovery/pacc-document';
import { hasPlaceholder } from '../discovery/placeholders';
import { unusable } from '../discovery/published-host';
import type { PublishedServer, PublishedSettings } from '../discovery/published-settings';
import { type UnreadableDocument, unreadable } from '../discovery/unreadable-document';
import { childrenNamed, parseXml, textOf, type XmlElement } from '../discovery/xml-element';
import { limits } from '../limits';
import { message } from '../message';
import { settingValue } from './setting-value';
import type { SettingsFile, SettingsRead, SettingsReader } from './settings-reader';
import { settingsText } from './settings-text';
import { unusableServer } from './unusable-server';

/** Whose account a document is about, where it says that. */
interface Person {
  readonly address: string | null;
  readonly name: string | null;
}

/** A document in which a provider publishes its servers. */
interface DocumentFormat extends Pick<SettingsReader, 'program' | 'name' | 'mayOwn'> {
  /** What its text begins with, after declarations and comments. */
  readonly start: RegExp;
  readonly parse: (
    content: Uint8Array,
  ) => Result<{ readonly settings: PublishedSettings; readonly person: Person }, UnreadableDocument>;
}

/** Folders of programmers are full of XML. Published documents are named after a domain or by the format. */
const documentName = /(?:autoconfig|autodiscover|config-v1\.1|\.[a-z]{2,})[^/.]*\.xml$/i;

const nobody: Person = { address: null, name: null };

const formats: readonly DocumentFormat[] = [
  {
    program: 'autoconfig',
    name: 'autoconfig',
    mayOwn: (path) => documentName.test(path),
    start: /<clientConfig[\s>]/,
    parse: (content) => {
      const settings = ofXml(content, settingsFromAutoconfig);
      return settings.ok ? ok({ settings: settings.value, person: nobody }) : settings;
    },
  },
  {
    program: 'autodiscover',
    name: 'Autodiscover',
    mayOwn: (path) => documentName.test(path),
    start: /<(?:\w+:)?Autodiscover[\s>]/,
    parse: (content) => ofXml(content, autodiscoverSettings),
  },
  {
    program: 'pacc',
    name: 'PACC',
    mayOwn: (path) => /(?:^|\/)(?:[\w.-]*pacc[\w.-]*|user-agent-configuration)\.json$/i.test(path),
    start: /^\s*\{[\s\S]*"protocols"\s*:/,
    parse: (content) => {
      const settings = parsePacc(content);
      return settings.ok ? ok({ settings: settings.value, person: nobody }) : settings;
    },
  },
];

/** Readers of the documents in which providers publish their servers. Each gives one account, with the servers that it names first. */
export const documentReaders: readonly SettingsReader[] = formats.map(readerOf);

function readerOf({ program, name, mayOwn, start, parse }: DocumentFormat): SettingsReader {
  return {
    program,
    name,
    mayOwn,
    recognises: ({ content }) => start.test(settingsText(content.subarray(0, limits.documentBytes))),
    read: (own) => {
      const parts = own.map((file) => readDocument(file, program, parse));
      return {
        accounts: parts.flatMap(({ accounts }) => accounts),
        unread: parts.flatMap(({ unread }) => unread),
        wants: [],
      };
    },
  };
}

function readDocument({ path, content }: SettingsFile, program: string, parse: DocumentFormat['parse']): SettingsRead {
  const file = quotable(path, limits.openedNameChars);
  const document = parse(content);
  if (!document.ok) {
    const detail = quotable(document.failure.detail, limits.foundChars);
    return { accounts: [], unread: [message('read.file.unreadable', { file, detail })], wants: [] };
  }
  const { settings, person } = document.value;
  // A document for one domain says which hosts `%EMAILDOMAIN%` means; whose account it is about only an answer to one person says.
  const [domain, ...otherDomains] = settings.domains;
  const filled =
    domain === undefined || otherDomains.length > 0
      ? withoutPlaceholders(settings)
      : fillPlaceholders(settings, { domain, address: person.address });
  const [incoming, ...moreIncoming] = filled.incoming;
  const [outgoing, ...moreOutgoing] = filled.outgoing;
  const account: ReadAccount = {
    program,
    ...person,
    incoming: incoming === undefined ? null : serverOf(incoming),
    outgoing: outgoing === undefined ? null : serverOf(outgoing),
    passwordStored: false,
  };
  const count = moreIncoming.length + moreOutgoing.length;
  return {
    accounts: incoming === undefined && outgoing === undefined ? [] : [account],
    unread: [
      ...(count === 0 ? [] : [message('read.file.more-servers', { file, count })]),
      ...filled.leftOut.map(({ found }) => unusableServer(file, found)),
    ],
    wants: [],
  };
}

/** The settings without the servers that only a domain could name, and without such login names. */
function withoutPlaceholders(settings: PublishedSettings): PublishedSettings {
  const isWhole = ({ host }: PublishedServer) => !hasPlaceholder(host);
  const withLogin = (server: PublishedServer) => ({
    ...server,
    login: server.login === null || hasPlaceholder(server.login) ? null : server.login,
  });
  const partial = [...settings.incoming, ...settings.outgoing].filter((server) => !isWhole(server));
  return {
    ...settings,
    incoming: settings.incoming.filter(isWhole).map(withLogin),
    outgoing: settings.outgoing.filter(isWhole).map(withLogin),
    leftOut: [...settings.leftOut, ...partial.map(({ host }) => unusable('placeholder', host))],
  };
}

function serverOf({ protocol, host, port, security, login, auth }: PublishedServer): ReadServer {
  return { protocol, host, port, security, login: auth[0] === 'none' ? null : login, auth };
}

function ofXml<T>(
  content: Uint8Array,
  read: (root: XmlElement) => Result<T, UnreadableDocument>,
): Result<T, UnreadableDocument> {
  const root = parseXml(content);
  return root.ok ? read(root.value) : root;
}

/** An answer is made for one person, whom it may name. */
function autodiscoverSettings(root: XmlElement): ReturnType<DocumentFormat['parse']> {
  const answer = answerFromAutodiscover(root);
  if (!answer.ok) return answer;
  if (answer.value.kind === 'error') return unreadable(`ErrorCode ${answer.value.code}`);
  if (answer.value.kind !== 'settings') return unreadable('a redirect');
  const [user] = childrenNamed(root, 'Response').flatMap((each) => childrenNamed(each, 'User'));
  const address = user === undefined ? '' : textOf(user, 'AutoDiscoverSMTPAddress');
  const { settings } = answer.value;
  return ok({ settings, person: { address: settingValue(address), name: settingValue(settings.displayName) } });
}
