import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { msmtp } from '../../electron/core/programs/msmtp';
import { Secret } from '../../electron/core/secret';
import { account, requestFor, server } from '../core/programs/canonical-accounts';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { hostilePassword, samplePlan } from '../servers/sample-plan';
import { provesLevel } from './levels';

provesLevel('msmtp', 'signs in');

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
});
afterAll(() => bed?.close());

const host = 'smtp.guessed.example';
const to = 'somebody@published.example';

/** Sends a message by the real msmtp with the file that we write for this account, and gives what Postfix logs about it. */
async function sendBy(login: string, password: string, { port, security }: (typeof ports)[number]): Promise<string> {
  const outgoing = [server({ protocol: 'smtp', host, port, security, login })];
  const secret = new Secret(password);
  const address = 'jane@guessed.example';
  const accounts = account({ address, outgoing, incoming: [], passwords: { incoming: secret, outgoing: secret } });
  const rendered = msmtp.write(requestFor(accounts));
  const [file] = rendered.ok ? rendered.value.files : [];
  const path = join(bed.namespace.folder, 'msmtprc');
  // msmtp refuses a file with a password that others can read.
  await writeFile(path, file?.content ?? '', { mode: 0o600 });
  const before = (await bed.postfix.log()).length;
  const args = [`--file=${path}`, `--tls-trust-file=${bed.authority.file}`, to];
  await bed.namespace.run('msmtp', args, { input: 'Subject: test\n\ntest\n' });
  return (await bed.postfix.log()).slice(before);
}

const ports = [
  { port: 587, security: 'starttls' },
  { port: 2525, security: 'starttls' },
  { port: 465, security: 'tls' },
] as const;

describe.each(ports)('msmtp on $port', (connection) => {
  it.each(['jane@guessed.example', 'customer 4711', '"jane doe"@guessed.example', "o'neill@guessed.example"])(
    'signs in as %s with our file and sends',
    async (login) => {
      expect(await sendBy(login, hostilePassword, connection)).toContain(`sasl_username=${login}`);
    },
  );
});

it('msmtp refuses a server whose certificate it cannot verify, because our file turns verification on', async () => {
  const rendered = msmtp.write(requestFor(account({ outgoing: [server({ protocol: 'smtp', host, ...ports[0] })] })));
  const path = join(bed.namespace.folder, 'msmtprc-unverified');
  await writeFile(path, (rendered.ok && rendered.value.files[0]?.content) || '', { mode: 0o600 });
  await expect(bed.namespace.run('msmtp', [`--file=${path}`, to], { input: 'test' })).rejects.toThrow(/certificate/);
});
