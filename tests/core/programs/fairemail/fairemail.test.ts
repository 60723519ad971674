import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { fairemail } from '../../../../electron/core/programs/fairemail';
import { Secret } from '../../../../electron/core/secret';
import { account, requestFor, smtp587 } from '../canonical-accounts';

const secret = new Secret('hunter2');

function written(facts: Partial<ExportAccount>) {
  return fairemail.write(requestFor(account(facts)));
}

describe('the file for FairEmail', () => {
  it('has no password, which FairEmail would not read, and says so', () => {
    const rendered = written({ passwords: { incoming: secret, outgoing: secret } });
    if (!rendered.ok) throw new Error(rendered.failure.reason.id);
    const { files, notCarried, warnings } = rendered.value;
    expect(files.map(({ content, mode }) => [/hunter2|<password>/.test(String(content)), mode])).toEqual([
      [false, 'public'],
    ]);
    expect(notCarried.map(({ id }) => id)).toContain('export.cannot.password');
    expect(warnings).toEqual([]);
  });

  it.each(['none', 'encrypted'] as const)('is not written for a server with the sign-in “%s”', (auth) => {
    const rendered = written({ outgoing: [{ ...smtp587, auth: [auth] }] });
    expect(rendered).toMatchObject({ ok: false, failure: { reason: { id: 'export.refused.sign-in' } } });
  });
});
