import { chmod, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { postfix } from '../../electron/core/programs/postfix';
import { makeQueue, queueServices } from '../servers/postfix';
import { type ClientBed, filesOf, type Trial } from './client-bed';
import { hostileLogins, provesSending, recipient } from './sending-program';

/** Where the Postfix of the trial takes messages from the same computer. */
const door = { address: '127.0.0.1', port: 2500 };

/** The folder of the Postfix that relays, which stands for /etc/postfix inside. */
function folderOf({ namespace }: ClientBed): string {
  return join('/etc/netns', namespace.name, 'postfix');
}

/** The Postfix that relays, by bed. */
const started = new WeakMap<ClientBed, string>();

/** Starts the Postfix that relays, or has it read its new files. Gives the folder of its queue. */
async function readFiles(bed: ClientBed, trial: Trial): Promise<string> {
  const queue = started.get(bed) ?? join(bed.namespace.folder, 'relaying');
  const folder = folderOf(bed);
  const [parameters, table] = filesOf(postfix, trial);
  if (!started.has(bed)) {
    await makeQueue(queue);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'master.cf'), `${door.address}:${door.port} inet n - n - - smtpd\n${queueServices}`);
  }
  const own = `compatibility_level = 3.6
queue_directory = ${queue}/queue
data_directory = ${queue}/data
maillog_file_prefixes = ${queue}
maillog_file = ${queue}/postfix.log
myhostname = website.test.example
mydestination =
alias_maps =
alias_database =
mynetworks = 127.0.0.0/8
smtp_tls_loglevel = 1
`;
  await writeFile(join(folder, 'main.cf'), `${own}${parameters?.content}`);
  await writeFile(join(folder, 'sasl_passwd'), table?.content ?? '', { mode: 0o600 });
  await chmod(join(folder, 'sasl_passwd'), 0o600);
  // Postfix waits two seconds before it reads a file that is so new.
  const aMinuteAgo = new Date(Date.now() - 60_000);
  for (const name of ['main.cf', 'sasl_passwd']) await utimes(join(folder, name), aMinuteAgo, aMinuteAgo);
  if (started.has(bed)) {
    const pid = (await readFile(join(queue, 'queue/pid/master.pid'), 'utf8')).trim();
    process.kill(Number(pid), 'SIGHUP');
  } else {
    started.set(bed, queue);
    const master = '/usr/lib/postfix/sbin/master';
    await bed.namespace.startServer(master, ['-c', '/etc/postfix'], [`${door.address}:${door.port}`]);
  }
  return queue;
}

provesSending({
  program: postfix,
  // Its table cannot hold a password with a blank at its end.
  trials: hostileLogins,
  send: async (bed, trial) => {
    const queue = await readFiles(bed, trial);
    const log = () => readFile(join(queue, 'postfix.log'), 'utf8').catch(() => '');
    const before = (await log()).length;
    const args = [`--host=${door.address}`, `--port=${door.port}`, '--from=jane@guessed.example', recipient];
    await bed.namespace.run('msmtp', args, { input: 'Subject: test\n\ntest\n' });
    await expect.poll(async () => (await log()).slice(before), { timeout: 30_000 }).toMatch(/status=(?!.*status=)/);
    expect((await log()).slice(before)).toContain('status=sent');
  },
});
