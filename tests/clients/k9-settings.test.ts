import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { fairemail } from '../../electron/core/programs/fairemail';
import { thunderbirdAndroid } from '../../electron/core/programs/thunderbird-android/thunderbird-android';
import { canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';

const { oauth2, ...others } = canonicalAccounts;
const cases = [
  ...Object.entries(canonicalAccounts).map(([name, exported]) => ({ program: thunderbirdAndroid, name, exported })),
  ...Object.entries(others).map(([name, exported]) => ({ program: fairemail, name, exported })),
];

function settingsFor(program: typeof fairemail, exported: ExportAccount): string {
  const rendered = program.write(requestFor(exported));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return String(rendered.value.files.find(({ name }) => name.endsWith('.k9s'))?.content);
}

describe('libxml2', () => {
  it.each(cases)('reads in the file of $program.id for "$name" what the account has', ({ program, exported }) => {
    const settings = settingsFor(program, exported);
    const textAt = (path: string) =>
      outputOf('xmllint', ['--xpath', `string(//account/${path})`, '-'], settings)
        .toString()
        .replace(/\n$/, '');

    const [incoming] = exported.incoming;
    const [outgoing] = exported.outgoing;
    // FairEmail would not read one.
    const password = program === fairemail ? '' : (exported.passwords?.incoming.reveal() ?? '');
    expect({
      incoming: ['incoming-server/host', 'incoming-server/port', 'incoming-server/username'].map(textAt),
      outgoing: ['outgoing-server/host', 'outgoing-server/port', 'outgoing-server/username'].map(textAt),
      passwords: ['incoming-server/password', 'outgoing-server/password'].map(textAt),
      identity: ['identities/identity/name', 'identities/identity/email'].map(textAt),
    }).toEqual({
      incoming: [incoming?.host, String(incoming?.port), incoming?.login],
      outgoing: [outgoing?.host, String(outgoing?.port), outgoing?.login],
      passwords: [password, password],
      identity: [exported.name ?? '', exported.address],
    });
    // The app skips an account silently whose UUID is none.
    expect(textAt('@uuid')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('finds no account in a file of FairEmail that would need a browser', () => {
    if (oauth2 === undefined) throw new Error('No canonical account for OAuth');
    expect(fairemail.write(requestFor(oauth2))).toMatchObject({ ok: false });
  });
});
