import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'plist';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appleMail } from '../../electron/core/programs/apple-mail/apple-mail';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { Secret } from '../../electron/core/secret';
import { account, canonicalAccounts, imap993, requestFor, smtp587 } from '../core/programs/canonical-accounts';
import { complaints, mailKeys, profileKeys } from './apple-key-table';
import { outputOf } from './installed-program';

const dictionarySchema = v.record(v.string(), v.unknown());
const profileSchema = v.looseObject({
  PayloadUUID: v.string(),
  PayloadIdentifier: v.string(),
  PayloadContent: v.tuple([v.looseObject({ PayloadUUID: v.string(), PayloadIdentifier: v.string() })]),
});

function profileOf(exported: ExportAccount): string {
  const rendered = appleMail.write(requestFor(exported));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return String(rendered.value.files[0]?.content);
}

function mailPayloadOf(exported: ExportAccount): Readonly<Record<string, unknown>> {
  return v.parse(profileSchema, parse(profileOf(exported))).PayloadContent[0];
}

const { oauth2, ...carried } = canonicalAccounts;
const profiles = Object.entries({
  ...carried,
  'with-password': account({ passwords: { incoming: new Secret(`p<a&s's"`), outgoing: new Secret('other') } }),
  'sending-without-sign-in': account({ outgoing: [{ ...smtp587, auth: ['none'] }] }),
  encrypted: account({ incoming: [{ ...imap993, auth: ['encrypted', 'password'] }] }),
});

describe.each(profiles)('the profile of the account "%s"', (_, exported) => {
  it('has the keys, types and values of the key table, and no others', () => {
    const profile = v.parse(dictionarySchema, parse(profileOf(exported)));
    expect(complaints(profile, profileKeys)).toEqual([]);
    expect(complaints(mailPayloadOf(exported), mailKeys)).toEqual([]);
  });

  it('has a UUID and an identifier of its own in each payload', () => {
    const profile = v.parse(profileSchema, parse(profileOf(exported)));
    const payloads = [profile, profile.PayloadContent[0]];
    for (const { PayloadUUID } of payloads) expect(PayloadUUID).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(payloads.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(2);
    expect(new Set(payloads.map(({ PayloadIdentifier }) => PayloadIdentifier)).size).toBe(2);
  });

  it('is well-formed for libxml2', () => {
    expect(outputOf('xmllint', ['--noout', '-'], profileOf(exported)).toString()).toBe('');
  });
});

describe('libplist', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailwright-plist-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(profiles)('keeps all of the account "%s" through its binary form', (_, exported) => {
    const [text, binary] = [join(folder, 'profile.plist'), join(folder, 'profile.bin')];
    writeFileSync(text, profileOf(exported));
    outputOf('plistutil', ['-i', text, '-o', binary]);
    const back = outputOf('plistutil', ['-i', binary]).toString();
    expect(parse(back)).toEqual(parse(profileOf(exported)));
  });
});

describe('the profile', () => {
  it('keeps its UUIDs when servers change, so that a new one replaces the old', () => {
    const before = v.parse(profileSchema, parse(profileOf(account())));
    const after = v.parse(
      profileSchema,
      parse(profileOf(account({ outgoing: [{ ...smtp587, host: 'new.example' }] }))),
    );
    expect(after.PayloadIdentifier).toBe(before.PayloadIdentifier);
    expect(after.PayloadUUID).toBe(before.PayloadUUID);
  });

  it('has other UUIDs for another account, so that both are installed', () => {
    const uuidsOf = (exported: ExportAccount) => {
      const { PayloadUUID, PayloadIdentifier, PayloadContent } = v.parse(profileSchema, parse(profileOf(exported)));
      return [PayloadUUID, PayloadIdentifier, PayloadContent[0].PayloadUUID, PayloadContent[0].PayloadIdentifier];
    };
    const ids = [account(), account({ address: 'john@example.net' })].flatMap(uuidsOf);
    expect(new Set(ids).size).toBe(8);
  });

  it('asks once where one password serves both servers, and twice where sending has a login of its own', () => {
    const own = account({ outgoing: [{ ...smtp587, login: 'other' }] });
    expect(mailPayloadOf(account())).toHaveProperty('OutgoingPasswordSameAsIncomingPassword', true);
    expect(mailPayloadOf(own)).not.toHaveProperty('OutgoingPasswordSameAsIncomingPassword');
  });

  it('contains passwords only where they were ticked', () => {
    const passwords = { incoming: new Secret('one'), outgoing: new Secret('two') };
    expect(mailPayloadOf(account())).not.toHaveProperty('IncomingPassword');
    expect(mailPayloadOf(account({ passwords }))).toMatchObject({ IncomingPassword: 'one', OutgoingPassword: 'two' });
  });

  it('is refused for an account that takes a browser sign-in alone', () => {
    if (oauth2 === undefined) throw new Error('No canonical account for OAuth');
    expect(appleMail.write(requestFor(oauth2))).toMatchObject({ ok: false });
  });
});
