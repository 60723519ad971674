import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DavService } from '../../electron/contract/dav-service';
import type { ExportableSettings } from '../../electron/contract/exportable-settings';
import type { ExportSelection, PreviewRequest } from '../../electron/contract/exports';
import { serverNameOf } from '../../electron/contract/server-name';
import { parseInput } from '../../electron/core/address/parse-input';
import { contextOf } from '../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../electron/core/diagnosis/verdict-of';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import type { Place } from '../../electron/core/programs/program-places';
import { Secret } from '../../electron/core/secret';
import { type Account, createAccount } from '../../electron/engine/account';
import { createExports } from '../../electron/main/exports';
import { sayIn } from '../../electron/words/format-message';
import { failedCandidate, sampleCandidate, sampleReport, workingPort } from '../core/run/sample-run';

const password = 'correct horse battery';

const jane: ExportableSettings = {
  address: 'jane@example.net',
  name: 'Jane Doe',
  incoming: sampleCandidate(),
  outgoing: workingPort(587),
  alternatives: [],
};
const joe: ExportableSettings = { ...jane, address: 'joe@example.net', name: 'Joe' };

/** What a window knows after Jane has signed in. */
function signedIn(): Account {
  const input = parseInput('jane@example.net', { as: null, providers: createProviderTable([]) });
  if (!input.ok) throw new Error('No address');
  const account = createAccount(input.value);
  const report = sampleReport({ incoming: sampleCandidate(), outgoing: workingPort(587) });
  account.noteReport({ kind: 'finished', atMs: 1, report });
  account.noteServers({ kind: 'finished', atMs: 1, report });
  const credentials = { kind: 'password', login: 'jane@example.net', secret: new Secret(password) } as const;
  const server = { protocol: 'imap', host: 'imap.example.net', port: 993, security: 'tls' } as const;
  account.accepted.set('incoming', { server, credentials, refusedBefore: 0 });
  return account;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-exports-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function exportsOf(account: Account | null) {
  return createExports({
    account: () => account,
    calendarsOf: (domain) => calendars.get(domain) ?? null,
    chooseFolder: async () => folder,
    say: sayIn('en'),
    findPrograms: async () => found,
    openInstalled: async (path) => {
      opened.push(path);
      return true;
    },
    showInFolder: (path) => shown.push(path),
  });
}

const calendars = new Map<string, readonly DavService[]>();
const found = new Map<string, Place>();
const opened: string[] = [];
const shown: string[] = [];
beforeEach(() => {
  found.clear();
  calendars.clear();
  opened.length = 0;
  shown.length = 0;
});

function selection(changes: Partial<ExportSelection> = {}): ExportSelection {
  return {
    settings: [jane],
    programs: ['apple-mail'],
    includePassword: false,
    agreedServers: [],
    acceptsCleartext: false,
    calendarsOf: [],
    ways: [],
    ...changes,
  };
}

function previewing(changes: Partial<PreviewRequest> = {}): PreviewRequest {
  return {
    settings: [jane],
    program: 'apple-mail',
    notNeeded: [],
    includePassword: false,
    agreedServers: [],
    acceptsCleartext: false,
    calendarsOf: [],
    ...changes,
  };
}

describe('the mail apps', () => {
  it('are told with those that were found, of which only windows that can be started are opened', async () => {
    found.set('thunderbird', { path: '/usr/bin/thunderbird', isStartable: true });
    found.set('outlook', { path: '/usr/share/applications/outlook.desktop', isStartable: false });
    found.set('msmtp', { path: '/usr/bin/msmtp', isStartable: true });
    const exports = exportsOf(null);
    const facts = await exports.list();
    expect(facts.filter((program) => program.found).map(({ id }) => id)).toEqual(['thunderbird', 'outlook', 'msmtp']);
    expect(facts.filter(({ canOpen }) => canOpen).map(({ id }) => id)).toEqual(['thunderbird']);
    expect(await exports.open('thunderbird')).toMatchObject({ ok: true });
    for (const id of ['outlook', 'msmtp', 'card', '/bin/sh'])
      expect(await exports.open(id)).toMatchObject({ ok: false });
    expect(opened).toEqual(['/usr/bin/thunderbird']);
  });
});

describe('a sending password of its own', () => {
  const server = { protocol: 'smtp', host: 'mail.example.net', port: 587, security: 'starttls' } as const;
  const previewWith = (sendingPassword: string) => {
    const account = signedIn();
    const credentials = { kind: 'password', login: 'jane@example.net', secret: new Secret(sendingPassword) } as const;
    account.accepted.set('outgoing', { server, credentials, refusedBefore: 0 });
    return JSON.stringify(exportsOf(account).preview(previewing({ program: 'geary', includePassword: true })));
  };

  it('is known by the passwords that main holds, although the preview covers them', () => {
    expect(previewWith('another')).not.toContain('use-incoming');
    expect(previewWith(password)).toContain('use-incoming');
  });
});

describe('calendars and contacts', () => {
  const caldav = { kind: 'caldav', host: 'dav.example.net', port: 443, path: '/dav/' } as const;
  const exports = exportsOf(null);
  const textOf = (calendarsOf: readonly string[]) => JSON.stringify(exports.preview(previewing({ calendarsOf })));

  it('are in preview, size and file where the domain has named a server and the window wants it', async () => {
    const without = exports.measure(selection({ calendarsOf: ['example.net'] }));
    calendars.set('example.net', [caldav]);
    expect(textOf(['example.net'])).toContain('dav.example.net');
    expect(textOf(['example.net'])).toContain('export.apple-mail.services');
    const wanted = selection({ calendarsOf: ['example.net'] });
    const sizeOf = (measured: typeof without) =>
      measured.ok && measured.value[0]?.ok ? measured.value[0].sizeBytes : 0;
    expect(sizeOf(exports.measure(wanted))).toBeGreaterThan(sizeOf(without));
    await exports.save({ ...wanted, asArchive: false, replace: false });
    expect(await readFile(join(folder, 'jane@example.net.mobileconfig'), 'utf8')).toContain('dav.example.net');
  });

  it('are left out where the window wants none, and where another domain has named a server', () => {
    calendars.set('example.net', [caldav]);
    calendars.set('example.org', [caldav]);
    for (const calendarsOf of [[], ['example.org']]) {
      expect(textOf(calendarsOf)).not.toContain('dav.example.net');
      expect(textOf(calendarsOf)).toContain('export.apple-mail.cannot.calendar');
    }
  });
});

describe('the saved files', () => {
  it('are shown in their folder, which the window does not name', async () => {
    const exports = exportsOf(null);
    expect(await exports.showSaved()).toMatchObject({ ok: false });
    await exports.save({ ...selection({ programs: ['card'] }), asArchive: false, replace: false });
    expect(await exports.showSaved()).toMatchObject({ ok: true });
    expect(shown).toEqual([join(folder, 'jane@example.net.txt')]);
    await rm(join(folder, 'jane@example.net.txt'));
    expect(await exports.showSaved()).toMatchObject({ ok: false });
    expect(shown).toHaveLength(1);
  });

  it('are deleted by their id alone, and only while they are as they were saved', async () => {
    const exports = exportsOf(signedIn());
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const programs = ['card', 'apple-mail'];
    const outcome = await exports.save({
      ...selection({ programs, includePassword: true }),
      asArchive: false,
      replace: false,
    });
    const files = outcome.ok && outcome.value.kind === 'saved' ? outcome.value.files : undefined;
    expect(files).toMatchObject({ holdPassword: true });
    expect(files?.paths).toContain(join(folder, 'jane@example.net.txt'));
    await writeFile(join(folder, 'jane@example.net.txt'), 'notes');
    for (const id of ['', '..', folder, join(folder, 'mine.txt')])
      expect(await exports.deleteSaved(id)).toMatchObject({ ok: false });
    const deleted = await exports.deleteSaved(files?.id ?? '');
    expect(deleted.ok && deleted.value.map(({ became }) => became).sort()).toEqual(['changed', 'deleted']);
    expect((await readdir(folder)).sort()).toEqual(['jane@example.net.txt', 'mine.txt']);
    expect(await exports.showSaved()).toMatchObject({ ok: true });
  });

  it('hold no password where none was ticked', async () => {
    const outcome = await exportsOf(null).save({ ...selection(), asArchive: false, replace: false });
    expect(outcome).toMatchObject({ value: { files: { holdPassword: false } } });
  });

  it('are those of the recommended way, and of the ways that were chosen', async () => {
    const exports = exportsOf(null);
    await exports.save({ ...selection({ programs: ['outlook', 'thunderbird'] }), asArchive: false, replace: false });
    expect((await readdir(folder)).sort()).toEqual([
      'jane@example.net.outlook.txt',
      'jane@example.net.thunderbird.zip',
    ]);
    const more = { ...selection({ programs: ['outlook'], ways: ['outlook/prf', 'thunderbird/domain-file'] }) };
    expect(exports.measure(more)).toMatchObject({ value: [{ fileCount: 2, stepCount: 3 }] });
  });
});

describe('one archive', () => {
  it('has all of the files, and is shown and deleted as one', async () => {
    const exports = exportsOf(null);
    const programs = ['card', 'apple-mail', 'thunderbird'];
    const outcome = await exports.save({ ...selection({ programs }), asArchive: true, replace: false });
    const name = 'jane@example.net.mail-settings.zip';
    const packed = ['jane@example.net.txt', 'jane@example.net.mobileconfig', 'jane@example.net.thunderbird.zip'];
    expect(outcome).toMatchObject({ value: { kind: 'saved', names: [name], packed } });
    expect(await readdir(folder)).toEqual([name]);
    const archived = unzipSync(await readFile(join(folder, name)));
    expect(Object.keys(archived)).toEqual(packed);

    const files = outcome.ok && outcome.value.kind === 'saved' ? outcome.value.files : undefined;
    await exports.deleteSaved(files?.id ?? '');
    expect(await readdir(folder)).toEqual([]);
    await exports.save({ ...selection({ programs }), asArchive: false, replace: false });
    for (const file of packed) expect(await readFile(join(folder, file))).toEqual(Buffer.from(archived[file] ?? []));
  });

  it('is for its owner alone where a password is in one of the files', async () => {
    const programs = ['card', 'apple-mail'];
    const held = selection({ programs, includePassword: true });
    const outcome = await exportsOf(signedIn()).save({ ...held, asArchive: true, replace: false });
    expect(outcome).toMatchObject({ value: { files: { holdPassword: true } } });
    expect((await stat(join(folder, 'jane@example.net.mail-settings.zip'))).mode & 0o077).toBe(0);
  });
});

describe('ports that were not needed', () => {
  const onlyPort = (port: number) => ({ ...workingPort(port), login: 'jane@example.net' });
  const blocked = { ...jane, outgoing: onlyPort(2525), alternatives: [] };

  it('could serve a program that cannot name the port that works', () => {
    const exports = exportsOf(null);
    const notNeeded = [{ ...onlyPort(587), proven: false, state: 'not-needed' as const }];
    const apple = { settings: [blocked], notNeeded };
    expect(exports.preview(previewing(apple))).toMatchObject({ value: { ok: false, othersCouldServe: true } });
    expect(exports.preview(previewing({ ...apple, notNeeded: [] }))).toMatchObject({
      value: { ok: false, othersCouldServe: false },
    });
    expect(exports.preview(previewing({ ...apple, program: 'card' }))).toMatchObject({
      value: { ok: true, othersCouldServe: false },
    });
  });

  it('could serve a program that cannot insist on STARTTLS, where one has TLS from the start', () => {
    const settings = [{ ...jane, outgoing: onlyPort(587), alternatives: [] }];
    const notNeeded = [{ ...onlyPort(465), security: 'tls' as const, proven: false, state: 'not-needed' as const }];
    const asked = { settings, notNeeded };
    const exports = exportsOf(null);
    expect(exports.preview(previewing({ ...asked, program: 'nextcloud' }))).toMatchObject({
      value: { ok: true, othersCouldServe: true },
    });
    expect(exports.preview(previewing({ ...asked, program: 'wordpress' }))).toMatchObject({
      value: { ok: true, othersCouldServe: false },
    });
  });
});

describe('what is published', () => {
  it('says which services are not offered, and else that POP3 was not tested', () => {
    const notOffered = [{ protocol: 'pop3', security: 'tls' }] as const;
    const published = (changes: Partial<ExportableSettings>) => {
      const preview = exportsOf(null).preview(previewing({ settings: [{ ...jane, ...changes }], program: 'publish' }));
      const way = preview.ok && preview.value.ok ? preview.value.ways[0] : undefined;
      const said = way?.notes.map(({ id }) => id).filter((id) => /\.(?:not-offered|pop3-not-tested)$/.test(id));
      return [way?.zone?.lines.filter((line) => line.startsWith('_pop3')), said];
    };
    expect(published({ notOffered: [...notOffered] })).toEqual([
      ['_pop3s._tcp         SRV 0 0 0 .'],
      ['export.publish.not-offered'],
    ]);
    expect(published({})).toEqual([[], ['export.publish.pop3-not-tested']]);
  });
});

describe('what is written', () => {
  it('has the servers that the page has chosen, and no password', async () => {
    const exports = exportsOf(signedIn());
    const outcome = await exports.save({
      ...selection({ programs: ['apple-mail', 'card'] }),
      asArchive: false,
      replace: false,
    });
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'saved', folder } });
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('mail.example.net');
      expect(text).not.toContain(password);
    }
  });

  it('has a different name for each file of several accounts', () => {
    const preview = exportsOf(null).preview(previewing({ settings: [jane, joe], program: 'thunderbird' }));
    const files = preview.ok && preview.value.ok ? preview.value.files : [];
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each([['thunderbird'], ['outlook'], ['apple-mail'], ['msmtp'], ['card']])(
    'never collides with the files of %s',
    async (program) => {
      const exports = exportsOf(null);
      const all = (await exports.list()).map(({ id }) => id);
      expect(all).toContain(program);
      const programs = [program, ...all];
      const outcome = await exports.save({
        ...selection({ settings: [jane, joe, jane], programs }),
        asArchive: false,
        replace: false,
      });
      expect(outcome).toMatchObject({ ok: true, value: { kind: 'saved' } });
    },
  );

  it('is refused without an address', () => {
    const nobody = { ...jane, address: null };
    expect(exportsOf(null).measure(selection({ settings: [nobody] }))).toMatchObject({
      ok: false,
      failure: { id: 'export.refused.no-address' },
    });
  });

  it('leaves out a program that nothing can be written for, unless there is no other', async () => {
    const pop3 = sampleCandidate({ protocol: 'pop3', port: 995, auth: ['oauth2'] });
    const oauth: ExportableSettings = {
      ...jane,
      incoming: { ...pop3 },
      outgoing: { ...workingPort(587), auth: ['oauth2'] },
    };
    const exports = exportsOf(null);
    const alone = await exports.save({ ...selection({ settings: [oauth] }), asArchive: false, replace: false });
    expect(alone).toMatchObject({ ok: false });
    const both = await exports.save({
      ...selection({ settings: [oauth], programs: ['apple-mail', 'card'] }),
      asArchive: false,
      replace: false,
    });
    expect(both).toMatchObject({ ok: true, value: { kind: 'saved', names: ['jane@example.net.txt'] } });
  });
});

describe('a password', () => {
  const asked = selection({ includePassword: true });

  it('goes into the file where it was ticked in and a server has accepted it', async () => {
    await exportsOf(signedIn()).save({ ...asked, asArchive: false, replace: false });
    const [name = ''] = await readdir(folder);
    expect(await readFile(join(folder, name), 'utf8')).toContain(password);
  });

  it.each<[string, Account | null]>([
    ['nobody has signed in', null],
    ['it was forgotten', forgetful()],
  ])('is asked for again where %s', (_why, account) => {
    expect(exportsOf(account).measure(asked)).toMatchObject({ ok: false, failure: { id: 'export.password.not-held' } });
  });

  it('goes into the file of no other account', async () => {
    const outcome = exportsOf(signedIn()).measure({ ...asked, settings: [joe] });
    expect(outcome).toMatchObject({ ok: false, failure: { id: 'export.password.not-held' } });
    await exportsOf(signedIn()).save({ ...asked, settings: [joe, jane], asArchive: false, replace: false });
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    // The password stands there once for receiving and once for sending.
    expect(texts.join('').split(password)).toHaveLength(3);
  });

  it('is covered in the preview of the file', () => {
    const shown = JSON.stringify(exportsOf(signedIn()).preview(previewing({ includePassword: true })));
    expect(shown).toContain('********');
    expect(shown).not.toContain(password);
  });

  it.each<[string, Partial<ExportableSettings>]>([
    ['that no run has tried', { outgoing: { ...workingPort(587), host: 'mail.attacker.example' } }],
    ['that is only an alternative', { alternatives: [sampleCandidate({ host: 'mail.attacker.example' })] }],
    ['on another port than the proven one', { incoming: sampleCandidate({ port: 994 }) }],
    ['without encryption', { outgoing: { ...workingPort(587), security: 'none', trust: 'typed' } }],
  ])('goes to no server %s, whatever the page says', (_which, changes) => {
    expect(exportsOf(signedIn()).measure({ ...asked, settings: [{ ...jane, ...changes }] })).toMatchObject({
      ok: false,
      failure: { id: 'export.password.not-proven' },
    });
  });

  it('goes to no server that only unsigned DNS names, unless the page lists exactly that server as agreed to', () => {
    const named = sampleCandidate({ host: 'imap.hoster.example', basis: 'srv' });
    const account = signedIn();
    account.noteServers({ kind: 'candidate', atMs: 2, candidate: named });
    const claimed = { ...jane, incoming: { ...named, basis: 'typed' } } as const;
    const exports = exportsOf(account);
    const refused = { ok: false, failure: { id: 'export.password.not-agreed', values: { host: named.host } } };
    expect(exports.measure({ ...asked, settings: [claimed] })).toMatchObject(refused);
    const other = { ...serverNameOf(named), port: 143 };
    expect(exports.measure({ ...asked, settings: [claimed], agreedServers: [other] })).toMatchObject(refused);
    const agreedServers = [serverNameOf(named)];
    expect(exports.measure({ ...asked, settings: [claimed], agreedServers })).toMatchObject({ ok: true });
  });

  it('goes to a server that the person typed and tested, proven or not', () => {
    const account = signedIn();
    const typed = failedCandidate({ host: 'mail.typed.example', basis: 'typed', trust: 'typed' });
    account.noteServers({ kind: 'candidate', atMs: 2, candidate: typed });
    const settings = [{ ...jane, incoming: typed }];

    expect(exportsOf(account).measure({ ...asked, settings })).toMatchObject({ ok: true });
  });

  it('goes to no server that refused it', () => {
    const account = signedIn();
    const verdict = verdictOf('wrong-password', contextOf(workingPort(587)));
    const outgoing = { ok: false, login: 'jane@example.net', method: '', tookMs: 5, verdict } as const;
    const incoming = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 5 } as const;
    account.noteReport({ kind: 'finished', atMs: 3, report: sampleReport({ signIn: { incoming, outgoing } }) });

    expect(exportsOf(account).measure(asked)).toMatchObject({
      ok: false,
      failure: { id: 'export.password.not-accepted', values: { host: 'mail.example.net' } },
    });
  });

  it('goes to no host that refused it for receiving, also once only sending was tried again', () => {
    const account = signedIn();
    const kept = account.accepted.get('incoming');
    if (kept === undefined) throw new Error('Nothing was accepted');
    account.accepted.clear();
    account.accepted.set('outgoing', kept);
    account.refused.set('incoming', { host: jane.incoming?.host ?? '', logins: [null], secret: new Secret(password) });
    const outgoing = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 5 } as const;
    account.noteReport({ kind: 'finished', atMs: 3, report: sampleReport({ signIn: { incoming: null, outgoing } }) });

    expect(exportsOf(account).measure(asked)).toMatchObject({
      ok: false,
      failure: { id: 'export.password.not-accepted', values: { host: jane.incoming?.host } },
    });
    const elsewhere = { ...jane, incoming: sampleCandidate({ host: 'imap.other.example' }) };
    account.noteServers({ kind: 'candidate', atMs: 4, candidate: elsewhere.incoming });
    expect(exportsOf(account).measure({ ...asked, settings: [elsewhere] })).toMatchObject({ ok: true });
    account.refused.set('incoming', { host: jane.incoming?.host ?? '', logins: [null], secret: new Secret('other') });
    expect(exportsOf(account).measure(asked)).toMatchObject({ ok: true });
  });

  function forgetful(): Account {
    const account = signedIn();
    account.forgetPasswords();
    return account;
  }
});
