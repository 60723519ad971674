import fc from 'fast-check';
import type { Auth, Candidate, Protocol, Security } from '../../../../electron/contract/candidate';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { Secret } from '../../../../electron/core/secret';
import { account, server } from '../canonical-accounts';

/** Characters that formats take for quotes, comments, variables, commands, or the end of a value. */
const odd = fc.constantFrom(...`\\"'<>&%$;#=[]{}()-! \`,:@|~`, 'ë', '山', '😀');
const plain = fc.constantFrom(...'abcxyzABC0189');

const oddText = fc
  .string({
    unit: fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: odd }),
    minLength: 1,
    maxLength: 16,
  })
  .filter((text) => text.trim() === text && text !== '');

const label = fc.string({ unit: fc.constantFrom(...'abcmz019'), minLength: 1, maxLength: 6 });
const host = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(label, label).map(([name, domain]) => `${name}.${domain}.example`) },
  { weight: 1, arbitrary: fc.constantFrom('imap.xn--bcher-kva.example', '192.0.2.7', 'mail-1.a.b.c.example.net') },
);

const address = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(label, label).map(([local, domain]) => `${local}@${domain}.example`) },
  { weight: 1, arbitrary: fc.constantFrom("o'neill+%s{$#}`id`@example.net", 'jane.doe+x=y@xn--bcher-kva.example') },
);

const usual = {
  imap: [
    [993, 'tls'],
    [143, 'starttls'],
    [1143, 'starttls'],
    [9933, 'tls'],
  ],
  pop3: [
    [995, 'tls'],
    [110, 'starttls'],
    [9955, 'tls'],
  ],
  smtp: [
    [587, 'starttls'],
    [465, 'tls'],
    [2525, 'starttls'],
    [4650, 'tls'],
  ],
} as const satisfies Record<Protocol, readonly (readonly [number, Security])[]>;

function anyServer(protocols: readonly Protocol[], auths: readonly Auth[]): fc.Arbitrary<Candidate> {
  return fc.constantFrom(...protocols).chain((protocol) =>
    fc
      .record({
        host,
        place: fc.constantFrom<readonly [number, Security]>(...usual[protocol]),
        login: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: oddText }),
        auth: fc.constantFrom(...auths),
      })
      .map(({ host: name, place: [port, security], login, auth }) =>
        server({ protocol, host: name, port, security, login, auth: [auth] }),
      ),
  );
}

/** An account with one server of each kind and one way to sign in at each, so that every program takes just these or refuses. */
export const anyAccount: fc.Arbitrary<ExportAccount> = fc
  .record({
    address,
    name: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: oddText }),
    incoming: anyServer(['imap', 'imap', 'pop3'], ['password', 'password', 'encrypted', 'oauth2', 'ntlm', 'gssapi']),
    outgoing: anyServer(['smtp'], ['password', 'password', 'encrypted', 'oauth2', 'none', 'ntlm']),
    password: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: oddText }),
  })
  .map(({ incoming, outgoing, password, ...person }) => {
    const secret = password === null ? null : new Secret(`hunter2${password}`);
    const passwords = secret === null ? null : { incoming: secret, outgoing: secret };
    return account({ ...person, incoming: [incoming], outgoing: [outgoing], passwords });
  });

/** Some accounts with an address each. */
export const anyAccounts: fc.Arbitrary<readonly ExportAccount[]> = fc.uniqueArray(anyAccount, {
  minLength: 1,
  maxLength: 3,
  selector: ({ address: each }) => each,
});
