import { expect, it } from 'vitest';
import { settingsForDomain } from '../../../../electron/core/programs/publish/settings-for-domain';
import { imap993, smtp587 } from '../canonical-accounts';

const address = 'jane.doe@example.net';

function loginsFor(login: string | null) {
  const { incoming, alternatives, ...rest } = settingsForDomain(
    {
      ...{
        address,
        name: 'Jane',
        incoming: { ...imap993, login },
        outgoing: smtp587,
        alternatives: [{ ...imap993, login }],
      },
      signIn: { incoming: login === null ? null : { ok: true, login, method: 'PLAIN', tookMs: 1 }, outgoing: null },
    },
    'example.org',
  );
  const { signIn } = rest;
  const accepted = signIn?.incoming?.ok === true ? signIn.incoming.login : null;
  return { ...rest, logins: [incoming?.login, alternatives[0]?.login, accepted] };
}

it.each([
  ['the address', address, [null, null, 'anyone@example.org']],
  ['the part before the @', 'jane.doe', ['anyone', 'anyone', 'anyone']],
  ['not known', null, [null, null, null]],
  ['another one, which stays', 'customer 4711', ['customer 4711', 'customer 4711', 'customer 4711']],
])('makes the settings of one person those of everybody where the login name is %s', (_, login, logins) => {
  expect(loginsFor(login)).toMatchObject({ address: 'anyone@example.org', name: null, logins });
});
