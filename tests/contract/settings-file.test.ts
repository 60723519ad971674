import { describe, expect, it } from 'vitest';
import { ok } from '../../electron/contract/result';
import { parseSettingsFile } from '../../electron/contract/settings-file';
import { sampleCandidate, sampleHeard, workingPort } from '../core/run/sample-run';

const file = {
  format: 'mailwright-settings',
  version: 1,
  address: 'jane@example.net',
  name: null,
  incoming: sampleCandidate(),
  outgoing: workingPort(587),
  alternatives: [workingPort(465)],
};

const minimal = { protocol: 'imap', host: 'mail.example.net', port: 993, security: 'tls' };

describe('parseSettingsFile', () => {
  it('reads what was written', () => {
    expect(parseSettingsFile(JSON.parse(JSON.stringify(file)))).toEqual(ok(file));
  });

  it('reads a server with only protocol, host, port and security as typed and not proven', () => {
    const { alternatives: _, ...short } = file;
    const parsed = parseSettingsFile({ ...short, incoming: minimal });
    expect(parsed.ok && parsed.value.alternatives).toEqual([]);
    expect(parsed.ok && parsed.value.incoming).toEqual({
      ...minimal,
      login: null,
      saidLogins: [],
      auth: ['password'],
      source: 'typed',
      sources: ['typed'],
      trust: 'typed',
      trustReason: { id: 'trust.typed', values: {} },
      named: 'port',
      // The writer of the file typed it, and not the person who opens it.
      basis: 'file',
      documentDate: null,
      proven: false,
      state: 'skipped',
      failure: null,
      tookMs: null,
      heard: null,
    });
  });

  it('reads whether sending has a password of its own', () => {
    expect(parseSettingsFile({ ...file, hasOwnSendingPassword: true })).toMatchObject({
      ok: true,
      value: { hasOwnSendingPassword: true },
    });
    expect(parseSettingsFile({ ...file, hasOwnSendingPassword: 'yes' }).ok).toBe(false);
  });

  it('reads the evidence of version 0.1, which has its own fields', () => {
    const { heard: _, ...claimed } = sampleCandidate();
    const { address, tls, certificate } = sampleHeard();
    const read = (written: object) => {
      const parsed = parseSettingsFile({ ...file, incoming: { ...claimed, ...written } });
      return parsed.ok ? parsed.value.incoming : parsed.failure;
    };
    const unknown = { greeting: null, beforeTls: null, overTls: null };
    expect(read({ address, tls, certificate, loginBeforeTls: false })).toEqual({
      ...claimed,
      heard: { ...unknown, address, tls, certificate },
    });
    expect(read({ address, tls, certificate, loginBeforeTls: true })).toMatchObject({
      heard: { beforeTls: { mechanisms: ['PLAIN'] } },
    });
    expect(read({ address: null, tls: null, certificate: null, loginBeforeTls: false })).toEqual({
      ...claimed,
      heard: null,
    });
  });

  it.each([
    ['more capabilities than are kept', { capabilities: Array(65).fill('X'), mechanisms: [] }],
    ['a capability of two lines', { capabilities: ['X\r\nY'], mechanisms: [] }],
    ['a capability that is too long', { capabilities: ['X'.repeat(241)], mechanisms: [] }],
  ])('refuses %s', (_what, overTls) => {
    const incoming = sampleCandidate({ heard: sampleHeard({ overTls }) });
    expect(parseSettingsFile({ ...file, incoming })).toMatchObject({
      failure: { detail: expect.stringContaining('incoming.heard.overTls.') },
    });
  });

  it('ignores fields that it does not know', () => {
    expect(parseSettingsFile({ ...file, colour: 'blue', incoming: { ...file.incoming, mood: 'calm' } })).toEqual(
      ok(file),
    );
  });

  it('refuses a version that it does not know', () => {
    expect(parseSettingsFile({ ...file, version: 2 })).toMatchObject({
      failure: { code: 'unreadable-document', detail: expect.stringMatching(/^version: /) },
    });
  });

  it.each([
    ['port', 0],
    ['port', 65_536],
    ['port', 993.5],
    ['host', ''],
    ['host', 'x'.repeat(254)],
    ['security', 'ssl'],
    ['protocol', 'jmap'],
  ])('refuses %s %j', (field, value) => {
    expect(parseSettingsFile({ ...file, incoming: { ...minimal, [field]: value } })).toMatchObject({
      failure: { detail: expect.stringContaining(`incoming.${field}: `) },
    });
  });
});
