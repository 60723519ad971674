import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHelpPages, loadListFacts, loadProviders } from '../../electron/node/knowledge-loader';
import { parseProviderFile, providerFromFile } from '../../electron/node/provider-file';
import { listFault } from '../../electron/node/provider-list';
import { sayIn } from '../../electron/words/format-message';

const folder = join(__dirname, '../../electron/knowledge/providers');
const names = readdirSync(folder).sort();
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
const files = texts.map((text, index) => {
  const file = parseProviderFile(JSON.parse(text));
  if (!file.ok) throw new Error(`${names[index]}: ${file.failure.detail}`);
  return file.value;
});
const built = mkdtempSync(join(tmpdir(), 'mailwright-knowledge-'));
afterAll(() => rmSync(built, { recursive: true }));

describe('the files of providers', () => {
  it('are named by their ids and hold only fields of the schema', () => {
    for (const [index, file] of files.entries()) {
      expect(names[index]).toBe(`${file.id}.json`);
      expect(file).toEqual(JSON.parse(texts[index] ?? ''));
    }
  });

  it('keep the rules that a renewed list keeps too: each domain and suffix once, known placeholders, fitting protocols', () => {
    expect(listFault(files)).toBeNull();
    const [first, ...others] = files;
    if (first === undefined) throw new Error('There are no files');
    const server = { ...first.incoming[0], protocol: 'imap', host: '{mx}', port: 993, security: 'tls' } as const;
    const imap = { ...server, login: 'address', auth: [] } as const;
    const smtp = { ...imap, protocol: 'smtp' } as const;
    for (const [change, fault] of [
      [{ id: others[0]?.id ?? '' }, /^id: .* is there twice$/],
      [{ domains: others.flatMap(({ domains }) => domains).slice(0, 1) }, /^domains: .* is there twice$/],
      [{ incoming: [smtp] }, /SMTP is no protocol for receiving$/],
      [{ outgoing: [imap] }, /only SMTP is a protocol for sending$/],
      [{ outgoing: [{ ...smtp, host: '{domain}.{place}' }] }, /has a place that nothing fills$/],
      [{ outgoing: [{ ...smtp, loginForm: '{local' }] }, /has a place that nothing fills$/],
    ] as const) {
      expect(listFault([{ ...first, ...change }, ...others])).toMatch(fault);
    }
  });

  it('put servers that no source confirms last', () => {
    for (const { id, incoming, outgoing } of files) {
      for (const servers of [incoming, outgoing]) {
        const marks = servers.map(({ unconfirmed }) => unconfirmed === true);
        expect([id, marks]).toEqual([id, [...marks].sort()]);
      }
    }
  });

  it('say another form of the login name only where that differs from the first', () => {
    const either = files.flatMap(({ id, incoming, outgoing }) =>
      [...incoming, ...outgoing].flatMap(({ login, otherLogin }) => (otherLogin ? { id, login, otherLogin } : [])),
    );
    expect([...new Set(either.map(({ id }) => id))]).toEqual(['icloud', 'mailfence', 'naver', 'qq', 'web-de']);
    for (const { id, login, otherLogin } of either) expect(otherLogin, id).not.toBe(login);
  });

  it('name a host for the browser sign-in only where a server takes it, and always where people are sent there first', () => {
    const withHost = files.filter(({ browserSignIn }) => browserSignIn !== undefined);
    expect(withHost.length).toBeGreaterThan(10);
    for (const { id, incoming, outgoing } of withHost) {
      expect([id, [...incoming, ...outgoing].some(({ auth }) => auth.includes('oauth2'))]).toEqual([id, true]);
    }
    const providers = loadProviders();
    expect(
      ['gmail', 'google-workspace', 'microsoft-365', 'outlook-com', 'yahoo', 'aol', 'yandex'].map(
        (id) => providers.byName(id)?.facts.browserSignIn,
      ),
    ).toEqual([
      ...['accounts.google.com', 'accounts.google.com', 'login.microsoftonline.com', 'login.microsoftonline.com'],
      ...['login.yahoo.com', 'login.aol.com', 'oauth.yandex.com'],
    ]);
  });

  it('say what to do first in whole sentences, each kind once', () => {
    const say = sayIn('en');
    for (const { facts } of files.map(providerFromFile)) {
      const sentences = facts.before.map(({ message }) => say(message));
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+\.$/);
    }
  });
});

describe('loadProviders', () => {
  it('gives the same table from the built file as from the folder', () => {
    writeFileSync(join(built, 'providers.json'), `[${texts.join(',')}]`);
    writeFileSync(join(built, 'edition.json'), readFileSync(join(folder, '..', 'edition.json')));
    const fromSources = loadProviders();
    const fromBuild = loadProviders(built);
    for (const { facts, domains } of files.map(providerFromFile)) {
      expect(fromBuild.byName(facts.id)).toEqual(fromSources.byName(facts.id));
      for (const domain of domains) expect(fromBuild.byDomain(domain)?.facts.id).toBe(facts.id);
    }
  });

  it('knows well-known providers by domain, exchanger and name', () => {
    const providers = loadProviders();
    expect(providers.byDomain('googlemail.com')?.facts.name).toBe('Gmail');
    expect(providers.byMx('contoso-com.mail.protection.outlook.com')?.facts.id).toBe('microsoft-365');
    expect(providers.byMx('aspmx.l.google.com')?.facts.id).toBe('google-workspace');
    expect(providers.byMx('gmail-smtp-in.l.google.com')?.facts.id).toBe('gmail');
    expect(providers.byServer('smtp.office365.com')?.facts.id).toBe('microsoft-365');
    expect(providers.byServer('smtp-mail.outlook.com')?.facts.id).toBe('outlook-com');
    expect(providers.byName('icloud mail')?.outgoing.map(({ port }) => port)).toContain(587);
    expect(providers.byMx('mx.notgoogle.com')).toBeNull();
  });

  it('throws where there is no knowledge', () => {
    expect(() => loadProviders(join(built, 'nowhere'))).toThrow('ENOENT');
  });
});

describe('loadListFacts', () => {
  it('gives the edition of the program’s own list, and the newest day on which an entry was checked', () => {
    const checked = files
      .map((file) => file.checked)
      .sort()
      .at(-1);
    expect(loadListFacts(undefined, null)).toEqual({
      edition: expect.any(Number),
      checked,
      isRenewed: false,
      canRenew: false,
    });
  });
});

describe('loadHelpPages', () => {
  it('has an https page for every id that a provider names', () => {
    const pages = loadHelpPages();
    const ids = files.map(providerFromFile).flatMap(({ facts }) => facts.before.flatMap(({ help }) => help ?? []));
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(pages.get(id)).toMatch(/^https:\/\//);
    expect(pages.get('gmail.webmail')).toBe('https://mail.google.com/');
  });
});
