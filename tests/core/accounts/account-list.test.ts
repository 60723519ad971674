import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/core/limits';
import { listed, newList } from './listed';

/** What each row gives: the address, or the id of the reason. */
function outcomes(text: string): readonly string[] | string {
  const rows = listed(text);
  if (!rows.ok) return rows.failure.id;
  return rows.value.map(({ account }) => (account.ok ? account.value.address : account.failure.id));
}

/** The servers that one row names for receiving and sending; the reason's id where it is left out. */
function servers(head: string, row: string) {
  const rows = listed(`address;${head}\njane@example.net;${row}\n`);
  if (!rows.ok) return rows.failure.id;
  const [first] = rows.value;
  if (first === undefined || !first.account.ok) return first?.account.ok === false ? first.account.failure.id : 'none';
  const { incoming, outgoing } = first.account.value;
  const [receiving, sending] = [incoming, outgoing].map(
    (server) => server && [server.protocol, server.host, server.port, server.security, ...server.auth].join(' '),
  );
  return { receiving, sending };
}

describe('a list of accounts', () => {
  it('gives address, name and login names of each row, with its line', () => {
    const rows = listed('Name,E-Mail,Login,Outgoing login\n"Doe, Jane",jane@Bücher.example,%EMAILLOCALPART%,\n');
    expect(rows.ok && rows.value).toEqual([
      {
        line: 2,
        account: {
          ok: true,
          value: {
            line: 2,
            address: 'jane@xn--bcher-kva.example',
            name: 'Doe, Jane',
            login: '%EMAILLOCALPART%',
            outgoingLogin: null,
            incoming: null,
            outgoing: null,
          },
        },
      },
    ]);
  });

  it('takes the name that stands beside an address', () => {
    const rows = listed('address\nJane Doe <jane@example.net>\n');
    expect(rows.ok && rows.value[0]?.account).toMatchObject({ ok: true, value: { name: 'Jane Doe' } });
  });

  it.each([
    [
      'an address that stands twice, in any case',
      'address\na@x.example\nA@X.example\n',
      ['a@x.example', 'export.accounts.row.twice'],
    ],
    [
      'an address that is none',
      'address\nhunter2\na@b@c\n',
      ['export.accounts.row.bad-address', 'export.accounts.row.bad-address'],
    ],
    ['a row without an address', 'address,name\n,Jane\n', ['export.accounts.row.no-address']],
    ['more fields than columns', 'address,name\na@x.example,Jane,hunter2\n', ['export.accounts.row.too-many-fields']],
    ['a name of two lines', 'address,name\na@x.example,"a\nb"\n', ['export.accounts.row.bad-name']],
    ['a name with a NUL', 'address,name\na@x.example,a\0b\n', ['export.accounts.row.bad-name']],
    ['a name that is too long', `address,name\na@x.example,${'x'.repeat(257)}\n`, ['export.accounts.row.bad-name']],
    [
      'a login name with a control character',
      'address,login\na@x.example,a\u001bb\n',
      ['export.accounts.row.bad-login'],
    ],
    [
      'rows with empty fields, which spreadsheets leave behind',
      'address,name\n,\na@x.example,,,\n , \n',
      ['a@x.example'],
    ],
  ])('leaves out %s', (_, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  it.each([
    ['no column for the address', 'name\nJane\n', 'export.accounts.no-address-column'],
    ['nothing', '', 'export.accounts.no-address-column'],
    ['no account', 'address\n\n', 'export.accounts.none'],
    ['a quote that never closes', 'address\n"a@x.example\n', 'export.accounts.unclosed-quote'],
    ['text behind a quote', 'address\n"a@x.example"b\n', 'export.accounts.text-after-quote'],
    ['a row that is too long', `address\n${'x'.repeat(20_000)}`, 'export.accounts.record-too-long'],
  ])('is refused with %s', (_, text, id) => {
    expect(outcomes(text)).toBe(id);
  });

  it('never repeats what a field holds in a reason', () => {
    const secret = 'hunter2';
    const texts = [
      `address\n${secret}\n`,
      `address\n${secret}@${secret}\n`,
      `address,incoming,incoming port,incoming security\na@x.example,mail.x.example,${secret},${secret}\n`,
      `address,incoming,protocol\na@x.example,mail.x.example,${secret}\n`,
      `address,incoming\na@x.example,mail.x.example\na@x.example,b,${secret}\n`,
      `address\n"a"${secret}\n`,
      `${secret},${secret}\n`,
    ];
    const reasons = texts.flatMap((text) => {
      const rows = listed(text);
      if (!rows.ok) return [rows.failure];
      return rows.value.flatMap(({ account }) => (account.ok ? [] : [account.failure]));
    });
    expect(reasons.length).toBe(8);
    expect(JSON.stringify(reasons)).not.toContain(secret);
  });

  it('keeps nothing of a column of passwords', () => {
    const rows = listed('address,password,name\na@x.example,hunter2,Jane\n');
    expect(JSON.stringify(rows)).not.toContain('hunter2');
    expect(rows.ok && rows.value[0]?.account).toMatchObject({ value: { name: 'Jane' } });
  });

  it('gives rows as they arrive, and ends at its limit', () => {
    const list = newList();
    expect(list.push('address\n')).toEqual({ ok: true, value: [] });
    for (let count = 0; count < limits.accountRows; count += 1000) {
      const text = Array.from({ length: 1000 }, (_, index) => `u${count + index}@x.example\n`).join('');
      const rows = list.push(text);
      expect(rows.ok && rows.value.length).toBe(1000);
    }
    expect(list.push('one.more@x.example\n')).toMatchObject({ ok: false, failure: { id: 'export.accounts.too-many' } });
  });
});

describe('the servers of a row', () => {
  const all = 'incoming;incoming port;incoming security;outgoing;outgoing port;outgoing security';

  it.each([
    [
      'whole',
      all,
      'imap.x.example;993;tls;smtp.x.example;587;starttls',
      'imap imap.x.example 993 tls',
      'smtp smtp.x.example 587 starttls',
    ],
    [
      'with ports alone',
      all,
      'mail.x.example;995;;mail.x.example;465;',
      'pop3 mail.x.example 995 tls',
      'smtp mail.x.example 465 tls',
    ],
    [
      'with security alone',
      all,
      'mail.x.example;;STARTTLS;mail.x.example;;SSL/TLS',
      'imap mail.x.example 143 starttls',
      'smtp mail.x.example 465 tls',
    ],
    [
      'in one field, as flags have them',
      'incoming;outgoing',
      'pop3:mail.x.example:995:tls;mail.x.example:2525:starttls',
      'pop3 mail.x.example 995 tls',
      'smtp mail.x.example 2525 starttls',
    ],
    [
      'with letters beyond ASCII',
      'incoming;incoming port',
      'Mail.Bücher.example;993',
      'imap mail.xn--bcher-kva.example 993 tls',
      null,
    ],
    [
      'with a protocol',
      'incoming;incoming security;protocol',
      'mail.x.example;tls;POP',
      'pop3 mail.x.example 995 tls',
      null,
    ],
    [
      'with a sign-in',
      'incoming;incoming port;incoming sign-in',
      'mail.x.example;993;OAuth2',
      'imap mail.x.example 993 tls oauth2',
      null,
    ],
    ['not at all', all, ';;;;;', null, null],
  ])('are read where they are given %s', (_, head, row, receiving, sending) => {
    expect(servers(head, row)).toEqual({ receiving, sending });
  });

  it.each([
    ['a port without a server', all, ';993;;;;', 'no-host'],
    ['no port and no security', 'incoming', 'mail.x.example', 'no-port'],
    ['a port without a usual security', 'outgoing;outgoing port', 'mail.x.example;2525', 'no-security'],
    ['a port that is none', 'incoming;incoming port', 'mail.x.example;0x3e1', 'bad-port'],
    ['a security that is none', 'incoming;incoming port;incoming security', 'mail.x.example;993;yes', 'bad-security'],
    ['a host that is none', 'incoming;incoming port', 'mail server;993', 'bad-host'],
    ['a host with a path', 'incoming;incoming port', 'https://mail.x.example/;993', 'bad-host'],
    ['a protocol that is none', 'incoming;incoming port;protocol', 'mail.x.example;993;ews', 'bad-protocol'],
    ['a sign-in that is none', 'incoming;incoming port;incoming sign-in', 'mail.x.example;993;magic', 'bad-sign-in'],
    [
      'a security that contradicts the port',
      'outgoing;outgoing port;outgoing security',
      'mail.x.example;587;SSL',
      'contradiction',
    ],
  ])('leave the row out where they have %s', (_, head, row, id) => {
    expect(servers(head, row)).toBe(`export.accounts.row.${id}`);
  });
});
