import { describe, expect, it } from 'vitest';
import { parseSettingsFile } from '../../../electron/contract/settings-file';
import { exportAccountFrom } from '../../../electron/core/programs/export-account';
import { imap143, imap993, pop995, smtp587, smtp2525 } from './canonical-accounts';

const settings = {
  address: 'jane.doe@example.net',
  name: 'Jane',
  incoming: imap993,
  outgoing: smtp587,
  alternatives: [imap993, pop995, smtp587, smtp2525],
};

describe('exportAccountFrom', () => {
  it('puts the chosen servers first and each server in once', () => {
    const made = exportAccountFrom({ ...settings, outgoing: smtp2525 }, false);
    expect(made).toMatchObject({ ok: true, value: { incoming: [imap993, pop995], outgoing: [smtp2525, smtp587] } });
  });

  it('leaves out what was neither proven nor typed', () => {
    const claimed = { ...imap143, proven: false };
    const typed = { ...pop995, proven: false, trust: 'typed' as const };
    const made = exportAccountFrom({ ...settings, incoming: claimed, alternatives: [typed] }, false);
    expect(made).toMatchObject({ ok: true, value: { incoming: [typed] } });
  });

  it('takes the login name that signed in, for every server of its direction', () => {
    const signIn = { incoming: { ok: true, login: 'jdoe', method: 'PLAIN', tookMs: 9 } as const, outgoing: null };
    const made = exportAccountFrom({ ...settings, signIn }, false);
    expect(made.ok && made.value.incoming.map(({ login }) => login)).toEqual(['jdoe', 'jdoe']);
    expect(made.ok && made.value.outgoing[0]?.login).toBe('jane.doe@example.net');
  });

  it('takes a settings file that was written by hand', () => {
    const file = parseSettingsFile({
      format: 'mailwright-settings',
      version: 1,
      address: 'jane@example.net',
      name: null,
      incoming: { protocol: 'imap', host: 'imap.example.net', port: 993, security: 'tls' },
      outgoing: { protocol: 'smtp', host: 'smtp.example.net', port: 587, security: 'starttls' },
    });
    if (!file.ok) throw new Error(file.failure.detail);
    const made = exportAccountFrom(file.value, false);
    expect(made).toMatchObject({ ok: true, value: { incoming: [{ port: 993 }], outgoing: [{ port: 587 }] } });
  });

  it.each([
    ['', null],
    [' \t ', null],
    ['  Jane Doe ', 'Jane Doe'],
  ])('takes the name %j as %j', (name, taken) => {
    expect(exportAccountFrom({ ...settings, name }, false)).toMatchObject({ value: { name: taken } });
  });

  it('fails without an address', () => {
    expect(exportAccountFrom({ ...settings, address: null }, false)).toMatchObject({
      ok: false,
      failure: { id: 'export.refused.no-address' },
    });
  });
});
