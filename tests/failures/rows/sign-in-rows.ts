import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FailureRow, type OwnDovecot, rightPassword } from '../failure-row';
import { whileOpen } from '../hold-open';
import { check } from '../provoke';

/** Another mail server keeps the passwords, and it is down. */
const deadDatabase = 'driver = imap\n  args = host=127.0.0.9 port=1';

const pop3 = { protocol: 'pop3', port: 995, socketType: 'SSL' } as const;

/** What a server says of a sign-in that it refuses. */
export const signInRows: readonly FailureRow[] = [
  {
    name: 'wrong password, IMAP',
    by: 'Dovecot',
    label: 'wrong-password-imap',
    provoke: (place) => check(place, { password: 'wrong-horse-4711' }),
    expects: { cause: 'wrong-password', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'wrong password, POP3',
    by: 'Dovecot',
    label: 'wrong-password-pop3',
    incoming: pop3,
    dovecot: { ports: [995] },
    provoke: (place) => check(place, { password: 'wrong-horse-4711' }),
    expects: { cause: 'wrong-password', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'unknown login name',
    by: 'Dovecot',
    label: 'unknown-login',
    provoke: (place) => check(place, { args: ['--login', 'nobody@unknown-login.example'] }),
    expects: { cause: 'wrong-password', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'wrong password for sending',
    by: 'Exim',
    label: 'wrong-password-exim',
    exim: {},
    provoke: (place) => check(place, { outgoingPassword: 'wrong-horse-4711' }),
    expects: { cause: 'wrong-password', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'wrong password for sending only',
    by: 'Postfix',
    label: 'wrong-password-postfix',
    provoke: (place) => check(place, { outgoingPassword: 'wrong-horse-4711' }),
    expects: { cause: 'wrong-password', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'disabled user',
    by: 'Dovecot',
    label: 'disabled-user',
    accountFields: 'nologin reason=Disabled',
    provoke: check,
    expects: { cause: 'blocked-by-admin', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'expired password',
    by: 'Dovecot and PAM',
    label: 'expired-password',
    localPart: 'expired',
    dovecot: { own: systemUsers },
    provoke: check,
    expects: { cause: 'password-expired', party: 'you', firstAction: 'edit-password' },
  },
  {
    name: 'POP3 switched off for this user',
    by: 'Dovecot',
    label: 'pop3-off',
    incoming: pop3,
    accountFields: 'nologin reason=POP3-is-disabled',
    dovecot: { ports: [995] },
    provoke: check,
    expects: { cause: 'access-off-in-account', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'password database out of order, IMAP',
    by: 'Dovecot',
    label: 'database-imap',
    dovecot: { own: () => ({ passwordDatabase: deadDatabase }) },
    provoke: check,
    expects: { cause: 'server-unavailable', party: 'provider', firstAction: 'try-again' },
  },
  {
    name: 'password database out of order, POP3',
    by: 'Dovecot',
    label: 'database-pop3',
    incoming: pop3,
    dovecot: { ports: [995], own: () => ({ passwordDatabase: deadDatabase }) },
    provoke: check,
    expects: { cause: 'server-unavailable', party: 'provider', firstAction: 'try-again' },
  },
  {
    name: 'password database out of order, sending',
    by: 'Exim',
    label: 'database-smtp',
    exim: {},
    provoke: async (place) => {
      await rm(join(place.namespace.folder, 'exim', `${place.address}.accounts`));
      return await check(place);
    },
    expects: { cause: 'server-unavailable', party: 'provider', firstAction: 'try-again' },
  },
  {
    name: 'sign-in service missing, so the server hangs up',
    by: 'Postfix',
    label: 'no-auth-service',
    postfix: { settings: ['smtpd_sasl_path=/nowhere/auth'] },
    provoke: check,
    expects: { cause: 'connection-dropped', party: 'unknown', firstAction: 'try-again' },
  },
  {
    name: 'too many connections of one user',
    by: 'Dovecot',
    label: 'too-many-of-user',
    dovecot: { settings: 'mail_max_userip_connections = 1' },
    provoke: (place) =>
      whileOpen(place, { port: 993, says: [`a LOGIN ${place.person} ${rightPassword}`], until: /^a OK/m }, () =>
        check(place),
      ),
    expects: { cause: 'too-many-connections', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'mailbox in use',
    by: 'Dovecot',
    label: 'mailbox-in-use',
    incoming: pop3,
    dovecot: { ports: [995], own: () => ({ settings: 'pop3_lock_session = yes\nmail_max_lock_timeout = 3s' }) },
    provoke: (place) =>
      whileOpen(
        place,
        { port: 995, says: [`USER ${place.person}`, `PASS ${rightPassword}`], until: /^\+OK Logged in/m },
        () => check(place),
      ),
    expects: { cause: 'mailbox-in-use', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'browser sign-in only',
    by: 'Dovecot',
    label: 'browser-only',
    dovecot: {
      own: async (folder) => {
        const configuration = join(folder, 'oauth2.conf');
        await mkdir(folder, { recursive: true });
        await writeFile(
          configuration,
          'introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix=/nowhere/\n',
        );
        return {
          settings: 'auth_mechanisms = xoauth2 oauthbearer',
          passwordDatabase: `driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${configuration}`,
        };
      },
    },
    provoke: check,
    expects: { cause: 'oauth-required', party: 'provider', firstAction: 'copy-for-support' },
  },
  {
    name: 'only a mechanism that mail programs rarely know',
    by: 'Dovecot',
    label: 'rare-mechanism',
    dovecot: { own: () => ({ settings: 'auth_mechanisms = digest-md5' }) },
    provoke: check,
    expects: { cause: 'mechanism-not-offered', party: 'mailwright', firstAction: 'copy-for-support' },
  },
  {
    name: 'no sign-in on the submission port',
    by: 'Postfix',
    label: 'no-auth',
    postfix: { settings: ['smtpd_sasl_auth_enable=no'] },
    provoke: check,
    expects: { cause: 'mechanism-not-offered', party: 'provider', firstAction: 'copy-for-support' },
  },
  {
    name: 'a client certificate is required',
    by: 'Dovecot',
    label: 'client-certificate',
    dovecot: {
      own: () => ({
        settings:
          'auth_ssl_require_client_cert = yes\nssl_verify_client_cert = yes\nssl_ca = </etc/ssl/certs/ca-certificates.crt',
      }),
    },
    provoke: check,
    expects: { cause: 'mechanism-not-offered', party: 'mailwright', firstAction: 'copy-for-support' },
  },
];

/** Users of a system that exists only for this Dovecot: one who may sign in, one who is disabled, one whose password has expired. */
async function systemUsers(folder: string): Promise<Awaited<ReturnType<OwnDovecot>>> {
  await mkdir(join(folder, 'system', 'pam.d'), { recursive: true });
  const file = (name: string) => join(folder, 'system', name);
  const names = ['ordinary', 'disabled', 'expired'];
  const users = names.map((name, index) => `${name}:x:${4711 + index}:8::/tmp:/bin/false\n`).join('');
  await writeFile(file('passwd'), `${await readFile('/etc/passwd', 'utf8')}${users}`);
  // Days since 1970: of the last change, before a change, until a change, of the warning, of grace, of the end of the account.
  const days = { ordinary: '20000:0:99999:7::', disabled: '20000:0:99999:7::1', expired: '1:0:1:7::' };
  // Of the right password, by `openssl passwd -6`.
  const hash = '$6$mailwright$wYUGpJhcyYgtafIKtZ5hiVIlPaz8dO7r/hrVwBd0ZL7h/sopyhXXwFPV1ok7aXzMd9jaWoIlNEHc.NJgl74Ep1';
  await writeFile(
    file('shadow'),
    names.map((name) => `${name}:${hash}:${days[name as keyof typeof days]}:\n`).join(''),
    { mode: 0o600 },
  );
  await cp('/etc/pam.d', file('pam.d'), { recursive: true });
  const plain = 'auth required pam_unix.so\naccount required pam_unix.so\n';
  await writeFile(file('pam.d/imap'), plain);
  await writeFile(file('pam.d/pop3'), 'auth required pam_unix.so\naccount required pam_deny.so\n');
  const mounts = ['passwd', 'shadow', 'pam.d'].map((name) => `mount --bind ${file(name)} /etc/${name}`);
  return {
    settings: 'auth_username_format = %n',
    passwordDatabase: 'driver = pam\n  args = %s',
    starter: ['unshare', '--mount', 'sh', '-c', `${mounts.join(' && ')} && exec "$@"`, 'sh'],
  };
}
