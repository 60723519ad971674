import type { Auth } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { quotable } from '../../clean-text';
import { parseMailbox } from '../../formats/phrase';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { distinctAccounts } from '../../reading/distinct-accounts';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import { nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { literalOf, matchesPattern } from './matches-pattern';
import { type MuttMailbox, parseMuttMailbox } from './mutt-mailbox';
import { copyOfState, knownValue, type MuttHook, MuttrcRun, type MuttState, newMuttState } from './run-muttrc';

/** Mailboxes on different servers, and ways to change to other settings, that are looked at. */
const alternativesAtMost = 50;
const accountCharsAtMost = 60;

/** Reads what Mutt and NeoMutt have in their configuration. http://www.mutt.org/doc/manual/ */
export const muttReader: SettingsReader = {
  program: 'mutt',
  name: 'Mutt',
  mayOwn: (path) =>
    /(?:^|[/.])(?:neo)?muttrc$|(?:^|\/)\.?(?:neo)?mutt\/(?:[^/]+\/)?[^/.]*(?:\.(?:rc|muttrc|conf|mutt))?$/.test(path),
  recognises: ({ content }) =>
    /^[ \t]*(?:set[ \t]+(?:imap_user|imap_pass|smtp_url|spool_?file|folder|from|real_?name|pop_host|pop_user|ssl_starttls|ssl_force_tls|my_\w+)\b[ \t]*=|(?:account|folder)-hook[ \t]|(?:named-)?mailboxes[ \t]+[^=\s]|source[ \t]+["']?[~/$`][^\n]*mutt)/m.test(
      settingsText(content),
    ),
  read: (own, folder) => {
    const run = new MuttrcRun(folder);
    const roots = new Map<SettingsFile, readonly ReadAccount[]>();
    const ordered = [...own.filter(isMain), ...own.filter((file) => !isMain(file))];
    // A file that another one reads says there what it has to say.
    for (const file of ordered) if (!run.included.has(file.path)) roots.set(file, accountsOf(file, run));
    const kept = [...roots].filter(([file]) => !run.included.has(file.path));
    return {
      accounts: distinctAccounts(kept.flatMap(([, accounts]) => accounts)),
      unread: [...run.unread.values()],
      wants: [...run.wants],
    };
  },
};

/** Whether Mutt begins with this file, by its name. */
function isMain({ path }: SettingsFile): boolean {
  return /^\.?(?:neo)?muttrc$/.test(nameOf(path));
}

function accountsOf(file: SettingsFile, run: MuttrcRun): readonly ReadAccount[] {
  const files = [file.path];
  const state = newMuttState();
  run.run(settingsText(file.content), state, files);
  const visit = new Visit(run, files);
  const main = mailboxOf(state.variables);
  const mailboxes = [main, ...state.mailboxes.map((mailbox) => expanded(mailbox, state.variables))];
  // A server may be named by its hooks alone.
  const hooked = state.hooks.flatMap(({ pattern }) =>
    mailboxes.some((mailbox) => matchesPattern(pattern, mailbox)) ? [] : (literalOf(pattern) ?? []),
  );
  const remote = distinctServers(
    [...mailboxes.slice(1), ...hooked].filter((mailbox) => parseMuttMailbox(mailbox) !== null),
  );
  const patterns = [...new Set(state.hooks.flatMap(({ kind, pattern }) => (kind === 'folder-hook' ? pattern : [])))];
  const local = patterns.filter(
    (pattern) => parseMuttMailbox(literalOf(pattern) ?? '') === null && !/^\^?\.?\*?$/.test(pattern),
  );
  return [
    visit.account(state, main),
    ...remote.slice(0, alternativesAtMost).map((mailbox) => visit.account(state, mailbox)),
    ...local.slice(0, alternativesAtMost).map((pattern) =>
      visit.changed(
        state,
        state.hooks
          .filter((hook) => hook.kind === 'folder-hook' && hook.pattern === pattern)
          .map(({ command }) => command),
      ),
    ),
    ...state.shortcuts.slice(0, alternativesAtMost).map((commands) => visit.changed(state, [commands])),
  ].filter((account) => account !== null);
}

/** Opens mailboxes in thought, so that their hooks do what they do. */
class Visit {
  constructor(
    private readonly run: MuttrcRun,
    private readonly files: readonly string[],
  ) {}

  /** The account after commands have changed the settings. */
  changed(state: MuttState, commands: readonly string[]): ReadAccount | null {
    const changed = copyOfState(state);
    for (const command of commands) this.run.run(command, changed, this.files);
    return this.account(changed, mailboxOf(changed.variables));
  }

  account(before: MuttState, mailbox: string): ReadAccount | null {
    const state = copyOfState(before);
    for (const hook of before.hooks)
      if (matches(hook, 'folder-hook', mailbox, state)) this.run.run(hook.command, state, this.files);
    const incoming = parseMuttMailbox(mailbox);
    const sending = parseMuttMailbox(state.variables.get('smtp_url') ?? '');
    const outgoing = sending?.protocol === 'smtp' ? this.server(sending, state) : null;
    const receiving = incoming === null || incoming.protocol === 'smtp' ? null : this.server(incoming, state);
    if ((receiving?.server ?? null) === null && (outgoing?.server ?? null) === null) return null;
    const person = personOf(state);
    return {
      program: 'mutt',
      ...person,
      incoming: receiving?.server ?? null,
      outgoing: outgoing?.server ?? null,
      passwordStored: storedOf([...(receiving?.passwords ?? []), ...(outgoing?.passwords ?? [])], state),
    };
  }

  private server(
    named: MuttMailbox,
    before: MuttState,
  ): { readonly server: ReadServer | null; readonly passwords: readonly unknown[] } {
    const state = copyOfState(before);
    for (const hook of before.hooks)
      if (matches(hook, 'account-hook', named.account, state)) this.run.run(hook.command, state, this.files);
    const { variables } = state;
    const { protocol, host, port, isTls, user } = named;
    const prefix = protocol === 'pop3' ? 'pop' : protocol;
    const said =
      (protocol === 'imap' ? variables.get('imap_login') : null) ??
      user ??
      variables.get(`${prefix}_user`) ??
      undefined;
    const tunnel = variables.get('tunnel');
    if (tunnel !== undefined && tunnel !== '' && protocol === 'imap') {
      this.say(message('read.settings.tunnel', { account: quotable(host, accountCharsAtMost) }));
      return { server: null, passwords: [] };
    }
    const server = namedServer({
      ...{ protocol, host, port, login: knownValue(said) ?? undefined },
      security: isTls ? 'tls' : securityOf(variables),
      auth: protocol === 'smtp' && said === undefined ? ['none'] : authOf(variables.get(`${prefix}_authenticators`)),
    });
    if (server === null)
      this.say(
        message('read.unusable-server.unquoted', {
          where: quotable(knownValue(variables.get('from')) ?? prefix, accountCharsAtMost),
        }),
      );
    return {
      server,
      passwords: [knownValue(variables.get(`${prefix}_pass`)), named.hasPassword ? 'in the address' : ''],
    };
  }

  private say(said: Message): void {
    this.run.unread.set(JSON.stringify(said), said);
  }
}

function matches(
  { kind, pattern }: MuttHook,
  wanted: MuttHook['kind'],
  mailbox: string,
  { variables }: MuttState,
): boolean {
  return kind === wanted && matchesPattern(expanded(pattern, variables), mailbox);
}

/** The mailbox that Mutt opens: the one that mail comes into, or its folders. */
function mailboxOf(variables: MuttState['variables']): string {
  const spool = expanded(variables.get('spoolfile') ?? '', variables);
  return parseMuttMailbox(spool) === null ? (variables.get('folder') ?? '') : spool;
}

/** A mailbox with the folder of all mailboxes in place of its first sign. */
function expanded(mailbox: string, variables: MuttState['variables']): string {
  if (mailbox === '!') return expanded((variables.get('spoolfile') ?? '').replace(/^!/, ''), variables);
  if (!/^[=+]/.test(mailbox)) return mailbox;
  const folder = variables.get('folder') ?? '';
  return folder === '' ? mailbox : `${folder.replace(/\/$/, '')}/${mailbox.slice(1)}`;
}

/** The first mailbox of each server and user. */
function distinctServers(mailboxes: readonly string[]): readonly string[] {
  const byServer = new Map<string, string>();
  for (const mailbox of mailboxes) {
    const { host, port, user } = parseMuttMailbox(mailbox) ?? {};
    const key = `${user} ${host} ${port}`;
    if (!byServer.has(key)) byServer.set(key, mailbox);
  }
  return [...byServer.values()];
}

/** Without either line Mutt does STARTTLS where a server offers it. */
function securityOf(variables: MuttState['variables']): 'starttls' | 'none' {
  const isOff = (name: string) => variables.get(name) === 'no';
  return isOff('ssl_starttls') && (isOff('ssl_force_tls') || !variables.has('ssl_force_tls')) ? 'none' : 'starttls';
}

/** What Mutt's names of methods sign in with. */
const methods: readonly (readonly [name: RegExp, auth: Auth])[] = [
  [/^(?:plain|login|user)$/, 'password'],
  [/^(?:cram-md5|digest-md5|apop|scram-sha-\d+)$/, 'encrypted'],
  [/^(?:xoauth2|oauthbearer)$/, 'oauth2'],
  [/^gssapi$/, 'gssapi'],
  [/^ntlm$/, 'ntlm'],
  [/^external$/, 'client-certificate'],
];

function authOf(authenticators: string | null | undefined): readonly Auth[] {
  const names = (authenticators ?? '')
    .toLowerCase()
    .split(/[:\s]+/)
    .slice(0, 20);
  const auths = names.flatMap((name) => methods.flatMap(([pattern, auth]) => (pattern.test(name) ? auth : [])));
  return [...new Set(auths)];
}

/** Mutt takes the address and the name from the field From that it is told to write, before its variables. */
function personOf({ variables, from }: MuttState): Pick<ReadAccount, 'name' | 'address'> {
  const said = parseMailbox((from ?? variables.get('from') ?? '').trim());
  const [, bare, comment] = /^([^\s(]+)\s*\(([^()]*)\)$/.exec(said.address) ?? [];
  return {
    address: addressOf(knownValue(bare ?? said.address)),
    name: settingValue(knownValue(said.name ?? comment ?? variables.get('realname')) ?? undefined),
  };
}

/** A password that a command gives lies elsewhere. */
function storedOf(passwords: readonly unknown[], { hasCommand }: MuttState): boolean | null {
  if (passwords.some((password) => typeof password === 'string' && password !== '')) return true;
  return hasCommand || passwords.includes(null) ? null : false;
}
