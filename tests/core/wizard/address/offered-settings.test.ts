import { describe, expect, it } from 'vitest';
import { parseSettingsFile } from '../../../../electron/contract/settings-file';
import { textOfOffered } from '../../../../electron/core/wizard/address/offered-settings';

const server = { protocol: 'imap', host: 'imap.example.net', port: 1143, security: 'starttls' } as const;
const account = { program: 'geary', address: 'jane@example.net', name: 'Jane', passwordStored: null } as const;

describe('an account of opened settings', () => {
  it('is settings of a file, whose servers are claims', () => {
    const incoming = { ...server, login: 'jane', auth: ['ntlm'] } as const;
    const text = textOfOffered({ ...account, incoming, outgoing: null });
    expect(parseSettingsFile(JSON.parse(text))).toMatchObject({
      ok: true,
      value: {
        ...{ address: 'jane@example.net', name: 'Jane', outgoing: null },
        incoming: { ...incoming, proven: false, trust: 'typed', basis: 'file' },
      },
    });
  });

  it.each(['jane', 'jane@my_host.lan', `jane@${'a.'.repeat(160)}example`])('leaves out the address %s', (address) => {
    const incoming = { ...server, login: 'jane', auth: [] };
    const text = textOfOffered({ ...account, address, incoming, outgoing: null });
    expect(parseSettingsFile(JSON.parse(text))).toMatchObject({ ok: true, value: { address: null, incoming: server } });
  });

  it('leaves out what is longer than any name, and takes a password where no way to sign in is said', () => {
    const incoming = { ...server, login: 'x'.repeat(999), auth: [] };
    const text = textOfOffered({ ...account, name: 'x'.repeat(999), incoming, outgoing: null });
    expect(parseSettingsFile(JSON.parse(text))).toMatchObject({
      ok: true,
      value: { name: null, incoming: { login: null, auth: ['password'] } },
    });
  });
});
