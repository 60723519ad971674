import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { deployOutlook } from '../../electron/core/programs/outlook/deploy-outlook';
import { outlook } from '../../electron/core/programs/outlook/outlook';
import { account, canonicalAccounts, imap993, requestFor, smtp587 } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';

const cases = Object.entries(canonicalAccounts);

/** The files of an account with this ending, as bytes. Only Outlook reads a PRF, so these tests check the form alone. */
function filesOf(account: ExportAccount, ending: string): readonly Buffer[] {
  const rendered = outlook.write(requestFor(account));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  const files = rendered.value.files.filter(({ name }) => name.endsWith(ending));
  return files.map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)));
}

/** The keys of one section of an INI file, in order. */
function keysOf(text: string, section: string): readonly string[] {
  const lines = text.split('\r\n');
  const start = lines.indexOf(`[${section}]`) + 1;
  const length = lines.slice(start).findIndex((line) => line.startsWith('[') || line === '');
  return lines.slice(start, start + length).map((line) => line.slice(0, line.indexOf('=')));
}

describe.each(cases)('the files of the account "%s"', (_, account) => {
  it('end every line with CRLF', () => {
    for (const ending of ['.prf', '.txt', '.xml']) {
      for (const bytes of filesOf(account, ending)) expect(bytes.toString()).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    }
  });

  it('have a byte-order mark only where they are registry files', () => {
    for (const ending of ['.prf', '.txt', '.xml']) {
      for (const bytes of filesOf(account, ending)) expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    }
    for (const bytes of filesOf(account, '.reg')) expect(bytes.subarray(0, 2).toString('hex')).toBe('fffe');
  });

  it('map every key of the account in a PRF, because Outlook ignores all others silently', () => {
    for (const bytes of filesOf(account, '.prf')) {
      const text = bytes.toString('latin1');
      expect(text).toMatch(/^[\r\n -~]*$/);
      const section = text.includes('[IMAP_I_Mail]') ? 'IMAP_I_Mail' : 'I_Mail';
      const [unique, ...keys] = keysOf(text, 'Account1');
      expect(unique).toBe('UniqueService');
      expect(keysOf(text, section)).toEqual(['AccountType', ...keys]);
    }
  });

  it('undo in the second registry file exactly what the first one sets', () => {
    const names = (text: string | undefined) => [...(text ?? '').matchAll(/^"([^"]+)"=(.)/gm)];
    for (const kind of ['.outlook', '.outlook-full-setup']) {
      const [set, undo] = [`${kind}.reg`, `${kind}-undo.reg`].map(
        (ending) => filesOf(account, ending).map((bytes) => bytes.toString('utf16le'))[0],
      );
      expect(names(undo).map(([, name]) => name)).toEqual(names(set).map(([, name]) => name));
      expect(names(undo).every(([, , value]) => value === '-')).toBe(true);
    }
  });

  it('hold XML that is well-formed for libxml2', () => {
    for (const bytes of filesOf(account, '.xml')) {
      expect(outputOf('xmllint', ['--noout', '-'], bytes).toString()).toBe('');
    }
  });
});

const registryReader = fileURLToPath(new URL('read-registry-file.pl', import.meta.url));
const outlookKey = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook';

/** What is in an empty registry after these files were merged into it, one after the other. */
function registryAfter(...files: readonly (Buffer | undefined)[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'mailwright-registry-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.reg`);
      writeFileSync(path, bytes ?? '');
      return path;
    });
    return JSON.parse(outputOf('perl', [registryReader, ...paths]).toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the parser of Win::Hivex', () => {
  it.each(cases.filter(([name]) => name !== 'oauth2'))('sets and removes what the files of "%s" say', (_, account) => {
    const [set] = filesOf(account, '.outlook.reg');
    const [undo] = filesOf(account, '.outlook-undo.reg');
    const domain = account.address.slice(account.address.lastIndexOf('@') + 1);
    expect(registryAfter(set)).toEqual({
      [`${outlookKey}\\AutoDiscover`]: {
        PreferLocalXML: 1,
        [domain]: expect.stringMatching(/^C:\\Users\\Public\\Mailwright\\[^\\]+\.autodiscover\.xml$/),
      },
    });
    expect(registryAfter(set, undo)).toEqual({});
  });

  it('has Outlook ask for all settings by one value, and removes it again', () => {
    const [set] = filesOf(account(), '.outlook-full-setup.reg');
    const [undo] = filesOf(account(), '.outlook-full-setup-undo.reg');
    expect(registryAfter(set)).toEqual({
      [`${outlookKey}\\Setup`]: { DisableOffice365SimplifiedAccountCreation: 1 },
    });
    expect(registryAfter(set, undo)).toEqual({});
  });
});

describe('the files of many accounts', () => {
  it('have a registry entry that names the PRF beside it, and nothing else of Outlook', () => {
    const exported = account();
    const settings = { ...exported, incoming: imap993, outgoing: smtp587, alternatives: [] };
    const request = { ...requestFor(exported), language: 'en' };
    const deployed = deployOutlook.write({ settings, account: exported, fileStem: 'jane' }, request);
    if (!deployed.ok) throw new Error(deployed.failure.reason.id);
    const entry = deployed.value.files.find(({ name }) => name === 'jane.outlook-prf.reg');
    const bytes = Buffer.from(entry?.content ?? '');
    expect(bytes.subarray(0, 2).toString('hex')).toBe('fffe');
    expect(bytes.toString('utf16le').slice(1).split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      expect.stringMatching(/^; /),
      '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup]',
      '"ImportPRF"="C:\\\\Users\\\\Public\\\\Mailwright\\\\jane.prf"',
      '"First-Run"=-',
      '"FirstRun"=-',
      '',
    ]);
    expect(deployed.value.files.map(({ name }) => name)).toContain('jane.prf');
  });
});

describe('outlook', () => {
  it('writes all kinds of files for a plain account', () => {
    const counts = ['.prf', '.txt', '.xml', '.reg'].map((ending) => cases.map(([, a]) => filesOf(a, ending).length));
    expect(Object.fromEntries(cases.map(([name], at) => [name, counts.map((of) => of[at])]))).toEqual({
      imap: [1, 1, 1, 4],
      'pop3-and-465': [1, 1, 1, 4],
      'starttls-143-and-2525': [0, 1, 1, 4],
      oauth2: [0, 1, 0, 2],
      'login-differs': [1, 1, 1, 4],
      'odd-local-part': [1, 1, 1, 4],
      'idn-domain': [1, 1, 1, 4],
      'hostile-strings': [1, 1, 1, 4],
      'not-proven': [1, 1, 1, 4],
    });
  });
});
