import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { evolution } from '../../electron/core/programs/evolution/evolution';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';
import { patienceMs } from './patience';
import { recipient } from './sending-program';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

/** Asks the service that Evolution has its accounts from for ours, and has GLib read what it answers. */
const readSources = `
import json, time
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
found = {}
for attempt in range(60):
    objects = bus.call_sync('org.gnome.evolution.dataserver.Sources5', '/org/gnome/evolution/dataserver/SourceManager',
        'org.freedesktop.DBus.ObjectManager', 'GetManagedObjects', None, None, 0, 60000, None).unpack()[0]
    for interfaces in objects.values():
        source = interfaces.get('org.gnome.evolution.dataserver.Source', {})
        if not source.get('UID', '').startswith('mailwright-'): continue
        file = GLib.KeyFile()
        file.load_from_data(source['Data'], len(source['Data'].encode()), 0)
        found[source['UID']] = {group: {key: file.get_string(group, key) for key in file.get_keys(group)[0]} for group in file.get_groups()[0]}
    if len(found) == 3: break
    time.sleep(1)
print('SOURCES ' + json.dumps(found) + ' END', flush=True)
`;

/** Our files by their places, and the id of the account. */
function sourcesOf(trial: Trial): { readonly uid: string; readonly files: Readonly<Record<string, string>> } {
  const files = filesOf(evolution, trial);
  const entries = files.map(({ name, content }) => [`.config/evolution/sources/${name}`, String(content)] as const);
  return { uid: files[0]?.name.replace('.source', '') ?? '', files: Object.fromEntries(entries) };
}

/** What has the program send and receive when it starts, as a choice of its preferences does. */
const sendsAtStart = '[org/gnome/evolution/mail]\nsend-recv-on-start=true\nsend-recv-all-on-start=true\n';

/** A message in the outbox, as the program keeps it there itself. */
function queuedBy(uid: string): Readonly<Record<string, string>> {
  const outbox = '.local/share/evolution/mail/local/.Outbox';
  const header = [
    ...[`From: jane@guessed.example`, `To: ${recipient}`, 'Subject: test', 'Message-ID: <1@guessed.example>'],
    ...[`X-Evolution-Identity: ${uid}-identity`, `X-Evolution-Transport: ${uid}-transport`],
  ];
  return {
    '.local/share/evolution/mail/local/..maildir++': 'maildir++ 1',
    [`${outbox}/cur/1.1.here:2,S`]: [...header, '', 'test', ''].join('\n'),
    [`${outbox}/new/.keep`]: '',
    [`${outbox}/tmp/.keep`]: '',
  };
}

/** Starts the real program with our files, and the passwords in the keyring as it keeps them there itself. */
async function start(trial: Trial, isSending = false): Promise<void> {
  const { uid, files } = sourcesOf(trial);
  program = await startDesktopProgram(bed.namespace, {
    home: await bed.home(),
    command: [
      ...(isSending ? ['env', 'GSETTINGS_BACKEND=keyfile', 'CAMEL_DEBUG=all'] : []),
      'evolution',
      '--force-online',
    ],
    files: isSending ? { ...files, ...queuedBy(uid), '.config/glib-2.0/settings/keyfile': sendsAtStart } : files,
    keyring: [uid, `${uid}-transport`].map((source) => ({
      attributes: {
        'xdg:schema': 'org.gnome.Evolution.Data.Source',
        'e-source-uid': source,
        'eds-origin': 'evolution',
      },
      password: hostilePassword,
    })),
  });
}

describe('the real Evolution', () => {
  provesLevel('evolution', 'signs in');

  it.each(tryingLogins)('signs in for receiving as %s with our files', async (login) => {
    const logins = await bed.loginsDuring(() => start({ login }));
    expect(logins).toContainEqual(acceptedLogin('imap', login));
  });

  it('signs in with STARTTLS', async () => {
    const login = 'jane@guessed.example';
    const logins = await bed.loginsDuring(() => start({ login, incoming: servers.imap143 }));
    expect(logins).toContainEqual(acceptedLogin('imap', login));
  });

  it.each([servers.smtp587, servers.smtp465])('signs in for sending on port $port', async (outgoing) => {
    const login = 'jane@guessed.example';
    const before = (await bed.dovecot.logins()).length;
    await start({ login, outgoing }, true);
    await expect
      .poll(async () => (await bed.dovecot.logins()).slice(before), { timeout: patienceMs })
      .toContainEqual(acceptedLogin('smtp', login));
  });

  it.each([
    ['receiving', { incoming: servers.strippedImap }],
    ['sending', { outgoing: servers.strippedSmtp }],
  ])('sends no password for %s where STARTTLS was taken out', async (work, stripped) => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => start({ login, ...stripped }, work === 'sending'));
    expectNoPassword(heard, login, hostilePassword);
  });

  it.each(tryingLogins)('has all values of the account with the login name %s', async (login) => {
    const name = ` J "d\\" Doë <&';#%s \`id\` `;
    const { uid, files } = sourcesOf({ login, name, incoming: servers.pop995, outgoing: servers.smtp465 });
    const home = await bed.home();
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['/usr/bin/python3', '-c', readSources],
      files,
    });
    const [, found = ''] = await program.waitUntilWritten(/SOURCES (.*) END/);
    expect(JSON.parse(found)).toMatchObject({
      [uid]: {
        'Data Source': { DisplayName: 'jane@guessed.example', Enabled: 'true', Parent: '' },
        'Mail Account': { BackendName: 'pop', IdentityUid: `${uid}-identity` },
        'Pop Backend': { KeepOnServer: 'true' },
        Authentication: { Host: servers.pop995.host, Port: '995', User: login, Method: 'PLAIN' },
        Security: { Method: 'ssl-on-alternate-port' },
      },
      [`${uid}-identity`]: {
        'Data Source': { Parent: uid },
        'Mail Identity': { Name: name, Address: 'jane@guessed.example' },
        'Mail Submission': { TransportUid: `${uid}-transport` },
      },
      [`${uid}-transport`]: {
        'Mail Transport': { BackendName: 'smtp' },
        Authentication: { Host: servers.smtp465.host, Port: '465', User: login, Method: 'PLAIN' },
        Security: { Method: 'ssl-on-alternate-port' },
      },
    });
  });
});
