import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { msmtprcBytesAtMost } from '../../electron/core/formats/msmtprc';
import { msmtp } from '../../electron/core/programs/msmtp/msmtp';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  misnamedHost,
  openClientBed,
  saveFor,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { provesLevel } from './levels';

provesLevel('msmtp', 'signs in');

let bed: ClientBed;
beforeAll(async () => {
  bed = await openClientBed();
});
afterAll(() => bed?.close());

const login = 'jane@guessed.example';

/** Sends a message by the real msmtp with our file. It refuses a file with a password that others can read. */
async function send(trial: Trial): Promise<string> {
  const path = await saveFor(msmtp, trial, join(await bed.home(), 'msmtprc'));
  const args = [`--file=${path}`, 'somebody@published.example'];
  return bed.namespace.run('msmtp', args, { input: 'Subject: test\n\ntest\n' });
}

describe.each([servers.smtp587, servers.smtp2525, servers.smtp465])('msmtp on $port', (outgoing) => {
  it.each(tryingLogins)('signs in as %s with our file and sends', async (name) => {
    const logins = await bed.loginsDuring(() => send({ login: name, outgoing }));
    expect(logins).toContainEqual(acceptedLogin('smtp', name));
  });
});

it('msmtp signs in with a password that has blanks at its ends', async () => {
  const logins = await bed.loginsDuring(() => send({ login: blankEndedLogin, password: blankEndedPassword }));
  expect(logins).toContainEqual(acceptedLogin('smtp', blankEndedLogin));
});

it('msmtp reads a file with the longest login name and password that we write', async () => {
  const longest = 'j'.repeat(msmtprcBytesAtMost('user'));
  const password = ` ${'h'.repeat(msmtprcBytesAtMost('password') - 1)}`;
  const path = await saveFor(msmtp, { login: longest, password }, join(await bed.home(), 'msmtprc'));
  const read = () => bed.namespace.run('msmtp', [`--file=${path}`, '--pretend', 'somebody@published.example']);
  expect(await read()).toContain(`user = ${longest}\npassword = *`);
  await appendFile(path, `password " ${'h'.repeat(password.length)}"\n`);
  await expect(read()).rejects.toThrow('line longer than 500');
});

it('msmtp sends no password where STARTTLS was taken out', async () => {
  const outgoing = servers.strippedSmtp;
  const heard = await bed.heardInClear(() => expect(send({ login, outgoing })).rejects.toThrow());
  expectNoPassword(heard, login, hostilePassword);
});

it('msmtp refuses a server whose certificate has another name, because our file turns verification on', async () => {
  const outgoing = { ...servers.smtp587, host: misnamedHost };
  await expect(send({ login, outgoing })).rejects.toThrow(/certificate/);
});
