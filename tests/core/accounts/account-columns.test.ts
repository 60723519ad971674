import { describe, expect, it } from 'vitest';
import { accountColumns, readAccountColumns } from '../../../electron/core/accounts/account-columns';

/** The columns of a head in the order of their places; the id of the failure where it is refused. */
function read(...head: readonly string[]) {
  const columns = readAccountColumns(head);
  if (!columns.ok) return columns.failure.id;
  const { places, unknown, passwords } = columns.value;
  return { columns: [...places.keys()], unknown, passwords };
}

describe('readAccountColumns', () => {
  it('knows every column by its documented name', () => {
    const head = accountColumns.map((column) => column.replaceAll('-', ' '));
    expect(read(...head)).toEqual({ columns: accountColumns, unknown: [], passwords: [] });
  });

  it.each([
    ['in any case and order', ['NAME', 'Address'], ['name', 'address']],
    ['with hyphens, underscores and spaces', ['E-Mail Address', 'outgoing_port'], ['address', 'outgoing-port']],
    ['as other programs call them', ['email', 'IMAP Server', 'smtpPort'], ['address', 'incoming', 'outgoing-port']],
    [
      'as a German spreadsheet calls them',
      ['E-Mail-Adresse', 'Anzeigename', 'Benutzername'],
      ['address', 'name', 'login'],
    ],
  ])('knows names %s', (_, head, columns) => {
    expect(read(...head)).toMatchObject({ columns });
  });

  it('names the columns that it does not know, shortened, and not the empty ones', () => {
    expect(read('address', 'Department', '', 'x'.repeat(99))).toMatchObject({
      unknown: ['Department', `${'x'.repeat(39)}…`],
    });
  });

  it.each([
    ...[
      'password',
      'Passwort',
      'IMAP-Password',
      'pass',
      'PWD',
      'PIN',
      'Mot de passe',
      'Contraseña',
      'Hasło',
      'Пароль',
      '密码',
    ],
    ...['パスワード', '비밀번호', 'initial password', 'smtp_pass', 'Secret', 'App-Kennwort'],
  ])('knows that “%s” holds passwords', (name) => {
    expect(read('address', name)).toEqual({ columns: ['address'], unknown: [], passwords: [name] });
  });

  it('repeats nothing of a file that begins with an account and not with a head', () => {
    const columns = readAccountColumns(['jane@example.net', 'hunter2']);
    expect(columns).toEqual({ ok: false, failure: { id: 'export.accounts.no-address-column', values: {} } });
  });

  it('refuses two columns for the same thing', () => {
    expect(read('address', 'E-Mail')).toBe('export.accounts.column-twice');
  });
});
