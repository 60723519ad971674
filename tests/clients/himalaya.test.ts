import { describe, expect, it } from 'vitest';
import { himalaya } from '../../electron/core/programs/himalaya/himalaya';
import { Secret } from '../../electron/core/secret';
import { canonicalAccounts, account as exported, requestFor } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';

/** The keys of an account in `config.sample.toml` of version 2.1, as far as we write them. */
const keysOfVersion2: Readonly<Record<string, string>> = {
  default: 'boolean',
  email: 'string',
  'display-name': 'string',
  'imap.server': 'string',
  'imap.starttls': 'boolean',
  'imap.sasl.plain.username': 'string',
  'imap.sasl.plain.password.raw': 'string',
  'smtp.server': 'string',
  'smtp.starttls': 'boolean',
  'smtp.sasl.plain.username': 'string',
  'smtp.sasl.plain.password.raw': 'string',
};

/** The same of version 1.2. */
const keysOfVersion1: Readonly<Record<string, string>> = {
  default: 'boolean',
  email: 'string',
  'display-name': 'string',
  ...backendKeys('backend'),
  ...backendKeys('message.send.backend'),
};

function backendKeys(prefix: string): Readonly<Record<string, string>> {
  const texts = ['type', 'host', 'encryption.type', 'login', 'auth.type', 'auth.keyring', 'auth.raw'];
  return {
    ...Object.fromEntries(texts.map((key) => [`${prefix}.${key}`, 'string'])),
    [`${prefix}.port`]: 'number',
  };
}

/** Reads a document by Python's own TOML parser. */
function readToml(text: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const code = 'import json, sys, tomllib; print(json.dumps(tomllib.load(sys.stdin.buffer)))';
  return JSON.parse(outputOf('/usr/bin/python3', ['-c', code], text).toString());
}

/** The values below a table by their dotted keys. */
function flattened(value: unknown, prefix = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, below]) => flattened(below, prefix === '' ? key : `${prefix}.${key}`));
}

const password = new Secret(` p a"s's\\w#ö%d$;`);
const written = Object.entries(canonicalAccounts).flatMap(([name, account]) => {
  const rendered = himalaya.write(requestFor({ ...account, passwords: { incoming: password, outgoing: password } }));
  return rendered.ok ? rendered.value.files.map((file) => [name, file, account] as const) : [];
});

describe("Python's TOML parser", () => {
  it.each(written)(
    'finds in the file of %s only keys that the documentation has, with their types',
    (_, file, account) => {
      const accounts = Object.values(readToml(String(file.content))['accounts'] ?? {});
      expect(accounts).toHaveLength(1);
      const entries = flattened(accounts[0]);
      const keys = file.name.includes('-1.') ? keysOfVersion1 : keysOfVersion2;
      const types = Object.fromEntries(entries.map(([key]) => [key, keys[key]]));
      expect(types).toEqual(Object.fromEntries(entries.map(([key, value]) => [key, typeof value])));

      const values = entries.map(([, value]) => value);
      expect(values).toEqual(expect.arrayContaining([account.address, account.incoming[0]?.login, password.reveal()]));
      if (account.name !== null) expect(values).toContain(account.name);
    },
  );

  it('finds in the file of version 1 without a password the entry of the keyring', () => {
    const rendered = himalaya.write(requestFor(exported()));
    const [, file] = rendered.ok ? rendered.value.files : [];
    const [account] = Object.values(readToml(String(file?.content))['accounts'] ?? {});
    expect(Object.fromEntries(flattened(account))).toMatchObject({
      'backend.auth.keyring': 'jane.doe@example.net-imap',
      'message.send.backend.auth.keyring': 'jane.doe@example.net-smtp',
    });
  });
});
