import { describe, expect, it } from 'vitest';
import type { ExportableSettings } from '../../../electron/contract/exportable-settings';
import { ok } from '../../../electron/contract/result';
import { exportPasswordsOf } from '../../../electron/core/programs/export-account';
import { type ExportRequest, exportRequestFrom } from '../../../electron/core/programs/export-request';
import { programById } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import { imap993, requestFor, server } from './canonical-accounts';
import { readableFiles } from './readable-files';

const accepted = { ok: true, login: 'jane.doe@example.net', method: 'PLAIN', tookMs: 9 } as const;

/** One login name at both servers. Nothing says whether the passwords differ. */
const sameLogin: ExportableSettings = {
  address: 'jane.doe@example.net',
  name: 'Jane Doe',
  incoming: imap993,
  outgoing: server({ protocol: 'smtp', host: 'smtp.other.example', port: 587, security: 'starttls' }),
  alternatives: [],
  signIn: { incoming: accepted, outgoing: accepted },
};
const differing: ExportableSettings = {
  ...sameLogin,
  signIn: { incoming: accepted, outgoing: { ...accepted, hasOwnPassword: true } },
};

function requestOf(settings: ExportableSettings, own: string | null = null): ExportRequest {
  const { accounts: _, ...surroundings } = requestFor();
  const secrets = own === null ? null : { incoming: new Secret('receiving'), outgoing: new Secret(own) };
  const decisions = { acceptsCleartext: false, passwordsFor: () => ok(secrets && exportPasswordsOf(secrets)) };
  const request = exportRequestFrom([settings], decisions, surroundings);
  if (!request.ok) throw new Error(request.failure.id);
  return request.value;
}

/** All files of a program as one text. */
function written(program: string, request: ExportRequest): string {
  const rendering = programById(program)?.write(request);
  if (rendering?.ok !== true) throw new Error(program);
  return Object.values(readableFiles(rendering.value.files)).join('\n');
}

/** What each program writes where sending has the sign-in of receiving, and where it has its own. */
const rooms = [
  ['card', 'Sending uses the same login name and password.', 'Sending uses the login name above and its own password.'],
  ['outlook', 'SMTPAuthMethod=0\r\n', 'SMTPAuthMethod=1\r\nSMTPUserName=jane.doe@example.net\r\n'],
  ['outlook', '<UsePOPAuth>on</UsePOPAuth>', '<UsePOPAuth>off</UsePOPAuth>'],
  [
    'outlook',
    'Sending uses the same login name and password.',
    'Sending uses the login name above and its own password.',
  ],
  ['geary', 'start-tls\ncredentials=use-incoming', 'start-tls\ncredentials=custom'],
  ['apple-mail', '<key>OutgoingPasswordSameAsIncomingPassword</key>', null],
  ['outlook-mac', 'Use Incoming Server Info', 'Authentication: User Name and Password'],
  ['publish', '<UsePOPAuth>on</UsePOPAuth>', '<UsePOPAuth>off</UsePOPAuth>'],
  ['publish', '<key>OutgoingPasswordSameAsIncomingPassword</key>', null],
] as const;

describe.each(rooms)('what %s writes where both login names are equal', (program, shared, own) => {
  it(`is ${shared.trim()} where nothing says that the passwords differ`, () => {
    const text = written(program, requestOf(sameLogin));
    expect(text).toContain(shared);
    if (own !== null) expect(text).not.toContain(own);
  });

  it.each([
    ['the sign-ins have shown that they differ', differing],
    ['somebody says that they differ', { ...sameLogin, hasOwnSendingPassword: true }],
  ])(`is ${own?.trim() ?? 'not that'} where %s`, (_, settings) => {
    const text = written(program, requestOf(settings));
    expect(text).not.toContain(shared);
    if (own !== null) expect(text).toContain(own);
  });
});

describe('passwords for the files', () => {
  it('say themselves whether they differ', () => {
    expect(written('geary', requestOf(sameLogin, 'sending'))).toContain('credentials=custom');
    expect(written('geary', requestOf(sameLogin, 'receiving'))).toContain('credentials=use-incoming');
  });

  it('never make a server without sign-in one with a sign-in', () => {
    const outgoing = server({
      protocol: 'smtp',
      host: 'smtp.other.example',
      port: 587,
      security: 'starttls',
      auth: ['none'],
    });
    expect(written('geary', requestOf({ ...differing, outgoing }))).toContain('credentials=none');
    expect(written('card', requestOf({ ...differing, outgoing }))).not.toContain('its own password');
  });
});
