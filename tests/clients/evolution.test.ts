import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { evolution } from '../../electron/core/programs/evolution/evolution';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';
import { startPop3Server } from './offering-server';
import { recipient, senderScript } from './sending-program';

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

/** Connects as Evolution does for receiving, by its library: the id of the account, and its password in a file. */
const connectStore = `
import sys
import gi
gi.require_version('Camel', '1.2')
gi.require_version('EDataServer', '1.2')
from gi.repository import Camel, EDataServer
account, password_file = sys.argv[1:]
class Session(Camel.Session):
    def do_authenticate_sync(self, service, mechanism, cancellable):
        with open(password_file, encoding='utf-8') as file:
            service.set_password(file.read())
        return service.authenticate_sync(mechanism, cancellable) == Camel.AuthenticationResult.ACCEPTED
Camel.init(password_file + '.camel', False)
Camel.Provider.init()
EDataServer.SourceCamel.register_types()
source = EDataServer.SourceRegistry.new_sync(None).ref_source(account)
backend = source.get_extension(EDataServer.SOURCE_EXTENSION_MAIL_ACCOUNT).get_backend_name()
session = Session(user_data_dir=password_file + '.data', user_cache_dir=password_file + '.cache')
session.set_online(True)
store = session.add_service(source.get_uid(), backend, Camel.ProviderType.STORE)
source.camel_configure_service(store)
store.connect_sync(None)
print('CONNECTED', flush=True)
`;

/** Our files by their places, and the id of the account. */
function sourcesOf(trial: Trial): { readonly uid: string; readonly files: Readonly<Record<string, string>> } {
  const files = filesOf(evolution, trial);
  const entries = files.map(({ name, content }) => [`.config/evolution/sources/${name}`, String(content)] as const);
  return { uid: files[0]?.name.replace('.source', '') ?? '', files: Object.fromEntries(entries) };
}

/** Starts the real program with our files, and the password in the keyring as it keeps it there itself. */
async function start(trial: Trial): Promise<void> {
  const { uid, files } = sourcesOf(trial);
  program = await startDesktopProgram(bed.namespace, {
    home: await bed.home(),
    command: ['evolution', '--force-online'],
    files,
    keyring: [
      {
        attributes: { 'xdg:schema': 'org.gnome.Evolution.Data.Source', 'e-source-uid': uid, 'eds-origin': 'evolution' },
        password: hostilePassword,
      },
    ],
  });
}

/** Sends a message with our files by the library and the service that the real program sends by, which has no command for that. */
async function send(trial: Trial): Promise<void> {
  const { uid, files } = sourcesOf(trial);
  const home = await bed.home();
  const args = [senderScript('evolution.py'), uid, join(home, 'password'), 'jane@guessed.example', recipient];
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['/usr/bin/python3', ...args],
    files: { ...files, password: hostilePassword },
  });
}

/** Connects for receiving with our files, by the library and the service that the real program receives by. */
async function connect(trial: Trial): Promise<void> {
  const { uid, files } = sourcesOf(trial);
  const home = await bed.home();
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['/usr/bin/python3', '-c', connectStore, uid, join(home, 'password')],
    files: { ...files, password: hostilePassword },
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

  it.each(tryingLogins)('signs in by POP3 as %s with our files', async (login) => {
    const logins = await bed.loginsDuring(() => connect({ login, incoming: servers.pop995 }));
    expect(logins).toContainEqual(acceptedLogin('pop3', login));
    await program?.waitUntilWritten(/CONNECTED/);
  });

  it('signs in by POP3 where the server has only USER', async () => {
    const login = 'jane@guessed.example';
    const { server: incoming, signInsDuring } = await startPop3Server(bed, ['USER']);
    const signIns = await signInsDuring(() => connect({ login, incoming }));
    expect(signIns).toBe(`USER ${login} ${hostilePassword}\n`);
    await program?.waitUntilWritten(/CONNECTED/);
  });

  it.each(tryingLogins)('signs in for sending as %s with our files', async (login) => {
    const logins = await bed.loginsDuring(() => send({ login }));
    expect(logins).toContainEqual(acceptedLogin('smtp', login));
    await program?.waitUntilWritten(/SENT/);
  });

  it('signs in for sending with TLS from the start', async () => {
    const login = 'jane@guessed.example';
    const logins = await bed.loginsDuring(() => send({ login, outgoing: servers.smtp465 }));
    expect(logins).toContainEqual(acceptedLogin('smtp', login));
  });

  it('signs in for sending by AUTH LOGIN where the server was heard to have no other', async () => {
    const login = 'jane@guessed.example';
    const logins = await bed.loginsDuring(() => send({ login, outgoing: servers.byLogin587 }));
    expect(logins).toContainEqual(acceptedLogin('smtp', login, { mechanism: 'LOGIN' }));
  });

  it('sends no password for receiving where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => start({ login, incoming: servers.strippedImap }));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('sends no password for sending where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => send({ login, outgoing: servers.strippedSmtp }));
    expect(heard).toMatch(/^EHLO /im);
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
