import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { ReadAccount, ReadServer } from '../../electron/contract/read-account';
import { clawsMail } from '../../electron/core/programs/claws-mail/claws-mail';
import { evolution } from '../../electron/core/programs/evolution/evolution';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { geary } from '../../electron/core/programs/geary/geary';
import type { MailProgram } from '../../electron/core/programs/program';
import { sylpheed } from '../../electron/core/programs/sylpheed/sylpheed';
import { thunderbird } from '../../electron/core/programs/thunderbird/thunderbird';
import { canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { hostilePassword } from '../servers/sample-plan';
import { type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { outputOf } from './installed-program';
import type { Marionette } from './marionette';
import { patience } from './patience';
import { accountsInFolder } from './settings-folder';
import { importProfile } from './thunderbird-accounts';
import { withThunderbird } from './thunderbird-program';

const name = `J "d\\" Doë <&';#%s \`id\``;
const login = 'jane@guessed.example';
const hostileLogin = tryingLogins[3] ?? '';

/** What has to be read of a trial; the program may choose by itself how it signs in. */
function expectedOf(program: MailProgram, trial: Trial, facts: Partial<ReadAccount> = {}): ReadAccount {
  const { incoming = servers.imap993, outgoing = servers.smtp587 } = trial;
  const isChosenByProgram = program === clawsMail || program === sylpheed;
  const auth = isChosenByProgram ? [] : (['password'] as const);
  return {
    program: program.id,
    address: 'jane@guessed.example',
    name: trial.name ?? null,
    incoming: { ...placeOf(incoming), login: trial.login, auth },
    outgoing: { ...placeOf(outgoing), login: trial.login, auth },
    passwordStored: null,
    ...facts,
  };
}

function placeOf({ protocol, host, port, security }: Candidate): Omit<ReadServer, 'login' | 'auth'> {
  return { protocol, host, port, security };
}

describe('what real programs of the desktop have written is read back', () => {
  let bed: ClientBed;
  let program: DesktopProgram | undefined;
  beforeAll(async () => {
    bed = await openClientBed();
  });
  afterEach(() => program?.end());
  afterAll(() => bed?.close());

  /** Asks a program to end until it has put its own file in the place of ours; only the program writes the key. */
  async function waitUntilRewritten(path: string, ours: string, ask: () => Promise<unknown>): Promise<void> {
    const isRewritten = async () => {
      await ask();
      const text = await readFile(path, 'utf8');
      return !text.includes(ours) && text.includes('\nsignature_path=');
    };
    await expect.poll(isRewritten, patience).toBe(true);
  }

  it.each<Trial>([
    { login, name },
    { login: hostileLogin, name, incoming: servers.pop110, outgoing: servers.smtp2525 },
  ])('from Claws Mail, $login', async (trial) => {
    const home = await bed.home();
    const ours = String(filesOf(clawsMail, trial)[0]?.content);
    const [, number = ''] = /^\[Account: (\d+)\]$/m.exec(ours) ?? [];
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['claws-mail', '--debug'],
      files: {
        '.claws-mail/accountrc': ours,
        '.claws-mail/clawsrc': '[Common]\nconfig_version=4\n',
        '.claws-mail/folderlist.xml': foldersOf(number),
        'Mail/inbox/.mh_sequences': '',
      },
    });
    const beside = program;
    await beside.waitUntilWritten(/Accounts config update done/);
    await waitUntilRewritten(join(home, '.claws-mail', 'accountrc'), ours, () =>
      beside.runBeside('claws-mail', ['--exit']),
    );
    expect(await accountsInFolder(clawsMail, home)).toEqual([
      expectedOf(clawsMail, trial, { passwordStored: expect.toBeOneOf([null, false]) }),
    ]);
  });

  it.each<Trial>([
    { login, name },
    { login: hostileLogin, name, incoming: servers.pop110, outgoing: servers.smtp2525 },
  ])('from Sylpheed, $login', async (trial) => {
    const home = await bed.home();
    const ours = String(filesOf(sylpheed, trial)[0]?.content);
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['sylpheed', '--debug', '--receive-all'],
      files: {
        '.sylpheed-2.0/accountrc': ours,
        '.sylpheed-2.0/sylpheedrc': '[Common]\n',
        '.sylpheed-2.0/folderlist.xml':
          '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist><folder type="mh" name="Mail" path="Mail"><folderitem type="inbox" name="inbox" path="inbox"/></folder></folderlist>\n',
        'Mail/inbox/.sylpheed_mark': '',
      },
    });
    const beside = program;
    await beside.waitUntilWritten(/Logged in/);
    await waitUntilRewritten(join(home, '.sylpheed-2.0', 'accountrc'), ours, () =>
      beside.runBeside('sylpheed', ['--exit']),
    );
    expect(await accountsInFolder(sylpheed, home)).toEqual([expectedOf(sylpheed, trial, { passwordStored: true })]);
  });

  it.each<Trial>([
    { login, name },
    { login: hostileLogin, name: 'Jane Doë', incoming: servers.imap143, outgoing: servers.smtp465 },
  ])('from Geary, $login', async (trial) => {
    const home = await bed.home();
    const ours = String(filesOf(geary, trial)[0]?.content);
    const { host } = trial.incoming ?? servers.imap993;
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['stdbuf', '-oL', 'geary', '--debug'],
      files: { '.config/geary/account_4711/geary.ini': ours },
      keyring: [
        {
          attributes: { 'xdg:schema': 'org.gnome.Geary', proto: 'IMAP', host, login: trial.login },
          password: hostilePassword,
        },
      ],
    });
    // Geary writes these once it has seen the folders of the server.
    const path = join(home, '.config', 'geary', 'account_4711', 'geary.ini');
    await expect.poll(() => readFile(path, 'utf8'), patience).toContain('[Folders]');
    // It takes quotation marks in a name for quotes, also where the name is encoded, and writes what is left of it.
    const left = trial.name?.replace('"d\\" ', 'd" ') ?? null;
    expect(await accountsInFolder(geary, home)).toEqual([expectedOf(geary, trial, { name: left })]);
  });

  it.each<Trial>([
    { login, name },
    { login: hostileLogin, name: ` ${name} `, incoming: servers.pop995, outgoing: servers.smtp465 },
  ])('from Evolution, $login', async (trial) => {
    const home = await bed.home();
    const files = filesOf(evolution, trial);
    const folder = '.config/evolution/sources';
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['/usr/bin/python3', '-c', renameSources],
      files: Object.fromEntries(files.map((file) => [`${folder}/${file.name}`, String(file.content)])),
    });
    await program.waitUntilWritten(/RENAMED 3/);
    for (const file of files)
      await expect
        .poll(() => readFile(join(home, folder, file.name), 'utf8'), patience)
        .toContain('DisplayName=renamed');
    expect(await accountsInFolder(evolution, home)).toEqual([expectedOf(evolution, trial)]);
  });

  it('from Evolution, once it has looked at the folders of the server', async () => {
    const home = await bed.home();
    const files = filesOf(evolution, { login, name });
    const uid = files[0]?.name.replace('.source', '') ?? '';
    const folder = '.config/evolution/sources';
    program = await startDesktopProgram(bed.namespace, {
      home,
      command: ['evolution', '--force-online'],
      files: Object.fromEntries(files.map((file) => [`${folder}/${file.name}`, String(file.content)])),
      keyring: [
        {
          attributes: {
            'xdg:schema': 'org.gnome.Evolution.Data.Source',
            'e-source-uid': uid,
            'eds-origin': 'evolution',
          },
          password: hostilePassword,
        },
      ],
    });
    const path = join(home, folder, `${uid}.source`);
    await expect.poll(() => readFile(path, 'utf8'), patience).toContain('NeedsInitialSetup=false');
    expect(await accountsInFolder(evolution, home)).toEqual([expectedOf(evolution, { login, name })]);
  });
});

/** Folders that Claws Mail has seen already. Otherwise it connects to see them, asks about the certificate, and does not end. */
function foldersOf(accountNumber: string): string {
  const inbox = '<folderitem type="inbox" name="INBOX" path="INBOX"/>';
  return `<?xml version="1.0"?>
<folderlist><folder type="mh" name="Mail" path="Mail"/><folder type="imap" name="${login}" account_id="${accountNumber}">${inbox}</folder></folderlist>
`;
}

/** Has the service that keeps Evolution's accounts rename ours, and write them anew. */
const renameSources = `
import time
import gi
from gi.repository import Gio, GLib
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
service = 'org.gnome.evolution.dataserver.Sources5'
renamed = set()
for attempt in range(60):
    objects = bus.call_sync(service, '/org/gnome/evolution/dataserver/SourceManager',
        'org.freedesktop.DBus.ObjectManager', 'GetManagedObjects', None, None, 0, 60000, None).unpack()[0]
    for path, interfaces in objects.items():
        source = interfaces.get('org.gnome.evolution.dataserver.Source', {})
        uid = source.get('UID', '')
        if not uid.startswith('mailwright-') or uid in renamed: continue
        file = GLib.KeyFile()
        file.load_from_data(source['Data'], len(source['Data'].encode()), 0)
        file.set_string('Data Source', 'DisplayName', 'renamed')
        bus.call_sync(service, path, 'org.gnome.evolution.dataserver.Source.Writable', 'Write',
            GLib.Variant('(s)', (file.to_data()[0],)), None, 0, 60000, None)
        renamed.add(uid)
    if len(renamed) == 3: break
    time.sleep(1)
print('RENAMED', len(renamed), flush=True)
time.sleep(600)
`;

describe('what the real Thunderbird has written is read back', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'mailwright-thunderbird-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

  /** Thunderbird keeps one account for each login on a server. */
  const accounts = Object.entries(canonicalAccounts)
    .filter(([key]) => key !== 'not-proven')
    .map(([, account]) => account);

  it('with the profile that its list names, and the servers whose passwords it keeps', async () => {
    outputOf('env', [`HOME=${home}`, 'thunderbird', '--headless', '-CreateProfile', 'mailwright']);
    const root = join(home, '.thunderbird');
    const folder = (await readdir(root)).find((entry) => entry.endsWith('.mailwright')) ?? '';
    const profile = join(root, folder);
    await mkdir(profile, { recursive: true });
    const zip = join(home, 'accounts.zip');
    await writeFile(zip, zipOf(accounts));
    await withThunderbird(profile, (program) => importProfile(program, zip));
    await withThunderbird(profile, keepPassword);

    const expected = accounts.map(expectedInThunderbird);
    expect(await accountsInFolder(thunderbird, root)).toEqual(expected);
    expect(await accountsInFolder(thunderbird, profile)).toEqual(expected);
    expect(await readFile(join(root, 'profiles.ini'), 'utf8')).toContain(`Path=${folder}`);
  });
});

const keptHost = 'pop.example.net';

/** Has Thunderbird keep a password, as it does when a person ticks it, and waits until it is in its file. */
async function keepPassword(program: Marionette): Promise<void> {
  await program.run(
    `const [name, password] = args;
    const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
    login.init(name, null, name, 'jane', password, '', '');
    await Services.logins.addLoginAsync(login);
    const file = PathUtils.join(PathUtils.profileDir, 'logins.json');
    while (!(await IOUtils.exists(file))) await new Promise((resolve) => setTimeout(resolve, 100));`,
    [`mailbox://${keptHost}`, 'hunter2'],
  );
}

function zipOf(accounts: readonly ExportAccount[]): Uint8Array {
  const rendered = thunderbird.write(requestFor(...accounts));
  const file = rendered.ok ? rendered.value.files.find((each) => each.name.endsWith('.zip')) : undefined;
  if (typeof file?.content !== 'object') throw new Error('No profile');
  return file.content;
}

function expectedInThunderbird({ address, name: person, incoming, outgoing }: ExportAccount): ReadAccount {
  const read = (server: Candidate | undefined): ReadServer | null =>
    server === undefined ? null : { ...placeOf(server), login: server.login, auth: server.auth };
  const passwordStored = incoming[0]?.host === keptHost;
  return {
    program: 'thunderbird',
    address,
    name: person,
    incoming: read(incoming[0]),
    outgoing: read(outgoing[0]),
    passwordStored,
  };
}
