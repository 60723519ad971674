import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedLogin } from './dovecot';
import { type MailBed, openMailBed } from './mail-bed';
import { hostilePassword, publishedDocument, samplePlan } from './sample-plan';

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
});
afterAll(() => bed?.close());

/** What a server answers to these lines over TLS, which OpenSSL verifies against the bed's authority. */
async function talk(
  host: string,
  port: number,
  lines: readonly string[],
  starttls?: 'imap' | 'pop3' | 'smtp',
): Promise<string> {
  const connection = ['-connect', `${host}:${port}`, '-servername', host, '-quiet', '-crlf'];
  const trust = ['-CAfile', bed.authority.file, '-verify_return_error', '-verify_hostname', host];
  const upgrade = starttls === undefined ? [] : ['-starttls', starttls];
  return bed.namespace.run('openssl', ['s_client', ...connection, ...trust, ...upgrade], {
    input: `${lines.join('\n')}\n`,
  });
}

/** The output of a Node program that runs in the bed's network and trusts its authority. */
function node(text: string): Promise<string> {
  const environment = { NODE_EXTRA_CA_CERTS: bed.authority.file };
  return bed.namespace.run(process.execPath, ['-e', text], { environment });
}

/** The sign-ins since the count. Dovecot logs them a moment after its answer. */
async function loginsSince(count: number): Promise<readonly RecordedLogin[]> {
  return (await bed.dovecot.logins()).slice(count);
}

function plain(login: string): string {
  return Buffer.from(`\0${login}\0${hostilePassword}`).toString('base64');
}

describe('a bed with real servers', () => {
  const jane = 'jane@guessed.example';
  const quoted = '"jane doe"@guessed.example';

  it('takes IMAP logins over TLS on 993 and after STARTTLS on 143', async () => {
    const before = (await bed.dovecot.logins()).length;
    const lines = [`a AUTHENTICATE PLAIN ${plain(quoted)}`, 'b LOGOUT'];
    expect(await talk('imap.guessed.example', 993, lines)).toMatch(/^a OK /m);
    expect(await talk('imap.guessed.example', 143, lines, 'imap')).toMatch(/^a OK /m);
    const login = { service: 'imap', user: quoted, mechanism: 'PLAIN', overTls: true, accepted: true };
    await expect.poll(() => loginsSince(before)).toEqual([login, login]);
  });

  it('takes POP3 logins over TLS on 995 and after STLS on 110', async () => {
    const before = (await bed.dovecot.logins()).length;
    const user = 'jane@pop-only.example';
    const lines = [`AUTH PLAIN ${plain(user)}`, 'QUIT'];
    expect(await talk('pop.pop-only.example', 995, lines)).toMatch(/^\+OK Logged in/m);
    expect(await talk('pop.pop-only.example', 110, lines, 'pop3')).toMatch(/^\+OK Logged in/m);
    const login = { service: 'pop3', user, mechanism: 'PLAIN', overTls: true, accepted: true };
    await expect.poll(() => loginsSince(before)).toEqual([login, login]);
  });

  it('takes SMTP logins on 587, 2525 and 465, and none on 25', async () => {
    const before = (await bed.dovecot.logins()).length;
    const lines = ['EHLO client.example', `AUTH PLAIN ${plain(jane)}`, 'QUIT'];
    expect(await talk('smtp.guessed.example', 587, lines, 'smtp')).toMatch(/^235 /m);
    expect(await talk('smtp.guessed.example', 2525, lines, 'smtp')).toMatch(/^235 /m);
    expect(await talk('smtp.guessed.example', 465, lines)).toMatch(/^235 /m);
    expect(await talk('mx.guessed.example', 25, lines, 'smtp')).toMatch(/^503 /m);
    const login = { service: 'smtp', user: jane, mechanism: 'PLAIN', overTls: true, accepted: true };
    await expect.poll(() => loginsSince(before)).toEqual([login, login, login]);
  });

  it('refuses a login before TLS', async () => {
    const program = `
      const socket = require('node:net').connect(143, 'imap.guessed.example');
      socket.once('data', () => socket.write('a LOGIN x y\\r\\nb LOGOUT\\r\\n'));
      socket.pipe(process.stdout);`;
    expect(await node(program)).toMatch(/^a NO \[PRIVACYREQUIRED\]/m);
  });

  it('serves documents over https and lists the requests', async () => {
    const before = (await bed.documents.requests()).length;
    const url = 'https://autoconfig.published.example/mail/config-v1.1.xml';
    const program = `fetch('${url}').then((answer) => answer.text()).then((text) => process.stdout.write(text))`;
    expect(await node(program)).toBe(publishedDocument);
    expect((await bed.documents.requests()).slice(before)).toEqual([`GET ${url}`]);
  });

  it('has hosts with IPv6 addresses', async () => {
    const connection = ['-6', '-connect', 'reading.published.example:993', '-quiet', '-CAfile', bed.authority.file];
    const heard = await bed.namespace.run('openssl', ['s_client', ...connection], { input: 'a LOGOUT\r\n' });
    expect(heard).toMatch(/^a OK /m);
  });

  it('can make ports silent and let them answer again', async () => {
    await bed.packetFilter.dropPorts([993]);
    const program = `
      const socket = require('node:net').connect(993, 'imap.guessed.example');
      socket.on('connect', () => process.exit(1));
      setTimeout(() => process.exit(0), 1000);`;
    await node(program);
    await bed.packetFilter.dropPorts([]);
    expect(await talk('imap.guessed.example', 993, ['a LOGOUT'])).toMatch(/^a OK /m);
  });
});
