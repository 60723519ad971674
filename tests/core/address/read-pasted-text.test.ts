import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PastedText, readPastedText } from '../../../electron/core/address/read-pasted-text';
import { processorMs } from '../../fakes/processor-time';

/** `imap imap.example.net 993 tls`, with `-` for what a text does not say. */
function written(server: PastedText['servers']['incoming']): string | null {
  if (server === null) return null;
  return [server.protocol, server.host, server.port ?? '-', server.security ?? '-'].join(' ');
}

const samples: readonly {
  readonly what: string;
  readonly text: string;
  readonly address: string | null;
  readonly incoming: string | null;
  readonly outgoing: string | null;
  readonly hadPassword?: boolean;
}[] = [
  {
    what: 'an English welcome mail',
    text: `Dear customer,
your mailbox is ready.

E-mail address: mara@northfold.example
Username: mara@northfold.example
Password: hunter2.secret.example

Incoming mail server (IMAP): imap.northfold.example
Port: 993 (SSL)
Outgoing mail server (SMTP): mail.northfold.example
Port: 25

Questions? support@northfold.example or https://help.northfold.example`,
    address: 'mara@northfold.example',
    incoming: 'imap imap.northfold.example 993 tls',
    outgoing: 'smtp mail.northfold.example 25 -',
    hadPassword: true,
  },
  {
    what: 'a German one with POP3 beside IMAP',
    text: `Ihre Zugangsdaten
Benutzername: mara@nordfalz.example
Kennwort:
geheim123

Posteingangsserver (IMAP): imap.nordfalz.example, Port 993, SSL/TLS
Posteingangsserver (POP3): pop.nordfalz.example, Port 995, SSL/TLS
Postausgangsserver (SMTP): smtp.nordfalz.example, Port 587, STARTTLS`,
    address: 'mara@nordfalz.example',
    incoming: 'imap imap.nordfalz.example 993 tls',
    outgoing: 'smtp smtp.nordfalz.example 587 starttls',
    hadPassword: true,
  },
  {
    what: 'a French one whose words come in an order of their own',
    text: `Serveur de courrier entrant : mail.plinord.example
Port IMAP : 993 – chiffrement : SSL
Serveur de courrier sortant : mail.plinord.example
Port SMTP : 465 – chiffrement : SSL
Identifiant : mara@plinord.example
Mot de passe : secret`,
    address: 'mara@plinord.example',
    incoming: 'imap mail.plinord.example 993 tls',
    outgoing: 'smtp mail.plinord.example 465 tls',
    hadPassword: true,
  },
  {
    what: 'a Spanish one',
    text: `Correo: mara@norte.example
Servidor de entrada: imap.norte.example
Puerto: 143 (STARTTLS)
Servidor de salida: smtp.norte.example
Puerto: 587 (STARTTLS)
Contraseña: secreto`,
    address: 'mara@norte.example',
    incoming: 'imap imap.norte.example 143 starttls',
    outgoing: 'smtp smtp.norte.example 587 starttls',
    hadPassword: true,
  },
  {
    what: 'an Italian one',
    text: `Posta in arrivo: pop3.nord.example porta 995 SSL
Posta in uscita: smtp.nord.example porta 465 SSL`,
    address: null,
    incoming: 'pop3 pop3.nord.example 995 tls',
    outgoing: 'smtp smtp.nord.example 465 tls',
  },
  {
    what: 'a Dutch one',
    text: 'Inkomende server: mail.noord.example poort 993\nUitgaande server: mail.noord.example poort 587\nWachtwoord: x',
    address: null,
    incoming: 'imap mail.noord.example 993 -',
    outgoing: 'smtp mail.noord.example 587 -',
    hadPassword: true,
  },
  {
    what: 'a Russian one',
    text: 'Входящая почта: imap.sever.example, порт 993, SSL\nИсходящая почта: smtp.sever.example, порт 465, SSL',
    address: null,
    incoming: 'imap imap.sever.example 993 tls',
    outgoing: 'smtp smtp.sever.example 465 tls',
  },
  {
    what: 'a Japanese one without spaces',
    text: '受信メールサーバー：mail.kita.example\n受信ポート：993（SSL）\n送信メールサーバー：mail.kita.example\n送信ポート：465（SSL）\nパスワード：himitsu',
    address: null,
    incoming: 'imap mail.kita.example 993 tls',
    outgoing: 'smtp mail.kita.example 465 tls',
    hadPassword: true,
  },
  {
    what: 'a table of two columns that was copied from a page',
    text: 'Setting\tIncoming\tOutgoing\nServer\tmail.tab.example\tsend.tab.example\nPort\t993\t587\nSecurity\tSSL\tSTARTTLS',
    address: null,
    incoming: 'imap mail.tab.example 993 tls',
    outgoing: 'smtp send.tab.example 587 starttls',
  },
  {
    what: 'a table whose cells have lost their lines',
    text: 'IMAP\nimap.cells.example\n993\nSSL\nSMTP\nsmtp.cells.example\n587\nTLS',
    address: null,
    incoming: 'imap imap.cells.example 993 tls',
    outgoing: 'smtp smtp.cells.example 587 starttls',
  },
  {
    what: 'one server for both, and its ports in one line',
    text: 'Incoming and outgoing server: mail.both.example\nIMAP 993, POP3 995, SMTP 465 (SSL)',
    address: null,
    incoming: 'imap mail.both.example 993 -',
    outgoing: 'smtp mail.both.example 465 tls',
  },
  {
    what: 'a host with its port',
    text: 'imap.example.net:993',
    address: null,
    incoming: 'imap imap.example.net 993 -',
    outgoing: null,
  },
  {
    what: 'URLs of mail servers',
    text: 'imaps://mail.example.net:993/ smtp://mail.example.net:587',
    address: null,
    incoming: 'imap mail.example.net 993 -',
    outgoing: 'smtp mail.example.net 587 -',
  },
  {
    what: 'the headers of a mail, whose sender is not the mailbox',
    text: 'From: welcome@provider.example\nTo: Mara <mara@northfold.example>\nSubject: Welcome',
    address: 'mara@northfold.example',
    incoming: null,
    outgoing: null,
  },
  {
    what: 'a text about something else',
    text: 'See version 10.2.1 of report.final, page 993.\nIt costs 25 euros.',
    address: null,
    incoming: null,
    outgoing: null,
  },
];

describe('readPastedText', () => {
  it.each(samples)('reads $what', ({ text, address, incoming, outgoing, hadPassword = false }) => {
    const read = readPastedText(text);
    expect({
      incoming: written(read.servers.incoming),
      outgoing: written(read.servers.outgoing),
      hadPassword: read.hadPassword,
    }).toEqual({ incoming, outgoing, hadPassword });
    if (address !== null) expect(read.text).toBe(address);
  });

  it('gives the server where no address stands in the text, and nothing for a text about something else', () => {
    expect(readPastedText('imap.example.net:993').text).toBe('imap.example.net');
    expect(readPastedText('Hello,\nhow are you?').text).toBeNull();
    expect(readPastedText('Your domain:\nexample.net').text).toBe('example.net');
  });

  it('takes a name from an address with one', () => {
    const { text, name } = readPastedText('Jane Doe <jane@example.net>');
    expect({ text, name }).toEqual({ text: 'jane@example.net', name: 'Jane Doe' });
  });

  it.each([
    'Password: Sup3rGeheim!x',
    'Passwort: Sup3rGeheim!x',
    'Kennwort\nSup3rGeheim!x',
    'Mot de passe : Sup3rGeheim!x',
    'Contraseña = Sup3rGeheim!x',
    'Пароль: Sup3rGeheim!x',
    '密码：Sup3rGeheim!x',
    'Your password: Sup3rGeheim!x (please change it)',
    'Password:\n\nSup3rGeheim!x',
  ])('keeps nothing of the password in %j', (line) => {
    const read = readPastedText(`jane@example.net\nServer: imap.example.net\n${line}\nPort 993`);
    expect(JSON.stringify(read)).not.toContain('Geheim');
    expect(read).toMatchObject({ text: 'jane@example.net', hadPassword: true });
  });

  it('reads any text in a time that grows with its length', () => {
    for (const piece of ['a', 'a@', '<', 'imap.', '993 ', 'Password: ', '\n', ':', '@@', 'é', '"', 'mailto:']) {
      expect(processorMs(() => readPastedText(piece.repeat(70_000)))).toBeLessThan(2_000);
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => typeof readPastedText(text).hadPassword === 'boolean',
      ),
    );
  });

  it.each([
    'IMAP server: imap.example.net\nPassword: Sup3rGeheim!x\nE-Mail: <jane@example.net>',
    'Login jane, password Sup3rGeheim!x <jane@example.net>',
    'Password: Sup3rGeheim!x <jane@example.net>',
  ])('takes no password for the name of a person in %j', (text) => {
    expect(JSON.stringify(readPastedText(text))).not.toContain('Geheim');
  });

  it.each([
    'IMAP server: imap.example.net, port 993\nSMTP port: 587\n\nExample Hosting\nwww.example.com',
    'Incoming (IMAP): imap.example.net 993\nOutgoing (SMTP): same server, port 465 SSL\nVisit our help at www.hoster.com/help',
    'IMAP: imap.example.net 993\nOutgoing mail (SMTP)\nUse the same details with port 465.\nRead more: help.hoster.com',
  ])('takes no website for the server in %j', (text) => {
    expect(readPastedText(text).servers.outgoing?.host).toBe('imap.example.net');
  });

  it.each([
    ['a year', 'IMAP server: imap.example.net (since 2019)'],
    ['a year beside the host', 'imap.example.net 2019'],
    ['a price', 'IMAP server: imap.example.net for 25 EUR a month'],
    ['a price with a comma', 'IMAP server: imap.example.net, 10,50 €'],
    ['a price before its host', '$ 110 at imap.example.net'],
    ['a size', 'IMAP: imap.example.net, mailbox 110 GB'],
    ['a phone number', 'IMAP: imap.example.net, help +49 30 110 587'],
    ['a phone number with a zero', 'imap.example.net (0800) 143 993'],
    ['a date', 'Server imap.example.net, 25/11/2026'],
    ['a day', 'The server imap.example.net moves on 25 May'],
    ['a time of day', 'Server imap.example.net, from 10:30 on'],
    ['the number of a customer', 'Server: imap.example.net, customer number: 48211'],
    ['a number behind the port', 'IMAP imap.example.net port 993, customer 48211'],
    ['the number of a list', '1. IMAP server: imap.example.net'],
    ['a version', 'IMAP: imap.example.net, TLS 1.2 or later'],
    ['a number beside the address', 'Server: imap.example.net\nmara@northfold.example 4711'],
  ])('takes %s for no port', (what, text) => {
    const { incoming, outgoing } = readPastedText(text).servers;
    expect(incoming?.host).toBe('imap.example.net');
    expect(incoming?.port).toBe(what === 'a number behind the port' ? 993 : null);
    expect(outgoing).toBeNull();
  });

  it.each([
    ['imap.example.net:10993', 10993],
    ['imaps://imap.example.net:10993', 10993],
    ['IMAP server: imap.example.net\nPort: 10993', 10993],
    ['IMAP server: imap.example.net\nPort number: 2026', 2026],
    ['IMAP server: imap.example.net\nPort for incoming mail: 10993 (SSL)', 10993],
    ['IMAP server imap.example.net on 993', 993],
    ['imap.example.net 993', 993],
    ['imap.example.net\n993', 993],
    ['IMAP: imap.example.net, 993/143', 993],
    ['IMAP: imap.example.net, 993,143', 993],
    ['POP3: 110, pop3.example.net', 110],
    ['Setting\tIncoming\tOutgoing\nServer\tmail.tab.example\tsend.tab.example\nPort\t10993\t10587', 10993],
  ])('takes the port of %j', (text, port) => {
    expect(readPastedText(text).servers.incoming?.port).toBe(port);
  });

  it('takes the address of a help desk for no mailbox', () => {
    expect(readPastedText('Contact: support@hoster.com\nIncoming: mail.example.net').text).toBe('mail.example.net');
  });
});
